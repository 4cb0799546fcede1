"""Results in SARIF: one for each finding, with its place, its facts, its fingerprints and what is done about it."""

from collections.abc import Iterator

from govcheck.report.accepted import in_one_line
from govcheck.report.counterparts import counterpart
from govcheck.report.excerpt import lines_by_place
from govcheck.report.matters import WAIVER, Matter, matters
from govcheck.report.options import ReportOptions
from govcheck.report.parts import heading
from govcheck.report.repository import somewhere
from govcheck.report.sarif_places import of_note, of_subject, physical
from govcheck.report.sarif_text import Json, message
from govcheck.report.visible import one_line
from govcheck.report.wording import capital, disposition_in_words, result_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Disposition


def results(run: Run, options: ReportOptions) -> list[Json]:
    """Give the findings and waivers to be put right; with `options.passes` also what is met and what does not apply."""
    index = {rule.id: number for number, rule in enumerate(run.rules)}
    shown = (one for one in run.outcomes if one.is_finding or (options.passes and counterpart(one).kind))
    lines = lines_by_place(run)
    waivers = (one for one in matters(run) if one.check == WAIVER)
    found = [
        {
            **_result(one, index.get(one.rule, -1), options.folder),
            "locations": [of_subject(one.subject, somewhere(one.location, run), lines, options.folder)],
        }
        for one in shown
    ]
    return found + [_waiver(one, len(run.rules), options.folder) for one in waivers]


def _result(outcome: Outcome, index: int, folder: str) -> Json:
    """Give everything but the place."""
    row = counterpart(outcome)
    return {
        "ruleId": one_line(outcome.rule),
        **({"ruleIndex": index} if index >= 0 else {}),
        "kind": row.kind,
        "level": row.level,
        "message": message(_said(outcome)),
        "relatedLocations": list(_facts(outcome, folder)),
        "partialFingerprints": _fingerprints(outcome.fingerprint_hash, outcome.digest),
        "suppressions": _suppressions(outcome, folder),
        "properties": _properties(outcome),
    }


def _waiver(one: Matter, index: int, folder: str) -> Json:
    """Give a waiver that someone must put right; its descriptor stands behind those of the rules."""
    return {
        "ruleId": WAIVER,
        "ruleIndex": index,
        "kind": one.counterpart.kind,
        "level": one.counterpart.level,
        "message": message(f"{one.title}. {one.text} To do: {one.to_do}"),
        "locations": [{"physicalLocation": physical(one.location, folder)}],
        "partialFingerprints": _fingerprints(one.fingerprint, ""),
        "suppressions": [],
    }


def _said(outcome: Outcome) -> str:
    said = f"{heading(outcome)}: {outcome.message}"
    return f"{said} To do: {outcome.remedy}" if outcome.remedy else said


def _facts(outcome: Outcome, folder: str) -> Iterator[Json]:
    several = (
        ("Missing", outcome.missing),
        ("Contradiction", outcome.disputes),
        ("Rests on", outcome.witnesses),
        ("Remark", outcome.remarks),
    )
    for lead, notes in several:
        yield from (of_note(note, lead, folder) for note in notes)


def _fingerprints(fingerprint: str, digest: str) -> dict[str, str]:
    """Give the fingerprint under our own name and under the one that GitHub looks at, and the digest of the facts."""
    same = one_line(fingerprint)
    prints = {"primaryLocationLineHash": same, "govcheckRuleAndSubject/v1": same}
    return {**prints, "govcheckFacts/v1": one_line(digest)} if digest else prints


def _suppressions(outcome: Outcome, folder: str) -> list[Json]:
    """Say why a finding does not stand open, and where that is written; an empty list says that it does (3.27.23)."""
    if not outcome.is_finding or outcome.disposition is Disposition.OPEN:
        return []
    suppression: Json = {"kind": "external", "status": "accepted"}
    acceptance = outcome.acceptance
    if acceptance is None:
        said = f"{capital(disposition_in_words(outcome.disposition))}."
        return [{**suppression, "justification": said}]
    suppression["justification"] = one_line(in_one_line(acceptance))
    if acceptance.location.file:
        suppression["location"] = {"physicalLocation": physical(acceptance.location, folder)}
    return [suppression]


def _properties(outcome: Outcome) -> Json:
    properties: Json = {
        "result": result_in_words(outcome),
        "severity": outcome.severity.value,
        "disposition": outcome.disposition.value,
        "basis": outcome.basis.value,
        "requirements": [one_line(one) for one in outcome.requirements],
        "evidence": [one_line(one) for one in outcome.evidence],
    }
    return {**properties, "due": outcome.due.isoformat()} if outcome.due else properties
