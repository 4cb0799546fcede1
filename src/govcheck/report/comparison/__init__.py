"""Reports on two runs compared: each format is a function from a comparison to text."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from govcheck.report import drawn_by
from govcheck.report.options import ReportOptions
from govcheck.results.comparison import Comparison

__all__ = ["COMPARISON_FORMATS", "render_comparison"]

Render = Callable[[Comparison, ReportOptions], str]

COMPARISON_FORMATS: Mapping[str, Render] = MappingProxyType(
    {
        "terminal": drawn_by("comparison.terminal"),
        "markdown": drawn_by("comparison.markdown"),
        "json": drawn_by("comparison.json_report"),
    }
)
"""Every format of a comparison by the name people choose it by."""


def render_comparison(format_name: str, comparison: Comparison, options: ReportOptions) -> str:
    """Draw `comparison` in one of `COMPARISON_FORMATS`; KeyError for an unknown format."""
    if options.people == "posts":
        from govcheck.report.people import by_posts

        comparison = by_posts(comparison, comparison.people)
    return COMPARISON_FORMATS[format_name](comparison, options)
