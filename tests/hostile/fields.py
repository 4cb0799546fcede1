"""Where a file holds text that people are free to choose, by the types of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from govcheck.model.leaf import ADDRESS, TEXT, LeafType
from govcheck.model.vocabulary import Field, FieldType, Items, Many, One, Raw, Rows, Table, Vocabulary
from govcheck.source import Path
from tests.damage.minimal import Tree
from tests.hostile.writing import harmless, quoted, rebuilt

FREE = (TEXT, ADDRESS)
"""The types that take whatever people write; a test holds all other types against hostile text."""
_BEGINNING = {"address": "https://"}
"""What a free text of a type must begin with; no space may then follow."""
_NOT_TEXT = ("", "none", "not stated")


class Slot(NamedTuple):
    """One place of a file that holds free text."""

    path: Path
    thing: str
    field: str
    type: str
    is_key: bool = False
    """Whether the text is the key itself, not what stands behind it."""


def free_fields(vocabulary: Vocabulary) -> set[tuple[str, str]]:
    """Give every field whose values, items or keys are free text."""
    return {
        (thing.name, field.name)
        for thing in vocabulary.values()
        for field in thing.fields.values()
        if any(leaf in FREE for leaf in leaves(field.type))
    }


def leaves(kind: FieldType) -> tuple[LeafType, ...]:
    """Give the types of plain value in a type."""
    if isinstance(kind, LeafType):
        return (kind,)
    if isinstance(kind, Items):
        return (kind.of,)
    if isinstance(kind, Table):
        return (kind.keys, kind.values)
    return (kind.keys,) if isinstance(kind, Many) and kind.keys else ()


def slots(tree: Tree, thing: str, vocabulary: Vocabulary, path: Path = ()) -> Iterator[Slot]:
    """Find the free text in an object of the kind `thing`."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            field = vocabulary[thing].fields.get(key)
            if field:
                yield from _of_field(value, field, (*path, key), thing, vocabulary)


def _of_field(tree: Tree, field: Field, path: Path, thing: str, vocabulary: Vocabulary) -> Iterator[Slot]:
    kind, owner = field.type, (thing, field.name)
    if isinstance(kind, LeafType):
        yield from _plain(tree, kind, path, owner)
    elif isinstance(kind, Items):
        for inner, one in _opened(tree, path):
            yield from _plain(one, kind.of, inner, owner)
    elif isinstance(kind, Table):
        yield from _keys(tree, kind.keys, path, owner)
        for inner, one in _entries(tree, path):
            yield from _plain(one, kind.values, inner, owner)
    elif isinstance(kind, Raw):
        yield from _anything(tree, path, owner)
    else:
        yield from _keys(tree, kind.keys if isinstance(kind, Many) else None, path, owner)
        for inner, one in _objects(tree, kind, path):
            yield from slots(one, kind.thing, vocabulary, inner)


def _objects(tree: Tree, kind: One | Many | Rows, path: Path) -> Iterator[tuple[Path, Tree]]:
    if isinstance(kind, One):
        yield path, tree
    else:
        yield from _entries(tree, path) if isinstance(kind, Many) else _opened(tree, path)


def _keys(tree: Tree, keys: LeafType | None, path: Path, owner: tuple[str, str]) -> Iterator[Slot]:
    if keys in FREE:
        yield from (Slot(inner, *owner, TEXT.name, is_key=True) for inner, _ in _entries(tree, path))


def _plain(tree: Tree, leaf: LeafType, path: Path, owner: tuple[str, str]) -> Iterator[Slot]:
    if leaf in FREE and isinstance(tree, str) and tree not in _NOT_TEXT:
        yield Slot(path, *owner, leaf.name)


def _anything(tree: Tree, path: Path, owner: tuple[str, str]) -> Iterator[Slot]:
    """Take every value of what is kept as written for free text; whoever reads it may refuse it."""
    if isinstance(tree, dict | list):
        for key, one in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from _anything(one, (*path, key), owner)
    else:
        yield from _plain(tree, TEXT, path, owner)


def _opened(tree: Tree, path: Path) -> Iterator[tuple[Path, Tree]]:
    """Give the items of a list, of its long form, or the one that stands for a list of one."""
    if isinstance(tree, dict) and "items" in tree and tree.keys() <= {"complete", "items"}:
        tree, path = tree["items"], (*path, "items")
    if isinstance(tree, list):
        yield from (((*path, position), one) for position, one in enumerate(tree))
    else:
        yield path, tree


def _entries(tree: Tree, path: Path) -> Iterator[tuple[Path, Tree]]:
    if isinstance(tree, dict):
        yield from (((*path, key), one) for key, one in tree.items() if key != "complete")


def worded(kind: str, text: str) -> str:
    """Give a text as a value of a type of free text, which may want a beginning and no spaces."""
    beginning = _BEGINNING.get(kind, "")
    return beginning + ("".join(text.split()) or "x" if beginning else text)


class Twins(NamedTuple):
    """The same file with a hostile text in some places, and with a harmless one in the same places."""

    hostile: Tree
    harmless: Tree


def twins(tree: Tree, chosen: Mapping[Slot, str]) -> Twins:
    """Put texts in their places; every key and value then stands where it stands in the other file."""
    return Twins(_put(tree, chosen, lambda text: text), _put(tree, chosen, harmless))


def _put(tree: Tree, chosen: Mapping[Slot, str], put: Callable[[str], str]) -> Tree:
    values = {slot.path: _value(slot, text, put) for slot, text in chosen.items() if not slot.is_key}
    keys: dict[Path, str] = {}
    for slot, text in chosen.items():
        if slot.is_key:
            # Two keys of one object cannot be the same.
            beside = sum(path[:-1] == slot.path[:-1] for path in keys)
            keys[slot.path] = quoted(put(text) + str(beside or ""))
    return rebuilt(tree, values, keys)


def _value(slot: Slot, text: str, put: Callable[[str], str]) -> str:
    beginning = _BEGINNING.get(slot.type, "")
    return quoted(beginning + put(worded(slot.type, text).removeprefix(beginning)))
