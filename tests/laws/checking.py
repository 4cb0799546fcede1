"""Checking one organisation again and again with small changes, looking only at the rules that can notice."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from govcheck.engine.evaluate import evaluate
from govcheck.engine.order import in_dependency_order
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED
from govcheck.model.organisation import Organisation
from govcheck.results.outcome import Outcome
from govcheck.rules.packs import Rule
from govcheck.source import Path


class Checked(NamedTuple):
    """The outcomes of each rule, and the places it read."""

    outcomes: dict[str, tuple[Outcome, ...]]
    reads: dict[str, frozenset[Path]]


def check(
    organisation: Organisation,
    rules: Sequence[Rule],
    as_of: datetime.date,
    known: Mapping[str, tuple[Outcome, ...]] | None = None,
) -> Checked:
    """Evaluate `rules`; the outcomes of others, at which they may point, are `known`."""
    ask = Ask(organisation, as_of, DERIVED)
    outcomes: dict[str, tuple[Outcome, ...]] = dict(known or {})
    reads = {}
    for rule in in_dependency_order(rules):
        ask.recorded()
        evaluated = evaluate(rule, ask, outcomes)
        assert not evaluated.errors, evaluated.errors
        outcomes[rule.id] = evaluated.outcomes
        reads[rule.id] = frozenset(evaluated.read.places())
    return Checked(outcomes, reads)


class Readers:
    """Which rules can notice that less is said at a place."""

    def __init__(self, rules: Sequence[Rule], reads: Mapping[str, frozenset[Path]]) -> None:
        self._rules = rules
        self._at: dict[Path, set[str]] = {}
        self._within: dict[Path, set[str]] = {}
        for rule in rules:
            for path in reads[rule.id]:
                self._at.setdefault(path, set()).add(rule.id)
                for length in range(len(path)):
                    self._within.setdefault(path[:length], set()).add(rule.id)

    def of(self, path: Path) -> list[Rule]:
        """Give the rules that read `path`, what lies within it or what lists it, and those that wait for them.

        Whoever reads further up reads a list whose entries stay the same, and would record what it reads of them.
        """
        chosen = self._within.get(path, set()) | self._at.get(path, set()) | self._at.get(path[:-1], set())
        chosen |= {rule.id for rule in self._rules if chosen & set(rule.unless_failed)}
        return [rule for rule in self._rules if rule.id in chosen]
