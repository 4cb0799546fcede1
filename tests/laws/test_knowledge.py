"""The law of knowledge: saying less leaves every result as it was, or makes it not evidenced."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

import pytest

from govcheck.load import read
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.results.gate import MET, gate
from govcheck.results.outcome import Outcome
from govcheck.results.overall import overall
from govcheck.results.rollup import numbers, requirement_states
from govcheck.results.run import Numbers
from govcheck.results.words import Result, Severity, Standing
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of
from govcheck.source import Path, show_path
from tests.laws.checking import Readers, check
from tests.laws.saying_less import Change, all_ways, rebuilt
from tests.organisations import AS_OF, EXAMPLES, OWN_PACK, PACKS, RULES, well_governed
from tests.results.test_overall import improved


def breaches(
    organisation: Organisation, packs: Sequence[Pack], rules: list[Rule], as_of: datetime.date, ways: Iterable[Change]
) -> list[str]:
    """Say less in each of `ways`, and list each result that moved elsewhere than to not-evidenced."""
    before = check(organisation, rules, as_of)
    first = _numbers(before.outcomes, packs, as_of)
    readers = Readers(rules, before.reads)
    found = []
    for change in ways:
        again = readers.of(change.path)
        if not again:
            continue
        after = check(rebuilt(organisation, change.value), again, as_of, before.outcomes)
        for rule in again:
            found += _moved(change, rule, before.outcomes[rule.id], after.outcomes[rule.id])
        moved = any(_results(before.outcomes[rule.id]) != _results(after.outcomes[rule.id]) for rule in again)
        if moved and not _settles_a_dispute(change, before.outcomes):
            found += _improved(change, first, _numbers(after.outcomes, packs, as_of))
    return found


def _results(outcomes: tuple[Outcome, ...]) -> list[tuple[str, Result, Severity]]:
    """Give all that the numbers, the gate and the overall verdict rest on."""
    return [(one.subject.id, one.result, one.severity) for one in outcomes]


def _moved(change: Change, rule: Rule, before: tuple[Outcome, ...], after: tuple[Outcome, ...]) -> list[str]:
    """Compare subject by subject; a subject that is gone must have left a result that cannot be told."""
    old = {one.subject.id: one for one in before}
    new = {one.subject.id: one for one in after}
    cannot_tell = any(one.result is Result.NOT_EVIDENCED for one in after)
    moved = []
    for subject in old.keys() | new.keys():
        was, now = old.get(subject), new.get(subject)
        if now is None and was is not None and (cannot_tell or was.result is Result.NOT_APPLICABLE):
            continue
        if now and now.result is Result.NOT_EVIDENCED:
            continue
        if was and now and was.result is now.result:
            continue
        if was and _contradicted_at(change.path, was):
            continue
        moved.append(f"{rule.id} on {subject}: {was and was.result} -> {now and now.result} "
                     f"after {change.what} {show_path(change.path)}")  # fmt: skip
    return moved


def _contradicted_at(path: Path, outcome: Outcome) -> bool:
    """Whether the statement taken back is one that contradicts another, which the law leaves out."""
    here = show_path(path)
    return any(_within(note.path, here) or _within(here, note.path) for note in outcome.disputes)


def _within(inner: str, outer: str) -> bool:
    return inner == outer or inner.startswith((f"{outer}.", f"{outer}["))


def _settles_a_dispute(change: Change, outcomes: Mapping[str, tuple[Outcome, ...]]) -> bool:
    return any(_contradicted_at(change.path, one) for several in outcomes.values() for one in several)


class Told(NamedTuple):
    """What is said of the whole: the numbers, the exit code and the overall verdict."""

    numbers: Numbers
    code: int
    standing: Standing


def _numbers(outcomes: Mapping[str, tuple[Outcome, ...]], packs: Sequence[Pack], as_of: datetime.date) -> Told:
    flat = [one for several in outcomes.values() for one in several]
    states = requirement_states(packs, flat, ())
    counted = numbers(states, flat)
    code = gate(flat, (), counted, Severity.MINOR, allow_unknown=False).exit_code
    return Told(counted, code, overall(packs, states, flat, "ccg", as_of).standing)


def _improved(change: Change, before: Told, after: Told) -> list[str]:
    was, now = before.numbers, after.numbers
    better = now.met > was.met or now.decided > was.decided or now.not_shown < was.not_shown
    if better or (before.code != MET and after.code == MET) or improved(before.standing, after.standing):
        return [f"the whole improved after {change.what} {show_path(change.path)}: {before} -> {after}"]
    return []


SHARES = 6


@pytest.mark.parametrize("share", range(SHARES))
def test_saying_less_of_the_well_governed_organisation(share: int) -> None:
    ways = islice(all_ways(well_governed()), share, None, SHARES)
    assert breaches(well_governed(), PACKS, RULES, AS_OF, ways) == []


def pointed_at(rule: Rule, pack: Pack) -> list[Rule]:
    return [other for other in pack.rules if other.id in rule.unless_failed]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_saying_less_of_an_example(rule: Rule) -> None:
    pack = next(pack for pack in PACKS if pack.id == rule.id.partition("/")[0])
    for example in examples_of(rule, pack):
        assert example.expected is not None
        rules = [*pointed_at(rule, pack), rule]
        ways = all_ways(example.organisation)
        found = breaches(example.organisation, (pack,), rules, example.expected.as_of, ways)
        assert found == [], example.name


@pytest.mark.parametrize("rule", OWN_PACK.rules, ids=lambda rule: rule.id)
def test_saying_less_of_facts_that_a_pack_declares(rule: Rule) -> None:
    for example in examples_of(rule, OWN_PACK):
        assert example.expected is not None
        rules = [*pointed_at(rule, OWN_PACK), rule]
        ways = list(all_ways(example.organisation))
        assert breaches(example.organisation, (OWN_PACK,), rules, example.expected.as_of, ways) == [], example.name


def test_saying_less_of_an_organisation_with_facts_that_a_pack_declares() -> None:
    built = build(read([EXAMPLES / "own-pack" / "saltmarsh"]), OWN_PACK.vocabulary)
    ways = list(all_ways(built.organisation))
    further = {fact.name for fact in OWN_PACK.facts}
    assert {str(change.path[-1]) for change in ways if change.what == "blank"} >= further
    assert breaches(built.organisation, (OWN_PACK,), list(OWN_PACK.rules), datetime.date(2024, 3, 31), ways) == []
