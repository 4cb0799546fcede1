"""The only door through which checks and derived facts read an organisation; it records what is read."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar

from govcheck.model.happened import newest
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.reading import Reading, Several, as_one, show
from govcheck.model.reads import Reads
from govcheck.model.statements import Statements
from govcheck.model.truth import Clue, Judgement, Truth, no
from govcheck.model.value import Absent, Leaf, Record
from govcheck.model.vocabulary import Field
from govcheck.source import Path

Found = TypeVar("Found")
Derived = Callable[[Record, "Ask"], "Reading | Several"]


class Ask:
    """Answers what is stated of a thing on the as-of date."""

    def __init__(
        self,
        organisation: Organisation,
        as_of: datetime.date,
        derived: Mapping[tuple[str, str], Derived],
        reads: Reads | None = None,
    ) -> None:
        """Prepare to answer; `derived` are the facts to compute, by kind of thing and name; reads go into `reads`."""
        self.organisation = organisation
        self.as_of = as_of
        self._reads = Reads() if reads is None else reads
        self._derived = derived
        self._statements = Statements(organisation, as_of)
        self._facts: dict[Path, Reading | Several] = {}
        self._computed: dict[Hashable, tuple[Any, Reads]] = {}

    @property
    def root(self) -> Record:
        """The organisation's top record, whose facts are the sections."""
        return self.organisation.root

    def recorded(self, anew: Reads | None = None) -> Reads:
        """Give what was asked for since the last call; from now on, record in `anew`, or in a fresh record."""
        reads, self._reads = self._reads, anew or Reads()
        return reads

    def back_on(self, day: datetime.date) -> Ask:
        """Answer as things were on another day; what is asked there counts as read here."""
        return Ask(self.organisation, day, self._derived, self._reads)

    def __call__(self, subject: Record, field: str) -> Reading:
        """Give one fact of `subject`; `field` may be a route such as `terms_of_reference.last_reviewed`."""
        reading = self.read(subject, field)
        return as_one(reading) if isinstance(reading, Several) else reading

    def each(self, subject: Record, field: str) -> Several:
        """Give the items of a list, through every list on the route; references are followed."""
        start, names = self._start(subject, field)
        if len(names) == 1:
            only = self._fact(start, names[0])
            if isinstance(only, Several):
                return only
        several = Several((start,), (start.path,), whole=True, path=start.path, written=True)
        for name in names:
            several = self._onward(several, name)
        return several

    def listed(self, subject: Record, field: str) -> Several | None:
        """Give a list, or None where the route ends at a single fact."""
        reading = self.read(subject, field)
        return reading if isinstance(reading, Several) else None

    def knows(self, subject: Record, field: str) -> bool:
        """Whether `field` is a derived fact of things such as `subject`."""
        return (subject.thing, field) in self._derived

    def derived_of(self, thing: str) -> tuple[str, ...]:
        """Name the derived facts of things of a kind."""
        return self.once(("derived of", thing), lambda: tuple(name for kind, name in self._derived if kind == thing))

    def missing_at(self, subject: Record, field: str) -> Clue:
        """Name a fact at the end of a route that is not stated, and where it belongs."""
        start, names = self._start(subject, field)
        step = self.read(subject, field)
        return step.missing[0] if step.missing else Clue(f"{label(start)}: {names[-1].replace('_', ' ')}", step.path)

    def gaps(self, several: Several, subject: Record, field: str) -> tuple[Clue, ...]:
        """Say why the list that `field` gave may hold more than `several`; empty where it is whole."""
        if several.written and several.whole:
            return ()
        return several.missing or (self.missing_at(subject, field),)

    def truth(self, subject: Record, field: str) -> Judgement:
        """Give a yes/no fact as a judgement."""
        reading = self(subject, field)
        if isinstance(reading.value, bool):
            clues = reading.witnesses or (self.witness(subject, field, reading),)
            return Judgement(Truth.of(reading.value), clues, (), reading.remarks, reading.disputes)
        if reading.open:
            return Judgement(Truth.NOT_STATED, (), reading.missing, reading.remarks, reading.disputes)
        return no(self.witness(subject, field, reading))

    def witness(self, subject: Record, field: str, reading: Reading) -> Clue:
        """Say in words what a reading states."""
        return Clue(f"{label(subject)}: {field.replace('_', ' ')} {show(reading.value)}", reading.path)

    def _start(self, subject: Record, field: str) -> tuple[Record, list[str]]:
        if field.startswith("/"):
            return self.root, field[1:].split(".")
        return subject, field.split(".")

    def read(self, subject: Record, field: str) -> Reading | Several:
        """Give a fact or a list; a route leads through single objects, and of dated ones through the current."""
        if "." not in field and field[0] != "/":
            return self._fact(subject, field)
        record, names = self._start(subject, field)
        for name in names[:-1]:
            step = self._fact(record, name)
            if isinstance(step, Several):
                step = self._current(step)
            if not isinstance(step.value, Record):
                return self._beyond(step)
            record = step.value
        return self._fact(record, names[-1])

    def _beyond(self, step: Reading) -> Reading:
        """Say that what lies behind an object that is not there is `none`, or not stated, with it."""
        if step.value is Absent.NONE:
            return step
        return step._replace(value=Absent.NOT_STATED)

    def _fact(self, record: Record, name: str) -> Reading | Several:
        """Give one fact of one record, computed or stated."""
        if (record.thing, name) in self._derived:
            return self._compute(record, name)
        return self.stated(record, name)

    def stated(self, record: Record, name: str) -> Reading | Several:
        """Give one fact of one record as the files state it, even where a fact of that name is derived."""
        path = (*record.path, name)
        self._reads.add(path, record.thing)
        found = self._facts.get(path)
        if found is None:
            found = self._facts[path] = self._statements.read(record, name, path)
        return found

    def _compute(self, record: Record, name: str) -> Reading | Several:
        """Compute a derived fact once."""
        path = (*record.path, name)
        self._reads.add(path, record.thing)
        return self.once(path, lambda: self._derived[record.thing, name](record, self))

    def once(self, key: Hashable, compute: Callable[[], Found]) -> Found:
        """Work something out once for all who ask for it by `key`, remembering what it reads."""
        known = self._computed.get(key)
        if known is None:
            outer = self.recorded()
            try:
                known = self._computed[key] = (compute(), self._reads)
            finally:
                self._reads = outer
        self._reads.include(known[1])
        found: Found = known[0]
        return found

    def missing(self, record: Record, name: str) -> Clue:
        """Name a fact that is not stated, and where it belongs."""
        return self._statements.missing(record, name)

    def field(self, record: Record, name: str) -> Field | None:
        """Give the declaration of a stated field, or None for a derived one."""
        return self._statements.field(record, name)

    def _current(self, several: Several) -> Reading:
        """Of several dated entries under one key, give the one that holds on the as-of date."""
        records = several.records()
        if not several.written:
            return Reading(Absent.NOT_STATED, several.path, several.missing)
        if not records:
            absent = Absent.NONE if several.whole else Absent.NOT_STATED
            return Reading(absent, several.path, several.missing)
        if len(records) == 1 and several.whole:
            return Reading(records[0], records[0].path)
        dated = [(self(one, "on"), one) for one in records]
        known = [(r.value, one) for r, one in dated if isinstance(r.value, Moment)]
        if not known or not several.whole or any(r.open and not r.remarks for r, _ in dated):
            missing = several.missing or tuple(clue for r, _ in dated for clue in r.missing)
            return Reading(Absent.NOT_STATED, several.path, missing)
        current = newest(known)
        return Reading(current, current.path)

    def _onward(self, several: Several, name: str) -> Several:
        """Take one step of a route from every object of a list."""
        items: list[Leaf | Record] = []
        paths: list[Path] = []
        missing, disputes = list(several.missing), list(several.disputes)
        whole, written = several.whole, several.written
        where = several.path
        for record in several.records():
            step = self._fact(record, name)
            where = step.path if len(several.items) == 1 else where
            if isinstance(step, Several):
                items.extend(step.items)
                paths.extend(step.paths)
                missing.extend(step.missing)
                disputes.extend(step.disputes)
                whole = whole and step.whole
                written = written and (step.written or len(several.items) > 1)
            elif step.value is Absent.NOT_STATED:
                missing.extend(step.missing)
                whole = False
                written = written and len(several.items) > 1
            elif not isinstance(step.value, Absent):
                items.append(step.value)
                paths.append(step.path)
        return Several(tuple(items), tuple(paths), whole, where, written, tuple(missing), tuple(disputes))
