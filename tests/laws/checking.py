"""Checking one organisation again and again with small changes, looking only at the rules that can notice."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
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
        reads[rule.id] = frozenset(evaluated.read)
    return Checked(outcomes, reads)


def touched(rules: Iterable[Rule], reads: Mapping[str, frozenset[Path]], path: Path) -> list[Rule]:
    """Give the rules that read `path`, what lies within it or what it lies within, and those that wait for them."""
    chosen = {rule.id: rule for rule in rules if any(_related(path, read) for read in reads[rule.id])}
    chosen |= {rule.id: rule for rule in rules if set(rule.unless_failed) & chosen.keys()}
    return list(chosen.values())


def _related(left: Path, right: Path) -> bool:
    shorter = min(len(left), len(right))
    return left[:shorter] == right[:shorter]
