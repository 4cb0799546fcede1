"""Under whose oversight annual accounts were prepared."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

TEXT = """\
people: {a: {name: A. Finch}, b: {name: B. Rowe}}
posts:
  finance: {name: Treasurer, roles: chief-finance-officer, holders: HOLDERS}
  other: {name: Planner, roles: other, holders: {person: b}}
finance: {years: {2016-17: {accounts: {ACCOUNTS}}}}
"""


def prepared(accounts: str, holders: str = "{person: a}") -> Told:
    text = TEXT.replace("HOLDERS", holders).replace("ACCOUNTS", accounts)
    return told(text, "finance.years.2016-17.accounts", "prepared_under_chief_finance_officer")


@pytest.mark.parametrize(
    ("accounts", "value"),
    [
        ("prepared_under: finance", "yes"),
        ("prepared_under_person: a", "yes"),
        ("prepared_under: finance, prepared_under_person: a", "yes"),
        ("prepared_under: other", "no"),
        ("prepared_under_person: b", "no"),
        ("prepared_under: finance, prepared_under_person: b", "not stated"),
        ("prepared_under: none, prepared_under_person: none", "no"),
        ("prepared_under: none", "not stated"),
        ("prepared_under: not stated", "not stated"),
    ],
)
def test_accounts_are_prepared_under_the_post_or_the_person_named(accounts: str, value: str) -> None:
    assert prepared(accounts).value == value


@pytest.mark.parametrize(
    ("holders", "value"),
    [
        ("{person: a, until: 2017-03-31}", "yes"),
        ("{person: a, as: acting}", "yes"),
        ("{person: a, as: designate}", "no"),
        ("{person: a, from: 2017-06-02}", "no"),
        ("{person: a, from: 2017-06}", "not stated"),
        ("{person: b}", "no"),
        ("vacant", "no"),
        ("not stated", "not stated"),
        ("{complete: no, items: [{person: b}]}", "not stated"),
    ],
)
def test_a_person_must_have_held_the_post_by_then(holders: str, value: str) -> None:
    assert prepared("prepared_under_person: a", holders).value == value


@pytest.mark.parametrize("holders", ["vacant", "not stated", "{person: a, as: designate}"])
def test_a_post_that_nobody_is_known_to_have_held_shows_nothing(holders: str) -> None:
    assert prepared("prepared_under: finance", holders).value == "not stated"


def test_a_post_and_a_person_that_differ_are_both_named() -> None:
    said = prepared("prepared_under: finance, prepared_under_person: b")

    assert said == Told("not stated", missing=said.disputes, disputes=said.disputes)
    assert {"Treasurer: chief finance officer", "B. Rowe has not been chief finance officer"} <= set(said.disputes)
