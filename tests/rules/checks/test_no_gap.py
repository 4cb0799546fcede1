"""From a day onwards, something was done again and again, with no gap longer than an interval."""

from __future__ import annotations

import pytest

from govcheck.model.moment import Period
from govcheck.rules.checks.no_gap import Params
from tests.rules.checks.answering import Given, facts, given

QUARTERLY = Params("checkpoints", "on", "set", Period(3, 0))
PLAN = "registers.conditions.entries.plan"


def condition(stated: str) -> str:
    return f"registers: {{conditions: {{entries: {{plan: {{{stated}}}}}}}}}\n"


def given_on(day: str, stated: str) -> Given:
    return given("no-gap", QUARTERLY, condition(stated), of=PLAN, on=day)


@pytest.mark.parametrize(
    ("day", "stated", "answer"),
    [
        ("2013-05-21", "set: 2013-02-21, checkpoints: none", "yes"),
        ("2013-05-22", "set: 2013-02-21, checkpoints: none", "no"),
        ("2013-08-21", "set: 2013-02-21, checkpoints: {on: 2013-05-21}", "yes"),
        ("2013-08-22", "set: 2013-02-21, checkpoints: {on: 2013-05-21}", "no"),
        ("2013-08-22", "set: 2013-02-21, checkpoints: [{on: 2013-05-21}, {on: 2013-08-21}]", "yes"),
        ("2013-08-01", "set: 2013-02-21, checkpoints: {on: 2013-05-22}", "no"),
        ("2013-08-01", "set: 2013-02-21, checkpoints: [{on: 2013-06-01}, {on: 2013-05-21}]", "yes"),
        ("2013-08-22", "set: 2013-02-21, checkpoints: {complete: no, items: [{on: 2013-05-21}]}", "not stated"),
        ("2013-08-21", "set: 2013-02-21, checkpoints: {complete: no, items: [{on: 2013-05-21}]}", "yes"),
        ("2013-08-01", "set: 2013-02-21, checkpoints: {on: 2013-05}", "not stated"),
        ("2013-07-15", "set: 2013-02, checkpoints: {on: 2013-05-15}", "not stated"),
        ("2013-08-01", "set: 2013-03-10, checkpoints: {on: 2013-05}", "yes"),
        ("2013-09-01", "set: 2013-02-21, checkpoints: {on: 2013-05}", "no"),
        ("2013-09-01", "set: 2013-02-21, checkpoints: [{on: 2013-05-21}, {minute: 7}]", "not stated"),
        ("2013-09-01", "set: none, checkpoints: {on: 2013-08-21}", "no"),
        ("2013-04-01", "set: 2013-02-21, checkpoints: {on: 2012-12-01}", "yes"),
    ],
)
def test_each_gap_counts_and_so_does_the_time_since_the_last(day: str, stated: str, answer: str) -> None:
    assert given_on(day, stated).answer == answer


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("set: 2013-02-21, checkpoints: {on: 2013-05-21}",
         Given("no", ("condition plan: none between 21 May 2013 and 1 December 2013",))),
        ("set: 2013-02-21", Given("not stated", missing=(f"{PLAN}.checkpoints",))),
        ("checkpoints: {on: 2013-05-21}", Given("not stated", missing=(f"{PLAN}.set",))),
    ],
)  # fmt: skip
def test_it_says_where_the_gap_is_or_what_is_missing(stated: str, expected: Given) -> None:
    assert given_on("2013-12-01", stated) == expected


def test_the_message_may_name_the_days() -> None:
    text = condition("set: 2013-02-21, checkpoints: [{on: 2013-08-21}, {on: 2013-05-21}]")

    assert facts("no-gap", QUARTERLY, text, of=PLAN, on="2013-09-01") == {
        "since": "21 February 2013", "dates": "21 May 2013 and 21 August 2013", "interval": "3 months", "why": "",
    }  # fmt: skip
