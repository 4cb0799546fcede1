"""`format: 1`, which every organisation file must say."""

from __future__ import annotations

import pytest

from govcheck.load import Mapping, Problem, read_text
from govcheck.load.stated_format import take_format
from govcheck.source import Location, Span


@pytest.mark.parametrize("text", ["format: 1\na: x", "format: '1'\na: x", "a: x\nformat: 1"])
def test_the_format_there_is_is_taken_off(text: str) -> None:
    rest, problems = take_format(read_text(text, "f.yaml").root, "f.yaml")
    assert (list(rest.entries), problems) == (["a"], ())


@pytest.mark.parametrize(
    ("text", "span", "sentence"),
    [
        ("a: x", Span(1, 1, 1, 1), "The file does not say `format: 1`, as every organisation file must."),
        ("format: 2", Span(1, 9, 1, 10), "The file says `format: 2` where only `format: 1` can be read."),
        ("format: 1.0", Span(1, 9, 1, 12), "The file says `format: 1.0` where only `format: 1` can be read."),
        (
            "format:",
            Span(1, 1, 1, 7),
            "The file does not say which format it has after `format:`; only 1 can be read.",
        ),
        (
            "format: [1]",
            Span(1, 1, 1, 7),
            "`format` holds more than one value; only `format: 1` can be read.",
        ),
    ],
)
def test_a_missing_or_other_format_is_a_problem(text: str, span: Span, sentence: str) -> None:
    root = read_text(text, "f.yaml").root
    rest, problems = take_format(root, "f.yaml")
    assert isinstance(rest, Mapping)
    assert "format" not in rest.entries
    assert problems == (Problem(Location("f.yaml", span), sentence, "format: 1"),)
