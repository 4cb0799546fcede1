"""There is at least one entry of each sort that a rule names."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.one_of_each import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

HEARD = Params(
    (
        Selection("views", (Condition("of", ("patients", "public")), Condition("said", ("any",)))),
        Selection("bases"),
    )
)
NO_VIEW = "Beds: no views (of: patients or public; said stated)"


def decided(says: str) -> str:
    return f"decisions: {{beds: {{title: Beds, {says}}}}}\n"


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("views: {p: {of: patients, said: Yes}}, bases: {b: {}}", Given("yes", ("view p", "basis b"))),
        ("views: {p: {of: public, said: Yes}}, bases: {b: {}}", Given("yes", ("view p", "basis b"))),
        ("views: {p: {of: gps, said: Yes}}, bases: {b: {}}", Given("no", (NO_VIEW,))),
        ("views: {p: {of: patients, said: none}}, bases: {b: {}}", Given("no", (NO_VIEW,))),
        ("views: {p: {of: patients, said: Yes}}, bases: none", Given("no", ("Beds: no bases",))),
        ("views: none, bases: none", Given("no", (NO_VIEW, "Beds: no bases"))),
        (
            "views: {p: {of: patients}}, bases: {b: {}}",
            Given("not stated", missing=("decisions.beds.views.p.said",)),
        ),
        (
            "views: {complete: no, p: {of: gps, said: Yes}}, bases: {b: {}}",
            Given("not stated", missing=("decisions.beds.views",)),
        ),
        ("bases: {b: {}}", Given("not stated", missing=("decisions.beds.views",))),
        ("bases: none", Given("no", ("Beds: no bases",))),
    ],
)
def test_each_sort_wants_an_entry_of_its_own(says: str, expected: Given) -> None:
    assert given("one-of-each", HEARD, decided(says), of="decisions.beds") == expected


def test_the_messages_name_the_sorts_that_are_lacking() -> None:
    text = decided("views: {p: {of: gps, said: Yes}}, bases: {b: {}}")

    assert facts("one-of-each", HEARD, text, of="decisions.beds") == {
        "found": "basis b",
        "lacking": "views (of: patients or public; said stated)",
        "why": NO_VIEW,
    }
