"""One date lies long enough before another."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.days_ahead import Params
from tests.rules.checks.answering import Given, facts, given

WEEK = Params("papers_sent", "date", read_period("P7D"))
MAY = "meetings.may"


def meeting(sent: str, date: str = "2017-05-15") -> str:
    return f"meetings: {{may: {{date: {date}, papers_sent: {sent}}}}}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (meeting("2017-05-08"), Given("yes", ("meeting may: papers sent 8 May 2017, for 15 May 2017",))),
        (meeting("2017-05-09"), Given("no", ("meeting may: papers sent 9 May 2017, for 15 May 2017",))),
        (meeting("none"), Given("no", ("meeting may: papers sent none",))),
        (meeting("none", "not stated"), Given("no", ("meeting may: papers sent none",))),
        (meeting("not stated"), Given("not stated", missing=(f"{MAY}.papers_sent",))),
        (meeting("2017-05-08", "not stated"), Given("not stated", missing=(f"{MAY}.date",))),
        (meeting("2017-05"), Given("not stated", missing=(f"{MAY}.papers_sent",))),
        (meeting("2017-04"), Given("yes", ("meeting may: papers sent April 2017, for 15 May 2017",))),
        (meeting("2017-06"), Given("no", ("meeting may: papers sent June 2017, for 15 May 2017",))),
        (meeting("2017-05-08", "2017-05"), Given("not stated", missing=(f"{MAY}.date",))),
    ],
)
def test_the_last_good_day_is_in_time_and_the_next_is_not(text: str, expected: Given) -> None:
    assert given("days-ahead", WEEK, text, of=MAY) == expected


@pytest.mark.parametrize(("sent", "days"), [("2017-05-10", "5"), ("2017-04", "15 to 44"), ("none", "not stated")])
def test_the_message_may_say_how_many_days(sent: str, days: str) -> None:
    assert facts("days-ahead", WEEK, meeting(sent), of=MAY)["days"] == days
