"""The tables of the organisation format hold together."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from govcheck.model.leaf import RESERVED_IDS, LeafType
from govcheck.model.things import REFERABLE, VOCABULARY
from govcheck.model.vocabulary import FieldType, Items, Many, One, Rows, Table, unit_of
from govcheck.source import Path

FIELDS = [(thing.name, field) for thing in VOCABULARY.values() for field in thing.fields.values()]

CLAUSE = re.compile(r"[a-z](?:[^\n]*[^\n.:;, ])?")

MAY_BE_LEFT_OUT = {
    "as", "at_most", "attendance_floor", "attendance_period", "body", "dated", "effective", "first_term", "for", "from",
    "holders", "independent", "next_review", "number",
    "overlaps", "partnership", "places", "refresh_interval", "review_interval", "taking_part", "until", "valid_for",
    "when", "winding_down",
}  # fmt: skip
"""The only facts whose absence says something; `complete` is the reader's own."""


def inner(kind: FieldType) -> Iterator[str]:
    if isinstance(kind, One | Many | Rows):
        yield kind.thing


def leaves(kind: FieldType) -> Iterator[LeafType]:
    if isinstance(kind, LeafType):
        yield kind
    elif isinstance(kind, Items):
        yield kind.of
    elif isinstance(kind, Table):
        yield from (kind.keys, kind.values)
    elif isinstance(kind, Many) and kind.keys:
        yield kind.keys


LEAVES = [(thing, field.name, leaf) for thing, field in FIELDS for leaf in leaves(field.type)]


def test_every_thing_is_reached_from_the_top() -> None:
    reached: set[str] = set()
    waiting = ["root"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [one for field in VOCABULARY[name].fields.values() for one in inner(field.type)]

    assert reached == set(VOCABULARY)


def test_every_thing_stands_under_its_own_name() -> None:
    assert {name: thing.name for name, thing in VOCABULARY.items()} == {name: name for name in VOCABULARY}


def test_every_kind_of_reference_can_be_looked_up() -> None:
    assert {leaf.kind for _, _, leaf in LEAVES if leaf.kind} == set(REFERABLE)


@pytest.mark.parametrize(("kind", "path"), [(kind, path) for kind, paths in REFERABLE.items() for path in paths])
def test_what_is_referred_to_exists_in_the_tables(kind: str, path: Path) -> None:
    thing = VOCABULARY["root"]
    for step in path[:-1]:
        (name,) = inner(thing.fields[str(step)].type)
        thing = VOCABULARY[name]
    last = thing.fields[str(path[-1])].type

    assert isinstance(last, Many) or (kind, last) == ("body", One("governing-body"))


def test_no_field_has_a_reserved_name() -> None:
    # `on` is a word that YAML 1.1 takes for true; the schema allows for it, and it is no id here.
    reserved = RESERVED_IDS - {"evidence", "note", "on"}

    assert [(thing, field.name) for thing, field in FIELDS if field.name in reserved] == []


def test_a_meaning_is_a_clause_without_a_full_stop() -> None:
    meanings = [(thing.name, "", thing.meaning) for thing in VOCABULARY.values()]
    meanings += [(thing, field.name, field.meaning) for thing, field in FIELDS]

    assert [one for one in meanings if not CLAUSE.fullmatch(one[2])] == []


def test_only_a_few_facts_say_something_when_left_out() -> None:
    assert {field.name for _, field in FIELDS if field.left_out} <= MAY_BE_LEFT_OUT


def test_a_fact_says_the_same_wherever_it_is_left_out_of_time() -> None:
    assert {field.left_out for _, field in FIELDS if field.name == "until" and field.left_out} == {"no end date"}


def test_a_closed_list_names_each_word_once() -> None:
    assert [(thing, name) for thing, name, leaf in LEAVES if len(set(leaf.words)) != len(leaf.words)] == []


def test_closed_lists_of_one_name_are_one_list() -> None:
    known: dict[str, tuple[str, ...]] = {}

    assert [leaf.name for _, _, leaf in LEAVES if known.setdefault(leaf.name, leaf.words) != leaf.words] == []


def test_no_word_of_a_closed_list_is_a_word_for_silence() -> None:
    silent = {"", "none", "not stated", "null", "~"}

    assert [(thing, name) for thing, name, leaf in LEAVES if silent & set(leaf.words)] == []


def test_money_is_in_pounds_and_shares_are_per_cent() -> None:
    year, seat = VOCABULARY["year"].fields, VOCABULARY["share"].fields

    assert (unit_of(year["allocation"]), unit_of(seat["percentage"]), unit_of(seat["process"])) == (
        "pounds",
        "per cent",
        "",
    )
