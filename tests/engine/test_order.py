"""The order of rules and of results does not depend on the order in which they come."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from govcheck.engine.order import in_dependency_order, sorted_outcomes, with_those_pointed_at
from govcheck.results.outcome import Outcome, Subject
from govcheck.results.words import Result, Severity
from govcheck.rules.packs import Rule
from tests.engine.small_pack import rule, small_pack
from tests.engine.test_evaluate import MET

ALL = [
    MET._replace(severity=severity, result=result, rule=name, subject=Subject("body", subject, subject))
    for severity, result, name, subject in product(Severity, Result, ("a/x", "a/y"), ("one", "two"))
]


@given(st.permutations(small_pack().rules))
def test_rules_come_after_those_at_which_they_point_and_by_name_otherwise(rules: list[Rule]) -> None:
    names = [one.name for one in in_dependency_order(rules)]
    assert names == ["decides", "follows", "late", "limit", "two-seats"]


def test_rules_at_which_others_point_are_added_through_one_another() -> None:
    last = rule("late")._replace(unless_failed=("small/follows", "small/nowhere"))
    found = with_those_pointed_at([last], small_pack().rules)
    assert [one.name for one in in_dependency_order(found)] == ["decides", "follows", "late"]
    assert with_those_pointed_at([rule("limit")], small_pack().rules) == [rule("limit")]


def test_a_rule_that_is_not_there_is_not_waited_for() -> None:
    assert in_dependency_order([rule("follows")]) == [rule("follows")]


def test_rules_that_point_at_each_other_are_each_given_once() -> None:
    one = rule("decides")._replace(unless_failed=("small/follows",))
    assert {rule.name for rule in in_dependency_order([one, rule("follows")])} == {"decides", "follows"}
    assert len(in_dependency_order([one, rule("follows")])) == 2


@given(st.permutations(ALL))
def test_results_are_sorted_by_severity_result_rule_and_subject(outcomes: list[Outcome]) -> None:
    by_rule: dict[str, list[Outcome]] = {}
    for one in outcomes:
        by_rule.setdefault(one.rule, []).append(one)
    keys = [(one.severity, one.result, one.rule, one.subject.id) for one in sorted_outcomes(by_rule)]
    order = (Result.ERROR, Result.FAIL, Result.NOT_EVIDENCED, Result.PASS, Result.NOT_APPLICABLE)
    assert keys == list(product(Severity, order, ("a/x", "a/y"), ("one", "two")))
