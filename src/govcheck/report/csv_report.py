"""The findings as a table of comma-separated values, for spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from govcheck.report.accepted import in_one_line
from govcheck.report.contents import Requirements
from govcheck.report.matters import INPUT_ERROR, REPORT_WARNING, TOOL_ERROR, WAIVER, Matter, matters
from govcheck.report.options import ReportOptions
from govcheck.report.visible import one_line
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
_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = re.compile(r"(^|;)(?=[\s\"'`]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])")
"""Where a spreadsheet may take what follows for a formula: at the start of a cell, or behind a semicolon.

In half of Europe spreadsheets begin a new cell there. Signs of full width count, and so do spaces and quotes
before a sign.
"""
_OTHERS = {
    INPUT_ERROR: "not checked",
    TOOL_ERROR: "tool error",
    WAIVER: "waiver to be put right",
    REPORT_WARNING: "warning",
}
_LAST = (WAIVER, REPORT_WARNING)


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Write a heading and a row for each finding; mistakes, tool errors and warnings have rows too.

    It opens with a byte order mark: spreadsheets take a file without one for another alphabet, and spoil every
    name with an accent. Lines end as RFC 4180 has it.
    """
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writeheader()
    for row in _rows(run):
        table.writerow({column: harmless(text) for column, text in row.items()})
    return _BYTE_ORDER_MARK + out.getvalue()


def harmless(text: str) -> str:
    """Give `text` on one line, with an apostrophe before whatever a spreadsheet could take for a formula."""
    return _FORMULA.sub(r"\1'", one_line(text))


def _rows(run: Run) -> Iterator[dict[str, str]]:
    requirements = Requirements(run)
    day = run.as_of.isoformat()
    others = [one for one in matters(run) if one.check in _OTHERS]
    yield from (_other(one) | {"as at": day} for one in others if one.check not in _LAST)
    yield from (_finding(one, requirements) | {"as at": day} for one in run.outcomes if one.is_finding)
    yield from (_other(one) | {"as at": day} for one in others if one.check in _LAST)


def _finding(outcome: Outcome, requirements: Requirements) -> dict[str, str]:
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
