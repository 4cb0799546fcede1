"""Whether the holder of a seat is the accountable officer or the chief finance officer."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

TEXT = """\
people: {a: {name: A. Finch}, b: {name: B. Rowe}, c: {name: C. Dunn}}
posts: POSTS
governing_body: {seats: {officer: {name: Officer seat, kind: accountable-officer, holders: {post: officer}}}}
committees: {audit: {members: {one: {name: Member, SEAT}}}}
"""
BOTH = (
    "{officer: {name: Officer, roles: accountable-officer, holders: HOLDERS},"
    " finance: {name: Treasurer, roles: chief-finance-officer, holders: {person: b}}}"
)
PERSON = BOTH.replace("HOLDERS", "{person: a}")


def member(seat: str, posts: str = PERSON) -> Told:
    return told(TEXT.replace("POSTS", posts).replace("SEAT", seat), "committees.audit.members.one", "chief_officer")


@pytest.mark.parametrize(
    ("seat", "expected"),
    [
        ("kind: accountable-officer", Told("yes", ("Member: accountable-officer",))),
        ("kind: chief-finance-officer", Told("yes", ("Member: chief-finance-officer",))),
        ("seat: officer", Told("yes", ("Member: accountable-officer",))),
        ("kind: officer, holders: {post: finance}",
         Told("yes", ("B. Rowe is chief finance officer", ""))),
        ("kind: lay, holders: {person: b}",
         Told("yes", ("B. Rowe is chief finance officer", ""),
              disputes=("B. Rowe is chief finance officer", "", "B. Rowe holds it", "Member: lay"))),
        ("kind: lay, holders: {person: c}", Told("no", ("Member: lay",))),
        ("kind: officer, holders: {person: c}", Told("no", ("C. Dunn holds neither post",))),
        ("kind: gp", Told("no", ("Member: gp",))),
        ("holders: not stated", Told("not stated", missing=("Member: what kind of member sits there",))),
        ("kind: officer, holders: {person: not stated}", Told("not stated", missing=("holder of one: who it is",))),
        ("kind: officer, holders: [{person: c}, {person: a, until: 2017-05-31}]",
         Told("no", ("C. Dunn holds neither post",))),
    ],
)  # fmt: skip
def test_a_member_is_one_of_the_two_by_seat_by_post_or_in_person(seat: str, expected: Told) -> None:
    assert member(seat) == expected


@pytest.mark.parametrize(
    ("holders", "value"),
    [
        ("[{person: c, as: acting}, {person: a, as: stepped-aside}]", "yes"),
        ("{person: c, as: interim}", "yes"),
        ("[{person: a}, {person: c, as: designate}]", "no"),
        ("[{person: a, from: 2017-06-01}, {person: c, until: 2017-05-31}]", "no"),
        ("[{person: a}, {person: c, from: 2017-06}]", "not stated"),
        ("not stated", "no"),  # whoever it is, they hold no other post
    ],
)
def test_whoever_is_in_office_on_the_day_counts(holders: str, value: str) -> None:
    assert member("kind: officer, holders: {person: c}", BOTH.replace("HOLDERS", holders)).value == value


@pytest.mark.parametrize("posts", ["not stated", "{complete: no, officer: {name: Officer, holders: {person: a}}}"])
def test_while_the_officers_are_not_known_someone_else_may_be_one(posts: str) -> None:
    said = member("kind: officer, holders: {person: c}", posts.replace("not stated", "{officer: {name: Officer}}"))

    assert (said.value, bool(said.missing)) == ("not stated", True)
