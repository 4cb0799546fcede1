"""Findings that were there before, as a baseline knows them; only what is new stands open."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from govcheck.results.baseline import Baseline, BaselineUsed, Entry, entry_of
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition
from govcheck.rules.packs import Rule


class Compared(NamedTuple):
    """Outcomes with what is in the baseline marked, and what became of its entries."""

    outcomes: tuple[Outcome, ...]
    used: BaselineUsed


def in_baseline(outcomes: Sequence[Outcome], baseline: Baseline, rules: Iterable[Rule]) -> Compared:
    """Mark what is in the baseline; `rules` are those that took part, and entries of others are left alone.

    What is law never is in a baseline: it stands open until it is put right.
    """
    named = {rule.id: rule for rule in rules}
    law = {rule for rule, one in named.items() if one.mandatory}
    keys = {one.key for one in baseline.entries if one.rule not in law}
    found = {entry_of(one).key for one in outcomes if one.is_finding}
    stale = tuple(one for one in baseline.entries if one.rule in named and one.key not in keys & found)
    return Compared(
        tuple(_marked(one, keys) for one in outcomes),
        BaselineUsed(baseline.file, len(baseline.entries), stale),
    )


def entries_for(outcomes: Iterable[Outcome], law: Collection[str]) -> tuple[Entry, ...]:
    """Give the entries of what stands open or is in the baseline already, without the rules of `law`."""
    kept = (Disposition.OPEN, Disposition.BASELINED)
    entries = [entry_of(one) for one in outcomes if one.is_finding and one.disposition in kept and one.rule not in law]
    return tuple(sorted(set(entries)))


def _marked(outcome: Outcome, keys: Collection[object]) -> Outcome:
    stands = outcome.is_finding and outcome.disposition is Disposition.OPEN
    if stands and entry_of(outcome).key in keys:
        return outcome._replace(disposition=Disposition.BASELINED)
    return outcome
