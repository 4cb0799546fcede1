"""What a seat says of its holder, itself or through the governing-body seat it refers to."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

TEXT = """\
people: {a: {name: A. Finch, PERSON}}
governing_body: {seats: {one: {name: First seat, BODY}}}
committees: {audit: {members: {member: {name: Member, MEMBER}}}}
"""


def member(field: str, member: str, body: str = "", person: str = "") -> Told:
    text = TEXT.replace("PERSON", person).replace("BODY", body).replace("MEMBER", member)
    return told(text, "committees.audit.members.member", field)


def seat(field: str, body: str, person: str = "") -> Told:
    text = TEXT.replace("PERSON", person).replace("BODY", body).replace("MEMBER", "")
    return told(text, "governing_body.seats.one", field)


@pytest.mark.parametrize(
    ("own", "body", "expected"),
    [
        ("kind: lay", "", Told("lay")),
        ("kind: lay, seat: one", "kind: not stated", Told("lay")),
        ("seat: one", "kind: lay", Told("lay")),
        ("kind: lay, seat: one", "kind: lay", Told("lay")),
        ("", "kind: lay", Told("not stated", missing=("Member: what kind of member sits there",))),
        ("seat: one", "", Told("not stated", missing=("First seat: what kind of member sits there",))),
    ],
)
def test_the_kind_of_member_is_stated_here_or_by_the_seat(own: str, body: str, expected: Told) -> None:
    assert member("kind", own, body) == expected


def test_two_kinds_that_differ_leave_it_open_and_both_are_named() -> None:
    both = ("Member: kind lay", "First seat: kind gp")

    assert member("kind", "kind: lay, seat: one", "kind: gp") == Told("not stated", missing=both, disputes=both)


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("", Told("yes", ("First seat: member",))),
        ("taking_part: not stated", Told("yes", ("First seat: member",))),
        ("taking_part: member", Told("yes", ("First seat: member",))),
        ("taking_part: co-opted", Told("yes", ("First seat: co-opted",))),
        ("taking_part: associate", Told("no", ("First seat: associate",))),
        ("taking_part: participant", Told("no", ("First seat: participant",))),
        ("taking_part: observer", Told("no", ("First seat: observer",))),
        ("taking_part: in-attendance", Told("no", ("First seat: in-attendance",))),
    ],
)
def test_a_member_belongs_to_the_body_voting_or_not(way: str, expected: Told) -> None:
    assert seat("member", f"voting: no, {way}") == expected


@pytest.mark.parametrize(
    ("facts", "person", "value"),
    [
        ("executive: yes, kind: lay", "", "yes"),
        ("executive: no, kind: officer", "", "no"),
        ("kind: accountable-officer", "", "yes"),
        ("kind: chief-finance-officer", "", "yes"),
        ("kind: chief-nurse", "", "yes"),
        ("kind: officer", "executive: no", "yes"),
        ("kind: lay", "", "no"),
        ("kind: outside", "", "no"),
        ("kind: non-executive", "", "no"),
        ("kind: patient-representative", "", "no"),
        ("kind: registered-nurse, holders: {person: a}", "executive: yes", "yes"),
        ("kind: registered-nurse, holders: {person: a}", "executive: no", "no"),
        ("kind: registered-nurse, holders: {person: a}", "", "not stated"),
        ("kind: registered-nurse", "", "not stated"),
        ("", "", "not stated"),
    ],
)
def test_an_executive_seat_is_stated_or_known_by_its_kind_or_its_holder(facts: str, person: str, value: str) -> None:
    assert seat("executive", facts, person).value == value


def test_whether_a_seat_is_executive_is_asked_for_where_it_belongs() -> None:
    assert seat("executive", "kind: registered-nurse") == Told(
        "not stated", missing=("First seat: whether it is an executive seat",)
    )
    assert seat("executive", "kind: registered-nurse, holders: {person: a}") == Told(
        "not stated", missing=("A. Finch: whether the person belongs to the executive of the organisation",)
    )
