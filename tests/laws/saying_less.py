"""Every way of saying less of an organisation: blank a fact, drop a day, say that a list may hold more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcheck.model.build import entries_of
from govcheck.model.moment import Moment, read_moment
from govcheck.model.organisation import Organisation
from govcheck.model.value import Absent, Group, Record, Reference, Value
from govcheck.source import Path


class Change(NamedTuple):
    """A value with less said, and the place where it is said no more."""

    what: str
    path: Path
    value: Value


def all_ways(organisation: Organisation) -> Iterator[Change]:
    """Say less in every way that keeps the files valid, once each; the value of a change is the new tree."""
    yield from _SayingLess(organisation).of_record(organisation.root)


def rebuilt(organisation: Organisation, root: Value) -> Organisation:
    """Put a changed tree in the place of the old one."""
    assert isinstance(root, Record)
    return organisation._replace(root=root, entries=entries_of(root))


class _SayingLess:
    def __init__(self, organisation: Organisation) -> None:
        self.vocabulary = organisation.vocabulary
        targets = {(one.kind, one.id) for one in _references(organisation.root)}
        self.referred_to = {organisation.entries[kind][name].path for kind, name in targets}

    def of_record(self, record: Record) -> Iterator[Change]:
        for name, value in record.facts.items():
            if name in ("note", "complete") or (isinstance(value, bool) and record.thing == "table"):
                continue
            path = (*record.path, name)
            if value is not Absent.NOT_STATED and not self._exempt(record, name) and not self._needed(value):
                yield Change("blank", path, _with(record, name, Absent.NOT_STATED))
            for what, place, changed in self.of_value(value, path):
                yield Change(what, place, _with(record, name, changed))

    def of_value(self, value: Value, path: Path) -> Iterator[Change]:
        if isinstance(value, Record):
            if value.thing == "table" and value.facts.get("complete"):
                yield Change("open", path, _with(value, "complete", False))
            yield from self.of_record(value)
        elif isinstance(value, Group):
            yield from self._of_group(value, path)
        elif isinstance(value, Moment) and value.exact:
            yield Change("drop day", path, read_moment(str(value.earliest)[:7]))

    def _of_group(self, group: Group, path: Path) -> Iterator[Change]:
        opened = group._replace(whole=False)
        yield Change("open", path, opened)
        for at, item in enumerate(group.items):
            inner = item.path if isinstance(item, Record) else (*path, at)
            before, behind = group.items[:at], group.items[at + 1 :]
            if not self._needed(item):
                yield Change("open without", inner, opened._replace(items=(*before, *behind)))
            for what, place, changed in self.of_value(item, inner):
                yield Change(what, place, group._replace(items=(*before, changed, *behind)))

    def _exempt(self, record: Record, name: str) -> bool:
        """Only keys whose absence has a meaning in the data dictionary, and the organisation's name."""
        if record.thing == "table":
            return False
        field = self.vocabulary[record.thing].fields[name]
        return field.required or bool(field.left_out)

    def _needed(self, value: Value) -> bool:
        """Whether something refers to what lies within, so that without it the files would be invalid."""
        if isinstance(value, Record):
            return value.path in self.referred_to or any(self._needed(fact) for fact in value.facts.values())
        return isinstance(value, Group) and any(self._needed(item) for item in value.items)


def _with(record: Record, name: str, value: Value) -> Record:
    return record._replace(facts={**record.facts, name: value})


def _references(value: Value) -> Iterator[Reference]:
    """List every reference made anywhere."""
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, Group):
        for item in value.items:
            yield from _references(item)
    elif isinstance(value, Record):
        for fact in value.facts.values():
            yield from _references(fact)
