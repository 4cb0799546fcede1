"""How many places entries stand for, where some may be counted twice."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.reading import Several
from govcheck.model.value import Record
from govcheck.rules.where import Selected

NO_END = 10**9
"""Stands for a number without a limit: the list may hold any number of further entries."""


class Tally(NamedTuple):
    """The fewest and the most there can be."""

    least: int
    most: int


def tally(subject: Record, of: str, found: Selected, ask: Ask) -> Tally:
    """Add up the places of the entries of the list `of`; seats that may be others lower the fewest there can be."""
    least = sum(places(one.record, ask) for one in found.certain)
    most = sum(places(one.record, ask) for one in (*found.certain, *found.maybe))
    if any(one.record.thing == "seat" for one in found.certain):
        least = _without_overlaps(least, {one.record.id for one in found.certain}, _overlaps(subject, of, ask), ask)
    return Tally(least, most if found.whole else NO_END)


def places(record: Record, ask: Ask) -> int:
    """Give the places one entry stands for; a seat is one unless it says otherwise."""
    stated = ask(record, "places").value if record.thing == "seat" else None
    return stated if isinstance(stated, int) else 1


def _overlaps(subject: Record, of: str, ask: Ask) -> Several:
    owner, _, _ = of.rpartition(".")
    return ask.each(subject, f"{owner}.overlaps" if owner else "overlaps")


def _without_overlaps(least: int, counted: set[str], overlaps: Several, ask: Ask) -> int:
    """Take away the seats that may be counted among others; somebody is left all the same."""
    if overlaps.written and not overlaps.whole:
        return min(least, 1)
    less = sum(_counted_twice(one, counted, ask) for one in overlaps.records())
    return max(least - less, min(least, 1))


def _counted_twice(overlap: Record, counted: set[str], ask: Ask) -> int:
    """Count the seats of one overlap that may be among others; what is not stated may be any."""
    seats, among = ask.each(overlap, "seats"), ask.each(overlap, "among")
    limit = ask(overlap, "at_most")
    most = limit.value if isinstance(limit.value, int) else 1
    open_ = not (seats.written and seats.whole and among.written and among.whole)
    mine = counted & {str(one) for one in seats.items}
    if open_:
        return most
    return min(most, len(mine)) if mine and counted & {str(one) for one in among.items} else 0
