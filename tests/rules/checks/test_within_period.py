"""One day lies no later than a period after another."""

from __future__ import annotations

import pytest

from govcheck.model.moment import Period
from govcheck.rules.checks.within_period import Params
from tests.rules.checks.answering import Given, facts, given

FIVE_YEARS = Params("agreed.on", "target_date", Period(60, 0))
GOAL = "goals.one"


def goal(stated: str) -> str:
    return f"goals: {{one: {{title: Goal, {stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("agreed: {on: 2014-03-31}, target_date: 2019-03-31",
         Given("yes", ("Goal: agreed on 31 March 2014", "Goal: target date 31 March 2019"))),
        ("agreed: {on: 2014-03-31}, target_date: 2019-04-01",
         Given("no", ("Goal: agreed on 31 March 2014", "Goal: target date 1 April 2019"))),
        ("agreed: {on: 2014-03-31}, target_date: 2013-01-01",
         Given("yes", ("Goal: agreed on 31 March 2014", "Goal: target date 1 January 2013"))),
        ("agreed: {on: 2014-03}, target_date: 2019-03-15", Given("not stated", missing=(f"{GOAL}.agreed[1].on",))),
        ("agreed: {on: 2014-03-15}, target_date: 2019-03", Given("not stated", missing=(f"{GOAL}.target_date",))),
        ("agreed: {on: 2014-03-31}", Given("not stated", missing=(f"{GOAL}.target_date",))),
        ("target_date: 2019-03-31", Given("not stated", missing=(f"{GOAL}.agreed",))),
        ("agreed: none, target_date: 2019-03-31", Given("no", ("Goal: agreed.on none",))),
        ("agreed: {on: 2014-03-31}, target_date: none", Given("no", ("Goal: target date none",))),
    ],
)  # fmt: skip
def test_the_last_day_of_the_period_belongs_to_it(stated: str, expected: Given) -> None:
    assert given("within-period", FIVE_YEARS, goal(stated), of=GOAL) == expected


def test_the_message_may_speak_of_both_days() -> None:
    assert facts("within-period", FIVE_YEARS, goal("agreed: {on: 2014-03-31}"), of=GOAL) == {
        "since": "31 March 2014", "day": "not stated", "within": "5 years",
    }  # fmt: skip
