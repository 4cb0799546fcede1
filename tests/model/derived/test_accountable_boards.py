"""The board to which a joint arrangement answers at last."""

from __future__ import annotations

import pytest

from tests.model.asking import told

LINE = """\
governing_body: {name: Governing Body}
committees:
  unit: {reports_to: joint}
  joint: {reports_to_partnership: board}
  loose: {name: Loose}
  top: {reports_to: none, reports_to_partnership: none}
  round: {reports_to: round}
partnerships:
  board: {kind: health-and-wellbeing-board}
  pool: {kind: joint-arrangement, reports_to: board}
  lane: {kind: joint-arrangement, reports_to_body: governing_body}
"""


@pytest.mark.parametrize(
    ("review", "received", "value"),
    [
        ("body: unit", "by_partnership: board", "yes"),
        ("body: unit", "by: joint", "no"),
        ("body: unit", "on: 2017-05-01", "not stated"),
        ("body: unit", "by: none, by_partnership: none", "no"),
        ("body: joint", "by: governing_body", "no"),
        ("partnership: pool", "by_partnership: board", "yes"),
        ("partnership: lane", "by: governing_body", "yes"),
        ("body: loose", "by: governing_body", "not stated"),
        ("body: top", "by: top", "yes"),
        ("body: round", "by: round", "not stated"),
        ("title: Review", "by: governing_body", "not stated"),
        ("body: none, partnership: none", "by: governing_body", "no"),
    ],
)
def test_the_line_ends_at_the_board_that_must_receive_the_review(review: str, received: str, value: str) -> None:
    text = f"{LINE}reviews: {{one: {{{review}, received: {{{received}}}}}}}\n"
    assert told(text, "reviews.one.received.0", "by_accountable_board").value == value
