"""Drawing the reports of an example as the command line does, in all formats."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from govcheck.cli.packs import load_packs
from govcheck.cli.settings import read_settings
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import read
from govcheck.model.build import build
from govcheck.model.things import VOCABULARY
from govcheck.report import FORMATS, ReportOptions, render
from govcheck.results.run import Run
from tests.organisations import EXAMPLES, PACKS
from tests.report.endings import ENDINGS

FOR_PEOPLE = ("terminal", "json", "markdown", "html")
"""The formats that are kept beside every example, the others being for tools."""
IN_EVERY_FORMAT = "failing-ccg"
"""The example that shows what the formats for tools look like."""
FOLDERS = tuple(sorted(path.parent.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("govcheck.yaml")))
"""The whole organisations, each with the day for which it is checked in its settings."""


@cache
def checked(name: str) -> Run:
    """Check an example with all packs that come with govcheck and its own, on the day that its settings fix."""
    folder = EXAMPLES / name
    settings = read_settings([folder])
    loaded = load_packs(settings.settings.packs) if settings.settings.packs else None
    documents = read([folder])
    built = build(documents, loaded.vocabulary if loaded else VOCABULARY)
    assert (settings.problems, loaded.problems if loaded else (), built.problems) == ((), (), ())
    assert settings.settings.as_of is not None
    options = Options(settings.settings.as_of, as_of_fixed=True)
    return run(built.organisation, documents.files, loaded.packs if loaded else PACKS, options)


def drawn(name: str, format_name: str) -> str:
    return render(format_name, checked(name), ReportOptions())


def kept(name: str) -> tuple[str, ...]:
    """Give the formats whose reports lie beside an example."""
    return tuple(FORMATS) if name == IN_EVERY_FORMAT else FOR_PEOPLE


def expected(name: str, format_name: str) -> Path:
    """Give the file that holds the report that must come out."""
    return EXAMPLES / name / "expected" / f"report.{ENDINGS[format_name]}"
