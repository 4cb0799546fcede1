"""Writing the same organisation in another order, over other files."""

from __future__ import annotations

import random
from collections.abc import Sequence as Several
from typing import TypeVar

from govcheck.load import Documents, Entry, Mapping, Node, Sequence, SourceFile
from govcheck.load.merge import merge
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Items

T = TypeVar("T")

FILES = ("a.yaml", "b.yaml")
#: How many of the entries that can stand in parts do so.
IN_PARTS = 0.7

#: Lists whose order is a statement of its own.
IN_ORDER = frozenset(
    field.name
    for thing in VOCABULARY.values()
    for field in thing.fields.values()
    if isinstance(field.type, Items) and field.type.in_order
)


def shuffled(documents: Documents, chance: random.Random) -> Documents:
    """Shuffle all keys and lists, and deal entries out to two files: sections, and entries within entries."""
    mixed = _node("", documents.root, chance)
    assert isinstance(mixed, Mapping)
    root, contradictions = merge(*_dealt(mixed, chance))
    assert contradictions == []
    return Documents(root, tuple(SourceFile(name, ()) for name in FILES), ())


def _dealt(mapping: Mapping, chance: random.Random) -> tuple[Mapping, list[Mapping]]:
    """Write a mapping in both files, each with a part of its entries; some entries are themselves in parts."""
    parts: list[dict[str, Entry]] = [{}, {}]
    for key, entry in mapping.entries.items():
        if isinstance(entry.node, Mapping) and len(entry.node.entries) > 1 and chance.random() < IN_PARTS:
            first, others = _dealt(entry.node, chance)
            for part, node, file in zip(parts, (first, *others), FILES, strict=True):
                if node.entries:
                    part[key] = Entry(entry.key._replace(file=file), node)
        else:
            side = chance.randrange(len(FILES))
            parts[side][key] = Entry(entry.key._replace(file=FILES[side]), _moved(entry.node, FILES[side]))
    first, second = (Mapping(part, mapping.location._replace(file=file))
                     for part, file in zip(parts, FILES, strict=True))  # fmt: skip
    return first, [second]


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


def _moved(node: Node, file: str) -> Node:
    """Put a value with all that it holds into a file."""
    location = node.location._replace(file=file)
    if isinstance(node, Mapping):
        entries = {key: Entry(one.key._replace(file=file), _moved(one.node, file)) for key, one in node.entries.items()}
        return Mapping(entries, location)
    if isinstance(node, Sequence):
        return Sequence(tuple(_moved(one, file) for one in node.items), location)
    return node._replace(location=location)
