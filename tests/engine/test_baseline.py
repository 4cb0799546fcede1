"""What a baseline lets pass, and which of its entries have gone stale."""

from __future__ import annotations

from govcheck.engine.baseline import entries_for, in_baseline
from govcheck.results.baseline import Baseline, BaselineUsed, Entry, entry_of
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition, Result
from govcheck.rules.packs import Rule
from tests.engine.small_pack import small_pack
from tests.engine.waivers.waiving import TEXT, checked, granted, outcome

RULES = small_pack().rules
FOUND = checked()
ENTRIES = entries_for(FOUND.outcomes, ())


def compared(outcomes: tuple[Outcome, ...], *entries: Entry, rules: tuple[Rule, ...] = RULES) -> BaselineUsed:
    return in_baseline(outcomes, Baseline("b.json", entries), rules).used


def test_what_was_there_before_does_not_stand_open() -> None:
    marked = in_baseline(FOUND.outcomes, Baseline("b.json", ENTRIES), RULES)
    assert marked.used == BaselineUsed("b.json", 4, ())
    assert marked.outcomes == tuple(
        one._replace(disposition=Disposition.BASELINED) if one.is_finding else one for one in FOUND.outcomes
    )


def test_a_finding_on_other_facts_is_new_and_its_entry_stale() -> None:
    changed = checked(text=TEXT.replace("{lay: {kind: lay}}", "none"))
    entry = entry_of(outcome(FOUND))
    marked = in_baseline(changed.outcomes, Baseline("b.json", ENTRIES), RULES)
    assert outcome(changed) in marked.outcomes
    assert marked.used.stale == (entry,)


def test_a_failure_that_cannot_be_told_any_more_is_new() -> None:
    silent = checked(text=TEXT.replace("decides: no, ", ""))
    marked = in_baseline(silent.outcomes, Baseline("b.json", ENTRIES), RULES)
    [one] = [one for one in marked.outcomes if one.rule == "small/decides"]
    assert (one.result, one.disposition) == (Result.NOT_EVIDENCED, Disposition.OPEN)


def test_the_same_digest_with_another_result_is_another_finding() -> None:
    entry = entry_of(outcome(FOUND))._replace(result=Result.NOT_EVIDENCED)
    assert compared(FOUND.outcomes, entry).stale == (entry,)


def test_what_is_law_is_in_no_baseline() -> None:
    law = tuple(one._replace(mandatory=one.name == "two-seats") for one in RULES)
    entry = entry_of(outcome(FOUND))
    marked = in_baseline(FOUND.outcomes, Baseline("b.json", (entry,)), law)
    assert marked.outcomes == FOUND.outcomes
    assert marked.used.stale == (entry,)
    assert entry not in entries_for(FOUND.outcomes, {"small/two-seats"})


def test_entries_of_rules_that_took_no_part_are_left_alone() -> None:
    entry = entry_of(outcome(FOUND))._replace(rule="another/rule")
    assert compared(FOUND.outcomes, entry).stale == ()


def test_what_is_waived_needs_no_entry() -> None:
    waived = checked(granted())
    assert entries_for(waived.outcomes, ()) == tuple(one for one in ENTRIES if one.rule != "small/two-seats")
    assert entries_for(FOUND.outcomes, ()) == tuple(sorted(ENTRIES))
