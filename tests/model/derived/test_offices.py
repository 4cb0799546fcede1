"""Who holds a seat or a post on a day."""

from __future__ import annotations

import pytest

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import Occupants, occupants, people_of
from tests.model.asking import Told, asking, at, in_words, texts, told

PEOPLE = "people: {a: {name: A. Finch}, b: {name: B. Rowe}}\n"


def seat(holders: str, field: str = "filled", day: str = "2017-06-01") -> Told:
    text = f"{PEOPLE}governing_body: {{seats: {{lay: {{name: Lay member, holders: {holders}}}}}}}\n"
    return told(text, "governing_body.seats.lay", field, day)


def who(text: str, route: str, day: str = "2017-06-01") -> tuple[list[str], tuple[str, ...]]:
    """Give the ids of those who hold it, and what is missing."""
    ask = asking(text, day)
    found = occupants(at(ask, route), ask)
    return [person.id for person in found.people], texts(found.missing)


def seated(holders: str, day: str = "2017-06-01") -> tuple[list[str], tuple[str, ...]]:
    return who(
        f"{PEOPLE}governing_body: {{seats: {{lay: {{name: Lay member, holders: {holders}}}}}}}\n",
        "governing_body.seats.lay",
        day,
    )


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        ("{person: a}", Told("yes")),
        ("{person: a, as: substantive}", Told("yes")),
        ("{person: a, as: interim}", Told("yes")),
        ("{person: a, as: acting}", Told("yes")),
        ("{person: a, as: not stated}", Told("yes")),
        ("{person: a, as: designate}", Told("no", ("holder of officer: designate",))),
        ("{person: a, as: stepped-aside}", Told("no", ("holder of officer: stepped aside",))),
        ("{person: a, until: 2017-05-31}", Told("no", ("holder of officer: until 31 May 2017",))),
        ("{person: a, as: designate, from: 2017-01-01}", Told("no", ("holder of officer: designate",))),
        ("{person: a, from: 2017-06}", Told("not stated", missing=("holder of officer: from June 2017: the day",))),
    ],
)
def test_a_holder_is_in_post_by_capacity_and_dates(holder: str, expected: Told) -> None:
    text = f"{PEOPLE}posts: {{officer: {{holders: {holder}}}}}\n"

    assert told(text, "posts.officer.holders.0", "holds_office") == expected


@pytest.mark.parametrize(
    ("holders", "expected"),
    [
        ("{person: a}", Told("yes")),
        ("{person: a, as: stepped-aside}", Told("yes")),
        ("[{person: a, as: stepped-aside}, {person: b, as: acting}]", Told("yes")),
        ("vacant", Told("no", ("Lay member: vacant",))),
        ("none", Told("no", ("Lay member: vacant",))),
        ("not stated", Told("yes", ("Lay member: described, nobody named",))),
        ("", Told("yes", ("Lay member: described, nobody named",))),
        ("{person: a, as: designate}", Told("not stated", missing=("Lay member: who holds it",))),
        ("{person: a, until: 2017-05-31}", Told("not stated", missing=("Lay member: who holds it",))),
        ("{person: a, from: 2017-06-02}", Told("not stated", missing=("Lay member: who holds it",))),
        ("{person: a, from: 2017-06}", Told("not stated", missing=("Lay member: who holds it",))),
        ("{complete: no, items: []}", Told("not stated", missing=("Lay member: who holds it",))),
    ],
)
def test_a_seat_is_filled_unless_it_is_vacant(holders: str, expected: Told) -> None:
    said = seat(holders)

    assert said._replace(because=said.because if expected.because else ()) == expected


@pytest.mark.parametrize(
    ("holders", "expected"),
    [
        ("{person: a}", (["a"], ())),
        ("[{person: a, as: stepped-aside}, {person: b, as: acting}]", (["b"], ())),
        ("[{person: a, until: 2017-06-30}, {person: b, as: designate}]", (["a"], ())),
        ("[{person: a, until: 2017-05-31}, {person: b, from: 2017-06-01}]", (["b"], ())),
        ("[{person: a, until: 2017-06-01}, {person: b, from: 2017-06-01}]", (["a", "b"], ())),
        ("[{person: a}, {person: b}]", (["a", "b"], ())),
        ("vacant", ([], ())),
        ("not stated", (["lay"], ())),
        ("{person: a, as: stepped-aside}", ([], ("Lay member: who holds it",))),
        ("{person: a, as: designate}", ([], ("Lay member: who holds it",))),
        ("{person: a, until: 2017-05-31}", ([], ("Lay member: who holds it",))),
        ("{person: a, from: 2017-06}", ([], ("holder of lay: from June 2017: the day",))),
        ("{complete: no, items: [{person: a}]}", (["a"], ("whether the list holders is whole",))),
        ("{person: not stated}", ([], ("holder of lay: who it is",))),
    ],
)
def test_those_who_hold_a_seat(holders: str, expected: tuple[list[str], tuple[str, ...]]) -> None:
    assert seated(holders) == expected


POSTS = """\
people: {a: {name: A. Finch}}
posts: {nurse: {name: Chief Nurse, holders: HOLDERS}}
governing_body: {seats: {nurse: {name: Nurse member, holders: {post: nurse}}}}
committees: {quality: {members: {nurse: {name: Nurse, seat: nurse}}}}
"""


