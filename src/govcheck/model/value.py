"""The values that a fact can have once it is read."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from govcheck.load import Node
from govcheck.model.moment import Moment, Period
from govcheck.source import Path


class Absent(Enum):
    """The two ways in which a fact has no value; only the first is a statement."""

    NONE = "none"
    NOT_STATED = "not stated"

    def __str__(self) -> str:
        """Write it as files do."""
        return self.value


class Reference(NamedTuple):
    """The id of an entry elsewhere in the organisation."""

    kind: str
    """The kind of reference, for instance `person` or `body`."""
    id: str


class Group(NamedTuple):
    """Several values under one key."""

    items: tuple[Value, ...]
    whole: bool
    """False where the file says `complete: no`: there may be more than these."""
    path: Path


class Kept(NamedTuple):
    """A value that is kept as written."""

    node: Node
    path: Path


class Record(NamedTuple):
    """One object of the organisation with its facts; what is not among them is not stated."""

    thing: str
    """The kind of thing, for instance `seat`: a key of the vocabulary."""
    path: Path
    facts: dict[str, Value]

    @property
    def id(self) -> str:
        """The last key of its path: the id where it is an entry of a map."""
        return str(self.path[-1]) if self.path else ""


Leaf = bool | str | int | Decimal | Moment | Period | Reference
Value = Leaf | Absent | Group | Record | Kept
