"""Whether what begins and ends is there on a day."""

from __future__ import annotations

import pytest

from govcheck.model.derived.times import held_on
from govcheck.model.truth import Truth
from tests.model.asking import Told, asking, at, told


def practice(dates: str, day: str) -> Told:
    return told(f"practices: {{elm: {{name: Elm Surgery, {dates}}}}}\n", "practices.elm", "in_place", day)


def meeting(date: str, day: str) -> Told:
    return told(f"meetings: {{june: {{date: {date}}}}}\n", "meetings.june", "held", day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-03-31", Told("no", ("Elm Surgery: from 1 April 2017",))),
        ("2017-04-01", Told("yes", ("Elm Surgery: from 1 April 2017", "Elm Surgery: until 31 March 2018"))),
        ("2018-03-31", Told("yes", ("Elm Surgery: from 1 April 2017", "Elm Surgery: until 31 March 2018"))),
        ("2018-04-01", Told("no", ("Elm Surgery: until 31 March 2018",))),
    ],
)
def test_the_first_and_the_last_day_are_within(day: str, expected: Told) -> None:
    assert practice("from: 2017-04-01, until: 2018-03-31", day) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-03-31", Told("no", ("Elm Surgery: from April 2017",))),
        ("2017-04-01", Told("not stated", missing=("Elm Surgery: from April 2017: the day",))),
        ("2017-04-29", Told("not stated", missing=("Elm Surgery: from April 2017: the day",))),
        ("2017-04-30", Told("yes", ("Elm Surgery: from April 2017",))),
    ],
)
def test_a_month_in_which_something_began_leaves_its_days_open(day: str, expected: Told) -> None:
    assert practice("from: 2017-04", day) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-04-01", Told("yes", ("Elm Surgery: until April 2017",))),
        ("2017-04-02", Told("not stated", missing=("Elm Surgery: until April 2017: the day",))),
        ("2017-04-30", Told("not stated", missing=("Elm Surgery: until April 2017: the day",))),
        ("2017-05-01", Told("no", ("Elm Surgery: until April 2017",))),
    ],
)
def test_a_month_in_which_something_ended_leaves_its_days_open(day: str, expected: Told) -> None:
    assert practice("until: 2017-04", day) == expected


@pytest.mark.parametrize("dates", ["", "from: not stated", "until: not stated", "until: none", "from: , until: "])
def test_what_states_no_date_is_there_always(dates: str) -> None:
    assert practice(dates, "2017-04-01") == Told("yes")


def test_an_end_that_has_passed_decides_over_a_beginning_that_is_open() -> None:
    assert practice("from: 2017-04, until: 2017-04-10", "2017-04-11") == Told(
        "no", ("Elm Surgery: until 10 April 2017",)
    )


@pytest.mark.parametrize("thing", ["seat", "committee", "holder", "status", "interest", "quorum", "partner"])
def test_other_things_that_begin_and_end_are_judged_alike(thing: str) -> None:
    texts = {
        "seat": ("governing_body: {seats: {one: {from: 2017-07-01}}}", "governing_body.seats.one"),
        "committee": ("committees: {one: {from: 2017-07-01}}", "committees.one"),
        "holder": ("posts: {p: {holders: {from: 2017-07-01}}}", "posts.p.holders.0"),
        "status": ("organisation: {name: X, status: {kind: ccg, from: 2017-07-01}}", "organisation.status.0"),
        "interest": (
            "registers: {interests: {entries: {e: {interests: {one: {from: 2017-07-01}}}}}}",
            "registers.interests.entries.e.interests.one",
        ),
        "partner": ("partnerships: {p: {members: {one: {from: 2017-07-01}}}}", "partnerships.p.members.one"),
        "quorum": ("governing_body: {quorum: {number: 5, from: 2017-07-01}}", "governing_body.quorum.0"),
    }
    text, route = texts[thing]

    assert [told(text, route, "in_place", day).value for day in ("2017-06-30", "2017-07-01")] == ["no", "yes"]


@pytest.mark.parametrize(
    ("date", "day", "expected"),
    [
        ("2017-06-02", "2017-06-01", Told("no", ("meeting june: 2 June 2017",))),
        ("2017-06-01", "2017-06-01", Told("yes", ("meeting june: 1 June 2017",))),
        ("2017-06", "2017-05-31", Told("no", ("meeting june: June 2017",))),
        ("2017-06", "2017-06-29", Told("not stated", missing=("meeting june: June 2017: the day",))),
        ("2017-06", "2017-06-30", Told("yes", ("meeting june: June 2017",))),
    ],
)
def test_a_meeting_has_been_held_once_its_day_is_reached(date: str, day: str, expected: Told) -> None:
    assert meeting(date, day) == expected


def test_a_meeting_without_a_date_may_have_been_held() -> None:
    said = meeting("not stated", "2017-06-01")

    assert (said.value, said.because) == ("not stated", ())
    assert [text.startswith("meeting june: ") for text in said.missing] == [True]


@pytest.mark.parametrize(
    ("dates", "taken", "expected"),
    [
        ("from: 2017-04-01", "2017-04-01", Truth.YES),
        ("from: 2017-04-01", "2017-03-31", Truth.NO),
        ("until: 2017-03-31", "2017-03-31", Truth.YES),
        ("until: 2017-03-31", "2017-04-01", Truth.NO),
        ("from: 2017-04-10, until: 2017-04-20", "2017-04", Truth.NOT_STATED),
        ("name: Elm", "2017-04", Truth.YES),
        ("from: 2017-04-01", "not stated", Truth.NOT_STATED),
        ("from: 2017-04-01", "none", Truth.NO),
        ("name: Elm", "not stated", Truth.YES),
    ],
)
def test_what_was_there_on_another_day_goes_by_that_day(dates: str, taken: str, expected: Truth) -> None:
    ask = asking(f"practices: {{elm: {{{dates}}}}}\ndecisions: {{one: {{taken: {taken}}}}}\n")

    assert held_on(at(ask, "practices.elm"), ask(at(ask, "decisions.one"), "taken"), ask).truth is expected
