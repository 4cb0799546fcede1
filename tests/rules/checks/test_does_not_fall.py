"""A figure of entries that follow one another, or its share of another figure, does not fall."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.does_not_fall import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

FIGURE = Params("years", "prevention_spending")
SHARE = Params("years", "prevention_spending", "resources")
CLOSED = (Condition("closed", ("yes",)),)


def years(*stated: str, more: str = "") -> str:
    listed = ", ".join(f"{2014 + place}-{15 + place}: {{{one}}}" for place, one in enumerate(stated))
    return f"finance: {{years: {{{listed}{more}}}}}\n"


def spent(amount: str, resources: str = "100") -> str:
    return f"prevention_spending: {amount}, resources: {resources}"


@pytest.mark.parametrize(
    ("text", "params", "answer"),
    [
        (years(spent("2"), spent("2")), FIGURE, "yes"),
        (years(spent("2"), spent("1.99")), FIGURE, "no"),
        (years(spent("2"), spent("3"), spent("2.5")), FIGURE, "no"),
        (years(spent("1", "300"), spent("2", "600")), SHARE, "yes"),
        (years(spent("1", "300"), spent("2", "601")), SHARE, "no"),
        (years(spent("2"), spent("1", "50")), SHARE, "yes"),
        (years(spent("2"), spent("none")), SHARE, "no"),
        (years(spent("none"), spent("2")), SHARE, "yes"),
        (years(spent("2"), spent("3", "none")), SHARE, "no"),
        (years(spent("2")), FIGURE, "no"),
        ("finance: {years: none}\n", FIGURE, "no"),
    ],
)
def test_each_is_held_against_the_one_before(text: str, params: Params, answer: str) -> None:
    assert given("does-not-fall", params, text, of="finance").answer == answer


def test_no_finance_has_no_figures() -> None:
    params = Params("finance.years", "prevention_spending")

    assert given("does-not-fall", params, "finance: none\n") == Given(
        "no", ("the organisation: there is none (finance)",)
    )


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (years(spent("2"), spent("3"), more=", complete: no"), ("finance.years",)),
        (years(spent("2"), more=", complete: no"), ("finance.years",)),
        (years(spent("2"), spent("not stated")), ("finance.years.2015-16.prevention_spending",)),
        (years(spent("2", "not stated"), spent("3")), ("finance.years.2014-15.resources",)),
        (years(spent("2", "0"), spent("3")), ("finance.years.2014-15.resources",)),
    ],
)
def test_a_gap_leaves_it_open(text: str, missing: tuple[str, ...]) -> None:
    assert given("does-not-fall", SHARE, text, of="finance") == Given("not stated", missing=missing)


def test_a_fall_that_is_known_decides_whatever_else_is_not() -> None:
    text = years(spent("2"), spent("1"), spent("not stated"))

    assert given("does-not-fall", FIGURE, text, of="finance").answer == "no"


def test_only_entries_that_are_meant_are_compared() -> None:
    text = years(f"closed: yes, {spent('2')}", f"closed: no, {spent('1')}", f"closed: yes, {spent('3')}")

    assert given("does-not-fall", FIGURE._replace(where=CLOSED), text, of="finance").answer == "yes"


def test_the_message_may_show_the_figures() -> None:
    text = years(spent("2", "300"), spent("1", "300"), spent("not stated"))

    assert facts("does-not-fall", SHARE, text, of="finance") == {
        "figures": "year 2014-15: £2 of £300 (0.667 %), year 2015-16: £1 of £300 (0.333 %) "
        "and year 2016-17: not stated",
        "why": "year 2014-15: £2 of £300 (0.667 %); year 2015-16: £1 of £300 (0.333 %)",
    }
    assert facts("does-not-fall", FIGURE, years(spent("2")), of="finance") == {
        "figures": "year 2014-15: £2", "why": "finance finance: 1 where two are needed",
    }  # fmt: skip
