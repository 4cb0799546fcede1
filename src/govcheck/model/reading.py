"""What is stated of a fact or of a list, with its place and with what stands behind it."""

from typing import NamedTuple

from govcheck.model.label import label
from govcheck.model.truth import Clue
from govcheck.model.value import Absent, Leaf, Record
from govcheck.source import Path


class Reading(NamedTuple):
    """What is stated of one fact, with the place where it stands or where it belongs."""

    value: Leaf | Record | Absent
    path: Path
    missing: tuple[Clue, ...] = ()
    remarks: tuple[Clue, ...] = ()
    witnesses: tuple[Clue, ...] = ()
    disputes: tuple[Clue, ...] = ()

    @property
    def stated(self) -> bool:
        """Whether there is a value."""
        return not isinstance(self.value, Absent)

    @property
    def open(self) -> bool:
        """Whether the papers are silent."""
        return self.value is Absent.NOT_STATED


class Several(NamedTuple):
    """What is stated of a list."""

    items: tuple[Leaf | Record, ...]
    paths: tuple[Path, ...]
    """The path of each item."""
    whole: bool
    """False where there may be more than these; `missing` says why."""
    path: Path
    written: bool
    """False where the list is left out or not stated; a list stated to be `none` is written."""
    missing: tuple[Clue, ...] = ()
    disputes: tuple[Clue, ...] = ()
    """Statements that contradict one another on what belongs to the list."""

    def records(self) -> tuple[Record, ...]:
        """Give the items that are objects."""
        return tuple([item for item in self.items if isinstance(item, Record)])


def as_one(several: Several) -> Reading:
    """Read a list as a single fact: `none` where it is empty, else that there is something."""
    if not several.written or (not several.items and not several.whole):
        return Reading(Absent.NOT_STATED, several.path, several.missing)
    return Reading(bool(several.items) or Absent.NONE, several.path)


def show(value: object) -> str:
    """Write a value in words."""
    if isinstance(value, str):
        return value
    if isinstance(value, Absent):
        return value.value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Record):
        return label(value)
    return str(value)
