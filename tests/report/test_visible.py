"""What cannot be seen is written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.report.visible import cells, one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 名前", "plain é 名前"),
        ("\x1b[31m", "\\x1b[31m"),
        ("a\x00b\x7fc\x9b", "a\\x00b\\x7fc\\x9b"),
        ("\u202eabc\u2066\u200f", "\\u202eabc\\u2066\\u200f"),
        ("\ud800", "\\ud800"),
        ("\U000e0001", "\\U000e0001"),
        ("a\tb\nc\r", "a b c "),
        ("no\u00a0break\u2028", "no break "),
        ("::error::x", ": :error::x"),
        ("a ::stop-commands::t", "a : :stop-commands::t"),
        ("\n:::x", " : : :x"),
        ("##[error]x", "# #[error]x"),
        ("a##vso[task.complete]", "a# #vso[task.complete]"),
        ("a::b, ## heading, [x]", "a::b, ## heading, [x]"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_text_becomes_printable_and_stays_so(text: str) -> None:
    shown = visible(text)
    assert shown.isprintable()
    assert visible(shown) == shown


def test_one_line_has_single_spaces() -> None:
    assert one_line("  a \n\n b\t") == "a b"


def test_wide_letters_take_two_columns() -> None:
    assert (cells("name"), cells("名前"), cells("é")) == (4, 4, 1)
