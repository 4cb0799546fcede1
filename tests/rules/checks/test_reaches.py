"""A percentage reaches the one asked for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from govcheck.rules.checks.reaches import Params
from tests.rules.checks.answering import Given, facts, given

A_FIFTH = Params("improvement", Decimal(20))
GOAL = "goals.one"


def goal(stated: str) -> str:
    return f"goals: {{one: {{title: Goal, {stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("improvement: 20", Given("yes", ("Goal: improvement 20 %",))),
        ("improvement: 19.999", Given("no", ("Goal: improvement 19.999 %",))),
        ("improvement: none", Given("no", ("Goal: improvement none",))),
        ("improvement: not stated", Given("not stated", missing=(f"{GOAL}.improvement",))),
    ],
)
def test_the_bound_itself_will_do(stated: str, expected: Given) -> None:
    assert given("reaches", A_FIFTH, goal(stated), of=GOAL) == expected


def test_the_message_may_speak_of_both() -> None:
    assert facts("reaches", A_FIFTH, goal("improvement: 12.5 %"), of=GOAL) == {
        "percentage": "12.5 %", "at_least": "20 %",
    }  # fmt: skip
