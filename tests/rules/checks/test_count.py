"""The number of entries that satisfy conditions lies within bounds."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.count import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

LAY = Params("/governing_body.seats", (Condition("kind", ("lay",)), Condition("filled", ("yes",))), at_least=2)
SEATS = "governing_body.seats"


def seats(stated: str, further: str = "") -> str:
    return f"governing_body: {{seats: {{{stated}}}{further}}}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (seats("a: {kind: lay}, b: {kind: lay}"), Given("yes", ("seat a", "seat b"))),
        (seats("a: {kind: lay}, b: {kind: gp}"), Given("no", ("seat b: kind gp",))),
        (seats("a: {kind: lay, places: 2}"), Given("yes", ("seat a",))),
        (seats("a: {kind: lay}, b: {name: B}"), Given("not stated", missing=(f"{SEATS}.b.kind",))),
        (seats("a: {kind: lay}, complete: no"), Given("not stated", missing=(SEATS,))),
        (seats("a: {kind: lay}, b: {kind: lay}, complete: no"), Given("yes", ("seat a", "seat b"))),
        ("governing_body: none\n", Given("no", ("the organisation: none found",))),
    ],
)  # fmt: skip
def test_what_is_known_decides_where_it_suffices(text: str, expected: Given) -> None:
    assert given("count", LAY, text) == expected


def test_seats_that_may_be_one_person_are_counted_both_ways() -> None:
    text = seats("a: {kind: lay}, b: {kind: lay}", ", overlaps: {one: {seats: [a], among: [b]}}")
    assert facts("count", LAY, text)["count"] == "1 to 2"


PEOPLE = "people: {ann: {name: Ann}, bob: {name: Bob}, cy: {name: Cy}}\n"
ANN, BOB = "holders: {person: ann}", "holders: {person: bob}"


@pytest.mark.parametrize(
    ("stated", "count"),
    [
        (f"a: {{kind: lay, {ANN}}}, b: {{kind: lay, {BOB}}}", "2"),
        (f"a: {{kind: lay, {ANN}}}, b: {{kind: lay, {ANN}}}", "1"),
        (f"a: {{kind: lay, {ANN}}}, b: {{kind: lay, holders: [{{person: ann}}, {{person: bob}}]}}", "2"),
        (f"a: {{kind: lay, places: 2, {ANN}}}, b: {{kind: lay, {ANN}}}", "1 to 3"),
        (f"a: {{kind: lay, places: 2, {ANN}}}", "1 to 2"),
        ("a: {kind: lay, places: 2, holders: [{person: ann}, {person: bob}]}", "2"),
        ("a: {kind: lay, places: 2, holders: [{person: ann}, {person: bob, as: stepped-aside}]}", "2"),
        ("a: {kind: lay, holders: [{person: ann}, {person: bob}, {person: cy}]}", "1"),
    ],
)
def test_where_seats_are_to_be_filled_each_person_counts_once(stated: str, count: str) -> None:
    assert facts("count", LAY, PEOPLE + seats(stated))["count"] == count


def test_seats_of_any_state_are_counted_by_their_places() -> None:
    size = LAY._replace(where=())
    assert (
        facts("count", size, PEOPLE + seats(f"a: {{kind: lay, places: 2, {ANN}}}, b: {{kind: lay, {ANN}}}"))["count"]
        == "3"
    )


@pytest.mark.parametrize(("number", "answer"), [(1, "no"), (2, "yes"), (3, "yes"), (4, "no")])
def test_both_bounds_belong_to_it(number: int, answer: str) -> None:
    two_or_three = LAY._replace(at_most=3)
    assert given("count", two_or_three, seats(f"a: {{kind: lay, places: {number}}}")).answer == answer


@pytest.mark.parametrize(
    ("on", "answer"), [("2017-03-01", "yes"), ("2018-03-01", "yes"), ("2018-03-02", "no"), ("2017-02-28", "not stated")]
)
def test_a_date_is_recent_up_to_the_day(on: str, answer: str) -> None:
    visits = Params("/reviews", at_least=1, recent="on", within=read_period("P1Y"))
    assert given("count", visits, "reviews: {one: {on: 2017-03-01}}\n", on=on).answer == answer


def test_a_statement_on_record_may_contradict_the_count() -> None:
    contradicted = LAY._replace(contradicted_by=(Selection("/committees"),))
    text = seats("a: {kind: lay, places: 2}") + "committees: {board: {name: Board}}\n"
    assert given("count", contradicted, text) == Given("no", ("Board contradicts it",))


@pytest.mark.parametrize(
    ("number", "reason", "expected"),
    [
        (1, "size_reason: Rural", Given("yes", ("the organisation: governing body size reason Rural",))),
        (1, "size_reason: none",
         Given("no", ("the organisation: none found", "the organisation: governing body size reason none"))),
        (1, "size_reason: not stated", Given("not stated", missing=("governing_body.size_reason",))),
        (3, "size_reason: not stated", Given("yes", ("seat a",))),
    ],
)  # fmt: skip
def test_a_recorded_reason_lets_a_number_out_of_bounds_pass(number: int, reason: str, expected: Given) -> None:
    excused = Params("governing_body.seats", at_least=2, unless_stated="governing_body.size_reason")
    assert given("count", excused, seats(f"a: {{places: {number}}}", f", {reason}")) == expected


def test_the_message_names_the_reason_only_where_it_counts() -> None:
    excused = Params("governing_body.seats", at_least=2, unless_stated="governing_body.size_reason")
    few = facts("count", excused, seats("a: {places: 1}", ", size_reason: One practice"))
    enough = facts("count", excused, seats("a: {places: 2}", ", size_reason: One practice"))
    assert (few["reason"], enough["reason"]) == (", for a recorded reason: One practice", "")
