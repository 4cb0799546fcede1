"""Syntax errors: what a person reads, word for word, and where it points."""

from __future__ import annotations

import pytest

from govcheck.load.events import open_events, open_python_events
from govcheck.load.parse import parse
from govcheck.load.place import split_lines

TAB = "A tab stands where only spaces may stand; indent with spaces."
NO_SPACE = "There is no space after the colon; write `key: value`."
NO_FIT = "This line does not fit the lines above it; indent it like its neighbours."
BACKSLASH = "A backslash in double quotes has a meaning of its own; write it twice, or use single quotes."
AFTER_QUOTE = "Text follows a closing quote; put all of it in quotes, and write a quote in it twice (`''`)."
BLOCK = "After `|` or `>` the text goes on the next lines; else put it in quotes."
MISSING = "A value is missing here; put a text that begins with a comma or a bracket in quotes."
LIST = "This line stands in a list and does not begin with `-`; check how deep it is indented."
TOP = "This line does not fit the lines above it; begin every top key at the left margin."
KEY = "This key does not fit the line above it; indent it like its neighbours, or put the text in quotes."

NO_BREAK_SPACE = (
    "The line above may not mean what it seems to: it holds a no-break space (U+00A0), "
    "which looks like a space; type an ordinary space."
)

BROKEN = [
    ("a: 'x", "1:4", "The quote opened here is never closed."),
    ('a: "x\nb: 1\n', "1:4", "The quote opened here is never closed."),
    ("a: 'x\n---\n", "1:4", "The quote opened here is never closed."),
    ("a: [1, 2", "1:4", "There is no closing `]` for the `[` that stands here."),
    ("a: {b: 1\n# c\n", "1:4", "There is no closing `}` for the `{` that stands here."),
    ("a: [b\nc: d", "1:4", "A text after this `[` holds a colon and needs quotes, or the `]` is missing."),
    ("a: {b: c\nd: e", "1:4", "A text after this `{` holds a colon and needs quotes, or the `}` is missing."),
    ("a: ['b' 'c']", "1:4", "A comma between two entries, or the closing `]`, is missing after this `[`."),
    ("a: [b,,c]", "1:7", MISSING),
    ("a: ,", "1:4", MISSING),
    ("a: ]", "1:4", "The closing `]` has no opening one; put a text that holds it in quotes."),
    ("a: 1\n}", "2:1", "The closing `}` has no opening one; put a text that holds it in quotes."),
    ("\ta: 1", "1:1", TAB),
    ("a:\n\tb: 1", "2:1", TAB),
    ("a:\n  b: 1\n\tc: 2", "3:1", TAB),
    ("a: |\n\tx\n", "2:1", TAB),
    ("a: @x", "1:4", "A value cannot begin with `@`; put the text in quotes."),
    ("a: `x`", "1:4", "A value cannot begin with a backtick; put the text in quotes."),
    ("a: %x", "1:4", "A value cannot begin with `%`; put the text in quotes."),
    ("%x: 1", "1:1", "A line cannot begin with `%`; put the text in quotes."),
    ("%YAML 3.0\n---\na: 1", "1:1", "Leave lines that begin with `%` out."),
    ("a: **b**", "1:4", "A value that begins with `*` must be put in quotes."),
    ("a: & b", "1:4", "A value that begins with `&` must be put in quotes."),
    ("a: !e!x 1", "1:4", "A value that begins with `!` must be put in quotes."),
    ("a: ? b", "1:4", "A value that begins with `?` must be put in quotes."),
    ("a: >65", "1:6", BLOCK),
    ("a: b: c", "1:5", "A second colon stands on this line; put a text that holds a colon in quotes."),
    ("a: 1\n  b: 2", "2:4", KEY),
    ("b: 2\na:1\n", "2:1", NO_SPACE),
    ("a:1\nb: 2\n", "2:2", "There is no space after the colon on the line above; write `key: value`."),
    ("b: 2\na\n", "2:1", "There is no colon after this key; write `key: value`."),
    (": x", "1:1", "A key is missing before the colon."),
    ("a: - b", "1:4", "A list entry (`-`) goes on a line of its own below its key."),
    ("a: 1\n- b", "2:1", "A list entry (`-`) stands among keys; indent it below the key it belongs to."),
    ("- a\nb: 1", "2:1", LIST),
    ("a:\n  - b\n  c: 1", "3:3", LIST),
    ("a:\n  - b\n c: 1", "3:2", NO_FIT),
    (" a: 1\nb: 2", "2:1", TOP),
    ('a: "x" y', "1:8", AFTER_QUOTE),
    ("a: 'Body's chair'", "1:10", AFTER_QUOTE),
    ('a: "\\q"', None, BACKSLASH),
    (
        "a: \u201cb: c\u201d",
        "1:6",
        'This line may not mean what it seems to: it holds curly quotes; type straight ones (`"`).',
    ),
    (
        "a:\u00a0b\nc: 1",
        "2:2",
        NO_BREAK_SPACE,
    ),
]


@pytest.mark.parametrize("open_parser", [open_events, open_python_events])
@pytest.mark.parametrize(("text", "place", "sentence"), BROKEN)
def test_a_broken_file_gives_one_sentence_and_the_place(
    text: str, place: str | None, sentence: str, open_parser: type
) -> None:
    problems = parse(text, "f", split_lines(text), open_parser=open_parser).problems
    assert [problem.sentence for problem in problems] == [sentence]
    if place is not None:  # the two parsers point at the backslash and at the letter behind it
        assert str(problems[0].location) == f"f:{place}"
