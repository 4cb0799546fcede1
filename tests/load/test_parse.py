"""One pass over the events: what the tree holds, where it stands, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from govcheck.load import Entry, Mapping, Node, Problem, Scalar, Sequence, limits
from govcheck.load.events import EventSource, open_events, open_python_events
from govcheck.load.parse import Parsed, parse
from govcheck.load.place import split_lines
from govcheck.source import Location, Span

OpenParser = Callable[[str], EventSource]
both_parsers = pytest.mark.parametrize("open_parser", [open_events, open_python_events])


def at(line: int, column: int, end_line: int, end_column: int) -> Location:
    return Location("f.yaml", Span(line, column, end_line, end_column))


def parsed(text: str, open_parser: OpenParser = open_events, nodes_left: int = limits.ALL_NODES) -> Parsed:
    return parse(text, "f.yaml", split_lines(text), nodes_left, open_parser)


def plainly(node: Node | None) -> object:
    """The tree as plain values, where places do not matter."""
    if isinstance(node, Mapping):
        return {key: plainly(entry.node) for key, entry in node.entries.items()}
    if isinstance(node, Sequence):
        return [plainly(item) for item in node.items]
    return node.text if isinstance(node, Scalar) else None


@both_parsers
def test_a_tree_with_every_kind_of_value_knows_all_its_places(open_parser: OpenParser) -> None:
    text = "name: Ash Vale\nseats:\n- chair: 'A B'\n  held:\n- x\nflow: {a: [1, 2]}\n\n# the end\n"
    assert parsed(text, open_parser) == Parsed(
        Mapping(
            {
                "name": Entry(at(1, 1, 1, 5), Scalar("Ash Vale", True, at(1, 7, 1, 15))),
                "seats": Entry(
                    at(2, 1, 2, 6),
                    Sequence(
                        (
                            Mapping(
                                {
                                    "chair": Entry(at(3, 3, 3, 8), Scalar("A B", False, at(3, 10, 3, 15))),
                                    "held": Entry(at(4, 3, 4, 7), Scalar("", True, at(4, 8, 4, 8))),
                                },
                                at(3, 3, 4, 8),
                            ),
                            Scalar("x", True, at(5, 3, 5, 4)),
                        ),
                        at(3, 1, 5, 4),
                    ),
                ),
                "flow": Entry(
                    at(6, 1, 6, 5),
                    Mapping(
                        {
                            "a": Entry(
                                at(6, 8, 6, 9),
                                Sequence(
                                    (
                                        Scalar("1", True, at(6, 12, 6, 13)),
                                        Scalar("2", True, at(6, 15, 6, 16)),
                                    ),
                                    at(6, 11, 6, 17),
                                ),
                            )
                        },
                        at(6, 7, 6, 18),
                    ),
                ),
            },
            at(1, 1, 6, 18),
        ),
        (),
        True,
        17,
    )


@both_parsers
@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("a: |\n  one\n  two\n\n\nb: 1\n", Span(1, 4, 3, 6)),
        ("a: |\n  one\n  two", Span(1, 4, 3, 6)),
        ("a: >-\n  one\n# a comment\nb: 1\n", Span(1, 4, 2, 6)),
        ("a: |+\n\n\nb: 1\n", Span(1, 4, 1, 6)),
        ("a: |2-  # a comment\n", Span(1, 4, 1, 7)),
        ("a: 'one\n\n  two'\n", Span(1, 4, 3, 7)),
        ("a: one\n  two\n\nb: 1\n", Span(1, 4, 2, 6)),
        ("é: ü🎉x # 🎉\n", Span(1, 4, 1, 7)),
        ("🎉🎉: x\n", Span(1, 5, 1, 6)),
        ('a: "one\u2028  two"\n', Span(1, 4, 2, 7)),
        ("a:\r\n  b\r\n", Span(2, 3, 2, 4)),
        ("a:\r  b\r", Span(2, 3, 2, 4)),
    ],
)
def test_a_value_ends_where_its_text_ends(text: str, span: Span, open_parser: OpenParser) -> None:
    root = parsed(text, open_parser).root
    assert isinstance(root, Mapping)
    first = next(iter(root.entries.values()))
    assert first.node.location == Location("f.yaml", span)


@both_parsers
@pytest.mark.parametrize("text", ["no", "08", "12:30", "0x1F", "1.10", "~", "null", "2013-04-01", "020 7946 0000"])
def test_a_plain_value_stays_the_text_it_is(text: str, open_parser: OpenParser) -> None:
    assert plainly(parsed(f"a: {text}\n", open_parser).root) == {"a": text}


@both_parsers
@pytest.mark.parametrize(
    ("text", "place", "sentence", "kept"),
    [
        ("a: &x 1", at(1, 4, 1, 6), "`&x` is an anchor: leave it out, or put a text in quotes.", {"a": "1"}),
        (
            "a: &x\n  b: 1",
            at(1, 4, 1, 6),
            "`&x` is an anchor: leave it out, or put a text in quotes.",
            {"a": {"b": "1"}},
        ),
        ("a: *x", at(1, 4, 1, 6), "`*x` is an alias: write it out, or put a text in quotes.", {"a": ""}),
        (
            "*x : 1\nb: 2",
            at(1, 1, 1, 3),
            "`*x` is an alias: write it out, or put a text in quotes.",
            {"b": "2"},
        ),
        (
            "a: !!str 1",
            at(1, 4, 1, 9),
            "A value that begins with `!` is a tag: leave it out, or put a text in quotes.",
            {"a": "1"},
        ),
        (
            "a: !odd [1]",
            at(1, 4, 1, 8),
            "A value that begins with `!` is a tag: leave it out, or put a text in quotes.",
            {"a": ["1"]},
        ),
        (
            "<<: {a: 1}\nb: 2",
            at(1, 1, 1, 3),
            "`<<` (a merge key) is not taken; write the keys out.",
            {"b": "2"},
        ),
        ("'': 1\nb: 2", at(1, 1, 1, 3), "A key is missing before the colon.", {"b": "2"}),
        (
            "? [a, b]\n: 1\nb: 2",
            at(1, 3, 1, 4),
            "A key must be a single name; a text that begins with `{` or `[` goes in quotes.",
            {"b": "2"},
        ),
        (
            "a: {{ name }}",
            at(1, 5, 1, 6),
            "A key must be a single name; a text that begins with `{` or `[` goes in quotes.",
            {"a": {}},
        ),
        (
            "a: 1\n---\nb: 2\n---\nc: 3",
            at(2, 1, 2, 4),
            "A second document begins here (`---`); write each into a file of its own.",
            {"a": "1"},
        ),
        (
            'a: "x\\x1by"',
            at(1, 4, 1, 12),
            "This text holds a control character (U+001B); leave it out.",
            {"a": "x\ufffdy"},
        ),
    ],
)
def test_what_organisation_files_do_not_need_is_refused_by_name(
    text: str, place: Location, sentence: str, kept: object, open_parser: OpenParser
) -> None:
    result = parsed(text, open_parser)
    assert (result.problems, plainly(result.root)) == ((Problem(place, sentence),), kept)


@both_parsers
def test_a_key_that_stands_twice_names_both_places_and_the_first_stays(open_parser: OpenParser) -> None:
    result = parsed('chair:\n  name: A\n  "name": B\nchair: [1]\n', open_parser)
    assert plainly(result.root) == {"chair": {"name": "A"}}
    assert result.problems == (
        Problem(
            at(3, 3, 3, 9),
            "The key `name` stands twice in the same place; keep one of the two.",
            "",
            at(2, 3, 2, 7),
        ),
        Problem(
            at(4, 1, 4, 6),
            "The key `chair` stands twice in the same place; keep one of the two.",
            "",
            at(1, 1, 1, 6),
        ),
    )


@both_parsers
def test_what_stood_before_a_syntax_error_is_kept(open_parser: OpenParser) -> None:
    result = parsed("a:\n  b: 1\n  c: [x, 'y\n", open_parser)
    assert (plainly(result.root), result.complete) == ({"a": {"b": "1", "c": ["x"]}}, False)


@both_parsers
def test_a_merge_key_in_quotes_is_a_key_like_any_other(open_parser: OpenParser) -> None:
    result = parsed("'<<': 1", open_parser)
    assert (plainly(result.root), result.problems) == ({"<<": "1"}, ())


def nested(levels: int) -> str:
    return "a: " + "[" * (levels - 1) + "]" * (levels - 1)


@both_parsers
def test_the_deepest_nesting_allowed_is_read_and_one_more_is_not(open_parser: OpenParser) -> None:
    assert parsed(nested(limits.DEPTH), open_parser).problems == ()
    sentence = "Lists and keys stand more than 64 deep inside one another here."
    assert parsed(nested(limits.DEPTH + 1), open_parser).problems == (Problem(at(1, 67, 1, 68), sentence),)


@both_parsers
@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "[{a: "])
def test_a_hundred_thousand_openings_are_one_problem(opening: str, open_parser: OpenParser) -> None:
    result = parsed(opening * 100_000, open_parser)
    assert [problem.sentence for problem in result.problems] == [
        "Lists and keys stand more than 64 deep inside one another here."
    ]


def test_the_longest_text_allowed_is_read_and_a_longer_one_is_not() -> None:
    longest = "x" * limits.SCALAR_CHARACTERS
    assert parsed(f"a: {longest}").problems == ()
    assert parsed(f"a: {longest}x").problems == (
        Problem(at(1, 4, 1, 65_541), "This text is longer than 65,536 characters."),
    )


def test_a_file_with_too_many_values_is_read_up_to_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_NODES", 5)
    result = parsed("a: 1\nb: 2\nc: 3\n")
    assert plainly(result.root) == {"a": "1", "b": "2"}
    assert result.problems == (Problem(at(3, 1, 3, 2), "The file holds more than 5 keys and values."),)
    assert parsed("a: 1\nb: 2\n").problems == ()


def test_all_files_together_may_hold_only_so_many_values() -> None:
    sentence = "All files together hold more than 1,000,000 keys and values."
    assert parsed("a: 1\nb: 2\n", nodes_left=4).problems == (Problem(at(2, 4, 2, 5), sentence),)
    assert parsed("a: 1\nb: 2\n", nodes_left=5).problems == ()


def test_a_very_long_key_that_stands_twice_is_not_shown() -> None:
    key = "k" * 500
    assert [problem.sentence for problem in parsed(f"{key}: 1\n{key}: 2\n").problems] == [
        "The key written here stands twice in the same place; keep one of the two."
    ]


@both_parsers
@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "\n\n"])
def test_where_nothing_is_written_there_is_no_tree(text: str, open_parser: OpenParser) -> None:
    assert parsed(text, open_parser) == Parsed(None, (), True, 0 if "---" not in text else 1)
