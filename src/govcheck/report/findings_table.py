"""What is found as rows of a table: findings, and what is no finding where someone must know of it."""

from collections.abc import Iterator

from govcheck.report.accepted import in_one_line
from govcheck.report.contents import Requirements
from govcheck.report.matters import INPUT_ERROR, LAST, REPORT_WARNING, STALE, TOOL_ERROR, WAIVER, Matter, matters
from govcheck.report.wording import disposition_in_words, result_in_words
from govcheck.results.acceptance import Acceptance
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run

COLUMNS = (
    "result",
    "severity",
    "disposition",
    "accepted because",
    "accepted until",
    "subject",
    "title",
    "message",
    "to do",
    "due",
    "missing",
    "evidence",
    "requirements",
    "source",
    "file",
    "line",
    "column",
    "rule",
    "kind of subject",
    "id of subject",
    "basis",
    "fingerprint",
    "digest",
    "as at",
)
_OTHERS = {
    INPUT_ERROR: "not checked",
    TOOL_ERROR: "tool error",
    WAIVER: "waiver to be put right",
    STALE: "stale in the baseline",
    REPORT_WARNING: "warning",
}


def rows(run: Run) -> Iterator[dict[str, str]]:
    """Give a row for each mistake and tool error, then each finding, then what is among `LAST`.

    A row has texts by the names of `COLUMNS`; what is left out is empty.
    """
    requirements = Requirements(run)
    before, behind = others(run)
    found = (row(one, requirements) for one in run.outcomes if one.is_finding)
    for one in (*before, *found, *behind):
        yield one | {"as at": run.as_of.isoformat()}


def others(run: Run) -> tuple[tuple[dict[str, str], ...], tuple[dict[str, str], ...]]:
    """Give the rows that stand before the findings and those that stand behind them, but for the day."""
    several = [one for one in matters(run) if one.check in _OTHERS]
    before = tuple(_other(one) for one in several if one.check not in LAST)
    return before, tuple(_other(one) for one in several if one.check in LAST)


def row(outcome: Outcome, requirements: Requirements) -> dict[str, str]:
    """Give what the table has of an outcome, a finding or not, but for the day."""
    sources = (f"{state.source}, {state.place}" for _, state in requirements.of(outcome) if state)
    return {
        "result": result_in_words(outcome),
        "severity": outcome.severity.value,
        "disposition": disposition_in_words(outcome.disposition) or outcome.disposition.value,
        **_accepted(outcome.acceptance),
        "subject": outcome.subject.name,
        "title": outcome.title,
        "message": outcome.message,
        "to do": outcome.remedy,
        "due": outcome.due.isoformat() if outcome.due else "",
        "missing": "; ".join(note.text for note in outcome.missing),
        "evidence": "; ".join(outcome.evidence),
        "requirements": "; ".join(outcome.requirements),
        "source": "; ".join(dict.fromkeys(sources)),
        **_place(outcome.location.file, outcome.location.span.line, outcome.location.span.column),
        "rule": outcome.rule,
        "kind of subject": outcome.subject.kind,
        "id of subject": outcome.subject.id,
        "basis": outcome.basis.value,
        "fingerprint": outcome.fingerprint_hash,
        "digest": outcome.digest,
    }


def _accepted(acceptance: Acceptance | None) -> dict[str, str]:
    if acceptance is None:
        return {}
    until = acceptance.until.isoformat() if acceptance.until else ""
    return {"accepted because": in_one_line(acceptance), "accepted until": until}


def _other(matter: Matter) -> dict[str, str]:
    return {
        "result": _OTHERS[matter.check],
        "title": matter.title,
        "message": matter.text,
        "to do": matter.to_do,
        **_place(matter.location.file, matter.location.span.line, matter.location.span.column),
        "rule": matter.check,
        "fingerprint": matter.fingerprint,
    }


def _place(file: str, line: int, column: int) -> dict[str, str]:
    return {"file": file, "line": str(line), "column": str(column)} if file else {}
