"""The values of a fact differ between the entries of a list."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.varied import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

BALANCE = Params("governing_body.seats", "executive", 2, (Condition("member", ("yes",)),))
SEATS = "governing_body.seats"


def seats(stated: str) -> str:
    return f"governing_body: {{seats: {{{stated}}}}}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (seats("a: {executive: yes}, b: {executive: no}, c: {executive: no}"),
         Given("yes", ("no: seat b and seat c", "yes: seat a"))),
        (seats("a: {executive: yes}, b: {executive: yes}"), Given("no", ("all have yes: seat a and seat b",))),
        (seats("a: {executive: yes}"), Given("no", ("all have yes: seat a",))),
        (seats("a: {executive: yes}, b: {name: B}"), Given("not stated", missing=(f"{SEATS}.b.executive",))),
        (seats("a: {executive: yes}, b: {executive: no}, c: {name: C}"), Given("yes", ("no: seat b", "yes: seat a"))),
        (seats("a: {executive: yes}, complete: no"), Given("not stated", missing=(SEATS,))),
        (seats("a: {executive: yes}, b: {executive: no, taking_part: observer}"),
         Given("no", ("all have yes: seat a",))),
        ("governing_body: {seats: none}\n", Given("no", ("the organisation: there is none to look at",))),
        ("governing_body: none\n", Given("no", ("the organisation: there is none (governing body)",))),
        ("{}\n", Given("not stated", missing=("governing_body",))),
    ],
)  # fmt: skip
def test_as_many_values_differ_as_are_asked_for(text: str, expected: Given) -> None:
    assert given("varied", BALANCE, text) == expected


@pytest.mark.parametrize(("voting", "answer"), [("yes", "no"), ("not stated", "no"), ("no", "no")])
def test_an_entry_that_may_be_meant_adds_only_a_value_of_its_own(voting: str, answer: str) -> None:
    voters = BALANCE._replace(where=(Condition("voting", ("yes",)),))
    text = seats(f"a: {{executive: yes, voting: yes}}, b: {{executive: yes, voting: {voting}}}")
    assert given("varied", voters, text).answer == answer


def test_an_entry_that_may_be_meant_can_bring_the_value_that_lacks() -> None:
    voters = BALANCE._replace(where=(Condition("voting", ("yes",)),))
    text = seats("a: {executive: yes, voting: yes}, b: {executive: no}")
    assert given("varied", voters, text) == Given("not stated", missing=(f"{SEATS}.b.voting",))


def test_an_entry_without_the_fact_brings_no_value() -> None:
    text = "governing_body: {seats: {a: {locality: North}, b: {locality: none}}}\n"
    assert given("varied", BALANCE._replace(field="locality"), text) == Given(
        "no", ("all have North: seat a", "seat b has none")
    )


def test_the_message_may_name_the_values() -> None:
    assert facts("varied", BALANCE, seats("a: {executive: yes}, b: {executive: no}")) == {
        "count": "2", "values": "no and yes", "at_least": "2", "why": "no: seat b and yes: seat a",
    }  # fmt: skip
