"""Resolving a route of field names, as rules write them, against the vocabulary."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.model.leaf import YES_NO, LeafType
from govcheck.model.near import did_you_mean
from govcheck.model.vocabulary import DerivedField, Field, Items, Many, One, Rows, Table, Vocabulary

#: The kind of thing that a reference means, where its name differs.
_REFERRED = {"body": "committee"}


class UnknownFieldError(ValueError):
    """Met by whoever loads a pack that names a field which the model does not have."""

    def __init__(self, sentence: str, suggestion: str) -> None:
        """Keep the suggestion apart, so that reports can set it off."""
        super().__init__(sentence)
        self.suggestion = suggestion


class Target(NamedTuple):
    """Where a route ends."""

    thing: str
    """The kind of thing that it leads to; empty where it leads to plain values."""
    leaf: LeafType | None
    """The type of plain value; None where it leads to things."""
    many: bool
    """Whether it leads to several."""


class Routes(NamedTuple):
    """What can be asked of each kind of thing."""

    vocabulary: Vocabulary
    derived: Mapping[tuple[str, str], DerivedField]

    def resolve(self, thing: str, route: str) -> Target:
        """Follow `route` from a thing of the kind `thing`; UnknownFieldError where a name leads nowhere."""
        if route.startswith("/"):
            thing, route = "root", route[1:]
        target = Target(thing, None, many=False)
        for name in route.split("."):
            step = self._step(target, name, route)
            target = step._replace(many=target.many or step.many)
        return target

    def _step(self, target: Target, name: str, route: str) -> Target:
        if not target.thing:
            raise UnknownFieldError(f"`{route}` goes on after a plain value.", "")
        if target.thing == "table":
            return Target("", target.leaf, many=False)
        if found := self.derived.get((target.thing, name)):
            return self._of_derived(found)
        fields = self.vocabulary[target.thing].fields
        if name not in fields:
            names = {*fields, *(field for thing, field in self.derived if thing == target.thing)}
            words = target.thing.replace("-", " ")
            raise UnknownFieldError(f"`{name}` is not a fact of a {words}.", did_you_mean(name, names))
        return _of_field(fields[name])

    def _of_derived(self, field: DerivedField) -> Target:
        if field.gives in self.vocabulary:
            return Target(field.gives, None, many=True)
        return Target("", YES_NO if field.gives == "yes/no" else field.leaf, many=False)


def _of_field(field: Field) -> Target:
    """Say where one stated field leads."""
    kind = field.type
    if isinstance(kind, One):
        return Target(kind.thing, None, many=False)
    if isinstance(kind, Many | Rows):
        return Target(kind.thing, None, many=True)
    if isinstance(kind, Table):
        return Target("table", kind.values, many=False)
    if isinstance(kind, Items):
        return _of_leaf(kind.of, many=not kind.of.event)
    if isinstance(kind, LeafType):
        return _of_leaf(kind, many=False)
    return Target("", None, many=False)


def _of_leaf(leaf: LeafType, *, many: bool) -> Target:
    if leaf.kind:
        return Target(_REFERRED.get(leaf.kind, leaf.kind), leaf, many)
    return Target("", leaf, many)
