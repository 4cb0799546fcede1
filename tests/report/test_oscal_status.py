"""The table of what results are called in OSCAL, row by row."""

from __future__ import annotations

import pytest

from govcheck.report.oscal_status import TABLE, Status, method, status
from govcheck.results.words import Disposition, Result
from tests.report.runs import FAILED, INAPPLICABLE, PASSED, QUESTION, UNCLEAR


@pytest.mark.parametrize(
    ("result", "row"),
    [
        (Result.PASS, ("satisfied", "pass", "")),
        (Result.FAIL, ("not-satisfied", "fail", "open")),
        (Result.NOT_EVIDENCED, ("not-satisfied", "not-evidenced", "investigating")),
        (Result.NOT_APPLICABLE, ("", "", "")),
        (Result.ERROR, ("not-satisfied", "tool-error", "")),
    ],
)
def test_an_open_result_is_called(result: Result, row: tuple[str, str, str]) -> None:
    assert status(FAILED._replace(result=result)) == row


def test_what_needs_judgement_says_so() -> None:
    assert status(QUESTION) == Status("not-satisfied", "needs-judgement", "investigating")
    assert status(QUESTION._replace(result=Result.FAIL)) == TABLE[Result.FAIL]
    assert status(QUESTION._replace(result=Result.ERROR)) == TABLE[Result.ERROR]


def test_the_table_has_a_row_for_every_result() -> None:
    assert set(TABLE) == set(Result)


def test_only_what_is_met_is_satisfied_and_only_what_is_not_met_is_a_failure() -> None:
    assert [result for result, row in TABLE.items() if row.state == "satisfied" or row.reason == "pass"] == [
        Result.PASS
    ]
    assert [result for result, row in TABLE.items() if row.reason == "fail"] == [Result.FAIL]
    assert {result for result, row in TABLE.items() if row.decided} == {Result.PASS, Result.FAIL}


@pytest.mark.parametrize(
    ("disposition", "failed", "unclear"),
    [
        (Disposition.OPEN, "open", "investigating"),
        (Disposition.WAIVED, "deviation-approved", "deviation-approved"),
        (Disposition.EXPLAINED, "deviation-approved", "deviation-approved"),
        (Disposition.BASELINED, "open", "investigating"),
        (Disposition.IN_ACTION_PLAN, "remediating", "remediating"),
    ],
)
def test_what_is_done_about_a_finding_changes_its_risk_and_never_its_state(
    disposition: Disposition, failed: str, unclear: str
) -> None:
    assert status(FAILED._replace(disposition=disposition)) == Status("not-satisfied", "fail", failed)
    assert status(UNCLEAR._replace(disposition=disposition)) == Status("not-satisfied", "not-evidenced", unclear)
    assert status(PASSED._replace(disposition=disposition)) == Status("satisfied", "pass", "")


def test_a_result_on_somebodys_word_comes_from_an_interview_once_it_is_decided() -> None:
    answered = QUESTION._replace(result=Result.PASS)
    refused = QUESTION._replace(result=Result.FAIL)
    found = [method(one) for one in (PASSED, FAILED, UNCLEAR, INAPPLICABLE, QUESTION, answered, refused)]
    assert found == ["EXAMINE", "EXAMINE", "EXAMINE", "EXAMINE", "EXAMINE", "INTERVIEW", "INTERVIEW"]
