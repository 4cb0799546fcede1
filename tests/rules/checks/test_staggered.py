"""The dates of entries fall in different years."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.staggered import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

TERMS = Params("governing_body.seats.holders", "until", 2, (Condition("holds_office", ("yes",)),))
PEOPLE = "people: {ann: {name: Ann}, bob: {name: Bob}}\n"


def holders(first: str, second: str) -> str:
    seats = f"a: {{holders: {{person: ann, {first}}}}}, b: {{holders: {{person: bob, {second}}}}}"
    return f"{PEOPLE}governing_body: {{seats: {{{seats}}}}}\n"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("until: 2018-12-31", "until: 2019-01-01", Given("yes", ("2018: holder of a", "2019: holder of b"))),
        ("until: 2018-01-01", "until: 2018-12-31", Given("no", ("all have 2018: holder of a and holder of b",))),
        ("until: 2018-06", "until: 2019-06", Given("yes", ("2018: holder of a", "2019: holder of b"))),
        ("until: 2018-06-30", "until: none", Given("no", ("all have 2018: holder of a", "holder of b has none"))),
        ("until: 2018-06-30", "note: For life.",
         Given("not stated", missing=("governing_body.seats.b.holders[1].until",))),
        ("until: 2018-06-30", "until: 2017-08-31", Given("no", ("all have 2018: holder of a",))),
        ("until: 2018-06-30", "until: 2019-06-30, as: designate", Given("no", ("all have 2018: holder of a",))),
    ],
)  # fmt: skip
def test_current_terms_end_in_different_years(first: str, second: str, expected: Given) -> None:
    assert given("staggered", TERMS, holders(first, second)) == expected


@pytest.mark.parametrize(("at_least", "answer"), [(1, "yes"), (2, "yes"), (3, "no")])
def test_as_many_years_are_needed_as_the_rule_asks_for(at_least: int, answer: str) -> None:
    text = holders("until: 2018-12-31", "until: 2019-01-01")
    assert given("staggered", TERMS._replace(at_least=at_least), text).answer == answer


def test_the_message_may_name_the_years() -> None:
    assert facts("staggered", TERMS, holders("until: 2018-12-31", "until: 2019-01-01")) == {
        "count": "2", "years": "2018 and 2019", "at_least": "2", "why": "2018: holder of a and 2019: holder of b",
    }  # fmt: skip
