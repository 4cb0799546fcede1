"""Entries refer to what they must refer to."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.linked import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, given

TO_THE_VISION = Params(
    (Selection("/goals"), Selection("/documents", (Condition("kind", ("commissioning-plan",)),))),
    "refers_to",
    (Condition("kind", ("vision",)),),
)


@pytest.mark.parametrize(
    ("goal", "plan", "expected"),
    [
        ("refers_to: [vision]", "refers_to: none", Given("yes", ("Falls → Our vision",))),
        ("refers_to: none", "refers_to: [vision]", Given("yes", ("Plan → Our vision",))),
        ("refers_to: [law, vision]", "", Given("yes", ("Falls → Our vision",))),
        ("refers_to: none", "refers_to: [law]", Given("no", ("Falls refers to none", "Plan → The law"))),
        ("refers_to: none", "", Given("not stated", missing=("documents.plan.refers_to",))),
        ("", "refers_to: none", Given("not stated", missing=("goals.falls.refers_to",))),
    ],
)
def test_one_reference_is_enough(goal: str, plan: str, expected: Given) -> None:
    text = f"""\
goals: {{falls: {{title: Falls, {goal}}}}}
documents:
  plan: {{title: Plan, kind: commissioning-plan, {plan}}}
  vision: {{title: Our vision, kind: vision}}
  law: {{title: The law, kind: guidance}}
"""
    assert given("linked", TO_THE_VISION, text) == expected


def test_a_reference_to_something_of_no_stated_kind_leaves_it_open() -> None:
    text = "goals: {falls: {refers_to: [odd]}}\ndocuments: {odd: {}, plan: {kind: policy}}\n"
    answer = given("linked", TO_THE_VISION, text)
    assert (answer.answer, "documents.odd.kind" in answer.missing) == ("not stated", True)


def test_lists_that_may_hold_more_leave_it_open() -> None:
    text = "goals: {complete: no, falls: {refers_to: none}}\ndocuments: none\n"
    assert given("linked", TO_THE_VISION, text) == Given("not stated", missing=("goals",))


def test_what_is_left_out_leaves_it_open() -> None:
    assert given("linked", TO_THE_VISION, "goals: none\n") == Given("not stated", missing=("documents",))


def test_nothing_that_could_refer_is_a_no() -> None:
    expected = Given("no", ("the organisation: there is nothing that could refer to it",))
    assert given("linked", TO_THE_VISION, "goals: none\ndocuments: none\n") == expected