@pytest.mark.parametrize(
    ("holders", "expected", "filled"),
    [
        ("{person: a}", (["a"], ()), "yes"),
        ("{person: a, as: interim}", (["a"], ()), "yes"),
        ("vacant", ([], ()), "no"),
        ("not stated", (["nurse"], ()), "yes"),
        ("{person: a, until: 2017-05-31}", ([], ("Chief Nurse: who holds it",)), "not stated"),
    ],
)
def test_the_holder_of_a_post_sits_in_its_seat_and_on_its_committee(
    holders: str, expected: tuple[list[str], tuple[str, ...]], filled: str
) -> None:
    text = POSTS.replace("HOLDERS", holders)

    for route in ("governing_body.seats.nurse", "committees.quality.members.nurse"):
        assert (who(text, route), told(text, route, "filled").value) == (expected, filled)


def test_a_vacant_post_leaves_its_seat_empty_unless_someone_else_keeps_it() -> None:
    text = POSTS.replace("HOLDERS", "vacant")
    kept = text.replace("{post: nurse}", "[{post: nurse}, {person: a, as: stepped-aside}]")
    open_ = text.replace("{post: nurse}", "{complete: no, items: [{post: nurse}]}")
    route = "governing_body.seats.nurse"

    assert told(text, route, "filled") == Told("no", ("Chief Nurse: vacant",))
    assert told(kept, route, "filled").value == "yes"
    assert told(open_, route, "filled") == Told("not stated", missing=("Nurse member: who holds it",))


def test_the_statements_that_lead_from_a_committee_to_a_person() -> None:
    ask = asking(POSTS.replace("HOLDERS", "{person: a}"))

    assert texts(occupants(at(ask, "committees.quality.members.nurse"), ask).links) == (
        "Nurse: the holder of Nurse member",
        "held by post: Chief Nurse",
        "A. Finch holds it",
    )


OFFICES = """\
people: {a: {name: A. Finch}}
posts: {nurse: {name: Chief Nurse, holders: {person: a}}}
governing_body:
  seats: {lay: {holders: {person: a}}}
  chair: {seat: lay}
  deputy_chair: {note: One of the two lay members.}
  secretary: {member: lay}
committees:
  audit:
    members: {outside: {holders: {person: a}}, lay: {seat: lay}}
    chair: {member: outside}
    deputy_chair: {member: lay}
    executive_lead: {post: nurse}
    secretary: {person: a}
"""


def office(route: str) -> tuple[Ask, Occupants]:
    ask = asking(OFFICES)
    return ask, people_of(at(ask, route), ask)


@pytest.mark.parametrize(
    "route",
    [
        "governing_body.chair",
        "governing_body.secretary",
        "committees.audit.chair",
        "committees.audit.deputy_chair",
        "committees.audit.executive_lead",
        "committees.audit.secretary",
    ],
)
def test_an_office_is_held_through_a_seat_a_member_a_post_or_by_a_person(route: str) -> None:
    ask, found = office(route)

    assert (found.people, found.missing) == ((at(ask, "people.a"),), ())


def test_an_office_of_which_nothing_is_stated_is_held_by_someone() -> None:
    _, found = office("governing_body.deputy_chair")

    assert (found.people, texts(found.missing)) == ((), ("who holds the office of deputy chair",))


@pytest.mark.parametrize(
    ("holders", "expected"),
    [
        ("{person: a}", (["a"], True, ())),
        ("vacant", ([], True, ())),
        ("{person: a, until: 2017-05-31}", ([], False, ("Officer: who holds it",))),
        ("{complete: no, items: [{person: a}]}", (["a"], False, ("whether the list holders is whole",))),
    ],
)
def test_those_who_hold_a_post_can_be_asked_for_as_a_list(
    holders: str, expected: tuple[list[str], bool, tuple[str, ...]]
) -> None:
    ask = asking(f"{PEOPLE}posts: {{one: {{name: Officer, holders: {holders}}}}}\n")
    several = ask.each(at(ask, "posts.one"), "occupants")

    assert ([one.id for one in several.records()], several.whole, texts(several.missing)) == expected


KINDS = "organisation: {name: X, status: [{kind: ccg-in-shadow, until: 2013-03-31}, {kind: ccg, from: 2013-04-01}]}\n"


@pytest.mark.parametrize(("day", "kind"), [("2013-03-31", "ccg-in-shadow"), ("2013-04-01", "ccg")])
def test_the_kind_of_body_changes_on_its_day(day: str, kind: str) -> None:
    assert told(KINDS, "organisation", "body_kind", day) == Told(kind)


def test_the_kind_of_body_may_be_stated_once_for_all_time() -> None:
    assert told("organisation: {name: X, kind: ccg}\n", "organisation", "body_kind") == Told("ccg")


@pytest.mark.parametrize(
    ("status", "missing"),
    [
        ("", ("the organisation: what kind of body it is, where that never changed",)),
        (", status: {kind: ccg, until: 2017-05-31}",
         ("the organisation: what kind of body it is, where that never changed",)),
        (", status: {kind: ccg, from: 2017-06}", ("status of organisation: from June 2017: the day",)),
        (", status: {complete: no, items: [{kind: ccg, until: 2016-12}]}", ("whether the list status is whole",)),
        (", status: {kind: not stated}", ("status of organisation: the kind",)),
    ],
)  # fmt: skip
def test_the_kind_of_body_is_not_stated_for_the_day(status: str, missing: tuple[str, ...]) -> None:
    ask = asking(f"organisation: {{name: X{status}}}\n")

    said = in_words(ask(at(ask, "organisation"), "body_kind"))
    assert said == Told("not stated", missing=tuple(text.replace("the organisation:", "X:") for text in missing))
