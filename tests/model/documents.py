"""Short ways to organisations, for the tests of the model."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.load import Documents, Problem, read_text
from govcheck.model.build import build
from govcheck.model.reader import Reader
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Record


class Said(NamedTuple):
    """A problem as a person sees it, the file apart."""

    line: int
    column: int
    sentence: str
    suggestion: str = ""
    other: int = 0
    """The line of the second place."""


def documents(text: str) -> Documents:
    return read_text(text, "a.yaml")


def record(text: str) -> Record:
    """Give the root record of `text`, which must be without mistakes."""
    reader = Reader(VOCABULARY)
    root = reader.record("root", documents(text).root, ())
    assert reader.problems == []
    return root


def said(text: str) -> list[Said]:
    """Give everything that is wrong with `text`."""
    return [as_said(problem) for problem in build(documents(text)).problems]


def as_said(problem: Problem) -> Said:
    start = problem.location.span
    other = problem.other.span.line if problem.other else 0
    return Said(start.line, start.column, problem.sentence, problem.suggestion, other)
