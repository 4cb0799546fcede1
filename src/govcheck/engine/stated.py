"""Everything that an organisation's files state, one statement after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from govcheck.model.organisation import Organisation
from govcheck.model.reading import show
from govcheck.model.value import Absent, Group, Kept, Record, Reference, Value
from govcheck.results.statements import Stated
from govcheck.source import Path


def statements_of(organisation: Organisation) -> tuple[Stated, ...]:
    """List every value, every item of a list, every thing, and of every list whether it is said to be whole."""
    return tuple(_Walk(organisation).of_facts(organisation.root, _Way((), ())))


def references_of(organisation: Organisation) -> Mapping[Path, Path]:
    """Give the place of every reference, with the place of what it refers to."""
    return {path: organisation.find(one).path for path, one in _references(organisation.root, ())}


def _references(value: Value, path: Path) -> Iterator[tuple[Path, Reference]]:
    if isinstance(value, Reference):
        yield path, value
    elif isinstance(value, Record):
        for name, fact in value.facts.items():
            yield from _references(fact, (*path, name))
    elif isinstance(value, Group):
        for position, item in enumerate(value.items):
            yield from _references(item, item.path if isinstance(item, Record) else (*path, position))


class _Way(NamedTuple):
    """How a statement is reached, apart from positions in lists."""

    place: Path
    entries: tuple[frozenset[str], ...]

    def on(self, step: str) -> _Way:
        return self._replace(place=(*self.place, step))

    def into(self, record: Record) -> _Way:
        """Go into an entry: by its id, or where it has none by what it refers to."""
        if isinstance(record.path[-1], str):
            return self.on(record.path[-1])
        referred = {f"{name} {value.id}" for name, value in record.facts.items() if isinstance(value, Reference)}
        return _Way((*self.place, "[]"), (*self.entries, frozenset(referred)))


class _Walk:
    """Goes through everything, with how it is reached."""

    def __init__(self, organisation: Organisation) -> None:
        self.organisation = organisation

    def of_facts(self, record: Record, way: _Way) -> Iterator[Stated]:
        for name, value in record.facts.items():
            if record.thing == "table" and name == "complete":
                yield from self.whole(record.path, way, whole=bool(value))
            else:
                yield from self.of_value(value, (*record.path, name), way.on(name))

    def of_value(self, value: Value, path: Path, way: _Way) -> Iterator[Stated]:
        if isinstance(value, Record):
            yield self.made(path, way, "")
            yield from self.of_facts(value, way)
        elif isinstance(value, Group):
            yield from self.whole(path, way, whole=value.whole)
            for position, item in enumerate(value.items):
                if isinstance(item, Record):
                    yield from self.of_value(item, item.path, way.into(item))
                else:
                    yield self.made((*path, position), way, _written(item))
        elif value is not Absent.NOT_STATED:
            yield self.made(path, way, _written(value))

    def whole(self, path: Path, way: _Way, *, whole: bool) -> Iterator[Stated]:
        """Give what is said of a list; where nothing is, it is whole, and that is no statement."""
        place = (*path, "complete")
        if not whole or place in self.organisation.places:
            yield self.made(place, way.on("complete"), show(whole))

    def made(self, path: Path, way: _Way, said: str) -> Stated:
        return Stated(path, way.place, way.entries, said, self.organisation.locate(path))


def _written(value: Value) -> str:
    if isinstance(value, Reference):
        return value.id
    return "" if isinstance(value, Kept) else show(value)
