"""Listing rules and running their examples."""

from pathlib import Path

from govcheck.cli.output import complain, show
from govcheck.cli.packs import load_packs, packs_below
from govcheck.cli.progress import followed
from govcheck.engine.examples import Tried, reads_of, try_rule
from govcheck.results.gate import FAILED, INVALID, MET
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of


def list_all(names: tuple[str, ...], *, reads: bool) -> int:
    """Print every rule, with the facts it reads on its pass examples where asked; give the exit code."""
    loaded = load_packs(names)
    if loaded.problems:
        complain(loaded.problems)
        return INVALID
    idle = False
    for pack in loaded.packs:
        for rule in pack.rules:
            law = ", law" if rule.mandatory else ""
            show(f"{rule.id}  [{rule.severity}, {rule.basis}{law}]  {', '.join(rule.requirements)}")
            show(f"    {rule.title}")
            if reads:
                facts = _reads(rule, pack)
                idle = idle or not facts
                show(f"    reads: {', '.join(facts) or 'nothing'}")
    return FAILED if idle else MET


def _reads(rule: Rule, pack: Pack) -> list[str]:
    """Give the facts that a rule reads on its pass examples, as `thing.field`."""
    return sorted(f"{thing}.{field}" for thing, field in reads_of(rule, examples_of(rule, pack)))


def test_all(folder: Path | None) -> int:
    """Run the examples of every rule below `folder`; give the exit code."""
    loaded = packs_below(folder)
    rules = [(rule, pack) for pack in loaded.packs for rule in pack.rules]
    tried = [try_rule(rule, examples_of(rule, pack)) for rule, pack in followed(rules, "Trying examples")]
    complain(loaded.problems)
    for result in tried:
        for complaint in result.complaints:
            show(complaint)
    show(summary(tried))
    if loaded.problems:
        return INVALID
    return FAILED if any(result.complaints for result in tried) else MET


def summary(tried: list[Tried]) -> str:
    """Count rules, examples by result and complaints, and name the largest difference within a pair."""
    counts = {result: sum(one.counts[result] for one in tried) for result in tried[0].counts} if tried else {}
    listed = ", ".join(f"{number} {result}" for result, number in counts.items())
    largest = max((one.largest_difference for one in tried), default=0)
    complaints = sum(len(one.complaints) for one in tried)
    return (
        f"{_counted(len(tried), 'rule')}, {_counted(sum(counts.values()), 'example')} ({listed}), "
        f"{_counted(complaints, 'complaint')}. Largest difference between a fail or not-evidenced example and its "
        f"nearest pass example: {_counted(largest, 'fact')}."
    )


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
