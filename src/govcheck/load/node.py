"""The tree that reading gives: scalars stay text, and every node knows its place."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.source import Location


class Scalar(NamedTuple):
    """A single value as written; what it means is decided by the type of its field."""

    text: str
    plain: bool
    """True when written without quotes and not as a block."""
    location: Location

    @property
    def blank(self) -> bool:
        """Whether nothing was written (`key:` alone)."""
        return self.plain and not self.text


class Sequence(NamedTuple):
    """A list as written."""

    items: tuple[Node, ...]
    location: Location


class Entry(NamedTuple):
    """One key of a mapping with its value."""

    key: Location
    """Where the key stands."""
    node: Node


class Mapping(NamedTuple):
    """Keys with values; after merging, the entries of one mapping may come from several files."""

    entries: dict[str, Entry]
    location: Location


Node = Scalar | Sequence | Mapping
