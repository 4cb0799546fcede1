"""A day lies between two days that the rule names."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_moment
from govcheck.rules.checks.between_dates import Params
from tests.rules.checks.answering import Given, facts, given

JULY = Params("applied", read_moment("2012-07"), read_moment("2012-07"))
HANDED_IN = Params("submitted.on", last=read_moment("2014-02-14"))


def applied(day: str) -> str:
    return f"application: {{applied: {day}}}\n"


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2012-06-30", "no"),
        ("2012-07-01", "yes"),
        ("2012-07-31", "yes"),
        ("2012-08-01", "no"),
        ("2012-07", "yes"),
        ("2012-06", "no"),
        ("none", "no"),
        ("not stated", "not stated"),
    ],
)
def test_both_ends_belong_to_the_time(day: str, answer: str) -> None:
    assert given("between-dates", JULY, applied(day), of="application").answer == answer


@pytest.mark.parametrize(
    ("params", "day", "answer"),
    [
        (JULY._replace(last=None), "2013-01-01", "yes"),
        (JULY._replace(last=None), "2012-06-30", "no"),
        (JULY._replace(first=None), "2012-01-01", "yes"),
        (JULY._replace(first=None), "2012-08-01", "no"),
        (JULY._replace(first=read_moment("2012-07-15")), "2012-07", "not stated"),
    ],
)
def test_either_end_will_do(params: Params, day: str, answer: str) -> None:
    assert given("between-dates", params, applied(day), of="application").answer == answer


@pytest.mark.parametrize(
    ("submitted", "expected"),
    [
        ("[{on: 2014-02-14}, {on: 2014-06-20}]", Given("yes", ("Plan: submitted on 14 February 2014",))),
        ("[{on: 2014-02-15}]", Given("no", ("Plan: submitted on 15 February 2014",))),
        ("[{on: 2014-02-15}, {at: desk}]", Given("not stated", missing=("documents.plan.submitted[2].on",))),
        ("{complete: no, items: [{on: 2014-02-15}]}", Given("not stated", missing=("documents.plan.submitted",))),
        ("none", Given("no", ("Plan: submitted on none",))),
    ],
)
def test_of_several_days_one_will_do(submitted: str, expected: Given) -> None:
    text = f"documents: {{plan: {{title: Plan, submitted: {submitted}}}}}\n"

    assert given("between-dates", HANDED_IN, text, of="documents.plan") == expected


def test_the_message_may_name_the_days() -> None:
    text = "documents: {plan: {title: Plan, submitted: [{on: 2014-06-20}, {on: 2014-02-14}]}}\n"

    assert facts("between-dates", HANDED_IN, text, of="documents.plan") == {"days": "14 February 2014 and 20 June 2014"}
