from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.presumption import Presumption
from govcheck.engine.mutation.silence import silences
from govcheck.rules.packs import Rule
from tests.engine.mutation.small_rule import ROUTES, small_rule

DAYS = [datetime.date(2017, 6, 1)]


def changes(rule: Rule, operator: Operator) -> list[str]:
    return [one.change for one in silences(rule, DAYS, ROUTES) if one.operator is operator]


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


def test_where_only_what_is_certain_counts_silence_is_not_read_as_nothing(tmp_path: Path) -> None:
    rule = small_rule(
        tmp_path,
        "subject: organisation\ncheck: stated\nparams:\n  values: {/governing_body.decides: yes}\n"
        "  contradicted_by: [{of: /committees, where: {functions: audit, decides: yes, standing: own, limit: none}}]\n",
    )
    assert changes(rule, Operator.SILENCE_AS_NO) == [
        "`governing_body.decides`, not stated, read as no",
        "the list `committee.functions`, left out or not whole, read as none",
        "`committee.limit`, not stated, read as none",
        "the list `committees`, left out or not whole, read as none",
    ]
    assert changes(rule, Operator.SILENCE_AS_YES) == [
        "`governing_body.decides`, not stated, read as `yes`",
        "`committee.decides`, not stated, read as `yes`",
        "`committee.standing`, not stated, read as `own`",
    ]


def test_a_period_is_not_read_as_that_of_the_rule_itself(tmp_path: Path) -> None:
    params = "params: {since: last_reviewed, interval: review_interval, interval_if_left_out: %s}"
    for number, (own, read) in enumerate((("P1Y", "2 years"), ("P3Y", "1 year"))):
        rule = small_rule(tmp_path / str(number), f"subject: {{each: documents}}\ncheck: in-date\n{params % own}\n")
        assert f"`document.review_interval`, not stated, read as `{read}`" in changes(rule, Operator.SILENCE_AS_YES)
