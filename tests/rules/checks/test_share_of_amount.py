"""The amounts of the entries of a list add up to a share of another amount."""

from __future__ import annotations

from decimal import Decimal

import pytest

from govcheck.rules.checks.share_of_amount import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

SURPLUS = (Condition("purpose", ("surplus",)),)
AT_LEAST = Params("set_asides", "amount", "allocation", SURPLUS, at_least=Decimal("1.5"))
MORE_THAN = Params("set_asides", "amount", "allocation", SURPLUS, more_than=Decimal("1.5"))
AT_MOST = Params("set_asides", "amount", "allocation", SURPLUS, at_most=Decimal("1.5"))
YEAR = "finance.years.2017-18"
ENTRY = f"{YEAR}.set_asides.a"


def year(stated: str) -> str:
    return f"finance: {{years: {{2017-18: {{{stated}}}}}}}\n"


def set_aside(amount: str) -> str:
    return year(f"allocation: 1000, set_asides: {{a: {{purpose: surplus, amount: {amount}}}}}")


@pytest.mark.parametrize(
    ("params", "below", "on_it", "above"),
    [(AT_LEAST, "no", "yes", "yes"), (MORE_THAN, "no", "no", "yes"), (AT_MOST, "yes", "yes", "no")],
)
def test_a_bound_is_exact_to_the_penny(params: Params, below: str, on_it: str, above: str) -> None:
    amounts = ("14.99", "15", "15.01")

    answers = [given("share-of-amount", params, set_aside(one), of=YEAR).answer for one in amounts]

    assert answers == [below, on_it, above]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("allocation: 1000, set_asides: {a: {purpose: surplus, amount: 10}, b: {purpose: surplus, amount: 5}}",
         Given("yes", ("set aside a £10", "set aside b £5", "year 2017-18: allocation £1,000"))),
        ("allocation: 1000, set_asides: {a: {purpose: surplus, amount: 10}, b: {purpose: contingency, amount: 5}}",
         Given("no", ("set aside a £10", "year 2017-18: allocation £1,000"))),
        ("allocation: 1000, set_asides: {a: {purpose: surplus, amount: none}}",
         Given("no", ("set aside a none", "year 2017-18: allocation £1,000"))),
        ("allocation: 1000, set_asides: {a: {purpose: surplus, amount: 20}, b: {purpose: surplus, amount: -5}}",
         Given("yes", ("set aside a £20", "set aside b -£5", "year 2017-18: allocation £1,000"))),
        ("allocation: 1000, set_asides: {a: {purpose: surplus}}", Given("not stated", missing=(f"{ENTRY}.amount",))),
        ("allocation: 1000, set_asides: {a: {amount: 20}}", Given("not stated", missing=(f"{ENTRY}.purpose",))),
        ("allocation: 1000, set_asides: {a: {purpose: surplus, amount: 20}, complete: no}",
         Given("not stated", missing=(f"{YEAR}.set_asides",))),
        ("allocation: 1000", Given("not stated", missing=(f"{YEAR}.set_asides",))),
        ("set_asides: {a: {purpose: surplus, amount: 20}}", Given("not stated", missing=(f"{YEAR}.allocation",))),
        ("allocation: none, set_asides: {a: {purpose: surplus, amount: 20}}",
         Given("no", ("year 2017-18: allocation none",))),
        ("allocation: 1000, set_asides: {a: {purpose: contingency, amount: 20}}",
         Given("no", ("year 2017-18: there is none to add up",))),
        ("allocation: 1000, set_asides: none", Given("no", ("year 2017-18: there is none to add up",))),
    ],
)  # fmt: skip
def test_every_amount_must_be_known(stated: str, expected: Given) -> None:
    assert given("share-of-amount", AT_LEAST, year(stated), of=YEAR) == expected


def test_nothing_of_which_none_is_asked_for_is_still_nothing() -> None:
    assert given("share-of-amount", AT_MOST, year("allocation: 1000, set_asides: none"), of=YEAR) == Given(
        "no", ("year 2017-18: there is none to add up",)
    )


def test_no_finance_adds_up_to_nothing() -> None:
    params = Params("finance.years", "outturn", "finance.years", at_least=Decimal(1))

    assert given("share-of-amount", params, "finance: none\n").answer == "no"


@pytest.mark.parametrize(
    ("params", "amount", "share"),
    [(AT_LEAST, "14.9999", "1.49 %"), (AT_MOST, "15.0001", "1.51 %"), (MORE_THAN, "20", "2 %")],
)
def test_a_share_is_never_rounded_to_its_bound(params: Params, amount: str, share: str) -> None:
    assert facts("share-of-amount", params, set_aside(amount), of=YEAR)["share"] == share


def test_the_message_may_show_every_figure() -> None:
    params = AT_LEAST._replace(compared_with="resources")
    text = year("allocation: 1000, resources: 4000, set_asides: {a: {purpose: surplus, amount: 1250.5}}")

    assert facts("share-of-amount", params, text, of=YEAR) == {
        "sum": "£1,250.5", "total": "£1,000", "share": "125.05 %", "compared": "25 %",
        "entries": "set aside a £1,250.5",
    }  # fmt: skip


def test_the_message_says_what_is_not_known() -> None:
    assert facts("share-of-amount", AT_LEAST, year("set_asides: {a: {purpose: surplus}}"), of=YEAR) == {
        "sum": "not known", "total": "not stated", "share": "not known", "compared": "not known", "entries": "none",
    }  # fmt: skip
