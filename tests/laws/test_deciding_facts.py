"""The law of deciding facts: another value of one reopens a finding; no other fact does, nor another day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pytest

from govcheck.load import read, read_text
from govcheck.load.merge import merge
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.results.outcome import Outcome
from govcheck.rules.packs import Rule
from govcheck.rules.packs.example import examples_of
from govcheck.source import show_path
from tests.laws.checking import Checked, Readers, check
from tests.laws.saying_less import Change, rebuilt
from tests.laws.saying_otherwise import other_statements
from tests.organisations import AS_OF, EXAMPLES, PACKS, RULES, organisation

SHARES = 4
Key = tuple[str, str]


def findings(outcomes: Iterable[Outcome]) -> dict[Key, Outcome]:
    return {(one.fingerprint, one.result): one for one in outcomes if one.is_finding}


def all_findings(checked: Checked) -> dict[Key, Outcome]:
    return findings(one for several in checked.outcomes.values() for one in several)


class Pair(NamedTuple):
    """A finding before and after something was stated otherwise."""

    change: Change
    before: Outcome
    after: Outcome

    @property
    def says_the_same(self) -> bool:
        return (self.before.message, self.before.facts) == (self.after.message, self.after.facts)

    def __str__(self) -> str:
        return (f"{self.before.fingerprint}, {self.change.what} at {show_path(self.change.path)}: "
                f"{self.before.message} -> {self.after.message}")  # fmt: skip


def pairs(
    stated: Organisation, rules: Sequence[Rule], as_of: datetime.date, ways: Iterable[Change], before: Checked
) -> Iterator[Pair]:
    """State things otherwise, one at a time, and give each finding of rules that asked there and find it again."""
    readers = Readers(rules, before.reads)
    for change in ways:
        again = readers.of(change.path)
        after = check(rebuilt(stated, change.value), again, as_of, before.outcomes) if again else Checked({}, {})
        for rule in again:
            old, new = findings(before.outcomes[rule.id]), findings(after.outcomes[rule.id])
            yield from (Pair(change, old[key], new[key]) for key in old.keys() & new.keys())


def not_reopened(found: Iterable[Pair]) -> list[str]:
    return [str(one) for one in found if not one.says_the_same and one.before.digest == one.after.digest]


@pytest.mark.parametrize("share", range(SHARES))
def test_another_value_of_a_deciding_fact_reopens(share: int) -> None:
    stated = organisation("failing-ccg")
    before = check(stated, RULES, AS_OF)
    ways = list(other_statements(stated))[share::SHARES]
    found = list(pairs(stated, RULES, AS_OF, ways, before))
    assert not_reopened(found) == []
    assert [one for one in found if not one.says_the_same] != []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_another_value_of_a_deciding_fact_of_an_example_reopens(rule: Rule) -> None:
    pack = next(pack for pack in PACKS if pack.id == rule.id.partition("/")[0])
    for example in examples_of(rule, pack):
        assert example.expected is not None
        as_of = example.expected.as_of
        before = check(example.organisation, [rule], as_of)
        if all_findings(before):
            ways = other_statements(example.organisation)
            assert not_reopened(pairs(example.organisation, [rule], as_of, ways, before)) == [], example.name


@pytest.mark.parametrize("share", range(SHARES))
def test_what_a_rule_never_asked_about_reopens_nothing_of_it(share: int) -> None:
    stated = organisation("failing-ccg")
    before = check(stated, RULES, AS_OF)
    readers = Readers(RULES, before.reads)
    for change in list(other_statements(stated))[share :: SHARES * 6]:
        concerned = {rule.id for rule in readers.of(change.path)}
        others = [rule for rule in RULES if rule.id not in concerned]
        after = check(rebuilt(stated, change.value), others, AS_OF, before.outcomes)
        was = findings(one for rule in others for one in before.outcomes[rule.id])
        now = findings(one for rule in others for one in after.outcomes[rule.id])
        assert _digests(now) == _digests(was), show_path(change.path)


def _digests(found: Mapping[Key, Outcome]) -> dict[Key, str]:
    return {key: one.digest for key, one in found.items()}


BESIDE = {
    "another document": "documents: {leaflet: {title: Leaflet, kind: minutes}}",
    "another person": "people: {z-new: {name: Zoe New}}",
    "another committee's meeting": "meetings: {away-day: {body: executive-team, kind: ordinary, date: 2017-02-01}}",
    "another party": "parties: {bakery: {name: Bakery, kind: community-provider}}",
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_something_more_reopens_no_finding_that_does_not_speak_of_it(beside: str) -> None:
    was, now = all_findings(check(organisation("failing-ccg"), RULES, AS_OF)), _findings_with(beside)
    others = [key for key in was.keys() & now.keys() if was[key].subject.id != "committees.executive-team"]
    same = [key for key in others if _said(was[key]) == _said(now[key])]
    assert {key: now[key].digest for key in same} == {key: was[key].digest for key in same}
    assert len(same) > len(others) * 0.98 > 0


def _findings_with(beside: str) -> dict[Key, Outcome]:
    """Give the findings where something more is stated, in a file of its own."""
    documents = read([EXAMPLES / "failing-ccg"])
    root, contradictions = merge(documents.root, [read_text(beside, "beside.yaml").root])
    built = build(documents._replace(root=root))
    assert (contradictions, built.problems) == ([], ())
    return all_findings(check(built.organisation, RULES, AS_OF))


@pytest.mark.parametrize("days", [1, 40, 100])
def test_another_day_reopens_nothing(days: int) -> None:
    was = all_findings(check(organisation("failing-ccg"), RULES, AS_OF))
    now = all_findings(check(organisation("failing-ccg"), RULES, AS_OF + datetime.timedelta(days)))
    both = was.keys() & now.keys()
    assert {key: now[key].digest for key in both} == {key: was[key].digest for key in both}
    assert any(now[key].message != was[key].message for key in both)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_another_day_reopens_no_example_that_rests_on_the_same_places(rule: Rule) -> None:
    pack = next(pack for pack in PACKS if pack.id == rule.id.partition("/")[0])
    for example in examples_of(rule, pack):
        assert example.expected is not None
        as_of = example.expected.as_of
        was = all_findings(check(example.organisation, [rule], as_of))
        now = all_findings(check(example.organisation, [rule], as_of + datetime.timedelta(1)))
        both = [key for key in was.keys() & now.keys() if _said(was[key]) == _said(now[key])]
        assert {key: now[key].digest for key in both} == {key: was[key].digest for key in both}, example.name


def _said(one: Outcome) -> object:
    return (one.facts, one.witnesses, one.missing, one.disputes)
