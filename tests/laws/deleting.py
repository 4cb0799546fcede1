"""Every way of deleting something from the files of an organisation, whatever leaving it out means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

Keys = tuple[str, ...]


class Deleted(NamedTuple):
    """Something deleted from one file."""

    keys: Keys
    """The keys that lead to it, without positions in lists."""
    file: str
    first: int
    """The first line on which it stood."""
    last: int
    text: str
    """The file without it."""

    def holds(self, file: str, line: int) -> bool:
        return file == self.file and self.first <= line <= self.last


def written_plainly(folder: Path) -> None:
    """Write the files as the program that deletes from them writes them, so that lines can be compared."""
    for file in sorted(folder.glob("*.yaml")):
        file.write_text(_written(_tree(file)), encoding="utf-8")


def deletions(folder: Path) -> Iterator[Deleted]:
    """Delete each key with its value, and each item of each list, one at a time."""
    for file in sorted(folder.glob("*.yaml")):
        if file.name != "govcheck.yaml":
            top = _tree(file)
            yield from _within(top, (), file.name, top)


def _within(node: yaml.Node, keys: Keys, file: str, top: yaml.Node) -> Iterator[Deleted]:
    if not isinstance(node, yaml.MappingNode | yaml.SequenceNode):
        return
    for at, item in enumerate(tuple(node.value)):
        first, last = item if isinstance(node, yaml.MappingNode) else (item, item)
        inner = (*keys, first.value) if isinstance(node, yaml.MappingNode) else keys
        if inner == ("format",):
            continue
        yield from _within(last, inner, file, top)
        del node.value[at]
        yield Deleted(inner, file, first.start_mark.line + 1, _last_line(last), _written(top))
        node.value.insert(at, item)


def _last_line(node: yaml.Node) -> int:
    """Give the line on which a value ends; a block ends where the next one begins, in the first column."""
    end = node.end_mark
    return int(end.line if end.column == 0 else end.line + 1)


def _tree(file: Path) -> yaml.Node:
    found = yaml.compose(file.read_text("utf-8"), Loader=yaml.SafeLoader)
    assert isinstance(found, yaml.Node)
    return found


def _written(top: yaml.Node) -> str:
    text = yaml.serialize(top, Dumper=yaml.SafeDumper, width=1000)
    assert isinstance(text, str)
    return text
