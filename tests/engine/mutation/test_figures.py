from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from govcheck.engine.mutation.figures import other_figures
from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.spots import Parameter, parameters
from govcheck.model.moment import Period, on
from govcheck.rules.kind import Param, ParamType
from tests.engine.mutation.small_rule import small_rule
from tests.engine.small_pack import rule

DAYS = [datetime.date(2017, 6, 1)]
DECIDES = rule("decides")


def titled(value: object) -> Parameter:
    """Hold a value in a place where whatever is put there shows in the rule's title."""
    return Parameter("`x`", Param("x", ParamType.TEXT, "x"), value, lambda new: DECIDES._replace(title=str(new)))


def mutants(value: object) -> list[Mutant]:
    return list(other_figures([titled(value)]))


def test_a_bound_is_moved_by_one() -> None:
    assert mutants(2) == [
        Mutant(Operator.BOUND, "`x`: 2 → 1", DECIDES._replace(title="1")),
        Mutant(Operator.BOUND, "`x`: 2 → 3", DECIDES._replace(title="3")),
    ]


def test_no_bound_is_less_than_none() -> None:
    assert mutants(0) == [Mutant(Operator.BOUND, "`x`: 0 → 1", DECIDES._replace(title="1"))]


def test_a_period_is_moved_by_a_day() -> None:
    assert mutants(Period(12, 0)) == [
        Mutant(Operator.DURATION, "`x`: 1 year and a day", DECIDES._replace(title="1 year and 1 day")),
        Mutant(Operator.DURATION, "`x`: 1 year less a day", DECIDES._replace(title=str(Period(12, -1)))),
    ]


def test_a_fixed_day_is_moved_by_a_day() -> None:
    assert mutants(on(datetime.date(2017, 4, 1))) == [
        Mutant(Operator.DURATION, "`x`: 1 April 2017 and a day", DECIDES._replace(title="2 April 2017")),
        Mutant(Operator.DURATION, "`x`: 1 April 2017 less a day", DECIDES._replace(title="31 March 2017")),
    ]


def test_a_percentage_is_moved_by_a_tenth() -> None:
    assert mutants(Decimal(75)) == [
        Mutant(Operator.PERCENTAGE, "`x`: 75 → 74.9", DECIDES._replace(title="74.9")),
        Mutant(Operator.PERCENTAGE, "`x`: 75 → 75.1", DECIDES._replace(title="75.1")),
    ]


@pytest.mark.parametrize("value", [True, False, None, "", "text", ("a", "b"), ()])
def test_what_is_no_figure_stays(value: object) -> None:
    assert mutants(value) == []


def test_figures_are_those_of_the_version_in_force(tmp_path: Path) -> None:
    asked = small_rule(
        tmp_path,
        "subject: governing_body\ncheck: count\n"
        "params: {of: seats, at_least: [{value: 2, until: 2014-03-31}, {value: 3, from: 2014-04-01}]}\n",
    )
    found = list(other_figures(parameters(asked, DAYS)))
    assert [one.change for one in found] == [
        "`at_least` (from 2014-04-01): 3 → 2",
        "`at_least` (from 2014-04-01): 3 → 4",
    ]
    assert [[dated.params.at_least for dated in one.rule.params] for one in found] == [[2, 2], [2, 4]]


def test_what_a_rule_leaves_to_its_kind_of_check_is_no_figure_of_its_own(tmp_path: Path) -> None:
    asked = small_rule(tmp_path, "subject: organisation\ncheck: every\nparams: {of: /goals, all: [title]}\n")
    assert list(other_figures(parameters(asked, DAYS))) == []
