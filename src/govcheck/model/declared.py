"""Facts that are declared beyond the built-in ones, and a vocabulary that has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from govcheck.model.leaf import (
    ADDRESS,
    DATE,
    EVENT,
    INTEGER,
    MONEY,
    NUMBER,
    PERCENTAGE,
    PERIOD,
    TEXT,
    YES_NO,
    LeafType,
    choice,
    ref,
)
from govcheck.model.vocabulary import Field, Items, Vocabulary

_PLAIN: Mapping[str, LeafType] = {
    "text": TEXT,
    "yes-no": YES_NO,
    "date": DATE,
    "event": EVENT,
    "period": PERIOD,
    "number": NUMBER,
    "whole-number": INTEGER,
    "money": MONEY,
    "percentage": PERCENTAGE,
    "address": ADDRESS,
}
FACT_TYPES = (*_PLAIN, "choice", "reference")
"""The types that a declared fact may have."""


class DeclaredFact(NamedTuple):
    """A fact that the built-in vocabulary lacks."""

    on: str
    """The kind of thing that bears it."""
    name: str
    type: str
    """One of `FACT_TYPES`."""
    several: bool
    words: tuple[str, ...]
    """The words of a choice."""
    to: str
    """The kind of entry that a reference means."""
    meaning: str

    def same_as(self, other: DeclaredFact) -> bool:
        """Whether both declare one and the same fact; the order of words says nothing."""
        mine, theirs = (one._replace(words=tuple(sorted(one.words))) for one in (self, other))
        return mine == theirs


def described(thing: str) -> str:
    """Write a kind of thing with its article."""
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing.replace('-', ' ')}"


def with_facts(vocabulary: Vocabulary, facts: Iterable[DeclaredFact]) -> Vocabulary:
    """Give `vocabulary` with `facts`, none of which it may have already."""
    extended = dict(vocabulary)
    for fact in sorted(facts, key=lambda one: (one.on, one.name)):
        thing = extended[fact.on]
        extended[fact.on] = thing._replace(fields={**thing.fields, fact.name: _field(fact)})
    return extended


def _field(fact: DeclaredFact) -> Field:
    leaf = _leaf(fact)
    return Field(fact.name, Items(leaf) if fact.several else leaf, fact.meaning)


def _leaf(fact: DeclaredFact) -> LeafType:
    if fact.type == "choice":
        # The name of a list of words must be its own: schemas keep each list once, under its name.
        return choice(f"word for the {fact.name.replace('_', ' ')} of {described(fact.on)}", *fact.words)
    return ref(fact.to) if fact.type == "reference" else _PLAIN[fact.type]
