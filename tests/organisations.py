"""The organisations and packs that several tests share, read once."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

from govcheck.load import read
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.rules.builtin import builtin_folder
from govcheck.rules.packs import Pack, read_pack

TOP = Path(__file__).parent.parent
EXAMPLES = TOP / "examples"
AS_OF = datetime.date(2017, 9, 30)


def _packs() -> tuple[Pack, ...]:
    found = [read_pack(folder) for folder in sorted(builtin_folder().iterdir()) if folder.is_dir()]
    assert [one.problems for one in found if one.problems] == []
    return tuple(one.pack for one in found if one.pack)


def _own_pack() -> Pack:
    """Give the pack of the worked example, which declares facts of its own."""
    read = read_pack(EXAMPLES / "own-pack" / "open-doors")
    assert read.problems == ()
    assert read.pack is not None
    return read.pack


PACKS = _packs()
OWN_PACK = _own_pack()
RULES = [rule for pack in PACKS for rule in pack.rules]


@cache
def organisation(name: str) -> Organisation:
    """Read an example organisation that has no mistakes."""
    built = build(read([EXAMPLES / name]))
    assert built.problems == ()
    return built.organisation


def well_governed() -> Organisation:
    return organisation("well-governed-ccg")
