"""No side of a balance goes without."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.balanced import Params
from tests.rules.checks.answering import Given, facts, given

SIDES = Params("/meetings", "initiative", ("own", "from-above"), recent="date", within=read_period("P1Y"),
               parts="agenda", weight="minutes")  # fmt: skip


def agenda(first: str, second: str) -> str:
    return f"meetings: {{may: {{date: 2017-05-01, agenda: {{a: {{{first}}}, b: {{{second}}}}}}}}}\n"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("initiative: own, minutes: 1", "initiative: from-above, minutes: 99",
         Given("yes", ("the organisation: own 1 %", "the organisation: from above 99 %"))),
        ("initiative: own, minutes: 1", "initiative: own, minutes: 1",
         Given("no", ("the organisation: from above 0 %",))),
        ("initiative: own, minutes: 1", "initiative: from-above, minutes: 0",
         Given("no", ("the organisation: from above 0 %",))),
        ("initiative: own, minutes: 1", "minutes: 1",
         Given("not stated", missing=("meetings.may.agenda.b.initiative",))),
        ("initiative: own, minutes: 1", "initiative: from-above",
         Given("not stated", missing=("meetings.may.agenda.b.minutes",))),
    ],
)  # fmt: skip
def test_each_side_wants_some_time(first: str, second: str, expected: Given) -> None:
    assert given("balanced", SIDES, agenda(first, second)) == expected


def test_the_message_may_say_the_shares() -> None:
    assert facts("balanced", SIDES, agenda("initiative: own, minutes: 30", "initiative: own, minutes: 10")) == {
        "shares": "own 100 % and from above 0 %", "without": "from above", "whole": "2",
    }  # fmt: skip


def test_without_meetings_there_is_no_balance() -> None:
    assert given("balanced", SIDES, "meetings: {}\n").answer == "no"
