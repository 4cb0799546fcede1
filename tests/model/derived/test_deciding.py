"""What a decision rests on, whom it heard, and which services and papers it touches."""

from __future__ import annotations

import pytest

from govcheck.model.label import label
from tests.model.asking import Told, asking, at, told


def decision(says: str, route: str, field: str) -> Told:
    return told(f"decisions: {{beds: {{title: Beds, {says}}}}}\n", f"decisions.beds.{route}", field)


@pytest.mark.parametrize(
    ("view", "value"),
    [
        ("said: Yes", "yes"),
        ("reason_not_sought: No time", "yes"),
        ("said: none, reason_not_sought: No time", "yes"),
        ("said: none, reason_not_sought: none", "no"),
        ("said: none", "not stated"),
        ("who: Someone", "not stated"),
    ],
)
def test_a_view_is_accounted_for_by_what_was_said_or_why_it_was_not_sought(view: str, value: str) -> None:
    assert decision(f"views: {{one: {{{view}}}}}", "views.one", "accounted_for").value == value


@pytest.mark.parametrize(
    ("basis", "accounted_for", "used"),
    [
        ("what: A study", "yes", "yes"),
        ("document: plan", "yes", "yes"),
        ("what: none, document: none", "not stated", "no"),
        ("what: none, document: none, reason_not_used: none", "no", "no"),
        ("what: A study, reason_not_used: none", "yes", "yes"),
        ("what: A study, reason_not_used: Too old", "yes", "no"),
        ("reason_not_used: Too old", "yes", "no"),
        ("what: none", "not stated", "not stated"),
        ("kind: evidence", "not stated", "not stated"),
    ],
)
def test_a_basis_is_used_where_it_is_named_and_not_set_aside(basis: str, accounted_for: str, used: str) -> None:
    text = f"documents: {{plan: {{title: Plan}}}}\ndecisions: {{beds: {{bases: {{one: {{{basis}}}}}}}}}\n"
    found = [told(text, "decisions.beds.bases.one", field).value for field in ("accounted_for", "used")]

    assert found == [accounted_for, used]


def test_a_basis_named_and_set_aside_is_a_contradiction() -> None:
    assert decision("bases: {one: {what: A study, reason_not_used: Too old}}", "bases.one", "used") == Told(
        "no", ("basis one: not used, Too old",), disputes=("basis one: not used, Too old",)
    )


@pytest.mark.parametrize(
    ("services", "value"),
    [
        ("[beds, care]", "yes"),
        ("[care]", "yes"),
        ("[beds]", "no"),
        ("none", "no"),
        ("[odd]", "not stated"),
        ("[odd, care]", "yes"),
        ("{complete: no, items: [beds]}", "not stated"),
        ("not stated", "not stated"),
    ],
)
def test_one_joint_service_is_enough(services: str, value: str) -> None:
    text = f"""\
services: {{beds: {{joint: no}}, care: {{joint: yes}}, odd: {{name: Odd}}}}
decisions: {{one: {{services: {services}}}}}
"""
    assert told(text, "decisions.one", "on_joint_service").value == value


@pytest.mark.parametrize(
    ("lists", "route", "field", "expected"),
    [
        ("engagement: {events: {a: {document: plan}, b: {document: other}}}", "documents.plan", "shaped_by", True),
        ("engagement: {events: {a: {document: plan}, b: {title: Talk}}}", "documents.plan", "shaped_by", False),
        ("engagement: {events: {complete: no, a: {document: plan}}}", "documents.plan", "shaped_by", False),
        ("reviews: {a: {partnership: board}, b: {partnership: none}}", "partnerships.board", "reviews", True),
        ("reviews: {a: {partnership: board}, b: {title: Review}}", "partnerships.board", "reviews", False),
    ],
)
def test_what_names_a_thing_is_found_from_it(lists: str, route: str, field: str, expected: bool) -> None:
    ask = asking(f"documents: {{plan: {{}}, other: {{}}}}\npartnerships: {{board: {{name: Board}}}}\n{lists}\n")

    found = ask.each(at(ask, route), field)

    assert (len(found.items), [one.id for one in found.records()], found.whole) == (1, ["a"], expected)
    assert bool(found.missing) is not expected
    assert label(found.records()[0]) in ("engagement event a", "review a")


def test_where_nothing_is_listed_it_is_not_known_what_names_a_thing() -> None:
    ask = asking("documents: {plan: {title: Plan}}\n")

    found = ask.each(at(ask, "documents.plan"), "shaped_by")

    assert (found.items, found.whole, len(found.missing)) == ((), False, 1)
