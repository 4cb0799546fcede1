"""Enough of the entries of a list satisfy conditions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.ratio import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

YEAR = read_period("P1Y")
ENGAGED = Params("/practices", counted_recent="engaged", within=YEAR, floor="/engagement.practice_floor")
TIME = Params(
    "/meetings",
    where=(Condition("kind", ("ordinary",)),),
    recent="date",
    within=YEAR,
    parts="agenda",
    counted=(Condition("about", ("quality",)),),
    weight="minutes",
    at_least=Decimal(20),
)
STORIES = TIME._replace(parts="", weight="", at_least=None, more_than_none=True,
                        counted=(Condition("agenda_subjects", ("patient-story",)),))  # fmt: skip


def practices(floor: str, **engaged: str) -> str:
    entries = ", ".join(f"{name}: {{engaged: {day}}}" if day else f"{name}: {{}}" for name, day in engaged.items())
    return f"practices: {{{entries}}}\nengagement: {{practice_floor: {floor}}}\n"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (practices("50 %", a="2016-09-01", b="none"), "yes"),
        (practices("50 %", a="2016-08-31", b="none"), "no"),
        (practices("50.1 %", a="2016-09-01", b="none"), "no"),
        (practices("50 %", a="2016-09-01", b=""), "yes"),
        (practices("51 %", a="2016-09-01", b=""), "not stated"),
        (practices("51 %", a="none", b="none", c=""), "no"),
        (practices("not stated", a="2016-09-01"), "not stated"),
        (practices("none", a="2016-09-01"), "no"),
        ("engagement: {practice_floor: 50}\n", "not stated"),
        ("practices: {}\nengagement: {practice_floor: 50}\n", "no"),
        (practices("50 %", a="2016-09-01").replace("{a:", "{complete: no, a:"), "not stated"),
    ],
)
def test_the_share_is_held_against_the_stated_floor(text: str, answer: str) -> None:
    assert given("ratio", ENGAGED, text).answer == answer


def agenda(minutes: str, others: str = "80", date: str = "2017-03-01") -> str:
    return (
        f"meetings: {{march: {{kind: ordinary, date: {date}, agenda: "
        f"{{q: {{about: quality, minutes: {minutes}}}, o: {{about: finance, minutes: {others}}}}}}}}}\n"
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (agenda("20"), "yes"),
        (agenda("19"), "no"),
        (agenda("not stated"), "not stated"),
        (agenda("20", "not stated"), "not stated"),
        (agenda("none"), "no"),
        (agenda("20", date="2016-09-01"), "yes"),
        (agenda("20", date="2016-08-31"), "no"),
        (agenda("20", date="not stated"), "not stated"),
        ("meetings: {march: {kind: ordinary, date: 2017-03-01}}\n", "not stated"),
        (agenda("20") .replace("agenda: {", "agenda: {complete: no, "), "not stated"),
        (agenda("20").replace("about: finance", "about: not stated"), "yes"),
        (agenda("10").replace("about: finance", "about: not stated"), "not stated"),
        (agenda("20").replace("kind: ordinary", "kind: workshop"), "no"),
    ],
)  # fmt: skip
def test_parts_of_entries_may_be_weighed(text: str, answer: str) -> None:
    assert given("ratio", TIME, text).answer == answer


@pytest.mark.parametrize(("about", "answer"), [("patient-story", "yes"), ("other", "no"), ("not stated", "not stated")])
def test_one_may_be_enough(about: str, answer: str) -> None:
    assert given("ratio", STORIES, agenda("20").replace("quality", about)).answer == answer


def test_what_is_missing_is_named() -> None:
    assert given("ratio", TIME, agenda("not stated")) == Given(
        "not stated", missing=("meetings.march.agenda.q.minutes",)
    )


def test_the_message_may_say_the_share() -> None:
    assert facts("ratio", ENGAGED, practices("75 %", elm="2017-01-01", oak="none")) == {
        "share": "50 %", "counted": "1", "which": "practice elm", "whole": "2", "floor": "75 %",
        "why": "the organisation: 50 % (2 looked at)",
    }  # fmt: skip
