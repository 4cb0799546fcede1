"""Whether someone who then sat on the governing body took part in a visit."""

from __future__ import annotations

import pytest

from tests.model.asking import told

PEOPLE = "people: {a: {name: Ann}, b: {name: Ben}}\nposts: {nurse: {holders: {person: a, until: 2017-03-31}}}\n"
SEATED = "seats: {one: {holders: {person: a, from: 2016-04-01, until: 2017-03-31}}}"


def by_governing_body(visit: str, body: str) -> str:
    text = f"{PEOPLE}governing_body: {{{body}}}\nengagement: {{visits: {{one: {{{visit}}}}}}}\n"
    return told(text, "engagement.visits.one", "by_governing_body").value


@pytest.mark.parametrize(
    ("visit", "value"),
    [
        ("on: 2016-04-01, by: a", "yes"),
        ("on: 2016-03-31, by: a", "no"),
        ("on: 2017-03-31, by: [b, a]", "yes"),
        ("on: 2017-04-01, by: a", "no"),
        ("on: 2017-03-31, by: b", "no"),
        ("on: 2017-03-31, by: {complete: no, items: [b]}", "not stated"),
        ("on: 2017-03-31, by: none", "no"),
        ("on: 2017-03-31", "not stated"),
        ("on: none, by: a", "no"),
        ("by: a", "not stated"),
        ("by: b", "no"),
    ],
)
def test_a_visitor_counts_who_sat_there_on_the_day(visit: str, value: str) -> None:
    assert by_governing_body(visit, SEATED) == value


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("seats: {one: {holders: {person: a}}}", "yes"),
        ("seats: {one: {holders: {post: nurse}}}", "yes"),
        ("seats: {one: {holders: {post: nurse, from: 2017-02-01}}}", "no"),
        ("seats: {one: {holders: {person: a, as: designate}}}", "no"),
        ("seats: {one: {holders: {person: a}, taking_part: observer}}", "no"),
        ("seats: {one: {holders: {person: a}, from: 2017-02-01}}", "no"),
        ("seats: {one: {holders: {person: none}}}", "no"),
        ("seats: {one: {holders: {as: acting}}}", "not stated"),
        ("seats: {one: {kind: lay}}", "not stated"),
        ("seats: {complete: no, one: {holders: {person: b}}}", "not stated"),
        ("seats: none", "no"),
        ("name: Body", "not stated"),
    ],
)
def test_a_seat_may_be_held_by_name_or_through_a_post(body: str, value: str) -> None:
    assert by_governing_body("on: 2017-01-15, by: a", body) == value
