"""One amount is no greater than another."""

from __future__ import annotations

from decimal import Decimal

import pytest

from govcheck.rules.checks.at_most import Params
from tests.rules.checks.answering import Given, facts, given

PLAN = Params("planned_expenditure", "resources")
NINE_TENTHS = Params("planned_expenditure", "resources", Decimal(90))
YEAR = "finance.years.2017-18"


def year(stated: str) -> str:
    return f"finance: {{years: {{2017-18: {{{stated}}}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("planned_expenditure: 100, resources: 100",
         Given("yes", ("year 2017-18: planned expenditure £100", "year 2017-18: resources £100"))),
        ("planned_expenditure: 101, resources: 100",
         Given("no", ("year 2017-18: planned expenditure £101", "year 2017-18: resources £100"))),
        ("planned_expenditure: 100", Given("not stated", missing=(f"{YEAR}.resources",))),
        ("resources: 100", Given("not stated", missing=(f"{YEAR}.planned_expenditure",))),
        ("planned_expenditure: none, resources: 100", Given("no", ("year 2017-18: planned expenditure none",))),
        ("planned_expenditure: 100, resources: none", Given("no", ("year 2017-18: resources none",))),
        ("resources: none", Given("no", ("year 2017-18: resources none",))),
    ],
)  # fmt: skip
def test_an_amount_may_equal_its_limit_and_no_more(stated: str, expected: Given) -> None:
    assert given("at-most", PLAN, year(stated), of=YEAR) == expected


def test_the_message_may_say_by_how_much() -> None:
    assert facts("at-most", PLAN, year("planned_expenditure: 1234567, resources: 1000000"), of=YEAR) == {
        "amount": "£1,234,567", "limit": "£1,000,000", "over": "£234,567",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("planned", "answer", "over"),
    [("900", "yes", "nothing"), ("900.01", "no", "£0.01"), ("901", "no", "£1"), ("1000", "no", "£100")],
)
def test_only_a_share_of_the_limit_may_be_allowed(planned: str, answer: str, over: str) -> None:
    text = year(f"planned_expenditure: {planned}, resources: 1000")

    assert given("at-most", NINE_TENTHS, text, of=YEAR).answer == answer
    assert facts("at-most", NINE_TENTHS, text, of=YEAR)["over"] == over
