"""Reports: each format is a function from a run to text, touching nothing but the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from govcheck.report.options import People, ReportOptions
from govcheck.results.run import Run

__all__ = ["FORMATS", "WITHOUT_NAMES", "People", "Render", "ReportOptions", "render"]

Render = Callable[[Run, ReportOptions], str]

# Each format is imported when it is drawn: most runs draw one, and templates are slow to load.


def _terminal(run: Run, options: ReportOptions) -> str:
    from govcheck.report.terminal import render as draw

    return draw(run, options)


def _json(run: Run, options: ReportOptions) -> str:
    from govcheck.report.json_report import render as draw

    return draw(run, options)


def _markdown(run: Run, options: ReportOptions) -> str:
    from govcheck.report.markdown import render as draw

    return draw(run, options)


def _html(run: Run, options: ReportOptions) -> str:
    from govcheck.report.html_report import render as draw

    return draw(run, options)


def _sarif(run: Run, options: ReportOptions) -> str:
    from govcheck.report.sarif_report import render as draw

    return draw(run, options)


def _junit(run: Run, options: ReportOptions) -> str:
    from govcheck.report.junit import render as draw

    return draw(run, options)


def _github(run: Run, options: ReportOptions) -> str:
    from govcheck.report.github import render as draw

    return draw(run, options)


def _gitlab(run: Run, options: ReportOptions) -> str:
    from govcheck.report.gitlab import render as draw

    return draw(run, options)


def _csv(run: Run, options: ReportOptions) -> str:
    from govcheck.report.csv_report import render as draw

    return draw(run, options)


FORMATS: Mapping[str, Render] = MappingProxyType(
    {
        "terminal": _terminal,
        "json": _json,
        "markdown": _markdown,
        "html": _html,
        "sarif": _sarif,
        "junit": _junit,
        "github": _github,
        "gitlab": _gitlab,
        "csv": _csv,
    }
)
"""Every format by the name people choose it by."""

WITHOUT_NAMES = frozenset({"sarif", "junit", "github", "gitlab"})
"""Formats for dashboards that many can see: they show posts unless names are asked for."""


def render(format_name: str, run: Run, options: ReportOptions) -> str:
    """Draw `run` in one of `FORMATS`, with people shown as `options` ask; KeyError for an unknown format."""
    people = options.people or ("posts" if format_name in WITHOUT_NAMES else "names")
    if people == "posts":
        from govcheck.report.people import without_names  # only needed where it is asked for

        run = without_names(run)
    return FORMATS[format_name](run, options)
