"""The reporting line of a body goes up to a body that is accountable."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.reporting_line import Params
from tests.rules.checks.answering import Given, facts, given

LINE = Params(("governing-body", "health-and-wellbeing-board"))
REST = """\
governing_body: {name: Governing Body}
partnerships:
  board: {name: Board, kind: health-and-wellbeing-board}
  unknown: {name: Unknown}
  council: {name: Council, kind: local-government, reports_to: none, reports_to_body: none}
  alliance: {name: Alliance, kind: local-partnership, reports_to: board}
  club: {name: Club, kind: local-partnership, reports_to_body: governing_body}
"""
BOARD = "Board: kind health-and-wellbeing-board"
CIRCLE = "the reporting line of Unit goes round in a circle"


def bodies(unit: str, joint: str = "reports_to_partnership: board") -> str:
    return f"{REST}committees: {{unit: {{name: Unit, {unit}}}, joint: {{name: Joint, {joint}}}}}\n"


@pytest.mark.parametrize(
    ("unit", "joint", "expected"),
    [
        ("reports_to: joint", "reports_to_partnership: board", Given("yes", ("Unit → Joint", "Joint → Board", BOARD))),
        ("reports_to: governing_body", "", Given("yes", ("Unit → Governing Body",))),
        ("reports_to_partnership: alliance", "", Given("yes", ("Unit → Alliance", "Alliance → Board", BOARD))),
        ("reports_to_partnership: club", "", Given("yes", ("Unit → Club", "Club → Governing Body"))),
        ("reports_to: none, reports_to_partnership: board", "", Given("yes", ("Unit → Board", BOARD))),
        ("reports_to_partnership: council", "", Given("no", ("Council reports to nobody above it",))),
        ("reports_to: none, reports_to_partnership: none", "", Given("no", ("Unit reports to nobody above it",))),
        ("reports_to: none", "", Given("not stated", missing=("committees.unit.reports_to_partnership",))),
        ("note: x", "", Given("not stated", missing=("committees.unit.reports_to",
                                                     "committees.unit.reports_to_partnership"))),
        ("reports_to: joint", "note: x", Given("not stated", missing=("committees.joint.reports_to",
                                                                      "committees.joint.reports_to_partnership"))),
        ("reports_to_partnership: unknown", "", Given("not stated", missing=("partnerships.unknown.kind",))),
        ("reports_to: unit", "", Given("no", (CIRCLE,))),
        ("reports_to: joint", "reports_to: unit", Given("no", (CIRCLE,))),
        ("reports_to: joint", "reports_to: joint", Given("no", (CIRCLE,))),
    ],
)  # fmt: skip
def test_a_line_is_followed_to_its_end(unit: str, joint: str, expected: Given) -> None:
    assert given("reporting-line", LINE, bodies(unit, joint or "note: x"), of="committees.unit") == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("reports_to: governing_body, reports_to_partnership: board", Given("yes", ("Unit → Governing Body",))),
        ("reports_to: governing_body, reports_to_partnership: unknown", Given("yes", ("Unit → Governing Body",))),
        ("reports_to: unit, reports_to_partnership: unknown", Given("no", (CIRCLE,))),
        ("reports_to: governing_body, reports_to_partnership: council",
         Given("not stated", missing=("committees.unit.reports_to", "partnerships.council.reports_to_body",
                                      "committees.unit.reports_to_partnership"))),
    ],
)  # fmt: skip
def test_two_lines_of_one_body_must_not_be_at_odds(unit: str, expected: Given) -> None:
    assert given("reporting-line", LINE, bodies(unit), of="committees.unit") == expected


@pytest.mark.parametrize(
    ("ends_at", "expected"),
    [
        ("governing-body", Given("no", ("Board reports to nobody above it",))),
        ("health-and-wellbeing-board", Given("yes", ("Unit → Board", BOARD))),
    ],
)
def test_a_line_ends_only_where_the_rule_says(ends_at: str, expected: Given) -> None:
    text = bodies("reports_to_partnership: board").replace(
        "board}", "board, reports_to: none, reports_to_body: none}", 1
    )
    assert given("reporting-line", Params((ends_at,)), text, of="committees.unit") == expected


def test_a_governing_body_at_which_no_line_may_end_is_its_end_all_the_same() -> None:
    board = Params(("health-and-wellbeing-board",))
    assert given("reporting-line", board, bodies("reports_to: governing_body"), of="committees.unit") == Given(
        "no", ("the line ends at Governing Body",)
    )


def test_the_message_may_name_the_whole_line() -> None:
    assert facts("reporting-line", LINE, bodies("reports_to: joint"), of="committees.unit") == {
        "line": "Unit → Joint → Board", "why": "",
    }  # fmt: skip
    assert facts("reporting-line", LINE, bodies("reports_to: unit"), of="committees.unit") == {
        "line": "", "why": CIRCLE,
    }  # fmt: skip
