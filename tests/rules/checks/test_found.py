"""Something is on record that satisfies one set of conditions or another."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.found import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

EITHER = Params((
    Selection("documents", (Condition("kind", ("vision",)),)),
    Selection("goals", (Condition("national_priority", ("any",)),)),
))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("documents: {a: {title: Paper, kind: vision}}\ngoals: none", Given("yes", ("Paper",))),
        ("documents: none\ngoals: {a: {title: Goal, national_priority: cancer}}", Given("yes", ("Goal",))),
        ("documents: {a: {title: Paper, kind: policy}}\ngoals: none", Given("no", ("Paper: kind policy",))),
        ("documents: none\ngoals: none", Given("no", ("the organisation: none on record",))),
        ("documents: {a: {title: Paper}}\ngoals: none", Given("not stated", missing=("documents.a.kind",))),
        ("documents: none", Given("not stated", missing=("goals",))),
        ("documents: {complete: no}\ngoals: none", Given("not stated", missing=("documents",))),
    ],
)
def test_one_entry_of_one_selection_is_enough(text: str, expected: Given) -> None:
    assert given("found", EITHER, f"{text}\n") == expected


def test_the_message_may_say_what_does_not_count() -> None:
    text = "documents: {a: {title: Paper, kind: policy}, b: {title: View, kind: vision}}\ngoals: none\n"

    assert facts("found", EITHER, text) == {"found": "View", "others": "Paper: kind policy", "why": ""}
