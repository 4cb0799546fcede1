"""Interests on the register of those who took part, in the bodies concerned, were declared over the matter."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.declared_as_registered import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

OVER_DECISIONS = Params(
    "took_part", ("providers", "practices"), "taken", Selection("interests", (Condition("action", ("any",)),))
)
REGISTER = "{a: {person: a, interests: {one: {kind: financial, party: trust}}}, b: {person: b, interests: none}}"
UNDECLARED = "A. Finch: financial interest in Hill Trust, not declared"


def decided(
    interests: str, *, register: str = REGISTER, took_part: str = "[a, b]", taken: str = "2017-03-08", more: str = ""
) -> str:
    concerned = more or "providers: [trust], practices: none"
    return f"""\
people: {{a: {{name: A. Finch}}, b: {{name: B. Rowe}}}}
parties: {{trust: {{name: Hill Trust}}, other: {{name: Vale Trust}}}}
practices: {{elm: {{name: Elm}}}}
registers: {{interests: {{entries: {register}}}}}
decisions:
  beds: {{title: Beds, taken: {taken}, took_part: {took_part}, {concerned}, interests: {interests}}}
"""


def found(text: str) -> Given:
    return given("declared-as-registered", OVER_DECISIONS, text, of="decisions.beds")


@pytest.mark.parametrize(
    ("interests", "answer"),
    [
        ("{x: {person: a, action: Left the room}}", "yes"),
        ("{x: {person: b, action: Left the room}}", "no"),
        ("{x: {person: a, action: none}}", "no"),
        ("none", "no"),
        ("{x: {person: a}}", "not stated"),
        ("{x: {action: Left the room}}", "not stated"),
        ("{complete: no, x: {person: b, action: Left the room}}", "not stated"),
        ("not stated", "not stated"),
    ],
)
def test_an_interest_on_the_register_wants_a_declaration_by_the_same_person(interests: str, answer: str) -> None:
    assert found(decided(interests)).answer == answer


def test_an_interest_that_was_not_declared_is_named() -> None:
    text = decided("none")

    assert found(text) == Given("no", (UNDECLARED,))
    assert facts("declared-as-registered", OVER_DECISIONS, text, of="decisions.beds") == {
        "undeclared": "A. Finch (financial interest in Hill Trust)",
        "why": UNDECLARED,
    }


def test_an_interest_that_was_declared_and_not_dealt_with_is_named() -> None:
    assert found(decided("{x: {person: a, action: none}}")) == Given(
        "no",
        (
            "A. Finch: financial interest in Hill Trust, declared, but not dealt with",
            "decision interest x: action none",
        ),
    )


@pytest.mark.parametrize(
    ("interest", "answer"),
    [
        ("{party: trust}", "no"),
        ("{party: other}", "yes"),
        ("{with: hill trust}", "no"),
        ("{with: Somewhere else}", "yes"),
        ("{kind: financial}", "not stated"),
        ("{party: trust, from: 2017-03-08}", "no"),
        ("{party: trust, from: 2017-03-09}", "yes"),
        ("{party: trust, until: 2017-03-08}", "no"),
        ("{party: trust, until: 2017-03-07}", "yes"),
        ("{party: trust, from: 2017-03}", "not stated"),
    ],
)
def test_only_interests_held_that_day_in_the_bodies_concerned_matter(interest: str, answer: str) -> None:
    register = f"{{a: {{person: a, interests: {{one: {interest}}}}}, b: {{person: b, interests: none}}}}"

    assert found(decided("none", register=register)).answer == answer


@pytest.mark.parametrize(
    ("more", "interest", "answer"),
    [
        ("practices: [elm], providers: none", "{practice: elm}", "no"),
        ("practices: none, providers: none", "{practice: elm}", "yes"),
        ("providers: none", "{practice: elm}", "not stated"),
        ("providers: [trust]", "{party: trust}", "no"),
    ],
)
def test_bodies_that_are_not_stated_leave_it_open(more: str, interest: str, answer: str) -> None:
    register = f"{{a: {{person: a, interests: {{one: {interest}}}}}, b: {{person: b, interests: none}}}}"

    assert found(decided("none", register=register, more=more)).answer == answer


@pytest.mark.parametrize(
    ("register", "missing"),
    [
        ("{b: {person: b, interests: none}}", "registers.interests.entries"),
        ("{a: {person: a}, b: {person: b, interests: none}}", "registers.interests.entries.a.interests"),
        ("not stated", "registers.interests.entries"),
    ],
)
def test_without_an_entry_in_the_register_it_cannot_be_told(register: str, missing: str) -> None:
    answer = found(decided("none", register=register))

    assert (answer.answer, missing in answer.missing) == ("not stated", True)


@pytest.mark.parametrize(
    ("took_part", "answer"),
    [("[b]", "yes"), ("none", "no"), ("not stated", "not stated"), ("{complete: no, items: [b]}", "not stated")],
)
def test_it_is_those_who_took_part_whose_interests_matter(took_part: str, answer: str) -> None:
    assert found(decided("none", took_part=took_part)).answer == answer


@pytest.mark.parametrize(
    ("interest", "answer"), [("{party: trust}", "no"), ("{party: trust, from: 2017-01-01}", "not stated")]
)
def test_where_the_day_is_not_stated_an_interest_held_at_all_times_matters(interest: str, answer: str) -> None:
    register = f"{{a: {{person: a, interests: {{one: {interest}}}}}, b: {{person: b, interests: none}}}}"

    assert found(decided("none", register=register, taken="not stated")).answer == answer
