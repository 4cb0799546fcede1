"""Reports: each format is a function from a run to text, touching nothing but the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from govcheck.report.options import People, ReportOptions
from govcheck.results.run import Run

__all__ = ["FORMATS", "WITHOUT_NAMES", "People", "Render", "ReportOptions", "render"]

Render = Callable[[Run, ReportOptions], str]


def drawn_by(module: str) -> Callable[[Any, ReportOptions], str]:
    """Make a format of the function `render` of `module`, below this package.

    It is imported when it is drawn: most runs draw one format, and templates are slow to load.
    """

    def draw(drawn: object, options: ReportOptions) -> str:
        text: str = import_module(f"{__name__}.{module}").render(drawn, options)
        return text

    return draw


FORMATS: Mapping[str, Render] = MappingProxyType(
    {
        "terminal": drawn_by("terminal"),
        "json": drawn_by("json_report"),
        "markdown": drawn_by("markdown"),
        "html": drawn_by("html_report"),
        "sarif": drawn_by("sarif_report"),
        "junit": drawn_by("junit"),
        "github": drawn_by("github"),
        "gitlab": drawn_by("gitlab"),
        "csv": drawn_by("csv_report"),
        "oscal": drawn_by("oscal_results"),
        "oscal-poam": drawn_by("oscal_poam"),
    }
)
"""Every format by the name people choose it by."""

WITHOUT_NAMES = frozenset({"sarif", "junit", "github", "gitlab", "oscal", "oscal-poam"})
"""Formats for tools that many can see: they show posts unless names are asked for."""


def render(format_name: str, run: Run, options: ReportOptions) -> str:
    """Draw `run` in one of `FORMATS`, with people shown as `options` ask; KeyError for an unknown format."""
    people = options.people or ("posts" if format_name in WITHOUT_NAMES else "names")
    if people == "posts":
        from govcheck.report.people import without_names  # only needed where it is asked for

        run = without_names(run)
    return FORMATS[format_name](run, options)
