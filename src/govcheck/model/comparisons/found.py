"""Every object of an organisation, sorted by what it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record
from govcheck.source import Location, Path


class Found(NamedTuple):
    """Every object of an organisation, sorted by what it is."""

    organisation: Organisation
    by_thing: Mapping[str, list[Record]]
    by_path: Mapping[Path, Record]

    def all_of(self, thing: str) -> Iterable[Record]:
        """Give the objects of one kind, in the order of the files."""
        return self.by_thing.get(thing, ())

    def stating(self, thing: str, key: str) -> Iterable[Record]:
        """Give the objects of one kind that state the fact `key`."""
        return (record for record in self.all_of(thing) if key in record.facts)

    def place(self, record: Record, *keys: str | int) -> Location:
        """Give the place of a fact of `record`."""
        return self.organisation.locate((*record.path, *keys))


def texts(organisation: Organisation, record: Record, key: str) -> Iterator[tuple[str, Location]]:
    """Give the texts under `key`, one or several, each with its place."""
    value = record.facts.get(key)
    if isinstance(value, str):
        yield value, organisation.locate((*record.path, key))
    elif isinstance(value, Group):
        position = 0
        for item in value.items:
            # A blank item has a position in the list, but neither a value nor a place.
            while (*value.path, position) not in organisation.places:
                position += 1
            yield str(item), organisation.locate((*value.path, position))
            position += 1


def sort_out(organisation: Organisation, records: Sequence[Record]) -> Found:
    """Sort `records`, which are all objects of an organisation in the order of its files."""
    by_thing: dict[str, list[Record]] = {}
    for record in records:
        by_thing.setdefault(record.thing, []).append(record)
    return Found(organisation, by_thing, {record.path: record for record in records})
