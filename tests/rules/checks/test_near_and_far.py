"""Some dates lie within a period, and some after it."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.near_and_far import Params
from tests.rules.checks.answering import Given, facts, given

GOALS = Params("/goals", "target_date", "plans_from", read_period("P1Y"))


def plan(goals: str, plans_from: str = "plans_from: 2017-04-01") -> str:
    return f"documents: {{plan: {{title: Plan, {plans_from}}}}}\ngoals: {goals}\n"


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ("{a: {title: A, target_date: 2018-03-31}, b: {title: B, target_date: 2018-04-01}}", "yes"),
        ("{a: {title: A, target_date: 2017-04-01}, b: {title: B, target_date: 2020-04-01}}", "yes"),
        ("{a: {title: A, target_date: 2017-03-31}, b: {title: B, target_date: 2020-04-01}}", "no"),
        ("{a: {title: A, target_date: 2018-03-31}, b: {title: B, target_date: 2018-03-31}}", "no"),
        ("{a: {title: A, target_date: 2018-04-01}, b: {title: B, target_date: 2018-04-01}}", "no"),
        ("{a: {title: A, target_date: none}, b: {title: B, target_date: 2018-04-01}}", "no"),
        ("{a: {title: A}, b: {title: B, target_date: 2018-04-01}}", "not stated"),
        ("{a: {title: A, target_date: 2018-03}, b: {title: B, target_date: 2018-04}}", "yes"),
        ("{complete: no, a: {title: A, target_date: 2018-03}}", "not stated"),
        ("{complete: no, a: {title: A, target_date: 2018-03}, b: {title: B, target_date: 2018-04}}", "yes"),
        ("none", "no"),
        ("not stated", "not stated"),
    ],
)
def test_one_date_lies_within_the_period_and_one_after_it(goals: str, expected: str) -> None:
    assert given("near-and-far", GOALS, plan(goals), of="documents.plan").answer == expected


@pytest.mark.parametrize(
    ("plans_from", "expected"),
    [
        ("version: 1", Given("not stated", missing=("documents.plan.plans_from",))),
        ("plans_from: none", Given("no", ("Plan: plans from none",))),
        ("plans_from: 2017-03", Given("not stated", missing=("goals.a.target_date",))),
    ],
)
def test_the_period_must_be_known(plans_from: str, expected: Given) -> None:
    goals = "{a: {title: A, target_date: 2018-03-15}, b: {title: B, target_date: 2018-04-01}}"

    assert given("near-and-far", GOALS, plan(goals, plans_from), of="documents.plan") == expected


def test_the_message_may_name_both_sides() -> None:
    goals = "{a: {title: A, target_date: 2018-03-31}, b: {title: B, target_date: 2018-03-30}}"

    assert facts("near-and-far", GOALS, plan(goals), of="documents.plan") == {
        "near": "A and B", "far": "none", "why": "Plan: none on or after 1 April 2018",
    }  # fmt: skip
