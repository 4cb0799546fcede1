from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from govcheck.engine.mutation.named import Named, end_of, named
from govcheck.rules.packs import Rule
from tests.engine.mutation.small_rule import ROUTES, small_rule
from tests.organisations import PACKS

DAYS = [datetime.date(2017, 6, 1)]


def test_the_facts_that_a_rule_names_are_those_at_the_ends_of_its_routes(tmp_path: Path) -> None:
    rule = small_rule(
        tmp_path,
        "subject: {each: committees, where: {functions: audit}}\nwhen: {decides: yes}\ncheck: linked\n"
        "params: {any_of: [{of: members, where: {kind: lay}}], field: seat, to: {voting: yes}}\n",
    )
    assert list(named(rule, DAYS, ROUTES)) == [
        Named("root", "committees"),
        Named("committee", "functions", ("audit",)),
        Named("committee", "decides", ("yes",)),
        Named("seat", "kind", ("lay",)),
        Named("seat", "voting", ("yes",)),
        Named("committee", "members"),
        Named("seat", "seat"),
    ]


@pytest.mark.parametrize(
    ("route", "bearer", "field"),
    [
        ("limit", "committee", "limit"),
        ("terms_of_reference.last_reviewed", "terms-of-reference", "last_reviewed"),
        ("/governing_body.decides", "governing-body", "decides"),
        ("/committees", "root", "committees"),
        ("terms_of_reference.remit.auditors", "table", "auditors"),
    ],
)
def test_the_end_of_a_route_is_a_fact_of_the_thing_that_bears_it(route: str, bearer: str, field: str) -> None:
    assert end_of(Named("committee", route), ROUTES)[:2] == (bearer, field)


@pytest.mark.parametrize("rule", [rule for pack in PACKS for rule in pack.rules], ids=lambda rule: rule.id)
def test_the_facts_of_every_rule_can_be_found(rule: Rule) -> None:
    """A type of parameter that is resolved in a way of its own would stop the mutation of its rules."""
    days = [dated.span.first or dated.span.last or DAYS[0] for dated in rule.params]
    assert all(end_of(one, ROUTES)[1] for one in named(rule, days, ROUTES))
