"""Something that is to be done again and again was last done within its interval."""

from __future__ import annotations

import pytest

from govcheck.model.moment import Period
from govcheck.rules.checks.in_date import Params
from tests.rules.checks.answering import Given, facts, given

YEARLY = Params("last_reviewed", "review_interval", Period(12, 0), "approved.on", "next_review")
POLICY = "documents.policy"
REVIEWED = f"{POLICY}.last_reviewed"


def policy(says: str) -> str:
    return f"documents: {{policy: {{title: Policy, {says}}}}}\n"


def in_date(says: str, on: str = "2017-09-01") -> Given:
    return given("in-date", YEARLY, policy(says), of=POLICY, on=on)


@pytest.mark.parametrize(
    ("says", "on", "expected"),
    [
        ("last_reviewed: 2016-09-01", "2017-09-01", "yes"),
        ("last_reviewed: 2016-09-01", "2017-09-02", "no"),
        ("last_reviewed: 2016-02-29", "2017-02-28", "yes"),
        ("last_reviewed: 2016-02-29", "2017-03-01", "no"),
        ("last_reviewed: 2016-09", "2017-09-01", "yes"),
        ("last_reviewed: 2016-09", "2017-09-02", "not stated"),
        ("last_reviewed: 2016-09", "2017-09-30", "not stated"),
        ("last_reviewed: 2016-09", "2017-10-01", "no"),
        ("last_reviewed: [2012-01-01, 2016-09-01, 2017-10-01]", "2017-09-01", "yes"),
        ("last_reviewed: 2017-03-01, review_interval: 6 months", "2017-09-01", "yes"),
        ("last_reviewed: 2017-03-01, review_interval: 6 months", "2017-09-02", "no"),
        ("last_reviewed: 2015-09-01, review_interval: P2Y", "2017-09-01", "yes"),
    ],
)
def test_it_is_in_date_on_the_due_day_and_late_the_day_after(says: str, on: str, expected: str) -> None:
    assert in_date(says, on).answer == expected


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("approved: {on: 2016-09-01}", "yes"),
        ("approved: {on: 2016-08-31}", "not stated"),
        ("last_reviewed: none, approved: {on: 2016-09-01}", "yes"),
        ("last_reviewed: none, approved: {on: 2016-08-31}", "no"),
        ("last_reviewed: none, approved: none", "no"),
        ("last_reviewed: 2017-09-02", "not stated"),
        ("version: 2", "not stated"),
    ],
)
def test_approval_counts_as_a_review_and_silence_leaves_it_open(says: str, expected: str) -> None:
    assert in_date(says).answer == expected


def test_without_an_interval_it_cannot_be_told() -> None:
    said = given("in-date", Params("last_reviewed", "review_interval"), policy("last_reviewed: 2016-09-01"), of=POLICY)
    assert said == Given("not stated", missing=(f"{POLICY}.review_interval",))


def test_where_it_is_stated_that_no_interval_is_set_nothing_is_in_date() -> None:
    text = policy("last_reviewed: 2016-09-01, review_interval: none")

    assert facts("in-date", Params("last_reviewed", "review_interval"), text, of=POLICY) == {
        "since": "1 September 2016",
        "interval": "not stated",
        "due": "a day not stated",
        "late": "not",
        "why": "no interval is set (review interval)",
    }


def test_a_next_day_that_disagrees_is_named_with_the_last() -> None:
    said = in_date("last_reviewed: 2016-09-01, next_review: 2017-08-31")
    assert said == Given("not stated", missing=(REVIEWED, f"{POLICY}.next_review"))


def test_a_next_day_that_agrees_decides_nothing_else() -> None:
    assert in_date("last_reviewed: 2016-09-01, next_review: 2017-09-01") == Given(
        "yes", ("Policy: last reviewed 1 September 2016", "Policy: next review 1 September 2017")
    )


COPIES = Params(
    "terms_of_reference.last_reviewed", interval_if_left_out=Period(12, 0), copies="terms_of_reference.elsewhere"
)


@pytest.mark.parametrize(
    ("copy", "expected"), [("2016-09-01", "yes"), ("2015-09-01", "not stated"), ("not stated", "yes")]
)
def test_a_second_copy_with_another_date_leaves_it_open(copy: str, expected: str) -> None:
    dates = f"{{last_reviewed: 2016-10-01, elsewhere: {{last_reviewed: {copy}}}}}"
    text = f"committees: {{audit: {{terms_of_reference: {dates}}}}}\n"
    assert given("in-date", COPIES, text, of="committees.audit").answer == expected


@pytest.mark.parametrize(
    ("terms", "why"),
    [
        ("none", "there are none (terms of reference)"),
        ("{last_reviewed: none}", "never done (last reviewed)"),
        ("{last_reviewed: 2016-08-31}", "last done 31 August 2016, and due by 31 August 2017, 1 day overdue"),
        ("{last_reviewed: 2015-10}",
         "last done October 2015, and due by 31 October 2016 at the latest, 10 months overdue"),
        ("{last_reviewed: 2016-09-01}", ""),
    ],
)  # fmt: skip
def test_it_says_what_is_wrong(terms: str, why: str) -> None:
    text = f"committees: {{audit: {{terms_of_reference: {terms}}}}}\n"
    assert facts("in-date", COPIES, text, of="committees.audit")["why"] == why


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("last_reviewed: 2017-02-01, next_review: 2017-09", "not stated"),
        ("last_reviewed: 2017-02-01, next_review: 2017-10", "yes"),
        ("last_reviewed: 2016-08-10, approved: {on: 2016-08}", "no"),
        ("last_reviewed: 2016-09-05, approved: {on: 2016-09}", "yes"),
        ("last_reviewed: 2016-08-31, approved: {on: 2016-09}", "not stated"),
    ],
)
def test_a_month_that_leaves_one_of_two_statements_open_leaves_the_whole_open(says: str, expected: str) -> None:
    assert in_date(says, "2017-09-03").answer == expected


def test_of_two_due_days_that_agree_the_earlier_is_named() -> None:
    says = policy("last_reviewed: 2017-02-01, next_review: 2017-12-31")
    assert facts("in-date", YEARLY, says, of=POLICY, on="2017-09-01")["due"] == "31 December 2017"


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("reviewed: none, from: 2016-09-01", "yes"),
        ("reviewed: none, from: 2016-08-31", "no"),
        ("reviewed: none", "no"),
        ("reviewed: not stated, from: 2016-09-01", "yes"),
        ("reviewed: not stated, from: 2016-08-31", "not stated"),
        ("reviewed: not stated", "not stated"),
    ],
)
def test_a_first_day_that_is_left_out_lies_long_ago(says: str, expected: str) -> None:
    since_it_began = Params("reviewed", "", Period(12, 0), "from")
    text = f"committees: {{audit: {{name: Audit, {says}}}}}\n"
    assert given("in-date", since_it_began, text, of="committees.audit").answer == expected
