"""Amounts or percentages add up to a total."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.sums_to import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

SHARES = Params("funding", "percentage")
POST = "posts.head"
POOL = Params("contributions", "amount", "amount")
BUDGET = "partnerships.joint.pooled_budgets.care"


def post(funding: str) -> str:
    return f"posts: {{head: {{name: Head, funding: {funding}}}}}\n"


def pool(amount: str, contributions: str) -> str:
    budget = f"{{name: Care, {amount}, contributions: {{{contributions}}}}}"
    return f"partnerships: {{joint: {{pooled_budgets: {{care: {budget}}}}}}}\n"


@pytest.mark.parametrize(
    ("funding", "expected"),
    [
        ("{a: {percentage: 60}, b: {percentage: 40}}", Given("yes", ("share a 60 %", "share b 40 %"))),
        ("{a: {percentage: 60}, b: {percentage: 39.999}}", Given("no", ("share a 60 %", "share b 39.999 %"))),
        ("{a: {percentage: 60}, b: {percentage: 41}}", Given("no", ("share a 60 %", "share b 41 %"))),
        ("{a: {percentage: 100}, b: {percentage: none}}", Given("yes", ("share a 100 %", "share b none"))),
        ("{a: {percentage: 60}, b: {process: By invoice}}",
         Given("not stated", missing=(f"{POST}.funding.b.percentage",))),
        ("{a: {percentage: 100}, complete: no}", Given("not stated", missing=(f"{POST}.funding",))),
        ("none", Given("no", ("Head: there is none to add up (funding)",))),
        ("not stated", Given("not stated", missing=(f"{POST}.funding",))),
    ],
)  # fmt: skip
def test_percentages_add_up_to_a_hundred(funding: str, expected: Given) -> None:
    assert given("sums-to", SHARES, post(funding), of=POST) == expected


@pytest.mark.parametrize(
    ("amount", "contributions", "expected"),
    [
        ("amount: 100.10", "a: {amount: 60.05}, b: {amount: 40.05}",
         Given("yes", ("share a £60.05", "share b £40.05"))),
        ("amount: 100.11", "a: {amount: 60.05}, b: {amount: 40.05}",
         Given("no", ("share a £60.05", "share b £40.05"))),
        ("amount: none", "a: {amount: 60.05}", Given("no", ("Care: amount none",))),
        ("amount: not stated", "a: {amount: 60.05}", Given("not stated", missing=(f"{BUDGET}.amount",))),
        ("amount: not stated", "a: {process: x}",
         Given("not stated", missing=(f"{BUDGET}.contributions.a.amount", f"{BUDGET}.amount"))),
    ],
)  # fmt: skip
def test_amounts_add_up_to_the_total_to_the_penny(amount: str, contributions: str, expected: Given) -> None:
    assert given("sums-to", POOL, pool(amount, contributions), of=BUDGET) == expected


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [
        ("no", Given("yes", ("share a 100 %",))),
        ("yes", Given("no", ("share a 100 %", "share b 10 %"))),
        ("not stated", Given("not stated", missing=(f"{POST}.funding.b.organisation",))),
    ],
)
def test_only_entries_that_are_meant_are_added_up(organisation: str, expected: Given) -> None:
    own = SHARES._replace(where=(Condition("organisation", ("yes",)),))
    text = post(f"{{a: {{percentage: 100, organisation: yes}}, b: {{percentage: 10, organisation: {organisation}}}}}")
    assert given("sums-to", own, text, of=POST) == expected


def test_the_message_may_say_by_how_much_they_miss_it() -> None:
    assert facts("sums-to", SHARES, post("{a: {percentage: 60.50}, b: {percentage: 30}}"), of=POST) == {
        "sum": "90.5 %", "total": "100 %", "off": "9.5 %", "parts": "share a 60.5 %; share b 30 %",
        "why": "share a 60.5 %; share b 30 %",
    }  # fmt: skip
    assert facts("sums-to", POOL, pool("amount: 1500", "a: {amount: 1000}"), of=BUDGET) == {
        "sum": "£1,000", "total": "£1,500", "off": "£500", "parts": "share a £1,000", "why": "share a £1,000",
    }  # fmt: skip
