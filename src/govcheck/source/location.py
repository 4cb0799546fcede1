"""A place in a file, as every room names it."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text; lines and columns count from 1, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Location(NamedTuple):
    """A stretch of one file; `file` is relative to the folder given, with `/` between folders."""

    file: str
    span: Span

    def __str__(self) -> str:
        """Give `file:line:column`, the form editors and CI systems jump to."""
        return f"{self.file}:{self.span.line}:{self.span.column}"
