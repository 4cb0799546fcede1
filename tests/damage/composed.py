"""A YAML file with the place of each key and value, as PyYAML reads it, and small changes to its text."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from govcheck.source import Path
from tests.damage.minimal import Place

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Stretch(NamedTuple):
    """A stretch of text, from its place and between two offsets."""

    place: Place
    start: int
    end: int


class Composed(NamedTuple):
    """The text of one file, and where each of its keys and values stands."""

    text: str
    keys: dict[Path, Stretch]
    values: dict[Path, Stretch]
    scalars: dict[Path, str]
    flow: frozenset[Path]
    """The keys that stand within braces."""

    def with_key(self, path: Path, new: str) -> str:
        """Give the text with another key at `path`."""
        return self._with(self.keys[path], new)

    def with_value(self, path: Path, new: str) -> str:
        """Give the text with another value at `path`."""
        return self._with(self.values[path], new)

    def without(self, path: Path) -> str:
        """Give the text without the lines of a key."""
        start, end = self.block(path)
        return self.text[:start] + self.text[end:]

    def twice(self, path: Path) -> tuple[str, Place]:
        """Give the text with a key and its value a second time behind the first, and the place of the second."""
        start, end = self.block(path)
        copy = self.text[start:end]
        if path in self.flow:
            place = self.keys[path].place
            line_start = self.text.rfind("\n", 0, self.keys[path].start) + 1
            begun = self.text.rfind("\n", 0, end) + 1
            behind = Place(place.line + self.text.count("\n", line_start, end), end - begun + 3)
            return f"{self.text[:end]}, {copy}{self.text[end:]}", behind
        lines = copy.count("\n")
        return self.text[:end] + copy + self.text[end:], self.keys[path].place._replace(
            line=self.keys[path].place.line + lines
        )

    def block(self, path: Path) -> tuple[int, int]:
        """Give the offsets between which a key stands with its value, whole lines where it is not within braces."""
        start, end = self.keys[path].start, self.values[path].end
        if path in self.flow:
            return start, end
        # A value that is not within braces ends, for PyYAML, where the next thing begins.
        end = start + len(self.text[start:end].rstrip())
        return self.text.rfind("\n", 0, start) + 1, self.text.index("\n", end) + 1

    def _with(self, stretch: Stretch, new: str) -> str:
        return self.text[: stretch.start] + new + self.text[stretch.end :]


def composed(text: str) -> Composed:
    """Read `text`, which must be valid."""
    found = Composed(text, {}, {}, {}, frozenset())
    flow: set[Path] = set()
    root = yaml.compose(text, Loader=_LOADER)
    assert root is not None
    _collect(root, (), found, flow)
    return found._replace(flow=frozenset(flow))


def _collect(node: yaml.Node, path: Path, found: Composed, flow: set[Path]) -> None:
    found.values[path] = _stretch(node)
    if isinstance(node, yaml.ScalarNode):
        found.scalars[path] = node.value
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            _collect(item, (*path, position), found, flow)
    else:
        assert isinstance(node, yaml.MappingNode)
        for key, value in node.value:
            inner = (*path, str(key.value))
            found.keys[inner] = _stretch(key)
            if node.flow_style:
                flow.add(inner)
            _collect(value, inner, found, flow)


def _stretch(node: yaml.Node) -> Stretch:
    start, end = node.start_mark, node.end_mark
    return Stretch(Place(start.line + 1, start.column + 1), start.index, end.index)
