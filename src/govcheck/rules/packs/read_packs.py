"""Reading packs from their folders, with every mistake located."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path as Folder
from typing import TYPE_CHECKING, NamedTuple

from govcheck.load import Problem
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.compiled import load_compiled, store_compiled
from govcheck.rules.packs.pack import Pack, PackHead, ReadPack, Span

# What reads packs is as much code as what checks with them, and a pack that is kept does without it.
if TYPE_CHECKING:
    from govcheck.rules.packs.head import Head
    from govcheck.rules.packs.pack import Word


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


def _as_they_are(_: str) -> Mapping[str, Word]:
    return {}


def read_packs(folders: Sequence[Folder], tailored: Callable[[str], Mapping[str, Word]] = _as_they_are) -> ReadPacks:
    """Read packs that are used together; the rules of each can speak of the facts that any of them declares.

    `tailored` gives by the id of a pack what a profile puts in the place of its settings.
    """
    # A pack that is kept declares no facts of its own, so that even its head need not be read.
    kept = {folder: pack for folder in folders if not tailored(folder.name) and (pack := load_compiled(folder))}
    heads = {folder: _head(folder) for folder in folders if folder not in kept}
    vocabulary, differing = _together(tuple(heads.values()))
    read = [
        ReadPack(kept[folder]._replace(vocabulary=vocabulary), ())
        if folder in kept
        else _read(heads[folder], vocabulary, tailored(folder.name))
        for folder in folders
    ]
    problems = (*differing, *(problem for one in read for problem in one.problems))
    return ReadPacks(tuple(one.pack for one in read if one.pack), problems, vocabulary)


def _read(head: Head, vocabulary: Vocabulary, tailored: Mapping[str, Word]) -> ReadPack:
    """Read what lies beside the head of a pack, and keep it where it can be kept."""
    from govcheck.rules.packs.beside import read_beside

    read = read_beside(head, vocabulary, tailored)
    if read.pack and not tailored and not head.problems and vocabulary is VOCABULARY:
        store_compiled(read.pack)
    return read


def read_vocabulary(folders: Sequence[Folder]) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Give what organisation files can speak of with these packs; their rules are not read."""
    heads = [_head(folder) for folder in folders]
    vocabulary, differing = _together(heads)
    return vocabulary, (*differing, *(problem for head in heads for problem in head.problems))


def read_pack_head(folder: Folder) -> PackHead:
    """Read for whom the pack in `folder` is; what is wrong with its files is for `read_pack` to find."""
    from govcheck.rules.packs.read_rule import span_of

    file = _head(folder).file
    return PackHead(folder.name, file.words("kinds"), span_of(file.record, Span()))


def _head(folder: Folder) -> Head:
    from govcheck.rules.packs.head import read_head

    return read_head(folder)


def _together(heads: Sequence[Head]) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Give what can be spoken of with the facts that the heads declare; without any, what is built in."""
    if not heads:
        return VOCABULARY, ()
    from govcheck.rules.packs.head import vocabulary_of

    return vocabulary_of(heads)
