"""Which requirement is covered by which rules with how many examples, and what is missing."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from govcheck.rules.packs import Pack, Requirement, Rule
from govcheck.rules.packs.example import RESULTS, example_names

_ON_SOMEBODYS_WORD = "attested"


class Covered(NamedTuple):
    """One requirement with the rules that name it."""

    pack: str
    requirement: Requirement
    source: str
    """The source document, cited."""
    rules: tuple[str, ...]
    """Names of the rules within the pack; empty for what the verdict shows."""
    examples: tuple[tuple[str, int], ...]
    """How many examples those rules have, by result."""
    missing: tuple[str, ...]
    """What is missing, in sentences; empty where it is covered."""

    @property
    def by_verdict(self) -> bool:
        """Whether a property of the overall verdict shows it, which no rule can."""
        return self.requirement.shown_by == "verdict"


class Coverage(NamedTuple):
    """Every requirement of the packs, in their order."""

    rows: tuple[Covered, ...]

    @property
    def by_rules(self) -> int:
        """How many requirements are covered by rules."""
        return sum(not row.missing and not row.by_verdict for row in self.rows)

    @property
    def by_verdict(self) -> int:
        """How many are shown by the overall verdict."""
        return sum(not row.missing and row.by_verdict for row in self.rows)

    @property
    def missing(self) -> tuple[Covered, ...]:
        """Those that something is missing of."""
        return tuple(row for row in self.rows if row.missing)

    def totals(self) -> str:
        """Count in one sentence."""
        covered = self.by_rules + self.by_verdict
        return f"{covered}/{len(self.rows)} requirements: {self.by_rules} by rules, {self.by_verdict} by the verdict."


def coverage(packs: Sequence[Pack]) -> Coverage:
    """Hold every requirement of `packs` against their rules."""
    return Coverage(tuple(row for pack in packs for row in _of_pack(pack)))


def _of_pack(pack: Pack) -> list[Covered]:
    sources = {source.id: str(source) for source in pack.sources}
    counted = {rule.id: Counter(map(_result, example_names(rule, pack))) for rule in pack.rules}
    found = []
    for requirement in pack.requirements.values():
        rules = [rule for rule in pack.rules if requirement.id in rule.requirements]
        examples = Counter[str]()
        for rule in rules:
            examples += counted[rule.id]
        found.append(
            Covered(
                pack.id,
                requirement,
                sources[requirement.source],
                tuple(rule.name for rule in rules),
                tuple((result, examples[result]) for result in RESULTS),
                tuple(_missing(requirement, rules, counted)),
            )
        )
    return found


def _missing(requirement: Requirement, rules: Sequence[Rule], counted: dict[str, Counter[str]]) -> list[str]:
    if requirement.shown_by == "verdict":
        return []
    if not rules:
        return ["no rule names it"]
    missing = [
        f"{rule.name} has no example of {result}"
        for rule in rules
        for result in RESULTS[:3]
        if not counted[rule.id][result]
    ]
    if requirement.shown_by == "fact" and all(rule.check.name == _ON_SOMEBODYS_WORD for rule in rules):
        missing.append("it is to be shown by facts, and rests on somebody's word alone")
    return missing


def _result(name: str) -> str:
    return next((result for result in sorted(RESULTS, key=len, reverse=True) if name.startswith(f"{result}-")), "")
