"""One file of a pack, read by the shape of its kind."""

from pathlib import Path as File
from typing import NamedTuple

from govcheck.load import Problem, read_file
from govcheck.model.reader import Reader
from govcheck.model.value import Group, Record
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.source import Location, Path, Span


class PackFile(NamedTuple):
    """One file of a pack with the place of each value, and what is wrong with it."""

    record: Record
    places: dict[Path, Location]
    location: Location
    problems: tuple[Problem, ...]

    def table(self, key: str) -> dict[str, str]:
        """Give a map of words; empty where none is stated."""
        table = self.record.facts.get(key)
        if not isinstance(table, Record):
            return {}
        return {name: str(value) for name, value in table.facts.items() if name != "complete"}

    def words(self, key: str) -> tuple[str, ...]:
        """Give the items of a list; empty where none is stated."""
        group = self.record.facts.get(key)
        return tuple(str(one) for one in group.items) if isinstance(group, Group) else ()


def read_pack_file(path: File, shape: str, name: str) -> PackFile:
    """Read the file at `path`, called `name` in reports."""
    documents = read_file(path, name)
    reader = Reader(PACK_FILES)
    record = reader.record(shape, documents.root, ()) if not documents.problems else Record(shape, (), {})
    problems = (*documents.problems, *reader.problems)
    return PackFile(record, reader.places, Location(name, Span(1, 1, 1, 1)), problems)
