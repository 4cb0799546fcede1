"""The table of findings: its rows, its line ends, and formulas that are none."""

from __future__ import annotations

import csv
import io

import pytest

from govcheck.report import ReportOptions, render
from govcheck.report.csv_report import harmless
from govcheck.report.findings_table import COLUMNS
from govcheck.results.run import Run
from tests.report.runs import CLEAN, FAILED, INPUT_ERROR, MANY, ONE_FINDING, RUNS, TOOL_ERROR, WAIVED_RUN


def rows(run: Run) -> list[dict[str, str]]:
    """Read a table back as a program does that knows of the byte order mark."""
    text = render("csv", run, ReportOptions()).encode("utf-8").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_finding_is_a_row() -> None:
    assert rows(ONE_FINDING) == [
        {
            "result": "not met",
            "severity": "major",
            "disposition": "open",
            "accepted because": "",
            "accepted until": "",
            "subject": "Audit committee",
            "title": FAILED.title,
            "message": FAILED.message,
            "to do": FAILED.remedy,
            "due": "2017-03-08",
            "missing": "",
            "evidence": "minutes-2016-03, item 4",
            "requirements": "JCC-1",
            "source": "Joint committees in practice, page 4",
            "file": "committees.yaml",
            "line": "10",
            "column": "20",
            "rule": FAILED.rule,
            "kind of subject": "committee",
            "id of subject": "committees.audit",
            "basis": "fact",
            "fingerprint": "f-failed",
            "digest": "",
            "as at": "2017-06-30",
        }
    ]


def test_every_row_is_whole_whatever_it_is_about() -> None:
    for run in RUNS.values():
        assert all(tuple(row) == COLUMNS for row in rows(run))


def test_what_is_no_finding_has_a_row_where_someone_must_know() -> None:
    assert [row["result"] for row in rows(MANY)] == [
        "tool error",
        "not met",
        "cannot tell",
        "needs judgement",
        "not met",
        "cannot tell",
        "warning",
        "warning",
    ]
    assert [row["result"] for row in rows(INPUT_ERROR)] == ["not checked", "not checked"]
    assert [row["result"] for row in rows(TOOL_ERROR)] == ["tool error", "tool error"]
    assert rows(CLEAN) == []


def test_what_is_accepted_says_why_and_until_when() -> None:
    accepted = [(row["disposition"], row["accepted because"], row["accepted until"]) for row in rows(WAIVED_RUN)]
    reason = "from 1 January 2017. An appointment is under way. Owner: A. Khan. Approver: R. Voss."
    assert accepted == [
        ("waived", f"To follow by 30 September 2017, {reason}", "2017-09-30"),
        ("waived", f"Waived until 30 September 2017, {reason}", "2017-09-30"),
        ("in the baseline", "", ""),
        ("", "", ""),
        ("", "", ""),
        ("", "", ""),
    ]
    assert [row["result"] for row in rows(WAIVED_RUN)][-3:] == [
        "waiver to be put right",
        "waiver to be put right",
        "stale in the baseline",
    ]


def test_lines_end_as_the_standard_has_it_and_spreadsheets_can_tell_the_alphabet() -> None:
    text = render("csv", MANY, ReportOptions())
    assert text.startswith('\ufeff"result",')
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == len(rows(MANY)) + 1


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+44 20", "'+44 20"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        ('"=1"', '\'"=1"'),
        ("'=1", "''=1"),
        ("\uff1d1", "'\uff1d1"),
        ("a;=1", "a;'=1"),
        ('a; "@x"', 'a;\' "@x"'),
        ("2 - 1 = 1", "2 - 1 = 1"),
        ("someone@example.org", "someone@example.org"),
        ("a, -5", "a, -5"),
    ],
)
def test_no_text_is_a_formula(written: str, shown: str) -> None:
    assert harmless(written) == shown
