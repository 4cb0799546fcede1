"""Every rule gives what its examples expect, which are minimal pairs."""

from __future__ import annotations

import pytest

from govcheck.engine.examples import Tried, try_rule
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of
from tests.organisations import PACKS

RULES_WITH_PACKS = [(rule, pack) for pack in PACKS for rule in pack.rules]


def tried(rule: Rule, pack: Pack) -> Tried:
    return try_rule(rule, examples_of(rule, pack))


@pytest.mark.parametrize(("rule", "pack"), RULES_WITH_PACKS, ids=[rule.id for rule, _ in RULES_WITH_PACKS])
def test_a_rule_gives_what_its_examples_expect(rule: Rule, pack: Pack) -> None:
    result = tried(rule, pack)
    assert result.complaints == ()
    assert min(result.counts[one] for one in ("pass", "fail", "not-evidenced")) >= 1
    assert 1 <= result.largest_difference <= 3
