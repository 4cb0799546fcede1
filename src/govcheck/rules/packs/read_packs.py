"""Reading packs from their folders, with every mistake located."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path as Folder
from typing import NamedTuple

from govcheck.load import Problem
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.head import read_head, vocabulary_of
from govcheck.rules.packs.pack import Pack
from govcheck.rules.packs.read_pack import ReadPack, read_beside


class ReadPacks(NamedTuple):
    """Packs that are used together, and what is wrong with any of them."""

    packs: tuple[Pack, ...]
    """Those without mistakes of their own."""
    problems: tuple[Problem, ...]
    vocabulary: Vocabulary
    """What organisation files can speak of: the built-in facts, and those that the packs declare."""


def read_pack(folder: Folder) -> ReadPack:
    """Read one pack alone; its rules can speak of the facts that it declares itself."""
    read = read_packs([folder])
    return ReadPack(None if read.problems else read.packs[0], read.problems)


def read_packs(folders: Sequence[Folder]) -> ReadPacks:
    """Read packs that are used together; the rules of each can speak of the facts that any of them declares."""
    heads = [read_head(folder) for folder in folders]
    vocabulary, differing = vocabulary_of(heads)
    read = [read_beside(head, vocabulary) for head in heads]
    problems = (*differing, *(problem for one in read for problem in one.problems))
    return ReadPacks(tuple(one.pack for one in read if one.pack), problems, vocabulary)


def read_vocabulary(folders: Sequence[Folder]) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Give what organisation files can speak of with these packs; their rules are not read."""
    heads = [read_head(folder) for folder in folders]
    vocabulary, differing = vocabulary_of(heads)
    return vocabulary, (*differing, *(problem for head in heads for problem in head.problems))
