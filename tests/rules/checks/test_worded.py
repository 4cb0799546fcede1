"""A text contains one of the wordings asked for, and none of those ruled out."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.worded import Params
from tests.rules.checks.answering import Given, given

NAME = Params("name_in_constitution", ("group", "CCG"), ("consortium",))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hill Group", Given("yes", ("Hill: “Hill Group”",))),
        ("Hill ccg", Given("yes", ("Hill: “Hill ccg”",))),
        ("Hill Health", Given("no", ("Hill: “Hill Health”",))),
        ("Hill Group Consortium", Given("no", ("Hill: “Hill Group Consortium”",))),
        ("none", Given("no", ("Hill: “none”",))),
        ("not stated", Given("not stated", missing=("organisation.name_in_constitution",))),
    ],
)
def test_wordings_are_compared_without_regard_to_capitals(name: str, expected: Given) -> None:
    text = f"organisation: {{name: Hill, name_in_constitution: {name}}}\n"
    assert given("worded", NAME, text, of="organisation") == expected
