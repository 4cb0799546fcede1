"""How many people sit on seats: one who holds two of them is one, and a place nobody is named for stays open."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import keeps_seat, occupants
from govcheck.model.label import label
from govcheck.model.truth import Clue, Truth
from govcheck.model.value import Record
from govcheck.source import Path, show_path


class Seated(NamedTuple):
    """One seat with those who sit there."""

    seat: Record
    room: int
    people: tuple[Record, ...]
    others: int
    """How many more are there whom the papers do not name, or who stepped aside."""
    open: Clue | None
    """What is not stated, where there may be yet others."""


def seated(seat: Record, ask: Ask) -> Seated:
    """Find who sits on a seat; a seat described without a name is filled in all its places."""
    room = places(seat, ask)
    found = occupants(seat, ask)
    if not found.people:
        return Seated(seat, room, (), room, None)
    people = tuple({one.path: one for one in found.people}.values())
    others = min(_stepped_aside(seat, ask), room)
    named = sum(_capacity(one, room, ask) for one in people)
    if found.missing:
        # The first by its text, whatever the order of the file.
        first = min(found.missing, key=lambda clue: (clue.text, show_path(clue.path)))
        return Seated(seat, room, people, others, first)
    short = Clue(f"{label(seat)}: who holds the other places ({named + others} of {room} named)", seat.path)
    return Seated(seat, room, people, others, short if named + others < room else None)


def places(record: Record, ask: Ask) -> int:
    """Give the places one entry stands for; a seat is one unless it says otherwise."""
    stated = ask(record, "places").value if record.thing == "seat" else None
    return stated if isinstance(stated, int) else 1


def fewest(seats: Sequence[Seated], ask: Ask) -> int:
    """Count those who are surely there, each person once: seats with the least choice of people come first."""
    left: dict[Path, int] = {}
    total = 0
    for one in sorted(seats, key=lambda one: (len(one.people), show_path(one.seat.path))):
        there = one.others
        for person in sorted(one.people, key=lambda person: show_path(person.path)):
            free = left.setdefault(person.path, _capacity(person, one.room, ask))
            used = max(0, min(free, one.room - there))
            left[person.path] = free - used
            there += used
        total += min(one.room, there)
    return total


def most(seats: Sequence[Seated], ask: Ask) -> int:
    """Count those who can be there at most, each person once."""
    closed = [one for one in seats if one.open is None]
    return sum(one.room for one in seats if one.open is not None) + fewest(closed, ask)


def sitting_twice(seats: Iterable[Seated]) -> tuple[Clue, ...]:
    """Name every person who holds more than one of the seats."""
    held: dict[Path, tuple[Record, list[Record]]] = {}
    for one in seats:
        for person in one.people:
            if person.thing == "person":
                held.setdefault(person.path, (person, []))[1].append(one.seat)
    return tuple(
        Clue(f"{label(person)} holds {' and '.join(sorted(label(seat) for seat in several))}", person.path)
        for person, several in held.values()
        if len(several) > 1
    )


def _stepped_aside(seat: Record, ask: Ask) -> int:
    holders = ask.each(seat, "holders").records()
    return sum(
        keeps_seat(one, ask).truth is Truth.YES and ask.truth(one, "holds_office").truth is Truth.NO for one in holders
    )


def _capacity(holder: Record, room: int, ask: Ask) -> int:
    """Say how many places a holder can fill: a person one, an unnamed seat its own places, a post any."""
    if holder.thing == "person":
        return 1
    return places(holder, ask) if holder.thing == "seat" else room
