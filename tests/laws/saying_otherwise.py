"""Stating otherwise: another value of the same type in every place that states one, and one more of every entry."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal

from govcheck.model.leaf import LeafType
from govcheck.model.moment import Moment, Period, add, on
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Leaf, Record, Reference, Value
from govcheck.model.vocabulary import Items, Many
from govcheck.source import Path
from tests.laws.saying_less import Change
from tests.laws.shuffling import IN_ORDER

#: What a thing is called, and what no rule reads.
NAMES = frozenset({"name", "title", "note", "complete"})


def other_statements(organisation: Organisation) -> Iterator[Change]:
    """State something else in each place in turn; the value of a change is the new tree."""
    yield from _Otherwise(organisation).of_record(organisation.root)


class _Otherwise:
    def __init__(self, organisation: Organisation) -> None:
        self.vocabulary = organisation.vocabulary
        self.entries = organisation.entries

    def of_record(self, record: Record) -> Iterator[Change]:
        for name, value in record.facts.items():
            if name in NAMES:
                continue
            ways = self.of_value(value, (*record.path, name), self._type(record, name))
            for what, place, changed in (*ways, *self._one_more(record, name, value)):
                yield Change(what, place, record._replace(facts={**record.facts, name: changed}))

    def of_value(self, value: Value, path: Path, leaf: LeafType | None) -> Iterator[Change]:
        if isinstance(value, Record):
            yield from self.of_record(value)
        elif isinstance(value, Group):
            if str(path[-1]) in IN_ORDER:
                for at in range(len(value.items) - 1):
                    first, then = value.items[at : at + 2]
                    items = (*value.items[:at], then, first, *value.items[at + 2 :])
                    yield Change("another order", path, value._replace(items=items))
            for at, item in enumerate(value.items):
                inner = item.path if isinstance(item, Record) else (*path, at)
                for what, place, changed in self.of_value(item, inner, leaf):
                    items = (*value.items[:at], changed, *value.items[at + 1 :])
                    yield Change(what, place, value._replace(items=items))
        else:
            for other in self._others(value, leaf):
                yield Change(f"{value} -> {other}", path, other)

    def _one_more(self, record: Record, name: str, value: Value) -> Iterator[Change]:
        """State once more what is stated of each entry, under another id."""
        field = self.vocabulary[record.thing].fields.get(name) if record.thing in self.vocabulary else None
        if field and isinstance(field.type, Many) and not field.type.keys and isinstance(value, Group):
            for one in value.items:
                assert isinstance(one, Record)
                more = _at(one, (*one.path[:-1], f"{one.id}-too"), one.path)
                yield Change("one more", one.path, value._replace(items=(*value.items, more)))

    def _type(self, record: Record, name: str) -> LeafType | None:
        """Find the type of the plain values of a field; that of a table's values is told by the value itself."""
        field = self.vocabulary[record.thing].fields.get(name) if record.thing in self.vocabulary else None
        of = field.type if field else None
        if isinstance(of, Items):
            return of.of
        return of if isinstance(of, LeafType) else None

    def _others(self, value: Value, leaf: LeafType | None) -> list[Leaf]:
        """Give other values of the same type; none for what is kept as written or is stated to be absent."""
        if isinstance(value, Reference):
            ids = sorted(one for one in self.entries[value.kind] if one != value.id)
            return [Reference(value.kind, one) for one in ids[:1] + ids[-1:]]
        if isinstance(value, str):
            return _other_words(value, leaf)
        return _other_figures(value)


def _at(value: Value, place: Path, before: Path) -> Value:
    """Put what stands at or below the place `before` at or below another."""
    if isinstance(value, Record):
        facts = {name: _at(fact, place, before) for name, fact in value.facts.items()}
        return Record(value.thing, (*place, *value.path[len(before) :]), facts)
    if isinstance(value, Group):
        items = tuple(_at(one, place, before) for one in value.items)
        return Group(items, value.whole, (*place, *value.path[len(before) :]))
    return value


def _other_words(value: str, leaf: LeafType | None) -> list[Leaf]:
    if leaf and leaf.words:
        words = [one for one in leaf.words if one != value]
        return [*words[:1], *words[-1:]]
    return [f"{value} otherwise"] if leaf and leaf.name == "text" else []


def _other_figures(value: Value) -> list[Leaf]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, Moment):
        return [on(day) for day in _days(value.earliest)]
    if isinstance(value, Period):
        return [Period(value.months * 2, value.days * 2), Period(0, 1)]
    if isinstance(value, Decimal):
        return [value * 2 + 1, Decimal(0)] if value else [Decimal(7)]
    if isinstance(value, int):
        return [value * 2 + 1, 0] if value else [7]
    return []


def _days(day: datetime.date) -> list[datetime.date]:
    """Give days a little and a long time before; none lies ahead that did not before."""
    return [day - datetime.timedelta(days=4), add(day, Period(-14, 0))]
