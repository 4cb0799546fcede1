"""Observations in OSCAL: what was seen of a subject, what somebody answered, and what is no result at all."""

from govcheck.report.contents import Requirements
from govcheck.report.matters import Matter
from govcheck.report.oscal_requirements import links
from govcheck.report.oscal_status import method, status
from govcheck.report.oscal_text import (
    NAMESPACE,
    Json,
    bullets,
    filled,
    identifier,
    line_address,
    marked,
    midnight,
    props,
    spot,
    token,
)
from govcheck.report.parts import heading
from govcheck.report.visible import one_line
from govcheck.report.wording import result_in_words
from govcheck.results.outcome import Note, Outcome, Subject
from govcheck.results.run import Attestation, Run
from govcheck.results.words import Result

TOOL = identifier("tool", "govcheck")
ORIGINS: list[Json] = [{"actors": [{"type": "tool", "actor-uuid": TOOL}]}]


def outcome_id(what: str, outcome: Outcome, run: Run) -> str:
    """Identify what an outcome becomes: the same as long as the rule looks at the same subject."""
    return identifier(what, run.organisation, outcome.fingerprint_hash)


def subject_id(subject: Subject, run: Run) -> str:
    """Identify the subject of a result."""
    return identifier("subject", run.organisation, subject.id)


def attestation_id(one: Attestation, run: Run) -> str:
    """Identify an answer."""
    return identifier("attestation", run.organisation, one.path)


def matter_id(what: str, matter: Matter, run: Run) -> str:
    """Identify what a matter outside the results becomes."""
    return identifier(what, run.organisation, matter.fingerprint)


def words(outcome: Outcome) -> list[Json]:
    """Give what an outcome is and what identifies it, as properties; of what is met, neither weight nor basis."""
    met = outcome.result is Result.PASS
    return props(
        ("result", result_in_words(outcome)),
        *(() if met else (*_weight(outcome), ("basis", outcome.basis.value))),
        ("fingerprint", outcome.fingerprint_hash),
        ("digest", outcome.digest),
    )


def axes(outcome: Outcome) -> list[Json]:
    """Give what an item or a risk repeats of its finding, and the rule, which is the target there."""
    return props(("result", result_in_words(outcome)), *_weight(outcome), ("rule", outcome.rule))


def _weight(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    disposition = outcome.disposition.value if outcome.is_finding else ""
    return (("severity", outcome.severity.value), ("disposition", disposition))


def of_outcome(outcome: Outcome, run: Run, requirements: Requirements, folder: str) -> Json:
    """Tell what was found of a subject, what that rests on, and what is missing; of the rest its finding tells."""
    alone = not status(outcome).state
    told = [f"Missing: {note.text}" for note in outcome.missing] + [f"Remark: {note.text}" for note in outcome.remarks]
    return filled(
        {
            "uuid": outcome_id("observation", outcome, run),
            "title": marked(heading(outcome)) if alone else "",
            "description": marked(outcome.message),
            "props": [*(words(outcome) + props(("rule", outcome.rule)) if alone else []), *_found(outcome, folder)],
            "links": links(outcome, requirements) if alone else [],
            "methods": [method(outcome)],
            "types": ["control-objective"],
            "origins": ORIGINS,
            "subjects": [{"subject-uuid": subject_id(outcome.subject, run), "type": "resource"}],
            "relevant-evidence": [
                *(_note("witness" if outcome.is_finding else "", note, folder) for note in outcome.witnesses),
                *(_note("contradiction", note, folder) for note in outcome.disputes),
                *recorded(outcome.evidence),
            ],
            "collected": midnight(run.as_of),
            "remarks": bullets(tuple(told)),
        }
    )


def _found(outcome: Outcome, folder: str) -> list[Json]:
    """Give the place of a result, what is missing, and the facts of a finding; what is met says them in its text."""
    facts = outcome.facts if outcome.is_finding else ()
    return props(
        ("place", spot(outcome.location, folder)),
        *(("missing", note.path) for note in outcome.missing),
        *((token(f"fact.{fact.name}"), fact.value) for fact in facts),
    )


def recorded(evidence: tuple[str, ...]) -> list[Json]:
    """Give evidence that the files name, which lies elsewhere and so has no address."""
    return [{"description": marked(text)} for text in evidence]


def _note(kind: str, note: Note, folder: str) -> Json:
    """Give a statement with the address of its line, which platforms for repositories follow, and what it is."""
    route = one_line(note.path) if kind else ""
    return filled(
        {
            "href": line_address(note.location, folder),
            "description": marked(note.text),
            "props": [{"name": "path", "ns": NAMESPACE, "class": kind, "value": route}] if route else [],
        }
    )


def of_attestation(one: Attestation, run: Run, folder: str) -> Json:
    """Tell what somebody answered on their word; with evidence on file it can be examined, too."""
    said = (
        ("question", one.question),
        ("about", one.about),
        ("answer", one.answer),
        ("answered-by", one.answered_by),
        ("approved-by", one.approved_by),
        ("on", one.on),
        ("valid-for", one.valid_for),
        ("path", one.path),
        ("place", spot(one.location, folder)),
    )
    return filled(
        {
            "uuid": attestation_id(one, run),
            "title": marked(f"Answer to {one.question}, about {one.about}"),
            "description": marked(one.statement or "The answer comes without a statement."),
            "props": props(*said),
            "methods": ["INTERVIEW", "EXAMINE"] if one.evidence else ["INTERVIEW"],
            "types": ["attestation"],
            "relevant-evidence": recorded(one.evidence),
            "collected": midnight(run.as_of),
        }
    )


def of_matter(matter: Matter, run: Run, folder: str) -> Json:
    """Tell of a mistake in the files, a tool error, a waiver to be put right, or a warning."""
    to_do = f" To do: {matter.to_do}" if matter.to_do else ""
    return filled(
        {
            "uuid": matter_id("observation", matter, run),
            "title": marked(matter.title),
            "description": marked(f"{matter.text}{to_do}"),
            "props": props(("level", matter.counterpart.level), ("place", spot(matter.location, folder))),
            "methods": ["EXAMINE"],
            "types": [token(matter.check)],
            "origins": ORIGINS,
            "collected": midnight(run.as_of),
        }
    )
