"""The line of a file that a location points at, with a caret under the place."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.report.visible import cells, visible
from govcheck.results.run import Line, Run
from govcheck.source import Location

Lines = Mapping[tuple[str, int], Line]
_CUT = "..."


class Excerpt(NamedTuple):
    """A line fit to be shown."""

    number: int
    text: str
    carets: str
    """Spaces and carets to set under `text`; empty where the columns are not known."""


def lines_by_place(run: Run) -> Lines:
    """Give the lines of a run by file and number."""
    return {(line.file, line.number): line for line in run.lines}


def excerpt(lines: Lines, location: Location, width: int) -> Excerpt | None:
    """Cut the line at `location` to `width` characters around the place; None where it is not known."""
    line = lines.get((location.file, location.span.line))
    if line is None or not line.text.strip():
        return None
    if not line.as_written:
        return Excerpt(line.number, _shortened(visible(line.text), width), "")
    start = min(location.span.column - 1, len(line.text))
    end = location.span.end_column - 1 if location.span.end_line == line.number else len(line.text)
    return _marked(line, start, max(start, min(end, len(line.text))), width)


def _marked(line: Line, start: int, end: int, width: int) -> Excerpt:
    before, marked, after = (visible(part) for part in _three(line.text.rstrip(), start, end, width))
    room = max(width - len(_CUT), 20)
    if len(before) + len(marked) + len(after) > width and len(before) > room // 2:
        before = _CUT + before[-(room // 2) :]
    text = _shortened(visible(before + marked + after), width)
    most = max(cells(text) - cells(before), 1)
    return Excerpt(line.number, text, " " * cells(before) + "^" * min(max(cells(marked), 1), most))


def _three(text: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Give what stands before, at and behind the place; of a very long line no more than can be shown."""
    most = width + 1
    return text[max(0, start - most) : start], text[start : min(end, start + most)], text[end : end + most]


def _shortened(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - len(_CUT)] + _CUT
