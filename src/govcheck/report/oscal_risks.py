"""Risks in OSCAL: of each finding, with what to do, by when, and why it is accepted where it is."""

import datetime

from govcheck.report.accepted import in_one_line
from govcheck.report.matters import Matter
from govcheck.report.oscal_observations import ORIGINS, axes, matter_id, outcome_id, recorded
from govcheck.report.oscal_status import status
from govcheck.report.oscal_text import NAMESPACE, Json, filled, identifier, marked, midnight, props, spot, writable
from govcheck.report.parts import heading
from govcheck.results.acceptance import Acceptance, WaiverKind
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run


def of_outcome(outcome: Outcome, run: Run, folder: str) -> Json:
    """Give the risk of a finding; its statement is why the rule is asked."""
    uuid = outcome_id("risk", outcome, run)
    reasons = {rule.id: rule.rationale for rule in run.rules}
    accepted = outcome.acceptance
    due = writable((accepted.until if accepted else None) or outcome.due)
    facets = [{"name": "severity", "system": NAMESPACE, "value": outcome.severity.value}]
    return filled(
        {
            "uuid": uuid,
            "title": marked(heading(outcome)),
            "description": marked(outcome.message),
            "statement": marked(reasons.get(outcome.rule, "") or outcome.title),
            "props": [*axes(outcome), *(_acceptance(accepted, folder) if accepted else [])],
            "status": status(outcome).risk,
            "origins": ORIGINS,
            "characterizations": [{"origin": ORIGINS[0], "facets": facets}],
            "deadline": midnight(due) if due else "",
            "remediations": [_remedy(uuid, outcome, due)],
            "risk-log": {"entries": [_log(uuid, accepted, run)]} if accepted else {},
            "related-observations": [{"observation-uuid": outcome_id("observation", outcome, run)}],
        }
    )


def of_waiver(matter: Matter, run: Run) -> Json:
    """Give the risk of a waiver that someone must put right; it counts as what is not met does."""
    uuid = matter_id("risk", matter, run)
    return {
        "uuid": uuid,
        "title": marked(matter.title),
        "description": marked(matter.text),
        "statement": "What a waiver was to accept may stand open, or more be accepted than was granted.",
        "status": "open",
        "origins": ORIGINS,
        "remediations": [_recommended(uuid, matter.to_do)],
        "related-observations": [{"observation-uuid": matter_id("observation", matter, run)}],
    }


def _remedy(risk: str, outcome: Outcome, due: datetime.date | None) -> Json:
    """Say what to do; a day by which it is due is a milestone, planned where somebody has granted that day."""
    remedy = _recommended(risk, outcome.remedy or outcome.title)
    if due is None:
        return remedy
    granted = outcome.acceptance is not None and outcome.acceptance.kind is WaiverKind.TO_FOLLOW
    milestone = {
        "uuid": identifier("milestone", risk),
        "type": "milestone",
        "title": "The day by which it is due",
        "timing": {"on-date": {"date": midnight(due)}},
    }
    return {**remedy, "lifecycle": "planned" if granted else "recommendation", "tasks": [milestone]}


def _recommended(risk: str, remedy: str) -> Json:
    return {
        "uuid": identifier("remediation", risk),
        "lifecycle": "recommendation",
        "title": "To do",
        "description": marked(remedy),
    }


def _acceptance(one: Acceptance, folder: str) -> list[Json]:
    return props(
        ("acceptance", one.kind.value),
        ("acceptance-path", one.path),
        ("acceptance-place", spot(one.location, folder)),
        ("owner", one.owner),
        ("approver", one.approver),
        *(("acceptance-evidence", text) for text in one.evidence),
    )


def _log(risk: str, one: Acceptance, run: Run) -> Json:
    """Enter the deviation with its reason; one that holds as long as its reason is on record begins on the day."""
    since, until = writable(one.since), writable(one.until)
    return filled(
        {
            "uuid": identifier("risk-log", risk),
            "title": "Accepted",
            "description": marked(in_one_line(one)),
            "start": midnight(since or run.as_of),
            "end": midnight(until) if until else "",
            "status-change": "deviation-approved",
            "remarks": "\n".join(f"- {evidence['description']}" for evidence in recorded(one.evidence)),
        }
    )
