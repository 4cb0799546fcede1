"""Which lines differ, and what lies under a line."""

from hypothesis import given
from hypothesis import strategies as st

from govcheck.results.changed_lines import Changed, changed_lines, line_at, lines_under
from govcheck.results.run import Line

TEXTS = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=12)
BLOCK = {"f": ["top:", "  chair:", "    name: x", "", "    from: y", "  deputy: z", "next:"]}


def test_a_line_changed_is_one_line_on_both_sides() -> None:
    found = changed_lines({"f": ["a", "b", "c"]}, {"f": ["a", "x", "c"]})
    assert found == Changed(frozenset({("f", 2)}), frozenset({("f", 2)}))


def test_a_line_put_in_moves_the_others_and_changes_none() -> None:
    assert changed_lines({"f": ["a", "b"]}, {"f": ["a", "x", "b"]}) == Changed(frozenset(), frozenset({("f", 2)}))


def test_every_line_of_a_file_that_only_one_state_has_counts() -> None:
    found = changed_lines({"old": ["a"]}, {"new": ["a", "b"]})
    assert found == Changed(frozenset({("old", 1)}), frozenset({("new", 1), ("new", 2)}))


@given(TEXTS, TEXTS)
def test_what_is_not_changed_is_the_same_on_both_sides(old: list[str], new: list[str]) -> None:
    found = changed_lines({"f": old}, {"f": new})
    kept_old = [text for at, text in enumerate(old, 1) if ("f", at) not in found.before]
    kept_new = [text for at, text in enumerate(new, 1) if ("f", at) not in found.after]
    assert kept_old == kept_new
    assert bool(found.before or found.after) == (old != new)


def test_a_line_is_given_with_its_text() -> None:
    assert line_at(BLOCK, "f", 2) == Line("f", 2, "  chair:")
    assert [line_at(BLOCK, "f", at) for at in (0, 8)] == [None, None]
    assert line_at(BLOCK, "g", 1) is None


def test_what_is_indented_further_lies_under_a_line() -> None:
    assert list(lines_under(BLOCK, "f", 2)) == [3, 4, 5]
    assert list(lines_under(BLOCK, "f", 6)) == []
    assert list(lines_under(BLOCK, "f", 1)) == [2, 3, 4, 5, 6]
    assert list(lines_under(BLOCK, "g", 1)) == []
