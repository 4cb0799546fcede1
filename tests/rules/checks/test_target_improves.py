"""A target improves on its baseline, in the direction that is better, by a date."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.target_improves import Params
from tests.rules.checks.answering import Given, facts, given

TARGET = Params("baseline", "target", "measure.better", "target_date")


def goal(stated: str, better: str = "better: lower") -> str:
    return f"""\
goals: {{falls: {{title: Falls, measure: hips, {stated}}}}}
measures: {{hips: {{{better}}}}}
"""


@pytest.mark.parametrize(
    ("stated", "better", "expected"),
    [
        ("baseline: 5, target: 4.9, target_date: 2019-03", "better: lower",
         Given("yes", ("Falls: from 5 to 4.9, lower is better",))),
        ("baseline: 5, target: 5.1, target_date: 2019-03", "better: higher",
         Given("yes", ("Falls: from 5 to 5.1, higher is better",))),
        ("baseline: 5, target: 5, target_date: 2019-03", "better: lower",
         Given("no", ("Falls: from 5 to 5, lower is better",))),
        ("baseline: 5, target: 4", "better: higher", Given("no", ("Falls: from 5 to 4, higher is better",))),
        ("baseline: 5, target: 4", "better: lower", Given("not stated", missing=("goals.falls.target_date",))),
        ("baseline: 5, target_date: 2019-03", "better: lower", Given("not stated", missing=("goals.falls.target",))),
        ("baseline: 5, target: 4, target_date: 2019-03", "",
         Given("not stated", missing=("measures.hips.better",))),
        ("baseline: none, target: 4", "better: lower", Given("no", ("Falls: baseline none",))),
        ("baseline: 5, target: 4, target_date: none", "better: lower", Given("no", ("Falls: target date none",))),
    ],
)  # fmt: skip
def test_a_target_is_better_than_its_baseline(stated: str, better: str, expected: Given) -> None:
    assert given("target-improves", TARGET, goal(stated, better), of="goals.falls") == expected


def test_the_message_may_speak_of_all_four() -> None:
    assert facts("target-improves", TARGET, goal("baseline: 5, target: none"), of="goals.falls") == {
        "baseline": "5", "target": "none", "better": "lower", "by": "not stated",
    }  # fmt: skip
