"""Short ways to what is stated or follows on a day, for the tests of the model."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.derived import DERIVED
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue
from govcheck.model.value import Group, Record
from tests.model.documents import documents

DAY = "2017-06-01"
"""The as-of date where a test does not name another."""


class Told(NamedTuple):
    """A reading in words, its places apart."""

    value: str
    """`yes`, `no`, `none`, `not stated`, or the value as people write it."""
    because: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()


def asking(text: str, day: str = DAY) -> Ask:
    """Give what answers questions about `text`, which must be without mistakes, on `day`."""
    built = build(documents(text))
    assert built.problems == ()
    return Ask(built.organisation, datetime.date.fromisoformat(day), DERIVED)


def at(ask: Ask, route: str) -> Record:
    """Give the object at `route`: keys and ids, and positions in lists, with dots between."""
    found: object = ask.root
    for key in route.split("."):
        found = found.facts[key] if isinstance(found, Record) else _entry(found, key)
    assert isinstance(found, Record), f"{route} is no object"
    return found


def _entry(group: object, key: str) -> object:
    assert isinstance(group, Group), f"there is no `{key}` in a plain value"
    items = [item for item in group.items if isinstance(item, Record)]
    return items[int(key)] if key.isdigit() else next(item for item in items if item.id == key)


def told(text: str, route: str, field: str, day: str = DAY) -> Told:
    """Say in words what `field` of the object at `route` is on `day`."""
    ask = asking(text, day)
    return in_words(ask(at(ask, route), field))


def in_words(reading: Reading) -> Told:
    """Write a reading in words."""
    return Told(
        show(reading.value),
        texts(reading.witnesses),
        texts(reading.missing),
        texts(reading.remarks),
        texts(reading.disputes),
    )


def texts(clues: Iterable[Clue]) -> tuple[str, ...]:
    """Give the sentences of clues."""
    return tuple(clue.text for clue in clues)
