"""Where the value of a parser event stands in its file."""

import re

from yaml.events import CollectionEndEvent, CollectionStartEvent, Event, ScalarEvent

from govcheck.load.place import point, whole_file
from govcheck.source import Location, Span
from govcheck.source.quick import new

_BLOCK_HEADER = re.compile("[|>][-+0-9]*")
_WORD = re.compile(r"[^\s,:\[\]{}]*")


class EventPlaces:
    """The places of the events of one file; the parser's own marks count from 0."""

    def __init__(self, name: str, lines: tuple[str, ...]) -> None:
        self._name = name
        self._lines = lines

    def of(self, event: Event) -> Location:
        """Give the place from the first to the last mark of an event."""
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return whole_file(self._name)
        span = new(Span, (start.line + 1, start.column + 1, end.line + 1, end.column + 1))
        return new(Location, (self._name, span))

    def of_empty(self, event: Event) -> Location:
        """Give the place of a value that is not written, moved back if it lies behind the last line."""
        line, column, end_line, end_column = self.of(event).span
        return point(self._name, self._lines, line, column, end_column - column if line == end_line else 0)

    def of_first_word(self, event: Event) -> Location:
        """Give the place of the word an event begins with, for a problem that concerns its beginning."""
        line, column = self.of(event).span[:2]
        word = _WORD.match(self._lines[line - 1], column - 1) if line <= len(self._lines) else None
        return point(self._name, self._lines, line, column, max(1, len(word.group())) if word else 1)

    def of_block(self, event: ScalarEvent) -> Location:
        """Give the place of a `|` or `>` text; its last mark lies behind the blank lines that follow it."""
        line, column, end_line, end_column = self.of(event).span
        last = min(end_line if end_column > 1 else end_line - 1, len(self._lines))
        while last > line and not self._lines[last - 1].strip():
            last -= 1
        if last > line:
            return Location(self._name, Span(line, column, last, len(self._lines[last - 1]) + 1))
        header = _BLOCK_HEADER.match(self._lines[line - 1], column - 1)
        return Location(self._name, Span(line, column, line, header.end() + 1 if header else column))

    def of_collection(self, start: CollectionStartEvent, end: CollectionEndEvent | None, last: Span | None) -> Location:
        """Give the place of a list or mapping whose last value ends with `last`.

        Without brackets it ends there, because its end event stands where the next thing begins.
        """
        begin = start.start_mark
        if begin is None:
            return whole_file(self._name)
        line, column = begin.line + 1, begin.column + 1
        if start.flow_style and end is not None and (mark := end.end_mark) is not None:
            span = new(Span, (line, column, mark.line + 1, mark.column + 1))
        elif last is not None:
            span = new(Span, (line, column, last[2], last[3]))
        else:
            span = new(Span, (line, column, line, column))
        return new(Location, (self._name, span))
