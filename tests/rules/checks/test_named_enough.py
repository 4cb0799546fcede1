"""A list of words names at least so many different things."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.named_enough import Params
from tests.rules.checks.answering import Given, facts, given

TWO = Params("options", 2)


def options(says: str) -> str:
    return f"decisions: {{unit: {{title: Unit, options: {says}}}}}\n"


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("[keep, end]", Given("yes", ("Unit: options: end and keep",))),
        ("[keep, end, change]", Given("yes", ("Unit: options: change, end and keep",))),
        ("{complete: no, items: [keep, end]}", Given("yes", ("Unit: options: end and keep",))),
        ("[end]", Given("no", ("Unit: options: end",))),
        ("[end, end]", Given("no", ("Unit: options: end",))),
        ("none", Given("no", ("Unit: options: none",))),
        ("{complete: no, items: [end]}", Given("not stated", missing=("decisions.unit.options",))),
        ("not stated", Given("not stated", missing=("decisions.unit.options",))),
    ],
)
def test_each_different_thing_counts_once(says: str, expected: Given) -> None:
    assert given("named-enough", TWO, options(says), of="decisions.unit") == expected


def test_the_messages_name_them() -> None:
    assert facts("named-enough", TWO, options("[keep, end]"), of="decisions.unit") == {
        "count": "2",
        "named": "end and keep",
        "at_least": "2",
    }
