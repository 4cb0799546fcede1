"""Lines and columns: how a text falls into lines, and places kept inside it."""

import re

from govcheck.source import Location, Span

LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What YAML 1.1 counts as the end of a line; lines must be split the way the parser counts them."""


def split_lines(text: str) -> tuple[str, ...]:
    """Give the lines of `text` without their ends; a break at the very end opens no further line."""
    lines = LINE_BREAK.split(text)
    if not lines[-1]:
        lines.pop()
    return tuple(lines)


def whole_file(name: str) -> Location:
    """Give the place that stands for the file as a whole."""
    return Location(name, Span(1, 1, 1, 1))


def point(name: str, lines: tuple[str, ...], line: int, column: int, width: int = 1) -> Location:
    """Give a place of `width` characters on one line, moved back into the text if it lies behind its end."""
    if not lines:
        return whole_file(name)
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    edge = len(lines[line - 1]) + 1
    column = min(column, edge)
    return Location(name, Span(line, column, line, min(column + width, edge)))


def point_at_offset(name: str, text: str, offset: int) -> Location:
    """Give the place of one character of `text`, counted from 0."""
    line, line_start = 1, 0
    for match in LINE_BREAK.finditer(text, 0, offset):
        line, line_start = line + 1, match.end()
    column = offset - line_start + 1
    return Location(name, Span(line, column, line, column + 1))
