"""The nearest valid name."""

from __future__ import annotations

import pytest

from govcheck.model.near import did_you_mean, nearest

NAMES = ("on", "of", "note", "by", "done", "date", "meets_in_public", "clinical-chair")


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("no", "on"),
        ("fo", "of"),
        ("yb", "by"),
        ("dnoe", "done"),
        ("doen", "done"),
        ("dat", "date"),
        ("meets-in-public", "meets_in_public"),
        ("Meets_in_publci", "meets_in_public"),
        ("clincal chair", "clinical-chair"),
        ("qqqq", ""),
        ("", ""),
        ("on on", ""),
    ],
)
def test_a_name_is_near_where_two_letters_are_swapped_or_most_are_the_same(word: str, name: str) -> None:
    assert nearest(word, NAMES) == name


def test_a_name_that_is_near_becomes_a_suggestion() -> None:
    assert did_you_mean("no", NAMES) == "Did you mean `on`?"
    assert did_you_mean("xyz", NAMES) == ""
