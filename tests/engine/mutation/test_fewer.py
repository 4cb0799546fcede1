from __future__ import annotations

import datetime
from pathlib import Path

from govcheck.engine.mutation.fewer import all_and_any, fewer_alternatives, fewer_conditions, fewer_items
from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.spots import conditions, parameters, versions
from govcheck.rules.packs import Rule
from govcheck.rules.where import Condition, Selection
from tests.engine.mutation.small_rule import ROUTES, small_rule

DAYS = [datetime.date(2017, 6, 1)]
COUNT = """\
subject: {each: committees, where: {functions: audit, standing: own}}
when: {decides: yes}
check: count
params:
  of: members
  where: {kind: [lay, gp]}
  at_least: 2
  drawn_from: {of: /governing_body.seats, where: {kind: lay}}
  contradicted_by: [{of: /meetings, where: {held: yes}}, /decisions]
"""
AUDIT, OWN = Condition("functions", ("audit",)), Condition("standing", ("own",))
HELD = Condition("held", ("yes",))


def with_params(rule: Rule, **values: object) -> Rule:
    [dated] = rule.params
    return rule._replace(params=(dated._replace(params=dated.params._replace(**values)),))


def test_each_condition_is_dropped_but_of_what_is_only_remarked(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, COUNT)
    found = list(fewer_conditions(conditions(rule, DAYS, ROUTES)))
    assert found == [
        Mutant(Operator.CONDITION, "the subject's `where`: `functions: audit` dropped",
               rule._replace(subject=rule.subject._replace(where=(OWN,)))),
        Mutant(Operator.CONDITION, "the subject's `where`: `standing: own` dropped",
               rule._replace(subject=rule.subject._replace(where=(AUDIT,)))),
        Mutant(Operator.CONDITION, "`when`: `decides: yes` dropped", rule._replace(when=())),
        Mutant(Operator.CONDITION, "`where`: `kind: [lay, gp]` dropped", with_params(rule, where=())),
        Mutant(Operator.CONDITION, "`/meetings` where `held: yes` in `contradicted_by`: `held: yes` dropped",
               with_params(rule, contradicted_by=(Selection("/meetings"), Selection("/decisions")))),
    ]  # fmt: skip


def test_each_alternative_of_a_condition_is_dropped(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, COUNT)
    found = list(fewer_alternatives(conditions(rule, DAYS, ROUTES)))
    assert found == [
        Mutant(Operator.ITEM, "`where`: `kind: [lay, gp]` without `lay`",
               with_params(rule, where=(Condition("kind", ("gp",)),))),
        Mutant(Operator.ITEM, "`where`: `kind: [lay, gp]` without `gp`",
               with_params(rule, where=(Condition("kind", ("lay",)),))),
    ]  # fmt: skip


def test_each_item_of_a_list_is_dropped(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, COUNT)
    found = list(fewer_items(parameters(rule, DAYS)))
    meetings, decisions = Selection("/meetings", (HELD,)), Selection("/decisions")
    assert found == [
        Mutant(Operator.ITEM, "`contradicted_by`: `/meetings` where `held: yes` dropped",
               with_params(rule, contradicted_by=(decisions,))),
        Mutant(Operator.ITEM, "`contradicted_by`: `/decisions` dropped",
               with_params(rule, contradicted_by=(meetings,))),
    ]  # fmt: skip


def test_the_only_item_stays_where_a_rule_must_give_one(tmp_path: Path) -> None:
    text = "subject: organisation\ncheck: function-carried\nparams: {functions: [audit], states: [limit]}\n"
    rule = small_rule(tmp_path, text)
    found = list(fewer_items(parameters(rule, DAYS)))
    assert found == [Mutant(Operator.ITEM, "`states`: `limit` dropped", with_params(rule, states=()))]


def all_any(tmp_path: Path, params: str) -> tuple[Rule, list[Mutant]]:
    rule = small_rule(tmp_path, f"subject: {{each: committees}}\ncheck: stated\nparams: {params}\n")
    return rule, list(all_and_any(rule.check, versions(rule, DAYS)))


def test_all_are_asked_as_any(tmp_path: Path) -> None:
    rule, found = all_any(tmp_path, "{all: [limit, name]}")
    asked = with_params(rule, all=(), any=("limit", "name"))
    assert found == [Mutant(Operator.ALL_ANY, "`all`: asked as `any`", asked)]


def test_any_are_asked_as_all(tmp_path: Path) -> None:
    rule, found = all_any(tmp_path, "{any: [limit, name]}")
    asked = with_params(rule, all=("limit", "name"), any=())
    assert found == [Mutant(Operator.ALL_ANY, "`any`: asked as `all`", asked)]


def test_one_of_each_is_asked_as_any(tmp_path: Path) -> None:
    rule, found = all_any(tmp_path, "{all: [limit], any: [name]}")
    asked = with_params(rule, all=(), any=("limit", "name"))
    assert found == [Mutant(Operator.ALL_ANY, "`all`: asked as `any`", asked)]


def test_all_of_one_are_any_of_it(tmp_path: Path) -> None:
    assert all_any(tmp_path, "{all: [limit]}")[1] == []


def test_a_kind_that_knows_no_any_is_left_alone(tmp_path: Path) -> None:
    rule = small_rule(tmp_path, COUNT)
    assert list(all_and_any(rule.check, versions(rule, DAYS))) == []
