"""Lines for a terminal."""

from hypothesis import given
from hypothesis import strategies as st

from govcheck.report.pen import Pen, wrapped
from govcheck.report.visible import cells, one_line
from govcheck.report.wording import Tone


def test_prose_is_wrapped_with_its_indent() -> None:
    pen = Pen(40, colour=False)
    pen.line(4, "one two three four five six seven eight nine")
    assert pen.text() == "    one two three four five six seven\n    eight nine\n"


def test_label_stands_beside_its_text() -> None:
    pen = Pen(40, colour=False)
    pen.labelled((2, 10), "Due", "on the first day of the month after next")
    pen.labelled((2, 10), "", "or later")
    assert pen.text() == "  Due     on the first day of the month\n          after next\n          or later\n"


def test_colour_surrounds_the_text_and_not_the_indent() -> None:
    pen = Pen(40, colour=True)
    pen.line(2, "not met", Tone.BAD)
    pen.line(2, "neither here nor there")
    assert pen.text() == "  \x1b[1;31mnot met\x1b[0m\n  neither here nor there\n"


@given(st.text(alphabet="ab 名é", max_size=80).map(one_line), st.integers(5, 30))
def test_wrapping_loses_nothing_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert " ".join(lines) == text
    assert [line for line in lines if cells(line) > width and " " in line] == []
