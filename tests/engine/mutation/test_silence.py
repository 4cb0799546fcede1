from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.presumption import Presumption
from govcheck.engine.mutation.silence import Named, end_of, named, silences
from govcheck.rules.packs import Rule
from tests.engine.mutation.small_rule import ROUTES, small_rule
from tests.organisations import PACKS

DAYS = [datetime.date(2017, 6, 1)]


def changes(rule: Rule, operator: Operator) -> list[str]:
    return [one.change for one in silences(rule, DAYS, ROUTES) if one.operator is operator]


def test_the_facts_that_a_rule_names_are_those_at_the_ends_of_its_routes(tmp_path: Path) -> None:
    rule = small_rule(
        tmp_path,
        "subject: {each: committees, where: {functions: audit}}\nwhen: {decides: yes}\ncheck: linked\n"
        "params: {any_of: [{of: members, where: {kind: lay}}], field: seat, to: {voting: yes}}\n",
    )
    assert list(named(rule, DAYS, ROUTES)) == [
        Named("root", "committees"),
        Named("committee", "functions", "audit"),
        Named("committee", "decides", "yes"),
        Named("seat", "kind", "lay"),
        Named("seat", "voting", "yes"),
        Named("committee", "members"),
        Named("seat", "seat"),
    ]


def test_silence_on_each_of_them_is_read_both_ways(tmp_path: Path) -> None:
    rule = small_rule(
        tmp_path,
        "subject: {each: documents, where: {kind: constitution}}\ncheck: stated\n"
        "params: {any: [approved.by_person, published.on]}\n",
    )
    assert changes(rule, Operator.SILENCE_AS_NO) == [
        "the list `documents`, left out or not whole, read as none",
        "`document.kind`, not stated, read as none",
        "`act.by_person` (approved.by_person), not stated, read as none",
        "`act.on` (published.on), not stated, read as none",
    ]
    assert changes(rule, Operator.SILENCE_AS_YES) == [
        "the list `documents`, left out or not whole, read as whole as it stands",
        "`document.kind`, not stated, read as `constitution`",
        "`act.by_person` (approved.by_person), not stated, read as the first person",
        "`act.on` (published.on), not stated, read as the as-of date",
    ]


def test_a_presumption_knows_its_fact(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, "subject: governing_body\ncheck: stated\nparams: {values: {decides: yes}}\n")
    fact = ("governing-body",), "decides", ROUTES.resolve("governing-body", "decides")
    section = ("root",), "governing_body", ROUTES.resolve("root", "governing_body")
    assert list(silences(rule, DAYS, ROUTES)) == [
        Mutant(Operator.SILENCE_AS_NO, "`governing_body`, not stated, read as none", rule,
               Presumption(*section, as_yes=False)),
        Mutant(Operator.SILENCE_AS_NO, "`governing_body.decides`, not stated, read as no", rule,
               Presumption(*fact, as_yes=False, word="yes")),
        Mutant(Operator.SILENCE_AS_YES, "`governing_body.decides`, not stated, read as `yes`", rule,
               Presumption(*fact, as_yes=True, word="yes")),
    ]  # fmt: skip


@pytest.mark.parametrize("field", ["finance.years.current", "governing_body.seats.member"])
def test_on_what_is_always_known_there_is_no_silence(tmp_path: Path, field: str) -> None:
    list_, _, name = field.rpartition(".")
    rule = small_rule(tmp_path, f"subject: {{each: {list_}}}\ncheck: stated\nparams: {{all: [{name}]}}\n")
    assert len(list(silences(rule, DAYS, ROUTES))) == 2  # of the list alone


def test_nor_on_what_an_organisation_cannot_be_read_without(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, "subject: organisation\ncheck: stated\nparams: {all: [name]}\n")
    assert list(silences(rule, DAYS, ROUTES)) == []


def test_leaving_out_what_says_none_when_left_out_is_not_read_as_none(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, "subject: {each: committees}\ncheck: stated\nparams: {all: [until]}\n")
    assert changes(rule, Operator.SILENCE_AS_NO) == ["the list `committees`, left out or not whole, read as none"]
    assert "`committee.until`, not stated, read as the as-of date" in changes(rule, Operator.SILENCE_AS_YES)


def test_what_a_route_to_a_body_bears_the_governing_body_may_bear(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, "subject: {each: bodies}\ncheck: stated\nparams: {values: {decides: yes}}\n")
    things = {one.presumption.things for one in silences(rule, DAYS, ROUTES) if one.presumption}
    assert things == {("root",), ("committee", "governing-body")}


@pytest.mark.parametrize("rule", [rule for pack in PACKS for rule in pack.rules], ids=lambda rule: rule.id)
def test_the_facts_of_every_rule_can_be_found(rule: Rule) -> None:
    """A type of parameter that is resolved in a way of its own would stop the mutation of its rules."""
    days = [dated.span.first or dated.span.last or DAYS[0] for dated in rule.params]
    assert all(end_of(one, ROUTES)[1] for one in named(rule, days, ROUTES))
