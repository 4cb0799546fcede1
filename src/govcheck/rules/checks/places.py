"""How many places entries stand for, where some may be counted twice."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.independence import clear_places
from govcheck.model.label import label
from govcheck.model.reading import Several
from govcheck.model.truth import Clue, Truth
from govcheck.model.value import Record
from govcheck.rules.checks.seated import fewest, most, places, seated, sitting_twice
from govcheck.rules.where import Chosen, Condition, Selected, Where, holds

NO_END = 10**9
"""Stands for a number without a limit: the list may hold any number of further entries."""


class Tally(NamedTuple):
    """The fewest and the most there can be."""

    least: int
    most: int
    twice: tuple[Clue, ...] = ()
    """People who hold several of the seats, and so count once."""
    missing: tuple[Clue, ...] = ()
    """Places of which it is not stated who holds them, or whether their holder is meant."""
    overlaps: tuple[Record, ...] = ()
    """Statements that seats may be counted among others."""


def tally(subject: Record, of: str, where: Where, found: Selected, ask: Ask) -> Tally:
    """Add up the places of the entries of the list `of`; seats that may be others lower the fewest there can be.

    Where the seats are to be filled, it is people who count: each once, and no more than are known to be there.
    """
    total = _people(where, found, ask) if Condition("filled", ("yes",)) in where else _places(found, ask)
    least, overlaps = total.least, None
    if any(one.record.thing == "seat" for one in found.certain):
        overlaps = _overlaps(subject, of, ask)
        least = _without_overlaps(least, {one.record.id for one in found.certain}, overlaps, ask)
    records = overlaps.records() if overlaps else ()
    return total._replace(least=least, most=total.most if found.whole else NO_END, overlaps=records)


def _places(found: Selected, ask: Ask) -> Tally:
    least = sum(places(one.record, ask) for one in found.certain)
    return Tally(least, least + sum(places(one.record, ask) for one in found.maybe))


def _people(where: Where, found: Selected, ask: Ask) -> Tally:
    certain = [seated(one.record, ask) for one in found.certain]
    maybe = sum(places(one.record, ask) for one in found.maybe)
    others = found.others.why(ask)
    some = {one.record.path: number for one in others if (number := _some_of(one, where, ask))}
    missing = [one.open for one in certain if one.open]
    missing += [
        Clue(f"{label(one.record)}: which of its places are held by someone independent", one.record.path)
        for one in others
        if one.record.path in some
    ]
    top = most(certain, ask) + maybe + sum(some.values())
    return Tally(fewest(certain, ask), top, sitting_twice(certain), tuple(missing))


def _some_of(one: Chosen, where: Where, ask: Ask) -> int:
    """Count the places of a seat that may be meant, although one of its holders is not independent."""
    rest = tuple(condition for condition in where if condition.field != "independent")
    if Condition("independent", ("yes",)) not in where or places(one.record, ask) < 2:
        return 0
    if holds(one.record, rest, ask).truth is Truth.NO:
        return 0
    return clear_places(one.record, places(one.record, ask), ask)


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
