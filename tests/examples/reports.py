"""Drawing the reports of an example as the command line does, in all formats."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from govcheck.cli.check import checked as check
from govcheck.cli.choices import Given
from govcheck.report import TEXT_FORMATS, ReportOptions, render
from govcheck.results.run import Run
from tests.organisations import EXAMPLES
from tests.report.endings import ENDINGS

FOR_PEOPLE = ("terminal", "json", "markdown", "html")
"""The formats that are kept beside every example, the others being for tools."""
IN_EVERY_FORMAT = "failing-ccg"
"""The example that shows what the formats for tools look like."""
OSCAL = ("oscal", "oscal-poam")
"""Formats that have an entry for every result, and are long where there is much of an organisation."""
IN_OSCAL = "own-pack/saltmarsh"
"""The small example that shows what these look like."""
FOLDERS = tuple(sorted(path.parent.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("govcheck.yaml")))
"""The whole organisations, each with the day for which it is checked in its settings."""


@cache
def checked(name: str) -> Run:
    """Check an example as its settings say; they fix the day and name no report."""
    done = check([EXAMPLES / name], Given())
    assert not done.refused
    assert done.choices.options.as_of_fixed
    return done.run


def drawn(name: str, format_name: str) -> str:
    return render(format_name, checked(name), ReportOptions())


def kept(name: str) -> tuple[str, ...]:
    """Give the formats whose reports lie beside an example: documents are no text that can be compared."""
    if name == IN_EVERY_FORMAT:
        return tuple(one for one in TEXT_FORMATS if one not in OSCAL)
    return (*FOR_PEOPLE, *OSCAL) if name == IN_OSCAL else FOR_PEOPLE


def expected(name: str, format_name: str) -> Path:
    """Give the file that holds the report that must come out."""
    return EXAMPLES / name / "expected" / f"report.{ENDINGS[format_name]}"
