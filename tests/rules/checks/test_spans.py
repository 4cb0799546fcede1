"""The time from one day to another is long enough."""

from __future__ import annotations

import pytest

from govcheck.model.moment import Period
from govcheck.rules.checks.spans import Params
from tests.rules.checks.answering import Given, facts, given

FIVE_YEARS = Params("plans_from", "plans_until", Period(60, 0))
PLAN = "documents.plan"


def plan(stated: str) -> str:
    return f"documents: {{plan: {{title: Plan, {stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("plans_from: 2014-04-01, plans_until: 2019-03-31",
         Given("yes", ("Plan: plans from 1 April 2014", "Plan: plans until 31 March 2019"))),
        ("plans_from: 2014-04-01, plans_until: 2019-03-30",
         Given("no", ("Plan: plans from 1 April 2014", "Plan: plans until 30 March 2019"))),
        ("plans_from: 2014-04-01, plans_until: 2019-04",
         Given("yes", ("Plan: plans from 1 April 2014", "Plan: plans until April 2019"))),
        ("plans_from: 2014-04-01, plans_until: 2019-03", Given("not stated", missing=(f"{PLAN}.plans_until",))),
        ("plans_from: 2014-04, plans_until: 2019-04-15", Given("not stated", missing=(f"{PLAN}.plans_from",))),
        ("plans_from: 2014-04-01", Given("not stated", missing=(f"{PLAN}.plans_until",))),
        ("plans_until: 2019-03-31", Given("not stated", missing=(f"{PLAN}.plans_from",))),
        ("plans_from: 2014-04-01, plans_until: none", Given("no", ("Plan: plans until none",))),
        ("plans_from: none", Given("no", ("Plan: plans from none",))),
    ],
)  # fmt: skip
def test_both_days_belong_to_the_time(stated: str, expected: Given) -> None:
    assert given("spans", FIVE_YEARS, plan(stated), of=PLAN) == expected


def test_the_message_may_speak_of_both_days() -> None:
    assert facts("spans", FIVE_YEARS, plan("plans_from: 2014-04-01"), of=PLAN) == {
        "first": "1 April 2014", "last": "not stated", "at_least": "5 years",
    }  # fmt: skip
