"""Labelled parts that every layout can draw."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One line of a part."""

    text: str
    path: str = ""
    where: str = ""
    """`file:line:column`."""


class Part(NamedTuple):
    """Entries of one kind."""

    label: str
    entries: tuple[Entry, ...]
    asks: bool = False
    """Whether it says what is wanted of the reader, rather than what the result rests on."""
