"""What a sheet of the workbook is made of, without any layout but widths and colours."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.report.entries import Part
from govcheck.report.paper import Colours
from govcheck.report.parts import in_one_line

_FIRST_YEAR = 1900
"""Spreadsheets know no earlier days."""


class Coloured(NamedTuple):
    """A text with colours."""

    text: str
    colours: Colours


class Lines(NamedTuple):
    """Texts that stand under one another in one cell."""

    texts: tuple[str, ...]


Cell = str | int | datetime.date | Coloured | Lines


class Column(NamedTuple):
    """A heading with the width of what stands below it, in characters."""

    title: str
    width: int


class Sheet(NamedTuple):
    """A table with one heading."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    fixed: int = 0
    """How many columns stay in sight when the others are moved."""
    printed: int | None = None
    """How many columns are for reading; the others are not printed. None where all are."""


def lines(texts: Iterable[str]) -> Lines:
    """Put texts under one another in one cell; empty ones are left out."""
    return Lines(tuple(text for text in texts if text))


def part(parts: Iterable[Part], label: str) -> Lines:
    """Give what the part with this label says, each entry with its places; nothing where there is none."""
    return lines(in_one_line(entry) for one in parts if one.label == label for entry in one.entries)


def day_or_text(text: str) -> Cell:
    """Give a day written as YYYY-MM-DD as a date, unless it is too early for spreadsheets."""
    if not text or int(text[:4]) < _FIRST_YEAR:
        return text
    return datetime.date.fromisoformat(text)


def number_or_text(text: str) -> Cell:
    """Give figures as a number."""
    return int(text) if text else text
