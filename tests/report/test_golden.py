"""Every format draws every run as its golden file has it; GOVCHECK_REGENERATE=1 writes the files anew."""

import os
from pathlib import Path

import pytest

from govcheck.report import DOCUMENTS, FORMATS, ReportOptions, render
from tests.report.endings import ENDINGS
from tests.report.reading import text_of
from tests.report.runs import RUNS

GOLDEN = Path(__file__).parent / "golden"


def golden(run_name: str, format_name: str) -> str:
    """Name the golden file; of a document it holds what can be read in it, and how that looks."""
    ending = ENDINGS[format_name]
    return f"{run_name}.{ending}.txt" if format_name in DOCUMENTS else f"{run_name}.{ending}"


def agrees(name: str, drawn: str) -> None:
    path = GOLDEN / name
    if os.environ.get("GOVCHECK_REGENERATE") == "1":
        path.write_bytes(drawn.encode("utf-8"))
    assert drawn == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("run_name", RUNS)
@pytest.mark.parametrize("format_name", FORMATS)
def test_report_is_as_its_golden_file(format_name: str, run_name: str) -> None:
    drawn = text_of(format_name, RUNS[run_name], ReportOptions())
    agrees(golden(run_name, format_name), drawn)


@pytest.mark.parametrize("run_name", ["many", "input-error"])
def test_coloured_report_is_as_its_golden_file(run_name: str) -> None:
    drawn = render("terminal", RUNS[run_name], ReportOptions(colour=True, width=80))
    agrees(f"{run_name}.coloured.txt", drawn)


def test_report_without_names_is_as_its_golden_file() -> None:
    agrees("many.posts.txt", render("terminal", RUNS["many"], ReportOptions(people="posts")))


def test_no_golden_file_is_left_over() -> None:
    drawn = {golden(run, one) for run in RUNS for one in FORMATS}
    drawn |= {"many.coloured.txt", "input-error.coloured.txt", "many.posts.txt"}
    assert {path.name for path in GOLDEN.iterdir()} == drawn
