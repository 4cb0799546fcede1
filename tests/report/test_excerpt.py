"""A line with carets under the place."""

from hypothesis import given
from hypothesis import strategies as st

from govcheck.report.excerpt import Excerpt, excerpt
from govcheck.report.visible import cells
from govcheck.results.run import Line
from govcheck.source import Location, Span


def shown(text: str, column: int, end_column: int, *, width: int = 60, end_line: int = 4) -> Excerpt | None:
    lines = {("a.yaml", 4): Line("a.yaml", 4, text)}
    return excerpt(lines, Location("a.yaml", Span(4, column, end_line, end_column)), width)


def test_carets_stand_under_the_place() -> None:
    assert shown("  kind: ccg", 9, 12) == Excerpt(4, "  kind: ccg", "        ^^^")


def test_place_of_no_width_has_one_caret() -> None:
    assert shown("kind:", 6, 6) == Excerpt(4, "kind:", "     ^")


def test_place_that_goes_on_below_is_marked_to_the_end_of_its_line() -> None:
    assert shown("seats:", 1, 3, end_line=9) == Excerpt(4, "seats:", "^^^^^^")


def test_wide_letters_and_controls_move_the_carets() -> None:
    assert shown("名: \x1bx", 5, 6) == Excerpt(4, "名: \\x1bx", "        ^")


def test_long_line_is_cut_around_the_place() -> None:
    found = shown("a" * 100 + "HERE" + "b" * 100, 101, 105)
    assert found == Excerpt(4, "..." + "a" * 28 + "HERE" + "b" * 22 + "...", " " * 31 + "^^^^")


def test_changed_line_has_no_carets() -> None:
    lines = {("a.yaml", 4): Line("a.yaml", 4, "by: chair", as_written=False)}
    assert excerpt(lines, Location("a.yaml", Span(4, 5, 4, 10)), 60) == Excerpt(4, "by: chair", "")


def test_unknown_or_blank_line_is_not_shown() -> None:
    assert excerpt({}, Location("a.yaml", Span(1, 1, 1, 1)), 60) is None
    assert shown("   ", 1, 1) is None


@given(st.text(min_size=1), st.integers(1, 60), st.integers(0, 40), st.integers(40, 90))
def test_carets_never_leave_a_line_that_fits(text: str, column: int, length: int, width: int) -> None:
    found = shown(text, column, column + length, width=width)
    if found is not None:
        assert found.text.isprintable()
        assert len(found.text) <= width
        assert found.carets.strip(" ").strip("^") == ""
        assert len(found.carets) <= cells(found.text) + 1
