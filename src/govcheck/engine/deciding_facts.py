"""The facts on which a result rests, each as its place in the model with what is stated there."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from govcheck.model.ask import Ask
from govcheck.model.moment import Moment, Period
from govcheck.model.reading import Reading, Several, show
from govcheck.model.reads import Reads
from govcheck.model.truth import Clue, Judgement
from govcheck.model.value import Absent, Group, Kept, Record, Reference, Value
from govcheck.rules.answer import Behind, Counted
from govcheck.rules.where import Selected
from govcheck.source import Path

BETWEEN = "\x1f"
_WITHIN = "\x1e"


class DecidingFacts:
    """Writes what is stated at places, and what was asked of the things there and of those that they name.

    Of a thing, it is what the rule asked of it. Of a list of things, it is whether the list is whole; its entries are
    facts of their own. Of what is worked out, it is what that rests on.
    """

    def __init__(self, read: Reads, ask: Ask) -> None:
        """Prepare to write facts, those of things as far as they are in `read`."""
        self._read = cache(read.places)  # many reads are behind some results, and few digests need them
        self._ask = ask
        self._seen: set[Path] = set()
        self._waiting: list[Record | Path] = []

    def said(self, clue: Clue) -> str:
        """Write what is stated at the place of a clue; of what has no value of its own, what the clue says of it."""
        value = _at(clue.path, self._ask) if clue.path else None
        said = self.at(clue.path)
        bare = value is None or (isinstance(value, Group) and not _is_plain(value) and not _rows(value))
        return f"{said} {clue.text}" if bare else said

    def at(self, path: Path) -> str:
        """Write what is stated at one place; `beyond` has what lies behind it."""
        value = _at(path, self._ask) if path else None
        if isinstance(value, Record):
            self._waiting.append(value)
        elif value is None and path:
            self._waiting.append(path)
        return self._stated(value, path)

    def behind(self, one: Behind) -> Iterator[str]:
        """Write what else bears on an answer; of entries that are meant or may be, that they are there."""
        if isinstance(one, Selected):
            yield from (_line(chosen.record.path, "meant") for chosen in one.certain)
            yield from (_line(chosen.record.path, "perhaps meant") for chosen in one.maybe)
        elif isinstance(one, Counted):
            yield from (BETWEEN.join((one.part, self._counted(this))) for this in one.these)
        elif isinstance(one, Several):
            yield self.at(one.path)
            yield from (self.at(path) for path in one.paths if not isinstance(path[-1], int))
        elif isinstance(one, Judgement):
            yield from (self.at(clue.path) for clue in (*one.witnesses, *one.missing, *one.disputes))
        else:
            yield self.at(one.path)

    def _counted(self, this: Record | str | Clue) -> str:
        if isinstance(this, str):
            return this
        return _line(this.path) if isinstance(this, Record) else self.at(this.path)

    def beyond(self) -> Iterator[str]:
        """Write what lies behind the places written so far."""
        while self._waiting:
            one = self._waiting.pop()
            path = one.path if isinstance(one, Record) else one
            if path not in self._seen:
                self._seen.add(path)
                yield from self._of(one) if isinstance(one, Record) else self._worked_out(one)

    def _of(self, record: Record) -> Iterator[str]:
        for name, value in record.facts.items():
            path = (*record.path, name)
            if path in self._read() and value is not Absent.NOT_STATED:
                self._waiting.extend(self._within(value))
                yield self._stated(value, path)
        for name in self._ask.derived_of(record.thing):
            if name not in record.facts and (*record.path, name) in self._read():
                self._waiting.append((*record.path, name))

    def _stated(self, value: Value | None, path: Path) -> str:
        if isinstance(value, Group):
            # What is said in one row belongs together, and two rows may say the same.
            rows = sorted(_WITHIN.join(sorted(self._of(row))) for row in _rows(value))
            return _line(path, *rows, _written(value))
        return _line(path, _written(value))

    def _within(self, value: Value) -> list[Record]:
        """Give the things that a fact holds or names."""
        items = value.items if isinstance(value, Group) else (value,)
        named = [self._ask.organisation.find(one) for one in items if isinstance(one, Reference)]
        return named + [one for one in items if isinstance(one, Record) and not isinstance(one.path[-1], int)]

    def _worked_out(self, path: Path) -> Iterator[str]:
        """Write what a derived fact rests on; a fact that is not derived is silent."""
        record = _at(path[:-1], self._ask)
        if not isinstance(record, Record) or not self._ask.knows(record, str(path[-1])):
            return
        reading = self._ask.read(record, str(path[-1]))
        places = {clue.path for clue in (*reading.missing, *reading.disputes)}
        if isinstance(reading, Several):
            yield _line(path, "whole" if reading.whole else "and perhaps more")
            places.update(reading.paths)
        else:
            places.update(clue.path for clue in reading.witnesses)
        if isinstance(reading, Reading) and not places and not isinstance(reading.value, bool | Absent):
            yield _line(path, _written(reading.value))
        for place in places - {path}:
            yield self.at(place)


def _is_plain(group: Group) -> bool:
    return bool(group.items) and not any(isinstance(one, Record) for one in group.items)


def _rows(group: Group) -> list[Record]:
    """Give entries without ids, which belong to what lists them."""
    return [one for one in group.items if isinstance(one, Record) and isinstance(one.path[-1], int)]


def _at(path: Path, ask: Ask) -> Value | None:
    """Find the value at `path`; None where nothing is stated there."""
    value: Value | None = ask.root
    for step in path:
        if isinstance(value, Record):
            value = value.facts.get(str(step))
        elif isinstance(value, Group):
            value = _item(value, step, ask)
        else:
            return None
    return value


def _item(group: Group, step: str | int, ask: Ask) -> Value | None:
    if isinstance(step, int) and step < len(group.items) and not isinstance(group.items[step], Record):
        return group.items[step]
    # A list may be long, and have a finding for each of its entries.
    records = ask.once(("by last step", group.path), lambda: _by_last_step(group))
    return records.get(step)


def _by_last_step(group: Group) -> Mapping[str | int, Record]:
    return {one.path[-1]: one for one in reversed(group.items) if isinstance(one, Record)}


def _line(path: Path, *said: str) -> str:
    """Write a place without positions in lists, which no reordering may change, with what is said there."""
    return BETWEEN.join((".".join("[]" if isinstance(step, int) else step for step in path), *said))


def _written(value: Value | None) -> str:
    """Write a value the same way however it was spelt."""
    if isinstance(value, Group):
        plain = sorted(_written(one) for one in value.items if not isinstance(one, Record))
        return BETWEEN.join((*plain, "" if value.whole else "and perhaps more"))
    if isinstance(value, Moment):
        return f"{value.earliest}/{value.latest}"
    if isinstance(value, Period):
        return f"{value.months} months {value.days} days"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, Reference):
        return value.id
    if isinstance(value, Record | Kept):
        return "stated"
    return str(Absent.NOT_STATED) if value is None else show(value)
