"""Who holds the role of accountable officer or of chief finance officer."""

from __future__ import annotations

import pytest

from tests.model.asking import asking, texts

PEOPLE = "people: {a: {name: A. Finch}, b: {name: B. Rowe}}\n"


def officers(posts: str, seats: str, day: str = "2017-06-01") -> tuple[list[str], bool, tuple[str, ...]]:
    """Give the ids of those who are accountable officer, whether there can be others, and what is missing."""
    ask = asking(f"{PEOPLE}posts: {posts}\ngoverning_body: {{seats: {seats}}}\n", day)
    found = ask.each(ask.root, "accountable_officer_holders")
    return [one.id for one in found.records()], found.whole, texts(found.missing)


POST = "{ao: {name: Chief Officer, roles: accountable-officer, holders: HOLDERS}}"
SEAT = "{ao: {name: Officer seat, kind: accountable-officer, holders: HOLDERS}}"
LAY = "{lay: {kind: lay}}"


@pytest.mark.parametrize(
    ("holders", "expected"),
    [
        ("{person: a}", (["a"], True, ())),
        ("{person: a, as: acting}", (["a"], True, ())),
        ("{person: a, as: interim}", (["a"], True, ())),
        ("[{person: a, as: stepped-aside}, {person: b, as: acting}]", (["b"], True, ())),
        ("[{person: a}, {person: b, as: designate}]", (["a"], True, ())),
        ("[{person: a, until: 2017-05-31}, {person: b, from: 2017-06-01}]", (["b"], True, ())),
        ("[{person: a, until: 2017-06-01}, {person: b, from: 2017-06-01}]", (["a", "b"], True, ())),
        ("vacant", ([], True, ())),
    ],
)
def test_the_holder_of_the_post_holds_the_role(holders: str, expected: tuple[list[str], bool, tuple[str, ...]]) -> None:
    assert officers(POST.replace("HOLDERS", holders), LAY) == expected


@pytest.mark.parametrize(
    ("posts", "seats", "expected"),
    [
        ("none", SEAT.replace("HOLDERS", "{person: a}"), (["a"], True, ())),
        ("none", LAY, ([], True, ())),
        (POST.replace("HOLDERS", "{person: a}"), SEAT.replace("HOLDERS", "{person: a}"), (["a"], True, ())),
        (POST.replace("HOLDERS", "{person: a}"), SEAT.replace("HOLDERS", "{post: ao}"), (["a"], True, ())),
        (POST.replace("HOLDERS", "not stated"), SEAT.replace("HOLDERS", "{post: ao}"), (["ao"], True, ())),
        (POST.replace("HOLDERS", "not stated"), SEAT.replace("HOLDERS", "{person: a}"), (["a"], True, ())),
    ],
)
def test_a_post_or_a_seat_will_do(posts: str, seats: str, expected: tuple[list[str], bool, tuple[str, ...]]) -> None:
    assert officers(posts, seats) == expected


def test_a_post_and_a_seat_that_differ_are_both_named() -> None:
    posts, seats = POST.replace("HOLDERS", "{person: a}"), SEAT.replace("HOLDERS", "{person: b}")

    assert officers(posts, seats) == (
        [],
        False,
        ("Chief Officer: who is accountable officer", "Officer seat: who is accountable officer"),
    )


def test_a_term_that_ended_leaves_open_who_holds_the_role() -> None:
    assert officers(POST.replace("HOLDERS", "{person: a, until: 2017-05-31}"), LAY) == (
        [],
        False,
        ("Chief Officer: who holds it",),
    )


def test_what_is_found_stands_where_the_role_is_stated() -> None:
    by_post = asking(f"{PEOPLE}posts: {POST.replace('HOLDERS', '{person: a}')}\n")
    by_seat = asking(f"{PEOPLE}governing_body: {{seats: {SEAT.replace('HOLDERS', '{person: a}')}}}\n")

    assert by_post.each(by_post.root, "accountable_officer_holders").path == ("posts",)
    assert by_seat.each(by_seat.root, "accountable_officer_holders").path == ("governing_body", "seats")
