"""No two entries of a list say the same in a field."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.each_once import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, given

TITLES = Params("/goals", "title")


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ("{a: {title: Falls}, b: {title: Stroke}}", Given("yes", ("Falls", "Stroke"))),
        ("{a: {title: Falls}, b: {title: falls}}", Given("no", ("Falls: Falls", "falls: falls"))),
        ("{complete: no, a: {title: Falls}, b: {title: Falls}}", Given("no", ("Falls: Falls",) * 2)),
        ("{a: {title: Falls}, b: {}}", Given("not stated", missing=("goals.b.title",))),
        ("{complete: no, a: {title: Falls}}", Given("not stated", missing=("goals",))),
        ("{}", Given("no", ("the organisation: there is none to look at",))),
        ("not stated", Given("not stated", missing=("goals",))),
    ],
)
def test_titles_of_goals_are_told_apart(goals: str, expected: Given) -> None:
    assert given("each-once", TITLES, f"goals: {goals}\n") == expected


def test_only_the_entries_that_are_meant_are_compared() -> None:
    params = TITLES._replace(where=(Condition("aim", ("health",)),))
    assert given("each-once", params, "goals: {a: {title: X, aim: health}, b: {title: X, aim: none}}\n").answer == "yes"
