"""Everything read in one go: the merged tree, the files, and what was wrong with them."""

from typing import NamedTuple

from govcheck.load.node import Mapping
from govcheck.load.problem import Problem


class SourceFile(NamedTuple):
    """One file as read."""

    name: str
    """Relative to the folder given, with `/`; the file's own name where a file was given."""
    lines: tuple[str, ...]
    """Its text, line by line, without line ends."""


class Documents(NamedTuple):
    """What reading gives; with problems, the tree holds what could be read all the same."""

    root: Mapping
    files: tuple[SourceFile, ...]
    problems: tuple[Problem, ...]
