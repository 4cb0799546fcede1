"""Merging: mappings join at every level, and no leaf or list is stated twice."""

from __future__ import annotations

from govcheck.load import Mapping, Node, Problem, Scalar, Sequence, read_text
from govcheck.load.merge import merge
from govcheck.source import Location, Span


def tree(text: str, name: str) -> Mapping:
    documents = read_text(text, name)
    assert documents.problems == ()
    return documents.root


def plainly(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key: plainly(entry.node) for key, entry in node.entries.items()}
    if isinstance(node, Sequence):
        return [plainly(item) for item in node.items]
    assert isinstance(node, Scalar)
    return node.text


def merged(*texts: str) -> tuple[object, list[Problem]]:
    trees = [tree(text, f"{number}.yaml") for number, text in enumerate(texts, start=1)]
    root, problems = merge(trees[0], trees[1:])
    return plainly(root), problems


def clash(sentence: str, second: tuple[str, Span], first: tuple[str, Span]) -> Problem:
    return Problem(Location(*second), sentence, "", Location(*first))


def test_mappings_join_at_every_level_and_every_value_keeps_its_own_file() -> None:
    first = tree("seats:\n  chair: {name: A}\nkind: ccg\n", "1.yaml")
    second = tree("seats:\n  chair: {vote: yes}\n  deputy: {}\n", "2.yaml")
    root, problems = merge(first, [second])
    assert (plainly(root), problems) == (
        {"seats": {"chair": {"name": "A", "vote": "yes"}, "deputy": {}}, "kind": "ccg"},
        [],
    )
    seats = root.entries["seats"].node
    assert isinstance(seats, Mapping)
    assert seats.location.file == "1.yaml"
    assert seats.entries["deputy"].key == Location("2.yaml", Span(3, 3, 3, 9))


def test_merging_leaves_the_trees_given_as_they_were() -> None:
    first, second = tree("a: {b: 1}", "1.yaml"), tree("a: {c: 2}", "2.yaml")
    merge(first, [second])
    assert (first, second) == (tree("a: {b: 1}", "1.yaml"), tree("a: {c: 2}", "2.yaml"))


def test_a_blank_value_gives_way_to_anything() -> None:
    assert merged("a:\nb: 1\nc:\nd:\n", "a: [x]\nb:\nc: {e: 2}\nd:\n") == (
        {"a": ["x"], "b": "1", "c": {"e": "2"}, "d": ""},
        [],
    )


def test_an_empty_text_in_quotes_is_not_blank() -> None:
    sentence = "`a` is stated twice; keep one of the two."
    assert merged("a: ''\n", "a: 1\n") == (
        {"a": ""},
        [clash(sentence, ("2.yaml", Span(1, 1, 1, 2)), ("1.yaml", Span(1, 1, 1, 2)))],
    )


def test_one_leaf_in_three_files_is_two_problems_that_point_at_the_first() -> None:
    text = "body:\n  name: A\n"
    sentence = "`body.name` is stated twice; keep one of the two."
    span = Span(2, 3, 2, 7)
    assert merged(text, text, text) == (
        {"body": {"name": "A"}},
        [clash(sentence, (f"{number}.yaml", span), ("1.yaml", span)) for number in (2, 3)],
    )


def test_a_list_is_never_joined() -> None:
    sentence = "`a` is stated twice; keep one of the two."
    assert merged("a: [x]\n", "a: [y]\n") == (
        {"a": ["x"]},
        [clash(sentence, ("2.yaml", Span(1, 1, 1, 2)), ("1.yaml", Span(1, 1, 1, 2)))],
    )


def test_values_of_different_kinds_contradict_one_another() -> None:
    first, second = ("1.yaml", Span(1, 1, 1, 2)), ("2.yaml", Span(1, 1, 1, 2))
    sentence = "`a` is {} here and {} elsewhere; keep one of the two."
    leaf, items, keys = "a single value", "a list", "keys with values"
    assert merged("a: 1", "a: {b: 1}") == ({"a": "1"}, [clash(sentence.format(keys, leaf), second, first)])
    assert merged("a: {b: 1}", "a: 1") == (
        {"a": {"b": "1"}},
        [clash(sentence.format(leaf, keys), second, first)],
    )
    assert merged("a: {}", "a: [b]") == ({"a": {}}, [clash(sentence.format(items, keys), second, first)])
