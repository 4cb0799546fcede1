"""An organisation in the making: facts are put in by the routes that rules name."""

from __future__ import annotations

import copy
import datetime
from typing import NamedTuple

from govcheck.model.leaf import DATE, EVENT, INTEGER, MONEY, NUMBER, PERCENTAGE, PERIOD, LeafType
from govcheck.model.things import REFERABLE
from govcheck.model.vocabulary import FieldType, Items, Many, One, Rows, Table, Vocabulary

Tree = dict[str, "Tree | str"]
"""Keys with values, as a file would hold them."""


class CannotMakeError(ValueError):
    """Met by the author of a standing rule whose conditions no made-up organisation can be put to."""


class Sketch(NamedTuple):
    """An organisation in the making."""

    tree: Tree
    vocabulary: Vocabulary
    day: datetime.date
    """A day shortly before the as-of date, for facts that have happened."""

    def copy(self) -> Sketch:
        """Give one that can be changed without changing this."""
        return self._replace(tree=copy.deepcopy(self.tree))

    def at(self, *path: str) -> Tree:
        """Give the mapping at a path, made where it is not there."""
        node = self.tree
        for key in path:
            inner = node.setdefault(key, {})
            assert isinstance(inner, dict)  # noqa: S101 - a path leads through mappings
            node = inner
        return node

    def put(self, node: Tree, thing: str, route: str, word: str) -> None:
        """State a fact of `node`, a thing of the kind `thing`; `any` stands for some value of its type."""
        name, _, rest = route.partition(".")
        kind = self._field(thing, name)
        if not rest:
            node[name] = self._value(kind, word)
            return
        if isinstance(kind, LeafType) and kind.kind:
            node[name] = _some_id(kind.kind)
            self.put(self._entry(kind.kind, _some_id(kind.kind)), kind.kind, rest, word)
            return
        if isinstance(kind, Table):
            inner = node.setdefault(name, {})
            assert isinstance(inner, dict)  # noqa: S101 - the type of the field says so
            inner[rest] = word
            return
        if not isinstance(kind, One | Rows | Many):
            raise CannotMakeError(f"`{route}` goes on after a plain value.")
        inner = node.setdefault(name, {})
        if isinstance(inner, dict) and isinstance(kind, Many):
            inner = inner.setdefault("one", {})
        assert isinstance(inner, dict)  # noqa: S101 - the type of the field says so
        self.put(inner, kind.thing, rest, word)

    def words(self, thing: str, route: str) -> tuple[str, ...]:
        """Give the closed list of words that a fact takes; empty where it takes any."""
        name, _, rest = route.partition(".")
        kind = self._field(thing, name)
        leaf = kind.of if isinstance(kind, Items) else kind
        if not rest:
            return leaf.words if isinstance(leaf, LeafType) else ()
        if isinstance(leaf, LeafType):
            return self.words(leaf.kind, rest)
        return self.words(kind.thing, rest) if isinstance(kind, One | Rows | Many) else ()

    def says_something_left_out(self, thing: str, route: str) -> bool:
        """Whether leaving out a fact of a thing is a statement of its own, so that there is no silence on it."""
        field = self.vocabulary[thing].fields.get(route)
        return bool(field and field.left_out)

    def _field(self, thing: str, name: str) -> FieldType:
        field = self.vocabulary[thing].fields.get(name) if thing in self.vocabulary else None
        if field is None:
            raise CannotMakeError(f"`{name}` of a {thing.replace('-', ' ')} is worked out, so it cannot be put in.")
        return field.type

    def _value(self, kind: FieldType, word: str) -> Tree | str:
        """Give a value of a type: the word itself, or where it is `any` some value."""
        if word in ("none", "not stated"):
            return word
        leaf = kind.of if isinstance(kind, Items) else kind
        if not isinstance(leaf, LeafType):
            return {"one": {}} if isinstance(leaf, Many) else {}
        if leaf.kind:
            name = _some_id(leaf.kind, word) if word in ("any", "another") else word
            self._entry(leaf.kind, name)
            return name
        return self._some(leaf) if word == "any" else word

    def _some(self, leaf: LeafType) -> str:
        """Give some value of a type of plain value."""
        if leaf in (DATE, EVENT):
            return self.day.isoformat()
        if leaf.words:
            return leaf.words[0]
        if leaf in (INTEGER, NUMBER, MONEY, PERCENTAGE):
            return "1"
        return "P1Y" if leaf == PERIOD else "as stated"

    def _entry(self, kind: str, name: str) -> Tree:
        """Give the entry that a reference means, made where it is not there."""
        if name == "governing_body":
            return self.at("governing_body")
        section = next(path for path in REFERABLE[kind] if path != ("governing_body",))
        entry = self.at(*map(str, section), name)
        if kind == "document":
            # Whatever document is asked for, it is not this one.
            entry.setdefault("kind", "other")
        return entry


def _some_id(kind: str, word: str = "any") -> str:
    """Give the id of some entry, or of another one."""
    usual = {"year": ("2016-17", "2015-16"), "body": ("governing_body", "another-body")}
    some, other = usual.get(kind, (f"the-{kind}", f"another-{kind}"))
    return some if word == "any" else other


def written(tree: Tree, indent: int = 0) -> str:
    """Write a tree as YAML."""
    lines = []
    for key, value in tree.items():
        if not isinstance(value, dict):
            lines.append(f"{' ' * indent}{key}: {_scalar(value)}\n")
        elif value:
            lines.append(f"{' ' * indent}{key}:\n{written(value, indent + 2)}")
        else:
            lines.append(f"{' ' * indent}{key}: {{}}\n")
    return "".join(lines)


def _scalar(text: str) -> str:
    """Quote what YAML would read otherwise."""
    return f"'{text.replace(chr(39), chr(39) * 2)}'" if any(one in text for one in ":#'\"{}[],&*?|>%@`") else text
