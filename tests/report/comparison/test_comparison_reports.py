"""Every format draws every comparison as its golden file has it, and obeys nothing that stands in a file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from govcheck.report import ReportOptions
from govcheck.report.comparison import COMPARISON_FORMATS, render_comparison
from govcheck.report.comparison.json_shape import json_schema
from govcheck.report.comparison.markdown import LONGEST
from govcheck.report.visible import one_line
from govcheck.results.comparison import Comparison
from govcheck.results.words import Result
from tests.report.comparison.comparisons import (
    COMPARISONS,
    WORSE,
    between,
    hostile_comparison,
    hostile_mistakes,
    met,
    running,
)
from tests.report.harmless import TEXTS, shape
from tests.report.runs import FAILED, HOSTILE_TEXT

GOLDEN = Path(__file__).parent / "golden"
ENDINGS = {"terminal": "txt", "markdown": "md", "json": "json"}


@pytest.mark.parametrize("name", COMPARISONS)
@pytest.mark.parametrize("format_name", COMPARISON_FORMATS)
def test_report_is_as_its_golden_file(format_name: str, name: str) -> None:
    drawn, path = (
        render_comparison(format_name, COMPARISONS[name], ReportOptions()),
        GOLDEN / f"{name}.{ENDINGS[format_name]}",
    )
    if os.environ.get("GOVCHECK_REGENERATE") == "1":
        path.write_bytes(drawn.encode("utf-8"))
    assert drawn == path.read_bytes().decode("utf-8")


def test_no_golden_file_is_left_over() -> None:
    drawn = {f"{name}.{ending}" for name in COMPARISONS for ending in ENDINGS.values()}
    assert {path.name for path in GOLDEN.iterdir()} == drawn


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS)
def test_json_is_as_its_schema_says(comparison: Comparison) -> None:
    Draft202012Validator(json_schema()).validate(json.loads(render_comparison("json", comparison, ReportOptions())))


@pytest.mark.parametrize("format_name", COMPARISON_FORMATS)
def test_people_are_replaced_by_their_posts(format_name: str) -> None:
    named = FAILED._replace(message="A. Khan has not reviewed them.")
    comparison = between(running(met(FAILED)), running(named))
    assert "A. Khan" in render_comparison(format_name, comparison, ReportOptions())
    told = render_comparison(format_name, comparison, ReportOptions(people="posts"))
    assert "Khan" not in told
    assert "lay member 1 has not reviewed them." in told


def test_markdown_fits_into_a_comment() -> None:
    many = [FAILED._replace(rule=f"essence/rule-{number}", message="word " * 500) for number in range(100)]
    comparison = between(running(*map(met, many)), running(*many))
    drawn = render_comparison("markdown", comparison, ReportOptions())
    assert LONGEST * 0.9 < len(drawn) <= LONGEST
    assert drawn.endswith("*There is more than fits here: run `govcheck diff` to see all of it.*\n")
    MarkdownIt("commonmark").parse(drawn)
    assert drawn.count("```") % 2 == 0


def test_markdown_shows_lines_as_a_difference() -> None:
    drawn = render_comparison("markdown", WORSE, ReportOptions())
    assert "```diff\n- committees.yaml:10: key-10: old\n+ committees.yaml:10: last_reviewed: 2016-03-08\n```" in drawn


ComparisonOf = Callable[[str], Comparison]
HOSTILE = pytest.mark.parametrize("comparison_of", [hostile_comparison, hostile_mistakes])


@HOSTILE
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_terminal_and_markdown_have_no_controls_but_line_ends(comparison_of: ComparisonOf, text: str) -> None:
    for format_name in COMPARISON_FORMATS:
        drawn = render_comparison(format_name, comparison_of(text), ReportOptions())
        assert all(character.isprintable() or character == "\n" for character in drawn)


@HOSTILE
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_markdown_is_built_as_with_a_harmless_text(comparison_of: ComparisonOf, text: str) -> None:
    drawn = render_comparison("markdown", comparison_of(text), ReportOptions())
    assert shape(drawn) == shape(render_comparison("markdown", comparison_of("x"), ReportOptions()))


def test_nothing_is_asked_where_nothing_got_worse() -> None:
    better = between(running(FAILED), running(FAILED._replace(result=Result.PASS)))
    assert "To do" not in render_comparison("terminal", better, ReportOptions())
