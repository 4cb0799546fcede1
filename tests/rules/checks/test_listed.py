"""What is stated of the subject is among what other entries list."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.listed import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

STRATEGY = Selection("/documents", (Condition("kind", ("penalty-strategy",)),))
USE = Params("use", STRATEGY, "income_uses")
SPENT = "contracts.one.income_uses.a"


def use(stated: str, documents: str) -> str:
    return f"""\
contracts: {{one: {{income_uses: {{a: {{{stated}}}}}}}}}
documents: {documents}
"""


LISTS = "{s: {title: Strategy, kind: penalty-strategy, income_uses: [Quality, Data]}}"


@pytest.mark.parametrize(
    ("stated", "documents", "expected"),
    [
        ("use: Data", LISTS, Given("yes", ("Strategy: kind penalty-strategy", "Strategy: income uses Data"))),
        ("use: Deficit", LISTS,
         Given("no", ("income use a: use Deficit", "Strategy: income uses Quality", "Strategy: income uses Data"))),
        ("use: none", LISTS, Given("no", ("income use a: use none",))),
        ("use: not stated", LISTS, Given("not stated", missing=(f"{SPENT}.use",))),
        ("use: Data", "{s: {title: Plan, kind: financial-plan, income_uses: Data}}",
         Given("no", ("income use a: use Data", "income use a: there is none that could list it"))),
        ("use: Data", "none",
         Given("no", ("income use a: use Data", "income use a: there is none that could list it"))),
        ("use: Data", "{complete: no}", Given("not stated", missing=("documents",))),
        ("use: Data", "", Given("not stated", missing=("documents",))),
        ("use: Data", "{s: {title: Strategy, kind: penalty-strategy}}",
         Given("not stated", missing=("documents.s.income_uses",))),
        ("use: Deficit", "{s: {title: Strategy, kind: penalty-strategy, income_uses: {complete: no, items: [Data]}}}",
         Given("not stated", missing=("documents.s.income_uses",))),
        ("use: Data", "{s: {title: Strategy, income_uses: Data}}", Given("not stated", missing=("documents.s.kind",))),
    ],
)  # fmt: skip
def test_one_of_the_entries_lists_it(stated: str, documents: str, expected: Given) -> None:
    assert given("listed", USE, use(stated, documents), of=SPENT) == expected


def test_the_message_may_say_what_is_listed() -> None:
    assert facts("listed", USE, use("use: Deficit", LISTS), of=SPENT) == {
        "value": "Deficit",
        "among": "Strategy",
        "lists": "Data and Quality",
        "why": "Strategy: income uses Data; Strategy: income uses Quality; income use a: use Deficit",
    }  # fmt: skip


PRIORITIES = Params("priorities", Selection("answers"), "to")


@pytest.mark.parametrize(
    ("stated", "answer"),
    [
        ("priorities: [one, two], answers: {x: {to: one}, z: {to: two}}", "yes"),
        ("priorities: [one, two], answers: {x: {to: one}, z: {to: c}}", "no"),
        ("priorities: [one, two], answers: {x: {to: one}, z: {}}", "not stated"),
        ("priorities: none, answers: {x: {to: one}}", "no"),
        ("priorities: {complete: no, items: [one]}, answers: {x: {to: one}}", "not stated"),
        ("priorities: {complete: no, items: [two]}, answers: {x: {to: one}}", "no"),
        ("answers: {x: {to: one}}", "not stated"),
    ],
)
def test_of_a_list_every_item_must_be_listed(stated: str, answer: str) -> None:
    assert given("listed", PRIORITIES, f"documents: {{one: {{{stated}}}}}\n", of="documents.one").answer == answer
