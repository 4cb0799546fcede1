"""Whether members who were independent on the day took part in a decision."""

from __future__ import annotations

import pytest

from tests.model.asking import told

SEATS = "lay: {kind: lay, holders: {person: a}}, nurse: {kind: registered-nurse, holders: {person: b}}"


def voices(
    decision: str, *, seats: str = SEATS, committee: str = "members: none", body: str = "governing_body"
) -> list[str]:
    text = f"""\
people: {{a: {{name: A. Finch}}, b: {{name: B. Rowe}}}}
governing_body: {{seats: {{{seats}}}}}
committees: {{pay: {{{committee}}}}}
decisions: {{plan: {{title: Plan, body: {body}, {decision}}}}}
"""
    return [told(text, "decisions.plan", name).value for name in ("independent_took_part", "independent_lay_took_part")]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("taken: 2017-03-08, took_part: [a]", ["yes", "yes"]),
        ("taken: 2017-03-08, took_part: [b]", ["not stated", "no"]),
        ("taken: 2017-03-08, took_part: none", ["no", "no"]),
        ("taken: 2017-03-08", ["not stated", "not stated"]),
        ("taken: 2017-03-08, took_part: {complete: no, items: [b]}", ["not stated", "not stated"]),
        ("taken: 2017-03-08, took_part: {complete: no, items: [a]}", ["yes", "yes"]),
        ("took_part: [a]", ["not stated", "not stated"]),
        ("taken: 2017-08-08, took_part: [a]", ["not stated", "not stated"]),
    ],
)
def test_one_who_took_part_must_sit_as_an_independent_member(decision: str, expected: list[str]) -> None:
    assert voices(decision) == expected


@pytest.mark.parametrize(
    ("seats", "expected"),
    [
        ("nurse: {kind: registered-nurse, independent: yes, holders: {person: a}}", ["yes", "no"]),
        ("gp: {kind: gp, holders: {person: a}}", ["no", "no"]),
        ("lay: {kind: lay, independent: no, holders: {person: a}}", ["no", "no"]),
        ("lay: {kind: lay, taking_part: observer, holders: {person: a}}", ["no", "no"]),
        ("lay: {kind: lay, holders: {person: b}}", ["no", "no"]),
        ("lay: {kind: lay}", ["not stated", "not stated"]),
        ("gp: {kind: gp}", ["no", "no"]),
        ("complete: no, gp: {kind: gp}", ["not stated", "not stated"]),
        ("one: {independent: yes, holders: {person: a}}", ["yes", "not stated"]),
        ("lay: {kind: lay, until: 2017-03-07, holders: {person: a}}", ["no", "no"]),
        ("lay: {kind: lay, holders: {person: a, from: 2017-03-08}}", ["yes", "yes"]),
        ("lay: {kind: lay, holders: {person: a, until: 2017-03-08}}", ["yes", "yes"]),
        ("lay: {kind: lay, holders: [{person: b, from: 2017-03-08}, {person: a, until: 2017-03-07}]}", ["no", "no"]),
    ],
)
def test_it_is_the_seats_of_that_day_that_count(seats: str, expected: list[str]) -> None:
    assert voices("taken: 2017-03-08, took_part: [a]", seats=seats) == expected


@pytest.mark.parametrize(
    ("body", "committee", "expected"),
    [
        ("pay", "members: {lay: {kind: lay, holders: {person: a}}}", ["yes", "yes"]),
        ("pay", "members: not stated", ["not stated", "not stated"]),
        ("not stated", "members: {lay: {kind: lay, holders: {person: a}}}", ["not stated", "not stated"]),
        ("none", "members: {lay: {kind: lay, holders: {person: a}}}", ["no", "no"]),
        ("governing_body", "members: {lay: {kind: lay, holders: {person: a}}}", ["no", "no"]),
    ],
)
def test_members_of_the_body_that_decided_count_as_well(body: str, committee: str, expected: list[str]) -> None:
    decision = "taken: 2017-03-08, took_part: [a]"

    assert voices(decision, seats="gp: {kind: gp}", committee=committee, body=body) == expected


@pytest.mark.parametrize(
    ("from_", "last", "value"),
    [
        ("2017-03-01", "2017-02-28", "yes"),
        ("2017-03-15", "2017-03-14", "not stated"),
        ("2017-04-01", "2017-03-31", "no"),
    ],
)
def test_of_a_month_every_day_must_agree(from_: str, last: str, value: str) -> None:
    seats = f"lay: {{kind: lay, holders: [{{person: b, until: {last}}}, {{person: a, from: {from_}}}]}}"

    assert voices("taken: 2017-03, took_part: [a]", seats=seats) == [value, value]


def test_the_member_is_named() -> None:
    text = f"""\
people: {{a: {{name: A. Finch}}, b: {{name: B. Rowe}}}}
governing_body: {{seats: {{{SEATS}}}}}
decisions: {{plan: {{taken: 2017-03-08, took_part: [a], body: governing_body}}}}
"""
    assert "A. Finch, seat lay" in told(text, "decisions.plan", "independent_lay_took_part").because
