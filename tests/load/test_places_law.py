"""The law of places: whatever a file holds, nothing is raised and every place lies inside the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from yaml.events import ScalarEvent

from govcheck.load import Documents, Mapping, Node, Scalar, Sequence, SourceFile
from govcheck.load.decode import check_characters
from govcheck.load.events import EventSource, open_events, open_python_events
from govcheck.load.file import load_text
from govcheck.load.node import Entry
from govcheck.load.parse import parse
from govcheck.load.place import split_lines, whole_file
from govcheck.load.read import read_file, read_text
from govcheck.source import Location

VALID = """\
format: 1
organisation:
  name: "Ash Vale \\u00e9"   # a comment
  kind: 'clinical commissioning group'
  öffnet: 2013-04-01
seats:
- chair: {holders: [A B, 'C: D'], vote: yes}
  note: |
    two
      lines

- deputy:
    text: >-
      folded
      🎉 text
    blank:
  words: one
    two
last: [a, [b, {c: d}], ]
"""
SIGNS = "\t\n\r \"'#%&*,-:<>?@[]`{|}!~.a1é🎉\u0085\u2028\u00a0\ufeff\0\\"
TURNS = "---\n|...\n|- |: |? |<<: |\r\n|&a |*a|!t |>-\n|key: |\n  |# c\n"
PIECES = [*SIGNS, *TURNS.split("|"), "|\n"]

texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid file with a few stretches taken out, and pieces put in."""
    text = VALID
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 1, 2, 5, 40])))
        text = text[:start] + draw(st.sampled_from(["", *PIECES])) + text[end:]
    return text


def nodes(node: Node) -> Iterator[Node | Entry]:
    yield node
    if isinstance(node, Sequence):
        for item in node.items:
            yield from nodes(item)
    if isinstance(node, Mapping):
        for entry in node.entries.values():
            yield entry
            yield from nodes(entry.node)


def assert_inside(location: Location, lines: tuple[str, ...]) -> None:
    line, column, end_line, end_column = location.span
    assert (1, 1) <= (line, column) <= (end_line, end_column)
    assert end_line <= max(1, len(lines))
    assert column <= len(lines[line - 1] if lines else "") + 1
    assert end_column <= len(lines[end_line - 1] if lines else "") + 1


def assert_lawful(documents: Documents) -> None:
    (file,) = documents.files
    for problem in documents.problems:
        assert_inside(problem.location, file.lines)
        assert problem.sentence.endswith(".")
        assert "\n" not in problem.sentence
        if problem.other is not None:
            assert_inside(problem.other, file.lines)
    assert_tree_lawful(documents.root, file.lines)


def assert_tree_lawful(root: Node, lines: tuple[str, ...]) -> None:
    for node in nodes(root):
        location = node.key if isinstance(node, Entry) else node.location
        assert_inside(location, lines)
        if isinstance(node, Scalar) and node.plain and location.span.line == location.span.end_line:
            assert without_properties(text_of(location, lines)) == node.text


def text_of(location: Location, lines: tuple[str, ...]) -> str:
    return lines[location.span.line - 1][location.span.column - 1 : location.span.end_column - 1] if lines else ""


def without_properties(text: str) -> str:
    """Take refused anchors, tags and aliases off, which a value begins with."""
    return re.sub(r"^(?:[&!*]\S*\s*)+", "", text)


def assert_nested(node: Node) -> None:
    """What is inside a list or mapping stands inside it."""
    children = [entry.node for entry in node.entries.values()] if isinstance(node, Mapping) else []
    children += list(node.items) if isinstance(node, Sequence) else []
    for child in children:
        outer, inner = node.location.span, child.location.span
        assert outer[:2] <= inner[:2] <= inner[2:] <= outer[2:]
        assert_nested(child)


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    documents = read_file(path, "any.yaml")
    assert documents.files
    assert_lawful(documents)


@given(st.text(alphabet=st.characters(codec=None), max_size=80))
def test_any_text(text: str) -> None:
    assert_lawful(read_text(text, "any.yaml"))


@given(texts)
@settings(max_examples=400)
def test_any_signs_of_yaml(text: str) -> None:
    assert_lawful(read_text(text, "any.yaml"))


@given(mutated())
@settings(max_examples=400)
@example(VALID)
def test_a_valid_file_with_a_few_changes(text: str) -> None:
    documents = read_text(text, "any.yaml")
    assert_lawful(documents)
    assert_nested(documents.root)


@given(st.one_of(texts, mutated()))
@settings(deadline=None)
def test_the_python_parser_keeps_the_law_as_well(text: str) -> None:
    decoded = check_characters(text, "any.yaml")
    if decoded.text is None:
        return
    parsed = parse(decoded.text, "any.yaml", decoded.lines, open_parser=open_python_events)
    root = parsed.root if isinstance(parsed.root, Mapping) else Mapping({}, whole_file("any.yaml"))
    assert_lawful(Documents(root, (SourceFile("any.yaml", decoded.lines),), parsed.problems))


def test_the_valid_file_is_valid() -> None:
    assert read_text(VALID, "any.yaml").problems == ()


@pytest.mark.parametrize("open_parser", [open_events, open_python_events])
def test_both_parsers_give_one_tree(open_parser: Callable[[str], EventSource]) -> None:
    lines = split_lines(VALID)
    assert parse(VALID, "v", lines, open_parser=open_parser).root == load_text(VALID, "v").root


@given(st.lists(st.sampled_from(["a", "é🎉", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", " "]), max_size=12))
def test_lines_are_split_where_the_parser_counts_them(pieces: list[str]) -> None:
    text = "'" + "".join(pieces) + "': x"
    source = open_events(text)
    key = next(event for event in iter(source.get_event, None) if isinstance(event, ScalarEvent))
    assert key.end_mark is not None
    assert key.end_mark.line == len(split_lines(text)) - 1
    assert key.end_mark.column == len(split_lines(text)[-1]) - len(": x")
