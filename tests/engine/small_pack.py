"""A pack of five small rules, and organisations that they are tried on."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

from govcheck.load import SourceFile, read_text
from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.derived import DERIVED
from govcheck.model.organisation import Organisation
from govcheck.rules.packs import Pack, Rule, read_pack
from govcheck.source import Location, Span

DAY = datetime.date(2017, 6, 1)
FILE = "org.yaml"


@cache
def small_pack() -> Pack:
    read = read_pack(Path(__file__).parent / "small")
    assert read.problems == ()
    assert read.pack is not None
    return read.pack


def rule(name: str) -> Rule:
    [found] = [one for one in small_pack().rules if one.name == name]
    return found


def organisation(text: str) -> Organisation:
    """Read an organisation without mistakes; its name and kind are given in the first line unless it has its own."""
    built = build(read_text(whole(text), FILE))
    assert built.problems == ()
    return built.organisation


def whole(text: str) -> str:
    return text if "organisation:" in text else f"organisation: {{name: Example CCG, kind: ccg}}\n{text}"


def source(text: str) -> SourceFile:
    return SourceFile(FILE, tuple(whole(text).splitlines()))


def asking(text: str, day: datetime.date = DAY) -> Ask:
    return Ask(organisation(text), day, DERIVED)


def at(line: int, column: int, length: int) -> Location:
    """Give a place on one line of the file."""
    return Location(FILE, Span(line, column, line, column + length))
