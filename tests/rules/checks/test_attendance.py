"""Members come reliably: each to enough meetings, and enough of them to each."""

from __future__ import annotations

from decimal import Decimal

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.attendance import Params
from tests.rules.checks.answering import Given, facts, given

RELIABLE = Params("meetings", "date", ("whole", "part"), Decimal(50), read_period("P1Y"), floor="attendance_floor",
                  period="attendance_period")  # fmt: skip
JOINT = "committees.joint"
MEMBERS = "a: {name: A, holders: {person: ann}}, b: {name: B, holders: {person: bob}}"


def committee(may: str, june: str = "", *, members: str = MEMBERS, more: str = "", date: str = "2017-05-01") -> str:
    """Write a committee of two with one meeting, or two; each says who was there and how."""
    second = f", june: {{body: joint, date: 2017-06-01, attendance: {june}}}" if june else ""
    return (
        "people: {ann: {}, bob: {}, cat: {}}\n"
        f"committees: {{joint: {{members: {{{members}}}{more}}}}}\n"
        f"meetings: {{may: {{body: joint, date: {date}, attendance: {may}}}{second}}}\n"
    )


def rows(a: str = "whole", b: str = "whole") -> str:
    return f"{{1: {{person: ann, present: {a}}}, 2: {{person: bob, present: {b}}}}}"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (committee(rows()), "yes"),
        (committee(rows("part")), "yes"),
        (committee(rows("absent")), "no"),
        (committee(rows("deputy")), "no"),
        (committee(rows("not stated")), "not stated"),
        (committee(rows("none")), "no"),
        (committee(rows("absent"), rows()), "yes"),
        (committee(rows("absent"), rows(), more=", attendance_floor: 51 %"), "no"),
        (committee(rows("absent"), rows(), more=", attendance_floor: 50 %"), "yes"),
        (committee(rows("absent"), rows(), date="2016-08-31"), "yes"),
        (committee(rows("absent"), rows("absent"), date="2016-08-31"), "no"),
        (committee(rows(), rows(), more=", attendance_period: P1M"), "no"),
        (committee("{1: {person: ann, present: whole}}"), "no"),
        (committee("{complete: no, 1: {person: ann, present: whole}}"), "not stated"),
        (committee("{1: {member: a, present: whole}, 2: {member: b, present: whole}}"), "yes"),
        (committee("{1: {present: whole}, 2: {person: bob, present: whole}}"), "not stated"),
        (committee("not stated"), "not stated"),
        (committee(rows(), date="not stated"), "not stated"),
        (committee(rows(), members="complete: no, " + MEMBERS), "not stated"),
        (committee(rows("absent"), members="complete: no, " + MEMBERS), "no"),
        (committee(rows(), members=""), "no"),
        (committee(rows()).replace("meetings: {", "meetings: {complete: no, "), "not stated"),
        ("people: {ann: {}}\ncommittees: {joint: {members: {a: {holders: {person: ann}}}}}\nmeetings: {}\n", "no"),
    ],
)  # fmt: skip
def test_each_rate_is_held_against_the_floor(text: str, answer: str) -> None:
    assert given("attendance", RELIABLE, text, of=JOINT).answer == answer


@pytest.mark.parametrize(
    ("holder", "answer"),
    [
        ("c: {holders: {person: cat}}", "no"),
        ("c: {holders: {person: cat}, from: 2017-05-02}", "yes"),
        ("c: {holders: {person: cat, from: 2017-05-02}}", "yes"),
        ("c: {holders: {person: cat, until: 2017-04-30}}", "yes"),
        ("c: {holders: {person: cat, from: 2017-05}}", "not stated"),
        ("c: {holders: vacant}", "yes"),
        ("c: {holders: {person: cat}, taking_part: observer}", "yes"),
        ("c: {name: C}", "not stated"),
    ],
)
def test_only_who_was_a_member_on_the_day_is_expected(holder: str, answer: str) -> None:
    text = committee(rows(), members=f"{MEMBERS}, {holder}")
    assert given("attendance", RELIABLE, text, of=JOINT).answer == answer


def test_seats_of_the_governing_body_are_named_by_seat() -> None:
    text = (
        "governing_body: {seats: {chair: {name: Chair}, gp: {name: GP}}}\n"
        "meetings: {may: {body: governing_body, date: 2017-05-01, attendance: "
        "{1: {seat: chair, present: whole}, 2: {seat: gp, present: apologies}}}}\n"
    )
    assert given("attendance", RELIABLE, text, of="governing_body") == Given("no", ("GP 0 %",))


def test_the_message_may_show_every_rate() -> None:
    assert facts("attendance", RELIABLE, committee(rows("absent"), rows("whole", "absent")), of=JOINT) == {
        "by_member": "A 50 %; B 50 %", "by_meeting": "meeting june 50 %; meeting may 50 %",
        "lowest": "A 50 %", "highest": "A 50 %", "floor": "50 %", "why": "",
    }  # fmt: skip
