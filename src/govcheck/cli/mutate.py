"""Changing rules in small ways, and printing what their examples do not notice."""

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

from govcheck.cli.output import complain, show
from govcheck.cli.packs import packs_below
from govcheck.cli.progress import followed
from govcheck.engine.mutation import ENOUGH, Score, TriedMutants, scores, try_mutants
from govcheck.results.gate import FAILED, INVALID, MET
from govcheck.rules.packs.example import examples_of


def mutate_all(folder: Path | None) -> int:
    """Mutate every rule below `folder`; give the exit code."""
    loaded = packs_below(folder)
    if loaded.problems:
        complain(loaded.problems)
        return INVALID
    rules = [(rule, pack) for pack in loaded.packs for rule in pack.rules]
    tried = [
        try_mutants(rule, examples_of(rule, pack), pack.vocabulary) for rule, pack in followed(rules, "Mutating rules")
    ]
    for line in report([pack.id for pack in loaded.packs], tried):
        show(line)
    sound = not any(one.unsound for one in tried)
    return MET if sound and all(score.enough for score in scores(tried)) else FAILED


def report(packs: Sequence[str], tried: Sequence[TriedMutants]) -> Iterator[str]:
    """Write the scores of each pack, those of all, and every survivor."""
    for pack in packs:
        if mine := [one for one in tried if one.rule.startswith(f"{pack}/")]:
            yield from _table(pack, scores(mine))
    if len(packs) > 1:
        yield from _table("All packs", scores(tried))
    for name in (name for one in tried for name in one.unsound):
        yield f"{name} does not give what it expects, and is left out."
    survivors = [survivor for one in tried for survivor in one.survivors]
    if survivors:
        yield "Changes that no example notices:"
    for rule, several in itertools.groupby(survivors, lambda one: one.rule):
        yield rule
        yield from (f"    {one.operator.value}: {one.change}" for one in several)


def _table(title: str, several: Sequence[Score]) -> Iterator[str]:
    """Write the scores of the operators that made any mutants."""
    yield title
    for one in several:
        if one.made:
            # Rounded down, so that what is too little never looks like enough.
            share = f"{one.killed * 1000 // one.made / 10:5.1f} %"
            remark = "" if one.operator.counts else "  (not counted)"
            remark = remark if one.enough else f"  fewer than {ENOUGH} %"
            yield f"    {one.operator.value:<16}{one.killed:>6} of {one.made:<6}{share}{remark}"
