"""Findings in OSCAL: whether an objective, that is, a rule, is satisfied on one subject."""

from typing import NamedTuple

from govcheck.report import oscal_observations as observations
from govcheck.report import oscal_risks as risks
from govcheck.report.contents import Requirements
from govcheck.report.matters import WAIVER, Matter
from govcheck.report.oscal_answers import Answers
from govcheck.report.oscal_observations import outcome_id, words
from govcheck.report.oscal_requirements import links, resources
from govcheck.report.oscal_status import UNDECIDED, status
from govcheck.report.oscal_text import Json, filled, identifier, marked, props, token
from govcheck.report.parts import heading
from govcheck.report.wording import result_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run


class Assembly(NamedTuple):
    """The lists that a document is made of; what stands in one may be referred to from another."""

    observations: list[Json]
    risks: list[Json]
    findings: list[Json]
    resources: list[Json]


def assembly(run: Run, outcomes: tuple[Outcome, ...], matters: tuple[Matter, ...], folder: str) -> Assembly:
    """Gather what is to be said of `outcomes` and `matters`, and the answers given in the run that these rest on."""
    answers, requirements = Answers(run), Requirements(run)
    given = {one.path: one for outcome in outcomes for one in answers.under(outcome)}
    waivers = (one for one in matters if one.check == WAIVER)
    return Assembly(
        observations=[
            *(observations.of_outcome(one, run, requirements, folder) for one in outcomes),
            *(observations.of_attestation(one, run, folder) for one in given.values()),
            *(observations.of_matter(one, run, folder) for one in matters),
        ],
        risks=[
            *(risks.of_outcome(one, run, folder) for one in outcomes if one.is_finding),
            *(risks.of_waiver(one, run) for one in waivers),
        ],
        findings=[_finding(one, run, answers, requirements) for one in outcomes if status(one).state],
        resources=[*_subjects(run, outcomes), *resources(outcomes, requirements)],
    )


def _finding(outcome: Outcome, run: Run, answers: Answers, requirements: Requirements) -> Json:
    """Say how an objective stands; what was seen of it and what to do stand in the observation and the risk."""
    row = status(outcome)
    undecided = "" if row.decided else UNDECIDED.format(result_in_words(outcome))
    seen = [outcome_id("observation", outcome, run)]
    seen += [observations.attestation_id(one, run) for one in answers.under(outcome)]
    return filled(
        {
            "uuid": outcome_id("finding", outcome, run),
            "title": marked(heading(outcome)),
            "description": marked(outcome.message),
            "props": words(outcome),
            "links": links(outcome, requirements),
            "target": {
                "type": "objective-id",
                "target-id": token(outcome.rule),
                "status": filled({"state": row.state, "reason": row.reason, "remarks": undecided}),
            },
            "related-observations": [{"observation-uuid": one} for one in seen],
            "related-risks": [{"risk-uuid": outcome_id("risk", outcome, run)}] if outcome.is_finding else [],
        }
    )


def _subjects(run: Run, outcomes: tuple[Outcome, ...]) -> list[Json]:
    """Give each subject once, as a resource that observations refer to."""
    known = {one.subject.id: one.subject for one in outcomes}
    return [
        filled(
            {
                "uuid": observations.subject_id(one, run),
                "title": marked(one.name),
                "props": props(("kind", one.kind), ("path", one.id)),
            }
        )
        for one in known.values()
    ]


def unclaimed_answers(run: Run, outcomes: tuple[Outcome, ...], folder: str) -> list[Json]:
    """Give the answers that none of `outcomes` rests on."""
    answers = Answers(run)
    used = {one.path for outcome in outcomes for one in answers.under(outcome)}
    return [observations.of_attestation(one, run, folder) for one in run.attestations if one.path not in used]


def whole(kind: str, run: Run, fields: Json) -> Json:
    """Give a document under its name; its identifier changes when anything in it does, as the standard wants."""
    return {kind: {"uuid": identifier(kind, run.organisation, repr(fields)), **fields}}
