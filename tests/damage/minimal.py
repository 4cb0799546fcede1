"""The smallest organisation that states one fact, made from the tables of the model, with a place for every key."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from govcheck.model.leaf import LeafType
from govcheck.model.things import REFERABLE, VOCABULARY
from govcheck.model.vocabulary import Field, FieldType, Items, Many, One, Rows, Table
from govcheck.source import Path

Tree = str | list["Tree"] | dict[str, "Tree"]
"""YAML as it is to be written; a text stands for itself, so that `[a]` is a list in one line."""

ID = "target-one"
NEAR_ID = "target-oen"
YEAR = "2016-17"
NEAR_YEAR = "2016-71"
NOTHING_MUCH: dict[str, Tree] = {"note": "A remark"}
PLAIN = {
    "text": "Words",
    "yes or no": "yes",
    "whole number": "3",
    "number": "2.5",
    "amount in pounds": "1000",
    "percentage": "75 %",
    "date": "2017-01-27",
    "date of something that happened": "2017-01-27",
    "period": "P1Y",
    "address": "https://example.org/a",
    "SHA-256": "0a" * 32,
}
"""A value of each type of plain value that is neither a closed list nor a reference."""
IDS_WITHIN: Mapping[tuple[str, str], tuple[Path, ...]] = {
    ("office", "member"): (("governing_body", "seats", ID),),
    ("overlap", "seats"): (("governing_body", "seats", ID),),
    ("overlap", "among"): (("governing_body", "seats", ID),),
    ("attendance", "member"): (("governing_body", "seats", ID), ("meetings", "one", "body", "governing_body")),
    ("attendance", "present_for"): (("meetings", "one", "agenda", ID),),
    ("meeting-interest", "item"): (("meetings", "one", "agenda", ID),),
    ("meeting", "agenda_order"): (("meetings", "one", "agenda", ID),),
    ("internal-audit", "programme_order"): (("internal_audit", "programme", ID),),
}
"""Texts that are ids within one object, with what must be stated beside them."""


class Stated(NamedTuple):
    """One fact in the smallest organisation that states it."""

    thing: str
    field: Field
    tree: dict[str, Tree]
    path: Path
    """Where the fact stands in `tree`."""


class Place(NamedTuple):
    """A line and a column, both from 1."""

    line: int
    column: int


class Written(NamedTuple):
    """YAML with the places of its keys and values."""

    text: str
    keys: dict[Path, Place]
    values: dict[Path, Place]
    again: dict[Path, Place]
    """The second places of the key that is written twice, and of its like."""


def all_stated() -> Iterator[Stated]:
    """Give every fact of every kind of thing."""
    for thing in VOCABULARY.values():
        for field in thing.fields.values():
            yield stating(thing.name, field)


def stating(thing: str, field: Field) -> Stated:
    """Give the smallest valid organisation that states `field` of a `thing`."""
    root: dict[str, Tree] = {}
    owner: dict[str, Tree] = root
    path: Path = ()
    for hop in route(thing):
        owner, path = _enter(root, owner, path, hop)
    for beside in IDS_WITHIN.get((thing, field.name), ()):
        _state(root, beside)
    if (thing, field.name) == ("evidence", "sha256"):
        owner["file"] = "minutes.pdf"
    value = _special(thing, field) or value_of(field.type)
    _merge(owner, {field.name: value})
    for kind in sorted(_kinds(field.type)):
        _state(root, _target(kind))
    organisation = root.get("organisation")
    if isinstance(organisation, dict):
        organisation.setdefault("name", "Words")
    return Stated(thing, field, root, (*path, field.name))


@cache
def route(thing: str) -> tuple[Field, ...]:
    """Give the shortest way from the root to a kind of thing."""
    reached: dict[str, tuple[Field, ...]] = {"root": ()}
    waiting = ["root"]
    while thing not in reached:
        name = waiting.pop(0)
        for field in VOCABULARY[name].fields.values():
            if isinstance(field.type, One | Many | Rows) and field.type.thing not in reached:
                reached[field.type.thing] = (*reached[name], field)
                waiting.append(field.type.thing)
    return reached[thing]


def value_of(kind: FieldType) -> Tree:
    """Give a valid value of a type."""
    if isinstance(kind, LeafType):
        return _reference(kind.kind) if kind.kind else (kind.words[0] if kind.name not in PLAIN else PLAIN[kind.name])
    if isinstance(kind, One):
        return _object(kind.thing)
    if isinstance(kind, Many):
        return {_key(kind): _object(kind.thing)}
    if isinstance(kind, Rows):
        return [_object(kind.thing)]
    if isinstance(kind, Items):
        return [value_of(kind.of)]
    assert isinstance(kind, Table)
    return {str(value_of(kind.keys)): value_of(kind.values)}


def replaced(tree: Tree, path: Path, new: Tree) -> Tree:
    """Give a copy of `tree` in which `new` stands at `path`."""
    grown = copy.deepcopy(tree)
    _set(grown, path, new)
    return grown


def renamed(tree: Tree, path: Path, key: str) -> Tree:
    """Give a copy of `tree` in which the key at `path` is called otherwise; the order stays."""
    if len(path) > 1:
        return replaced(tree, path[:-1], renamed(at(tree, path[:-1]), path[-1:], key))
    assert isinstance(tree, dict)
    return {key if old == path[0] else old: value for old, value in tree.items()}


def at(tree: Tree, path: Path) -> Tree:
    """Give what stands at `path`."""
    for step in path:
        assert not isinstance(tree, str)
        tree = tree[step]  # type: ignore[index]  # a path fits its tree
    return tree


def only(tree: Tree, path: Path) -> Tree:
    """Give the part of `tree` that leads to `path`, and what stands there."""
    if not path:
        return tree
    inner = only(at(tree, path[:1]), path[1:])
    return [inner] if isinstance(path[0], int) else {path[0]: inner}


def write(tree: dict[str, Tree], twice: Path | None = None) -> Written:
    """Write `tree` as YAML, a key to a line; the key at `twice` is written a second time with its value."""
    writer = _Writer(twice)
    writer.mapping(tree, (), 0)
    return Written("\n".join(writer.lines) + "\n", writer.keys, writer.values, writer.again)


class _Writer:
    def __init__(self, twice: Path | None) -> None:
        self.lines: list[str] = []
        self.keys: dict[Path, Place] = {}
        self.values: dict[Path, Place] = {}
        self.again: dict[Path, Place] = {}
        self._twice = twice

    def mapping(self, tree: dict[str, Tree], path: Path, indent: int, dash: str = "") -> None:
        """Write the keys of one object; the first may stand behind the dash of a list."""
        if not tree:
            self.lines.append(dash + "{}")
        for key, value in tree.items():
            self._entry(key, value, (*path, key), indent, dash)
            dash = ""
            if (*path, key) == self._twice:
                first = dict(self.keys), dict(self.values)
                self._entry(key, value, (*path, key), indent, dash)
                self.again = self.keys
                self.keys, self.values = first

    def _entry(self, key: str, value: Tree, path: Path, indent: int, dash: str) -> None:
        start = (dash or " " * indent) + f"{key}:"
        place = Place(len(self.lines) + 1, indent + 1)
        self.keys[path] = place
        self.values.setdefault(path[:-1], place)
        if isinstance(value, str):
            self.lines.append(f"{start} {value}")
            self.values[path] = Place(place.line, len(start) + 2)
        elif isinstance(value, dict) and value:
            self.lines.append(start)
            self.mapping(value, path, indent + 2)
        elif isinstance(value, list):
            self.lines.append(start)
            self._listing(value, path, indent + 2)
        else:
            self.lines.append(f"{start} {{}}")
            self.values[path] = Place(place.line, len(start) + 2)

    def _listing(self, items: Sequence[Tree], path: Path, indent: int) -> None:
        self.values[path] = Place(len(self.lines) + 1, indent + 1)
        for position, item in enumerate(items):
            inner = (*path, position)
            dash = " " * indent + "- "
            if isinstance(item, dict):
                self.mapping(item, inner, indent + 2, dash)
            else:
                assert isinstance(item, str)
                self.values[inner] = Place(len(self.lines) + 1, indent + 3)
                self.lines.append(dash + item)


def _special(thing: str, field: Field) -> Tree | None:
    """Give the value of a text that is not free after all."""
    if (thing, field.name) in IDS_WITHIN:
        return [ID] if isinstance(field.type, Items) else ID
    return ["people"] if (thing, field.name) == ("evidence", "for") else None


def _object(thing: str) -> Tree:
    return {"name": "Words"} if thing == "organisation" else dict(NOTHING_MUCH)


def _key(kind: Many) -> str:
    if kind.keys:
        return str(value_of(kind.keys))
    return YEAR if kind.thing == "year" else "one"


def _reference(kind: str) -> str:
    return YEAR if kind == "year" else ID


def _kinds(kind: FieldType) -> set[str]:
    """Give the kinds of reference in a value."""
    leaves: tuple[object, ...] = (kind,)
    if isinstance(kind, Items):
        leaves = (kind.of,)
    elif isinstance(kind, Many):
        leaves = (kind.keys,)
    elif isinstance(kind, Table):
        leaves = (kind.keys, kind.values)
    return {leaf.kind for leaf in leaves if isinstance(leaf, LeafType) and leaf.kind}


def _target(kind: str) -> Path:
    """Give the path of an entry that references of a kind may mean."""
    return (*REFERABLE[kind][-1], _reference(kind))


def _state(root: dict[str, Tree], path: Path) -> None:
    """State that there is an entry at `path`, with a remark in it; or a plain value, its last step."""
    plain = path[-1] == "governing_body"
    inner: Tree = str(path[-1]) if plain else dict(NOTHING_MUCH)
    for step in reversed(path[:-1] if plain else path):
        inner = {str(step): inner}
    assert isinstance(inner, dict)
    _merge(root, inner)


def _merge(into: dict[str, Tree], other: dict[str, Tree]) -> None:
    for key, value in other.items():
        known = into.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            _merge(known, value)
        else:
            into[key] = value


def _enter(root: dict[str, Tree], owner: dict[str, Tree], path: Path, hop: Field) -> tuple[dict[str, Tree], Path]:
    """Go into the object that a field holds, making it where it is not there."""
    kind = hop.type
    inner: dict[str, Tree] = {}
    if isinstance(kind, Many):
        for reference in sorted(_kinds(kind)):
            _state(root, _target(reference))
        owner[hop.name] = {_key(kind): inner}
        return inner, (*path, hop.name, _key(kind))
    owner[hop.name] = [inner] if isinstance(kind, Rows) else inner
    return inner, (*path, hop.name, 0) if isinstance(kind, Rows) else (*path, hop.name)


def _set(tree: Tree, path: Path, new: Tree) -> None:
    owner = at(tree, path[:-1])
    owner[path[-1]] = new  # type: ignore[index]  # a path fits its tree
