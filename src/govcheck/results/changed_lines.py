"""Which lines of the files differ between two states of an organisation, and what lies under a line."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from govcheck.results.run import Line

Files = Mapping[str, Sequence[str]]
"""The lines of each file by its name."""
_LARGE = 5_000
"""Lines from which on the shortest description of a difference would take too long to find."""


class Changed(NamedTuple):
    """The lines of either state that the other does not have in their place, each as file and number."""

    before: frozenset[tuple[str, int]]
    after: frozenset[tuple[str, int]]


def changed_lines(before: Files, after: Files) -> Changed:
    """Compare files of the same name line by line; of a file that only one state has, every line counts."""
    removed: set[tuple[str, int]] = set()
    added: set[tuple[str, int]] = set()
    for name in before.keys() | after.keys():
        for old, new in _differences(before.get(name, ()), after.get(name, ())):
            removed |= {(name, number + 1) for number in old}
            added |= {(name, number + 1) for number in new}
    return Changed(frozenset(removed), frozenset(added))


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range]]:
    """Give the stretches that differ, as ranges from 0 in either text."""
    start = _same_at_start(old, new)
    end = _same_at_start(old[start:][::-1], new[start:][::-1])
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    matcher = SequenceMatcher(None, inner_old, inner_new, autojunk=max(len(inner_old), len(inner_new)) > _LARGE)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            yield range(start + old_from, start + old_to), range(start + new_from, start + new_to)


def _same_at_start(old: Sequence[str], new: Sequence[str]) -> int:
    for number, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return number
    return min(len(old), len(new))


def line_at(files: Files, file: str, number: int) -> Line | None:
    """Give a line with its text; None where there is none."""
    lines = files.get(file, ())
    return Line(file, number, lines[number - 1]) if 0 < number <= len(lines) else None


def lines_under(files: Files, file: str, number: int) -> Iterator[int]:
    """Give the numbers of the lines that are indented below a line, which is how YAML shows what belongs to it."""
    lines = files.get(file, ())
    if not 0 < number <= len(lines):
        return
    depth = _indent(lines[number - 1])
    for below in range(number + 1, len(lines) + 1):
        text = lines[below - 1]
        if text.strip() and _indent(text) <= depth:
            return
        yield below


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
