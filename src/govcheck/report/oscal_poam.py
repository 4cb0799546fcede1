"""The OSCAL plan of action and milestones: an item for everything that someone still has to do."""

from govcheck.report.json_text import json_text
from govcheck.report.matters import REPORT_WARNING, WAIVER, Matter, outside
from govcheck.report.options import ReportOptions
from govcheck.report.oscal_findings import assembly, whole
from govcheck.report.oscal_head import metadata, party_id, tool
from govcheck.report.oscal_observations import axes, matter_id, outcome_id
from govcheck.report.oscal_text import NAMESPACE, Json, filled, identifier, marked, props
from govcheck.report.parts import heading
from govcheck.report.summary import title
from govcheck.results.acceptance import WaiverKind
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Disposition, Result


def render(run: Run, options: ReportOptions) -> str:
    """Write a plan of action and milestones in JSON; what is accepted is among its risks and has no item."""
    outcomes = tuple(one for one in run.outcomes if one.is_finding or one.result is Result.ERROR)
    matters = outside(run)
    found = assembly(run, outcomes, matters, options.folder)
    items = [
        *(_matter(one, run) for one in matters if one.check != REPORT_WARNING),
        *(_outcome(one, run) for one in outcomes if to_do(one)),
    ]
    fields = filled(
        {
            "metadata": metadata(run, f"{title(run)}: plan of action and milestones"),
            "system-id": {"identifier-type": NAMESPACE, "id": party_id(run)},
            "local-definitions": {"components": [tool(run)]},
            "observations": found.observations,
            "risks": found.risks,
            "findings": found.findings,
            "poam-items": items or [_nothing(run)],
            "back-matter": {"resources": found.resources} if found.resources else {},
        }
    )
    return json_text(whole("plan-of-action-and-milestones", run, fields), in_pages=True, opened=3)


def to_do(outcome: Outcome) -> bool:
    """Whether someone has something to do: not where a departure is accepted, but where a fact is still to follow."""
    if outcome.result is Result.ERROR:
        return True
    accepted = outcome.disposition in (Disposition.WAIVED, Disposition.EXPLAINED)
    follows = outcome.acceptance is not None and outcome.acceptance.kind is WaiverKind.TO_FOLLOW
    return outcome.is_finding and (follows or not accepted)


def _outcome(outcome: Outcome, run: Run) -> Json:
    return filled(
        {
            "uuid": outcome_id("item", outcome, run),
            "title": marked(heading(outcome)),
            "description": marked(outcome.remedy or outcome.message),
            "props": axes(outcome),
            "related-findings": [{"finding-uuid": outcome_id("finding", outcome, run)}],
            "related-observations": [{"observation-uuid": outcome_id("observation", outcome, run)}],
            "related-risks": [{"risk-uuid": outcome_id("risk", outcome, run)}] if outcome.is_finding else [],
        }
    )


def _matter(matter: Matter, run: Run) -> Json:
    """Give an item for a mistake in the files, a tool error or a waiver to be put right."""
    return filled(
        {
            "uuid": matter_id("item", matter, run),
            "title": marked(matter.title),
            "description": marked(matter.to_do or matter.text),
            "props": props(("kind", matter.check)),
            "related-observations": [{"observation-uuid": matter_id("observation", matter, run)}],
            "related-risks": [{"risk-uuid": matter_id("risk", matter, run)}] if matter.check == WAIVER else [],
        }
    )


def _nothing(run: Run) -> Json:
    """Give the item without which OSCAL takes no plan; why there is no other, the gate says."""
    return {
        "uuid": identifier("item", run.organisation, "nothing"),
        "title": "No item stands open",
        "description": marked(run.gate.sentence),
        "props": props(("kind", "no-item")),
    }
