"""Whether a point of review was kept."""

from __future__ import annotations

import pytest

from tests.model.asking import told


@pytest.mark.parametrize(
    ("point", "value"),
    [
        ("due: 2017-06-01, held: none", "yes"),
        ("due: 2017-05-31, held: none", "no"),
        ("due: 2017-05-31", "not stated"),
        ("due: 2017-05-31, held: 2017-06-01", "yes"),
        ("due: 2017-05-31, held: 2017-06-02", "not stated"),
        ("due: 2017-06, held: none", "yes"),
        ("due: none, held: none", "no"),
        ("held: none", "not stated"),
        ("", "not stated"),
    ],
)
def test_a_review_is_kept_when_held_or_not_due_yet(point: str, value: str) -> None:
    text = f"partnerships: {{board: {{review_points: {{one: {{{point}}}}}}}}}\n"

    assert told(text, "partnerships.board.review_points.one", "kept").value == value
