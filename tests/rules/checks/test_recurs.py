"""Something comes again and again without an interval missed."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.recurs import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

REPORTS = Params("issues", "on", read_period("P1Y"), "interval", holds="parts", items=("trends", "forecast"))
PARTS = "parts: [trends, forecast]"
MONEY = "reports.money"
QUARTERS = ("2016-12-01", "2017-03-31", "2017-06-15", "2017-08-01")


def report(*dates: str, interval: str = "quarterly", parts: str = PARTS, more: str = "") -> str:
    issues = ", ".join(f"i{at}: {{on: {day}, {parts}}}" for at, day in enumerate(dates))
    return f"reports: {{money: {{interval: {interval}, issues: {{{issues}{more}}}}}}}\n"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (report(*QUARTERS), "yes"),
        (report("2017-01-01", *QUARTERS[1:]), "no"),
        (report("2016-08-31", "2017-01-01", *QUARTERS[1:]), "no"),
        (report(*QUARTERS[:3]), "yes"),
        (report(*QUARTERS[:2], "2017-05-31"), "no"),
        (report(*QUARTERS[:2]), "no"),
        (report(*QUARTERS[:2], "not stated"), "not stated"),
        (report("2016-12", "2017-03", "2017-06"), "yes"),
        (report(*QUARTERS, more=", complete: no"), "not stated"),
        (report(*QUARTERS[:2], more=", complete: no"), "not stated"),
        (report(*QUARTERS, interval="not stated"), "not stated"),
        (report(*QUARTERS, interval="none"), "no"),
        (report(*QUARTERS, parts="parts: trends"), "no"),
        (report(*QUARTERS, parts="note: silent"), "not stated"),
        (report("2015-09-01", *QUARTERS), "yes"),
        (report(*QUARTERS, more=", old: {on: 2016-08-31, parts: trends}"), "yes"),
        (report(*QUARTERS, more=", old: {on: 2016-09-01, parts: trends}"), "no"),
        (report(*QUARTERS, more=", old: {parts: trends}"), "not stated"),
        (report(*QUARTERS, more=", ahead: {on: 2017-10-01, parts: trends}"), "not stated"),
        (report("2017-08-01", interval="annual"), "yes"),
        (report("2016-08-31", interval="annual"), "no"),
        (report("2016-08-31", interval="P370D"), "yes"),
        (report("2016-08-31", interval="P365D"), "no"),
        ("reports: {money: {interval: monthly, issues: none}}\n", "no"),
        ("reports: {money: {interval: monthly}}\n", "not stated"),
    ],
)  # fmt: skip
def test_no_interval_may_be_missed_and_nothing_left_out(text: str, answer: str) -> None:
    assert given("recurs", REPORTS, text, of=MONEY).answer == answer


def test_months_are_counted_by_the_calendar() -> None:
    assert given("recurs", REPORTS, report(*(f"2017-0{month}-28" for month in range(1, 9)), "2016-12-01", "2016-11-30",
                                           "2016-10-31", interval="monthly"), of=MONEY).answer == "yes"  # fmt: skip


def test_an_entry_that_may_not_be_meant_decides_nothing() -> None:
    params = REPORTS._replace(where=(Condition("pathways", ("stroke",)),))
    assert given("recurs", params, report(*QUARTERS), of=MONEY).answer == "not stated"


def test_that_there_may_be_more_times_matters_only_where_each_must_hold_something() -> None:
    text = report(*QUARTERS, more=", complete: no")
    assert given("recurs", REPORTS._replace(holds="", items=()), text, of=MONEY).answer == "yes"


@pytest.mark.parametrize(("day", "answer"), [("2016-09-30", "yes"), ("2016-08-31", "no"), ("not stated", "not stated")])
def test_without_an_interval_one_time_is_enough(day: str, answer: str) -> None:
    assert given("recurs", REPORTS._replace(interval=""), report(day), of=MONEY).answer == answer


def test_it_says_what_is_wrong() -> None:
    assert given("recurs", REPORTS, report(*QUARTERS[:2]), of=MONEY) == Given(
        "no", ("report money: none between 31 March 2017 and 1 September 2017",)
    )
    assert facts("recurs", REPORTS, report("2017-08-01", interval="annual", parts="parts: trends"), of=MONEY) == {
        "dates": "1 August 2017", "interval": "1 year", "since": "1 September 2016",
        "why": "report issue i0 (1 August 2017): without forecast",
    }  # fmt: skip
