"""Who sits on the governing body, since when, and who leads clinically."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

ANN = "people.ann"
PEOPLE = "people: {ann: {name: Ann}, bob: {name: Bob}}\n"
POSTS = "posts: {chief: {name: Chief, roles: accountable-officer, holders: {person: ann, from: 2016-02-01}}}\n"


def seats(stated: str) -> str:
    return f"{PEOPLE}{POSTS}governing_body: {{seats: {{{stated}}}}}\n"


NOBODY = Told("no", ("Ann holds no seat on the governing body",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (seats("a: {name: A, holders: {person: ann}}"), Told("yes", ("Ann holds A",))),
        (seats("a: {name: A, holders: {post: chief}}"), Told("yes", ("Ann holds A",))),
        (seats("a: {name: A, kind: accountable-officer}"), Told("yes", ("Ann holds A",))),
        (seats("a: {name: A, holders: {person: bob}}"), NOBODY),
        (seats("a: {name: A}"), NOBODY),
        (seats("a: {name: A, holders: vacant}"), NOBODY),
        (seats("a: {name: A, holders: {person: ann}, taking_part: observer}"), NOBODY),
        (seats("a: {name: A, holders: {person: ann}, until: 2017-05-31}"), NOBODY),
        (seats("a: {name: A, holders: {person: ann, as: designate}}"),
         Told("not stated", missing=("A: who holds it",))),
        (seats("a: {name: A, holders: {person: not stated}}"), Told("not stated", missing=("holder of a: who it is",))),
        (seats("a: {name: A, taking_part: observer, holders: {person: not stated}}"), NOBODY),
        (seats("complete: no, a: {name: A, holders: {person: bob}}"),
         Told("not stated", missing=("whether the list seats is whole",))),
        (f"{PEOPLE}governing_body: none\n", NOBODY),
        (PEOPLE, Told("not stated", missing=("the organisation: the body that governs it",))),
    ],
)  # fmt: skip
def test_a_member_of_the_governing_body_holds_a_seat(text: str, expected: Told) -> None:
    assert told(text, ANN, "on_governing_body") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (seats("a: {holders: {person: ann, from: 2015-04-01}}"), "1 April 2015"),
        (seats("a: {holders: [{person: ann, from: 2015-04-01, until: 2016-03-31}, {person: ann, from: 2016-04-01}]}"),
         "1 April 2015"),
        (seats("a: {holders: {post: chief}}"), "1 February 2016"),
        (seats("a: {holders: {person: ann}}"), "none"),
        (seats("a: {holders: [{person: ann}, {person: bob, from: 2015-04-01}]}"), "none"),
        (seats("a: {holders: {person: bob, from: 2015-04-01}}"), "not stated"),
        (seats("a: {holders: [{person: ann, from: 2015-04-01}, {until: 2014-03-31}]}"), "not stated"),
        (seats("a: {holders: [{person: ann}, {until: 2014-03-31}]}"), "none"),
        (seats("a: {holders: {complete: no, items: [{person: ann, from: 2015-04-01}]}}"), "not stated"),
        (seats("complete: no, a: {holders: {person: ann, from: 2015-04-01}}"), "not stated"),
        (seats("a: {holders: {person: ann, from: 2015-04-01}}, b: {kind: lay}"), "1 April 2015"),
    ],
)  # fmt: skip
def test_someone_joined_with_the_first_seat(text: str, expected: str) -> None:
    assert told(text, ANN, "joined_governing_body").value == expected


def lead(seat: str, professions: str = "not stated") -> Told:
    people = f"people: {{ann: {{name: Ann, professions: {professions}}}}}\n"
    text = f"{people}{POSTS}governing_body: {{seats: {{a: {{name: A, {seat}}}}}}}\n"
    return told(text, "governing_body.seats.a", "leads_clinically")


@pytest.mark.parametrize(
    ("seat", "professions", "expected"),
    [
        ("professional_leadership: yes", "not stated", "yes"),
        ("kind: lay, professional_leadership: no", "not stated", "no"),
        ("kind: lay", "not stated", "not stated"),
        ("professional_leadership: no", "not stated", "not stated"),
        ("kind: accountable-officer, professional_leadership: no", "[accountant, gp]", "yes"),
        ("kind: accountable-officer, professional_leadership: no", "accountant", "no"),
        ("kind: accountable-officer, professional_leadership: no", "not stated", "not stated"),
        ("kind: accountable-officer, professional_leadership: no, holders: vacant", "gp", "no"),
        ("kind: accountable-officer, professional_leadership: no, holders: {person: not stated}", "gp", "not stated"),
        ("kind: accountable-officer", "gp", "yes"),
    ],
)
def test_a_gp_as_accountable_officer_leads_clinically(seat: str, professions: str, expected: str) -> None:
    assert lead(seat, professions).value == expected


@pytest.mark.parametrize(
    ("leads", "expected"),
    [
        ("{care: {title: Care, time: one session a week}}", Told("yes", ("Care: time one session a week",))),
        ("{care: {title: Care, time: none}}", Told("no", ("Care: time none",))),
        ("{care: {title: Care}}", Told("not stated", missing=("Care: the sessions or hours it takes",))),
        ("{care: {title: Care, time: a day, until: 2017-05-31}}", Told("no", ("Care: until 31 May 2017",))),
        ("{care: {title: Care, time: none}, age: {title: Age, time: a day}}", Told("yes", ("Age: time a day",))),
        ("none", Told("no", ("Ann leads nothing",))),
        ("not stated", Told("not stated", missing=("Ann: pathways and task groups that the person leads",))),
    ],
)
def test_someone_leads_for_a_time_that_is_stated(leads: str, expected: Told) -> None:
    assert told(f"people: {{ann: {{name: Ann, leads: {leads}}}}}\n", ANN, "leads_in_stated_time") == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("officer", Told("yes", ("A: officer",))),
        ("chief-nurse", Told("yes", ("A: chief-nurse",))),
        ("gp", Told("no", ("A: gp",))),
        ("not stated", Told("not stated", missing=("A: what kind of member sits there",))),
    ],
)
def test_officers_sit_by_their_employment(kind: str, expected: Told) -> None:
    assert told(seats(f"a: {{name: A, kind: {kind}}}"), "governing_body.seats.a", "by_employment") == expected
