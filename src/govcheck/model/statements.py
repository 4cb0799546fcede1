"""What the files state of one fact, on the as-of date."""

import datetime

from govcheck.model.happened import Event, latest, not_yet
from govcheck.model.label import label
from govcheck.model.leaf import LeafType
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue
from govcheck.model.value import Absent, Group, Kept, Leaf, Record, Reference, Value
from govcheck.model.vocabulary import Field, Items
from govcheck.source import Path
from govcheck.source.quick import new


class Statements:
    """Turns the values of an organisation into what they say on a day; nothing here is derived."""

    def __init__(self, organisation: Organisation, as_of: datetime.date) -> None:
        """Prepare to say what is stated on the day `as_of`."""
        self.organisation = organisation
        self.as_of = as_of
        self._meanings: dict[tuple[str, str], str] = {}

    def read(self, record: Record, name: str, path: Path) -> Reading | Several:
        """Turn a value into what it says on the as-of date."""
        value = record.facts.get(name, Absent.NOT_STATED)
        if value is Absent.NOT_STATED:
            missing = new(Clue, (f"{label(record)}: {self._meaning(record.thing, name)}", path))
            return new(Reading, (value, path, (missing,), (), (), ()))
        if isinstance(value, str):
            return new(Reading, (value, path, (), (), (), ()))
        if isinstance(value, Group):
            return self.opened(record, name, value)
        if isinstance(value, Reference):
            return Reading(self.organisation.find(value), path)
        if isinstance(value, Moment) and value.latest > self.as_of and self._is_event(record, name):
            return not_yet(value, Event(record, name, self.missing(record, name)), path, self.as_of)
        assert not isinstance(value, Kept)  # noqa: S101 - only files of packs keep values as written
        return Reading(value, path)

    def opened(self, record: Record, name: str, group: Group) -> Several | Reading:
        """Open a list: references become what they mean, dates of events one date: the latest."""
        field = self.organisation.vocabulary[record.thing].fields[name] if record.thing != "table" else None
        if field and isinstance(field.type, Items) and field.type.of.event:
            return latest(group, Event(record, name, self.missing(record, name)), self.as_of)
        items = tuple([self._followed(item) for item in group.items])
        paths = tuple([
            item.path if isinstance(item, Record) else (*group.path, place) for place, item in enumerate(group.items)
        ])  # fmt: skip
        missing = () if group.whole else (Clue(f"whether the list {name.replace('_', ' ')} is whole", group.path),)
        return Several(items, paths, group.whole, group.path, True, missing)

    def _followed(self, item: Value) -> Leaf | Record:
        if isinstance(item, Reference):
            return self.organisation.find(item)
        assert not isinstance(item, Absent | Group | Kept)  # noqa: S101 - readers put none of these into a list
        return item

    def _is_event(self, record: Record, name: str) -> bool:
        field = self.field(record, name)
        return bool(field and isinstance(field.type, LeafType) and field.type.event)

    def missing(self, record: Record, name: str) -> Clue:
        """Name a fact that is not stated, and where it belongs."""
        return Clue(f"{label(record)}: {self._meaning(record.thing, name)}", (*record.path, name))

    def _meaning(self, thing: str, name: str) -> str:
        """Say what a fact is about, as the vocabulary does."""
        known = self._meanings.get((thing, name))
        if known is None:
            declared = self.organisation.vocabulary.get(thing)
            field = declared.fields.get(name) if declared else None
            known = self._meanings[thing, name] = field.meaning if field else name.replace("_", " ")
        return known

    def field(self, record: Record, name: str) -> Field | None:
        """Give the declaration of a stated field, or None for a derived one."""
        thing = self.organisation.vocabulary.get(record.thing)
        return thing.fields.get(name) if thing else None
