"""Writing the same organisation in another order, over other files."""

from __future__ import annotations

import random
from collections.abc import Sequence as Several
from typing import TypeVar

from govcheck.load import Documents, Entry, Mapping, Node, Sequence, SourceFile
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Items
from govcheck.source import Location, Span

T = TypeVar("T")

#: Lists whose order is a statement of its own.
IN_ORDER = frozenset(
    field.name
    for thing in VOCABULARY.values()
    for field in thing.fields.values()
    if isinstance(field.type, Items) and field.type.in_order
)


def shuffled(documents: Documents, chance: random.Random) -> Documents:
    """Shuffle all keys and lists, and deal the sections out to two files."""
    root = documents.root
    entries = list(root.entries.items())
    chance.shuffle(entries)
    names = ("a.yaml", "b.yaml")
    dealt = {key: _moved(_entry(key, entry, chance), chance.choice(names)) for key, entry in entries}
    files = tuple(SourceFile(name, ()) for name in names)
    return Documents(Mapping(dealt, Location("a.yaml", Span(1, 1, 1, 1))), files, ())


def _entry(key: str, entry: Entry, chance: random.Random) -> Entry:
    return Entry(entry.key, _node(key, entry.node, chance))


def _node(key: str, node: Node, chance: random.Random) -> Node:
    if isinstance(node, Mapping):
        entries = [(inner, _entry(inner, entry, chance)) for inner, entry in node.entries.items()]
        return node._replace(entries=dict(_mixed(entries, chance)))
    if isinstance(node, Sequence):
        items = [_node("", item, chance) for item in node.items]
        return node._replace(items=tuple(items if key in IN_ORDER else _mixed(items, chance)))
    return node


def _mixed(items: Several[T], chance: random.Random) -> list[T]:
    return chance.sample(list(items), len(items))


def _moved(entry: Entry, file: str) -> Entry:
    return Entry(entry.key._replace(file=file), entry.node)
