"""A period is no longer than a limit."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.no_longer_than import Params, fits
from tests.rules.checks.answering import Given, facts, given

FIRST_TERM = Params("first_term", read_period("P3Y"), "term")
SEAT = "governing_body.seats.gp"


def seat(stated: str) -> str:
    return f"governing_body: {{seats: {{gp: {{name: GP, {stated}}}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("first_term: P3Y", Given("yes", ("GP: first term 3 years",))),
        ("first_term: P3Y1D", Given("no", ("GP: first term 3 years and 1 day",))),
        ("first_term: P2Y, term: P4Y", Given("yes", ("GP: first term 2 years",))),
        ("first_term: P4Y, term: P2Y", Given("no", ("GP: first term 4 years",))),
        ("term: P36M", Given("yes", ("GP: term 3 years",))),
        ("term: P37M", Given("no", ("GP: term 37 months",))),
        ("term: none", Given("no", ("GP: term none",))),
        ("first_term: none, term: P2Y", Given("no", ("GP: first term none",))),
        ("term: not stated", Given("not stated", missing=(f"{SEAT}.term",))),
    ],
)
def test_a_period_may_be_as_long_as_its_limit_and_no_longer(stated: str, expected: Given) -> None:
    assert given("no-longer-than", FIRST_TERM, seat(stated), of=SEAT) == expected


@pytest.mark.parametrize(
    ("period", "limit", "whether"),
    [
        ("P12M", "P1Y", True),
        ("P365D", "P1Y", True),
        ("P366D", "P1Y", False),
        ("P28D", "P1M", True),
        ("P29D", "P1M", False),
        ("P1M", "P31D", True),
        ("P1M", "P30D", False),
        ("P1Y", "P366D", True),
        ("P1Y", "P365D", False),
        ("P4Y", "P1461D", True),
        ("P2W", "P14D", True),
    ],
)
def test_days_and_months_are_compared_in_every_month_of_four_years(period: str, limit: str, whether: bool) -> None:
    assert fits(read_period(period), read_period(limit)) is whether


def test_the_message_may_name_both() -> None:
    assert facts("no-longer-than", FIRST_TERM, seat("term: P4Y"), of=SEAT) == {"period": "4 years", "limit": "3 years"}
