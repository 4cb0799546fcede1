"""Whatever stands in a run, no report obeys it."""

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings

from govcheck.report import FORMATS, ReportOptions, render
from govcheck.results.run import Run
from tests.report.harmless import JUDGES, TEXTS, WORDS, drawn, judge
from tests.report.runs import HOSTILE_TEXT, hostile, hostile_input

RunOf = Callable[[str], Run]
RUN_OF = pytest.mark.parametrize("run_of", [hostile, hostile_input])
FORMAT = pytest.mark.parametrize("format_name", FORMATS)
SGR = re.compile(r"\x1b\[[0-9;]*m")
COMMANDS = "a ::error::x " * 40 + "##vso[x] ##[y]"


def test_every_format_has_a_judge() -> None:
    assert set(JUDGES) == set(FORMATS)


@FORMAT
@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@example(text=COMMANDS)
@settings(max_examples=40)
def test_no_text_is_obeyed(run_of: RunOf, format_name: str, text: str) -> None:
    judge(format_name, drawn(format_name, run_of(text), ReportOptions()))


@FORMAT
@RUN_OF
@given(text=WORDS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_a_report_is_built_as_with_a_harmless_text(run_of: RunOf, format_name: str, text: str) -> None:
    # Of the name of a rule, what stands before the stroke is taken for its pack.
    harmless = "x/y" if format_name == "junit" and "/" in text else "x"
    report, plain = (drawn(format_name, run_of(one), ReportOptions()) for one in (text, harmless))
    judge(format_name, report, plain)


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_coloured_terminal_has_no_escapes_but_colours(run_of: RunOf, text: str) -> None:
    plain = render("terminal", run_of(text), ReportOptions())
    coloured = render("terminal", run_of(text), ReportOptions(colour=True))
    assert SGR.sub("", coloured) == plain
