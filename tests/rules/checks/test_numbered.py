"""There is an entry for each number from one upwards, and each says what it must."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.numbered import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

FEATURES = Params(
    "answers", "number", 2, (Condition("kind", ("key-feature",)),), any=("clause", "reason")
)  # fmt: skip
PLAN = "documents.plan"
FIRST = "a: {kind: key-feature, number: 1, clause: s 1}"


def plan(answers: str) -> str:
    return f"documents: {{plan: {{title: Plan, answers: {{{answers}}}}}}}\n"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (f"{FIRST}, b: {{kind: key-feature, number: 2, reason: No hospital}}", "yes"),
        (f"{FIRST}, b: {{kind: key-feature, number: 2, clause: s 2}}, c: {{kind: key-feature, number: 3}}", "yes"),
        (f"{FIRST}, b: {{kind: key-feature, number: 1, clause: s 2}}", "no"),
        (f"{FIRST}, b: {{kind: key-feature, number: 3, clause: s 2}}", "no"),
        (f"{FIRST}, b: {{kind: fundamental-element, number: 2, clause: s 2}}", "no"),
        (f"{FIRST}, b: {{kind: key-feature, number: 2, clause: none, reason: none}}", "no"),
        (f"{FIRST}, b: {{kind: key-feature, number: 2, clause: none}}", "not stated"),
        (f"{FIRST}, b: {{kind: key-feature, clause: s 2}}", "not stated"),
        (f"{FIRST}, b: {{number: 2, clause: s 2}}", "not stated"),
        (f"{FIRST}, complete: no", "not stated"),
    ],
)
def test_each_number_has_an_entry_that_says_what_it_must(answers: str, expected: str) -> None:
    assert given("numbered", FEATURES, plan(answers), of=PLAN).answer == expected


def test_numbers_alone_may_be_asked_for() -> None:
    text = plan("a: {kind: key-feature, number: 1}, b: {kind: key-feature, number: 2}")

    assert given("numbered", FEATURES._replace(any=()), text, of=PLAN).answer == "yes"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("answers: none", Given("no", ("Plan: no entry for number 1", "Plan: no entry for number 2"))),
        ("version: 1", Given("not stated", missing=("documents.plan.answers",) * 2)),
    ],
)
def test_a_list_without_entries_has_no_number(stated: str, expected: Given) -> None:
    assert given("numbered", FEATURES, f"documents: {{plan: {{title: Plan, {stated}}}}}\n", of=PLAN) == expected


def test_the_message_may_name_the_numbers() -> None:
    assert facts("numbered", FEATURES, plan(FIRST), of=PLAN) == {
        "up_to": "2", "without": "2", "why": "Plan: no entry for number 2",
    }  # fmt: skip
