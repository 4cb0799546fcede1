"""Many trees to one: mappings join at every level, and nothing is stated twice."""

from collections.abc import Iterable

from govcheck.load.node import Entry, Mapping, Node, Scalar, Sequence
from govcheck.load.problem import Problem
from govcheck.source import Path, show_path


def merge(first: Mapping, others: Iterable[Mapping]) -> tuple[Mapping, list[Problem]]:
    """Join `others` to `first`, in the order given.

    A blank value gives way to any other. Where two values contradict one another, the first stays and the
    problem names the place of the key in both files. The mappings given are left as they were.
    """
    problems: list[Problem] = []
    for other in others:
        first = _join(first, other, (), problems)
    return first, problems


def _join(first: Mapping, second: Mapping, path: Path, problems: list[Problem]) -> Mapping:
    entries = dict(first.entries)
    for key, entry in second.entries.items():
        known = entries.get(key)
        entries[key] = entry if known is None else _join_entry(known, entry, (*path, key), problems)
    return Mapping(entries, first.location)


def _join_entry(first: Entry, second: Entry, path: Path, problems: list[Problem]) -> Entry:
    if _is_blank(second.node):
        return first
    if _is_blank(first.node):
        return second
    if isinstance(first.node, Mapping) and isinstance(second.node, Mapping):
        return Entry(first.key, _join(first.node, second.node, path, problems))
    problems.append(Problem(second.key, _contradiction(first.node, second.node, path), other=first.key))
    return first


def _is_blank(node: Node) -> bool:
    return isinstance(node, Scalar) and node.blank


def _contradiction(first: Node, second: Node, path: Path) -> str:
    here, there = _kind(second), _kind(first)
    if here == there:
        return f"`{show_path(path)}` is stated twice; keep one of the two."
    return f"`{show_path(path)}` is {here} here and {there} elsewhere; keep one of the two."


def _kind(node: Node) -> str:
    if isinstance(node, Scalar):
        return "a single value"
    return "a list" if isinstance(node, Sequence) else "keys with values"
