"""An organisation as read: one tree of records, an index of its entries, and a place for every value."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from govcheck.model.moment import Moment
from govcheck.model.value import Record, Reference
from govcheck.model.vocabulary import Vocabulary
from govcheck.source import Location, Path


class Dated(NamedTuple):
    """A date that is stated, with its place."""

    path: Path
    moment: Moment
    event: bool
    """Whether it says that something has happened."""


class Organisation(NamedTuple):
    """What the files say, validated; frozen, and without any notion of a date."""

    root: Record
    places: Mapping[Path, Location]
    """Where each value stands: a plain value's text, or the key of an object or a list."""
    entries: Mapping[str, Mapping[str, Record]]
    """Entries that others refer to: kind of reference, then id."""
    evidenced: Mapping[str, Mapping[Path, Record]]
    """The objects that carry evidence, by the section that they are in."""
    dated: Sequence[Dated]
    """Every date that is stated."""
    vocabulary: Vocabulary
    top: Location
    """The first place in the first file, for what is missing altogether."""

    def locate(self, path: Path) -> Location:
        """Give the place of `path`, or of its nearest stated ancestor."""
        for length in range(len(path), 0, -1):
            if place := self.places.get(path[:length]):
                return place
        return self.top

    def find(self, reference: Reference) -> Record:
        """Give the entry that a (checked) reference means."""
        return self.entries[reference.kind][reference.id]
