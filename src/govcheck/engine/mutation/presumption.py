"""Reading silence on one fact as though it had been stated."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from govcheck.model.ask import Ask, Derived
from govcheck.model.leaf import PERIOD, YES_NO, LeafType
from govcheck.model.organisation import Organisation
from govcheck.model.reading import Reading, Several
from govcheck.model.route import Target
from govcheck.model.statements import Statements
from govcheck.model.value import Absent, Group, Leaf, Record
from govcheck.source import Path

#: Texts of which every type of plain value without a closed list takes one; a date is that of the day itself.
_TEXTS = ("stated", "1", "https://example.org/")


class Presumption(NamedTuple):
    """What silence on one fact is read as."""

    things: tuple[str, ...]
    """The kinds of thing that bear the fact."""
    field: str
    target: Target
    as_yes: bool
    """Whether it is read as yes, a stated value, or a list that is whole as it stands; else as no, or none."""
    word: str = ""
    """The value that a fact with a closed list, or a period, is read as; another where the list lacks it."""

    def speaks_of(self, record: Record, name: str) -> bool:
        """Whether `name` of `record` is the fact."""
        return name == self.field and record.thing in self.things


class _PresumingStatements(Statements):
    """Says what is stated, but reads a list that may hold more as presumed."""

    def __init__(self, organisation: Organisation, as_of: datetime.date, presumption: Presumption) -> None:
        super().__init__(organisation, as_of)
        self._presumption = presumption

    def opened(self, record: Record, name: str, group: Group) -> Several | Reading:
        """Open a list, as a whole one where that is presumed."""
        if self._presumption.speaks_of(record, name) and not group.whole:
            group = group._replace(items=group.items if self._presumption.as_yes else (), whole=True)
        return super().opened(record, name, group)


class PresumingAsk(Ask):
    """Answers as `Ask` does, but takes silence on one fact for a statement."""

    def __init__(
        self,
        organisation: Organisation,
        as_of: datetime.date,
        derived: Mapping[tuple[str, str], Derived],
        presumption: Presumption,
    ) -> None:
        """Prepare to answer; `presumption` says of which fact, and what silence on it is read as."""
        super().__init__(organisation, as_of, derived)
        self._presumption = presumption
        self._statements = _PresumingStatements(organisation, as_of, presumption)

    def _fact(self, record: Record, name: str) -> Reading | Several:
        """Give one fact of one record, in place of silence what is presumed."""
        found = super()._fact(record, name)
        if not self._presumption.speaks_of(record, name):
            return found
        if isinstance(found, Several):
            return self._whole(found)
        if found.open:
            return Reading(self._value(found.path), found.path)
        if isinstance(found.value, Record) and found.value.thing == "table":
            return found._replace(value=self._whole_table(found.value))
        return found

    def _whole(self, several: Several) -> Several:
        """Read a list of which it is open whether there is more."""
        if several.whole and several.written:
            return several
        whole = several._replace(whole=True, written=True, missing=())
        return whole if self._presumption.as_yes else whole._replace(items=(), paths=())

    def _whole_table(self, table: Record) -> Record | Absent:
        if table.facts.get("complete") is not False:
            return table
        return table._replace(facts={**table.facts, "complete": True}) if self._presumption.as_yes else Absent.NONE

    def _value(self, path: Path) -> Leaf | Record | Absent:
        """Give the value that stands in for silence."""
        target = self._presumption.target
        if target.many:
            # A list that is left out has nothing on it, whole as it stands.
            return Absent.NONE
        if not self._presumption.as_yes:
            return _no(target.leaf)
        if target.leaf and target.leaf.kind:
            # Where there is no entry to refer to, it is one of which nothing else is stated.
            entries = self.organisation.entries.get(target.leaf.kind, {})
            return next(iter(entries.values()), Record(target.thing, path, {}))
        return sample(target.leaf, self._presumption.word, self.as_of)


def _no(leaf: LeafType | None) -> Leaf | Absent:
    return leaf.read("no") if leaf and "no" in leaf.words else Absent.NONE


def sample(leaf: LeafType | None, word: str, as_of: datetime.date) -> Leaf:
    """Give some value of a type: `word` where it takes it, else the first that it takes."""
    if leaf is None:
        return "stated"
    if leaf.words:
        return leaf.read(word if word in leaf.words and leaf != YES_NO else leaf.words[0])
    if leaf == PERIOD:
        return leaf.read(word or "P1Y")
    for text in (_TEXTS[0], as_of.isoformat(), *_TEXTS[1:]):
        try:
            return leaf.read(text)
        except ValueError:
            continue
    # A type with a form of its own (a digest) has no value that could be made up.
    return "stated"
