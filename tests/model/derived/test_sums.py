"""What the figures of a financial year add up to, and what they were the year before."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

YEAR = "finance.years.2013-14"
LISTED = "set_asides: {a: {purpose: non-recurrent, amount: 20}, b: {purpose: surplus, amount: 10}"
OPEN_LIST = "whether the list set asides is whole"


def of_year(stated: str, field: str) -> Told:
    return told(f"finance: {{years: {{2013-14: {{{stated}}}}}}}\n", YEAR, field)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (f"{LISTED}}}", Told("20")),
        (f"{LISTED}, c: {{purpose: non-recurrent, amount: 5}}}}", Told("25")),
        (f"{LISTED}, c: {{purpose: non-recurrent, amount: none}}}}", Told("20")),
        (f"{LISTED}, c: {{purpose: non-recurrent}}}}", Told("not stated", missing=("set aside c: the amount",))),
        (f"{LISTED}, c: {{amount: 5}}}}", Told("not stated", missing=("set aside c: the purpose",))),
        (f"{LISTED}, complete: no}}", Told("not stated", missing=(OPEN_LIST,))),
        ("set_asides: {b: {purpose: surplus, amount: 10}}", Told("none")),
        ("set_asides: none", Told("none")),
        ("", Told("not stated", missing=("year 2013-14: money set aside",))),
    ],
)
def test_the_fund_is_all_that_is_set_aside_for_non_recurrent_spending(stated: str, expected: Told) -> None:
    assert of_year(stated, "non_recurrent_fund") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (f"planned_expenditure: 970, {LISTED}}}", Told("1000")),
        ("planned_expenditure: 970, set_asides: none", Told("970")),
        (f"planned_expenditure: none, {LISTED}}}", Told("none")),
        (f"{LISTED}}}", Told("not stated", missing=("year 2013-14: the planned spending",))),
        (f"planned_expenditure: 970, {LISTED}, complete: no}}", Told("not stated", missing=(OPEN_LIST,))),
        (f"planned_expenditure: 970, {LISTED}, c: {{}}}}", Told("not stated", missing=("set aside c: the amount",))),
    ],
)
def test_the_plan_takes_in_what_is_set_aside(stated: str, expected: Told) -> None:
    assert of_year(stated, "planned_with_set_asides") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (f"{LISTED}}}, recurrent_position: -15, growth_not_funded: 5", Told("50")),
        (f"{LISTED}}}, recurrent_position: 15, growth_not_funded: 5", Told("35")),
        (f"{LISTED}}}, recurrent_position: none, growth_not_funded: none", Told("30")),
        (f"{LISTED}, c: {{purpose: better-care-fund, amount: 99}}}}, recurrent_position: 0, growth_not_funded: 0",
         Told("30")),
        (f"{LISTED}, c: {{purpose: other, amount: 7}}}}, recurrent_position: 0, growth_not_funded: 0", Told("37")),
        (f"{LISTED}, c: {{amount: 7}}}}, recurrent_position: 0, growth_not_funded: 0",
         Told("not stated", missing=("set aside c: the purpose",))),
        (f"{LISTED}}}, growth_not_funded: 5",
         Told("not stated", missing=("year 2013-14: the recurrent position; a deficit is negative",))),
        (f"{LISTED}}}, recurrent_position: -15",
         Told("not stated", missing=("year 2013-14: growth without money for it",))),
        (f"{LISTED}, complete: no}}, recurrent_position: -15, growth_not_funded: 5",
         Told("not stated", missing=(OPEN_LIST,))),
    ],
)  # fmt: skip
def test_a_surplus_finds_nothing_and_a_deficit_adds_to_what_must_be_found(stated: str, expected: Told) -> None:
    assert of_year(stated, "to_be_found") == expected


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ("2012-13: {running_costs: 10}, 2013-14: {running_costs: 9}", Told("10")),
        ("2012-13: {running_costs: none}, 2013-14: {}", Told("none")),
        ("2012-13: {}, 2013-14: {}", Told("not stated", missing=("year 2012-13: the running costs",))),
        ("2011-12: {running_costs: 10}, 2013-14: {}", Told("none")),
        ("2013-14: {}, complete: no", Told("not stated", missing=("whether the list years is whole",))),
    ],
)
def test_running_costs_are_those_of_the_year_just_before(years: str, expected: Told) -> None:
    assert told(f"finance: {{years: {{{years}}}}}\n", YEAR, "running_costs_year_before") == expected


def test_the_century_turns_between_two_years() -> None:
    text = "finance: {years: {1999-00: {running_costs: 3}, 2000-01: {}}}\n"

    assert told(text, "finance.years.2000-01", "running_costs_year_before") == Told("3")


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ("2013-09-30", Told("yes", ("Clinics: starts 30 September 2013",))),
        ("2013-10-01", Told("no", ("Clinics: starts 1 October 2013",))),
        ("2013-09", Told("yes", ("Clinics: starts September 2013",))),
        ("none", Told("no", ("Clinics: starts none",))),
        ("not stated", Told("not stated", missing=("Clinics: the day it starts",))),
    ],
)
def test_the_first_half_of_the_year_ends_in_september(starts: str, expected: Told) -> None:
    text = f"finance: {{years: {{2013-14: {{schemes: {{one: {{title: Clinics, starts: {starts}}}}}}}}}}}\n"

    assert told(text, f"{YEAR}.schemes.one", "starts_by_sixth_month") == expected
