"""Reports on two runs compared: each format is a function from a comparison to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from govcheck.report.options import ReportOptions
from govcheck.results.comparison import Comparison

__all__ = ["COMPARISON_FORMATS", "render_comparison"]

Render = Callable[[Comparison, ReportOptions], str]

# Each format is imported when it is drawn, as those of a run are.


def _terminal(comparison: Comparison, options: ReportOptions) -> str:
    from govcheck.report.comparison.terminal import render as draw

    return draw(comparison, options)


def _markdown(comparison: Comparison, options: ReportOptions) -> str:
    from govcheck.report.comparison.markdown import render as draw

    return draw(comparison, options)


def _json(comparison: Comparison, options: ReportOptions) -> str:
    from govcheck.report.comparison.json_report import render as draw

    return draw(comparison, options)


COMPARISON_FORMATS: Mapping[str, Render] = MappingProxyType(
    {"terminal": _terminal, "markdown": _markdown, "json": _json}
)
"""Every format of a comparison by the name people choose it by."""


def render_comparison(format_name: str, comparison: Comparison, options: ReportOptions) -> str:
    """Draw `comparison` in one of `COMPARISON_FORMATS`; KeyError for an unknown format."""
    if options.people == "posts":
        from govcheck.report.people import by_posts

        comparison = by_posts(comparison, comparison.people)
    return COMPARISON_FORMATS[format_name](comparison, options)
