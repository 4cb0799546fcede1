"""What was read for an answer, and for the answers it rests on."""

from __future__ import annotations

from govcheck.model.reads import Reads

NAME = ("people", "ann", "name")
ROLE = ("people", "ann", "role")


def reads(*places: tuple[str, ...]) -> Reads:
    made = Reads()
    for place in places:
        made.add(place, "person")
    return made


def test_what_is_included_counts_as_read() -> None:
    made = reads(NAME)
    made.include(reads(ROLE))

    assert made.places() == {NAME: "person", ROLE: "person"}


def test_what_is_included_may_still_grow() -> None:
    made, part = reads(), reads()
    made.include(part)
    part.add(NAME, "person")

    assert made.places() == {NAME: "person"}


def test_records_that_include_each_other_end() -> None:
    one, other = reads(NAME), reads(ROLE)
    one.include(other)
    other.include(one)

    assert one.places() == other.places() == {NAME: "person", ROLE: "person"}
