"""The table of what results are called elsewhere, row by row."""

from __future__ import annotations

import pytest

from govcheck.report.counterparts import NOT_CHECKED, TABLE, WARNING, Counterpart, counterpart, of_waiver
from govcheck.results.outcome import Outcome
from govcheck.results.words import Basis, Disposition, Result, Severity
from tests.report.runs import BROKEN, FAILED, INAPPLICABLE, PASSED, QUESTION, UNCLEAR

FAIL, UNKNOWN = Result.FAIL, Result.NOT_EVIDENCED
CRITICAL, MAJOR, MINOR, ADVICE = Severity


def of(result: Result, severity: Severity, disposition: Disposition = Disposition.OPEN) -> Outcome:
    return FAILED._replace(result=result, severity=severity, disposition=disposition)


@pytest.mark.parametrize(
    ("result", "severity", "row"),
    [
        (FAIL, CRITICAL, ("fail", "error", "failure", "error", "critical")),
        (FAIL, MAJOR, ("fail", "error", "failure", "error", "major")),
        (FAIL, MINOR, ("fail", "warning", "failure", "warning", "minor")),
        (FAIL, ADVICE, ("fail", "note", "failure", "notice", "info")),
        (UNKNOWN, CRITICAL, ("open", "none", "skipped", "warning", "major")),
        (UNKNOWN, MAJOR, ("open", "none", "skipped", "warning", "minor")),
        (UNKNOWN, MINOR, ("open", "none", "skipped", "notice", "info")),
        (UNKNOWN, ADVICE, ("open", "none", "skipped", "notice", "info")),
        *((Result.PASS, one, ("pass", "none", "", "", "")) for one in Severity),
        *((Result.NOT_APPLICABLE, one, ("notApplicable", "none", "skipped", "", "")) for one in Severity),
        *((Result.ERROR, one, ("", "error", "error", "error", "blocker")) for one in Severity),
    ],
)
def test_an_open_result_is_called(result: Result, severity: Severity, row: tuple[str, ...]) -> None:
    assert counterpart(of(result, severity)) == row


def test_the_table_has_a_row_for_every_result_and_severity() -> None:
    assert set(TABLE) == {(result, severity) for result in Result for severity in Severity}


def test_what_needs_judgement_is_to_be_reviewed() -> None:
    assert QUESTION.basis is Basis.ATTESTATION
    assert counterpart(QUESTION) == Counterpart("review", "none", "skipped", "warning", "minor")
    answered_no = QUESTION._replace(result=FAIL)
    assert counterpart(answered_no) == Counterpart("fail", "error", "failure", "error", "major")


@pytest.mark.parametrize("disposition", [one for one in Disposition if one is not Disposition.OPEN])
def test_a_finding_that_is_dealt_with_stops_nobody_and_keeps_its_level_in_sarif(disposition: Disposition) -> None:
    github = "" if disposition is Disposition.BASELINED else "notice"
    assert counterpart(of(FAIL, CRITICAL, disposition)) == ("fail", "error", "skipped", github, "info")
    assert counterpart(of(UNKNOWN, MAJOR, disposition)) == ("open", "none", "skipped", github, "info")
    assert counterpart(of(Result.PASS, MAJOR, disposition)) == ("pass", "none", "", "", "")


@pytest.mark.parametrize("severity", Severity)
def test_a_waiver_to_be_put_right_counts_as_what_is_not_met(severity: Severity) -> None:
    assert of_waiver(severity) == counterpart(of(FAIL, severity))


def test_only_what_fails_has_a_level_in_sarif() -> None:
    rows = [*TABLE.values(), *(counterpart(one) for one in (PASSED, FAILED, UNCLEAR, QUESTION, INAPPLICABLE, BROKEN))]
    assert {row.kind for row in rows if row.level != "none"} == {"fail", ""}
    assert {row.level for row in rows if row.kind == "fail"} == {"error", "warning", "note"}


def test_mistakes_stop_everybody_and_warnings_nobody() -> None:
    assert NOT_CHECKED == ("", "error", "error", "error", "blocker")
    assert WARNING == ("", "warning", "", "warning", "info")
