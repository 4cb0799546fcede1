"""The order in which rules are checked and results are given."""

from collections.abc import Iterable, Mapping

from govcheck.results.outcome import Outcome
from govcheck.results.rollup import WORST_FIRST
from govcheck.rules.packs import Rule

_RANKS = {result: rank for rank, result in enumerate(WORST_FIRST)}


def with_those_pointed_at(rules: Iterable[Rule], among: Iterable[Rule]) -> list[Rule]:
    """Add the rules `among` others at which `rules` point, directly or through one another."""
    by_id = {rule.id: rule for rule in among}
    needed = {rule.id: rule for rule in rules}
    waiting = list(needed.values())
    while waiting:
        for other in waiting.pop().unless_failed:
            if other in by_id and other not in needed:
                needed[other] = by_id[other]
                waiting.append(by_id[other])
    return list(needed.values())


def in_dependency_order(rules: Iterable[Rule]) -> list[Rule]:
    """Put rules behind those that they point at with `unless_failed`."""
    by_id = {rule.id: rule for rule in sorted(rules, key=lambda rule: rule.id)}
    ordered: dict[str, Rule] = {}

    def place(rule: Rule, waiting: tuple[str, ...]) -> None:
        for other in rule.unless_failed:
            if other in by_id and other not in ordered and other not in waiting:
                place(by_id[other], (*waiting, rule.id))
        ordered[rule.id] = rule

    for rule in by_id.values():
        place(rule, ())
    return list(ordered.values())


def sorted_outcomes(by_rule: Mapping[str, Iterable[Outcome]]) -> tuple[Outcome, ...]:
    """Sort by severity, result, rule and subject."""
    outcomes = [outcome for several in by_rule.values() for outcome in several]
    return tuple(
        sorted(
            outcomes,
            key=lambda one: (
                one.severity.rank,
                _RANKS[one.result],
                one.rule,
                one.subject.id,
                one.message,
            ),
        )
    )
