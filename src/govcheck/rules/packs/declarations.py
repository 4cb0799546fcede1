"""What the packs of one run declare together: a fact may be declared by several of them, but only alike."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcheck.load import Problem
from govcheck.model.declared import DeclaredFact, described
from govcheck.source import Location


class Declaration(NamedTuple):
    """A further fact with the place where a pack declares it."""

    fact: DeclaredFact
    pack: str
    location: Location


class Declared(NamedTuple):
    """What packs declare together, and what is wrong with it."""

    facts: tuple[DeclaredFact, ...]
    problems: tuple[Problem, ...]


def together(declarations: Iterable[Declaration]) -> Declared:
    """Bring the declarations of several packs together; a fact may be declared twice, but only alike."""
    first: dict[tuple[str, str], Declaration] = {}
    problems = []
    for one in declarations:
        known = first.setdefault((one.fact.on, one.fact.name), one)
        if not known.fact.same_as(one.fact):
            differs = " and ".join(_differences(known.fact, one.fact))
            whose = "this pack" if known.pack == one.pack else f"the pack `{known.pack}`"
            sentence = (
                f"The fact `{one.fact.name}` of {described(one.fact.on)} is declared otherwise by {whose}: "
                f"it differs in {differs}."
            )
            problems.append(Problem(one.location, sentence, other=known.location))
        elif known is not one and known.pack == one.pack:
            sentence = f"The fact `{one.fact.name}` of {described(one.fact.on)} is declared twice."
            problems.append(Problem(one.location, sentence, other=known.location))
    return Declared(tuple(one.fact for one in first.values()), tuple(problems))


def _differences(one: DeclaredFact, other: DeclaredFact) -> Iterator[str]:
    """Name what differs, by the keys of the declaration."""
    if set(one.words) != set(other.words):
        yield "`words`"
    keys = {"several": "list", "type": "type", "to": "to", "meaning": "meaning"}
    for attribute, key in keys.items():
        if getattr(one, attribute) != getattr(other, attribute):
            yield f"`{key}`"
