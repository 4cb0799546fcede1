"""Everyone, or everything, of one set is found in another."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.everyone_in import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

GOALS_IN_A_PLAN = Params(
    (Selection("/goals"),), Selection("/documents", (Condition("kind", ("commissioning-plan",)),)), "goals"
)
SEATS_ON_THE_REGISTER = Params(
    (Selection("/governing_body.seats"),), Selection("/registers.interests.entries"), "person"
)


def plans(plan: str, goals: str = "goals: {falls: {title: Falls}, stroke: {title: Stroke}}") -> str:
    return f"{goals}\ndocuments: {{plan: {{kind: commissioning-plan, {plan}}}}}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (plans("goals: [stroke, falls]"), Given("yes", ("Falls", "Stroke"))),
        (plans("goals: [falls]"), Given("no", ("Stroke is not among them",))),
        (plans("goals: none"), Given("no", ("Falls is not among them", "Stroke is not among them"))),
        (plans("goals: [falls]").replace("commissioning-plan", "policy"),
         Given("no", ("Falls is not among them", "Stroke is not among them"))),
        (plans("goals: [falls]").replace("kind: commissioning-plan,", ""),
         Given("not stated", missing=("documents.plan.kind",) * 4)),
        (plans("", "goals: {falls: {title: Falls}}"), Given("not stated", missing=("documents.plan.goals",) * 2)),
        (plans("goals: [falls]", "goals: {complete: no, falls: {title: Falls}}"),
         Given("not stated", missing=("goals",))),
        (plans("goals: none", "goals: none"), Given("no", ("the organisation: there is nobody to look for",))),
        ("documents: none\n", Given("not stated", missing=("goals",))),
    ],
)  # fmt: skip
def test_every_goal_is_in_a_plan(text: str, expected: Given) -> None:
    assert given("everyone-in", GOALS_IN_A_PLAN, text) == expected


def test_the_message_may_name_those_who_are_not_there() -> None:
    assert facts("everyone-in", GOALS_IN_A_PLAN, plans("goals: [falls]")) == {
        "count": "2", "absent": "Stroke", "everyone": "Falls and Stroke",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("seat", "entry", "expected"),
    [
        ("holders: {person: ann}", "person: ann", Given("yes", ("Ann",))),
        ("holders: {person: ann}", "person: ben", Given("no", ("Ann is not among them",))),
        ("holders: [{person: ann, until: 2017-08-31}, {person: ben}]", "person: ben", Given("yes", ("Ben",))),
        ("kind: lay", "person: ann", Given("not stated", missing=("governing_body.seats.lay",))),
    ],
)
def test_seats_mean_those_who_hold_them(seat: str, entry: str, expected: Given) -> None:
    text = f"""\
people: {{ann: {{name: Ann}}, ben: {{name: Ben}}}}
governing_body: {{seats: {{lay: {{{seat}}}}}}}
registers: {{interests: {{entries: {{one: {{{entry}}}}}}}}}
"""
    assert given("everyone-in", SEATS_ON_THE_REGISTER, text) == expected


@pytest.mark.parametrize(
    ("seats", "answer"),
    [("[chair, nurse]", "yes"), ("[chair]", "no"), ("{complete: no, items: [chair]}", "not stated")],
)
def test_seats_may_be_looked_for_themselves(seats: str, answer: str) -> None:
    params = Params((Selection("/governing_body.seats"),), Selection("/documents"), "seats", themselves=True)
    body = "governing_body: {seats: {chair: {}, nurse: {holders: vacant}}}"
    text = f"{body}\ndocuments: {{matrix: {{seats: {seats}}}}}\n"
    assert given("everyone-in", params, text).answer == answer
