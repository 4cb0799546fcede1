"""The heads of packs, and what can be spoken of with the facts that they declare."""

from collections.abc import Sequence
from pathlib import Path as Folder
from typing import NamedTuple

from govcheck.load import Problem
from govcheck.model.declared import with_facts
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.declarations import Declaration, together
from govcheck.rules.packs.facts import read_facts
from govcheck.rules.packs.pack_file import PackFile, read_pack_file


class Head(NamedTuple):
    """The pack.yaml of a pack with the facts that it declares, and what is wrong with it."""

    folder: Folder
    file: PackFile
    declarations: tuple[Declaration, ...]
    problems: tuple[Problem, ...]


def read_head(folder: Folder) -> Head:
    """Read pack.yaml of the pack in `folder`."""
    file = read_pack_file(folder / "pack.yaml", "pack", f"{folder.name}/pack.yaml")
    declarations, trouble = read_facts(folder.name, file.record, file.places)
    return Head(folder, file, tuple(declarations), (*file.problems, *trouble))


def vocabulary_of(heads: Sequence[Head]) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Give the built-in vocabulary with the facts of all packs, and what they declare differently."""
    declared = together(one for head in heads for one in head.declarations)
    # Without further facts it stays the very same, so that nothing is made twice.
    return with_facts(VOCABULARY, declared.facts) if declared.facts else VOCABULARY, declared.problems
