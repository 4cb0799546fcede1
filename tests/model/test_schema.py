"""The JSON Schema takes whatever can be read, and refuses as much of the rest as a schema can see."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from govcheck.model.leaf import DATE, DIGEST, INTEGER, NUMBER, PERCENTAGE, PERIOD, TEXT, YES_NO, LeafType
from govcheck.model.reader import Reader
from govcheck.model.schema import organisation_schema
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import FieldType, Items, Many, One, Rows, Table
from tests.model.documents import documents
from tests.model.yaml_readings import readings

SCHEMA = organisation_schema(VOCABULARY)
VALIDATOR = Draft202012Validator(SCHEMA)
EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "model"

TRICKY = [
    "yes", "no", "true", "false", "on", "none", "null", "~", "'none'", "'not stated'", "'007'", "007", "0815", "1e3",
    "1e-3", "12", "0", "-0.5", "-12", "3.25", "12:30", "0x1F", "0b1", "1_000", "2017-01-27", "2017-01", "2017", "P1Y",
    "P0D", "annual", "18 months", "75 %", "75%", "999.999", "https://x.example/a", "mailto:a@x.example", "a-khan",
    "governing_body", "y-1", "text with spaces", "é", "0" * 64, "9f" * 32, "12345e" + "6" * 58, "+1", ".5", ".inf",
]  # fmt: skip
"""Texts that one YAML reader or another takes for something else."""
TAKEN: dict[str, list[str]] = {}
"""Texts that the reader takes, by the name of the type."""
IDS = [
    "a",
    "a-khan",
    "007",
    "0815",
    "1e3",
    "1e-3",
    "12",
    "2017-01-27",
    "0b1",
    "0x1f",
    "true-1",
    "9",
    "2016-17",
]


def fits(text: str) -> list[bool]:
    """Say for each kind of YAML reader whether what it reads fits."""
    return [VALIDATOR.is_valid(one) for one in readings(text)]


def texts_of(leaf: LeafType) -> list[str]:
    """Give texts that the reader takes for `leaf`, and the ways to say nothing."""
    if leaf.name not in TAKEN:
        TAKEN[leaf.name] = [text for text in (*TRICKY, *leaf.words) if _takes(leaf, text)]
    return [*TAKEN[leaf.name], "", "not stated", *(["none"] if leaf.takes_none else [])]


def _takes(leaf: LeafType, text: str) -> bool:
    try:
        leaf.read(text.strip("'"))
    except ValueError:
        return False
    return text != "none"


def keys_of(leaf: LeafType | None) -> st.SearchStrategy[str]:
    return st.sampled_from(list(leaf.words) if leaf and leaf.words else IDS)


def written(kind: FieldType, depth: int) -> st.SearchStrategy[str]:
    """Write values of a type in flow style, as a person could."""
    if isinstance(kind, LeafType):
        return st.sampled_from(texts_of(kind))
    absent = st.sampled_from(["", "not stated", "none"])
    if isinstance(kind, Items):
        words = [text for text in texts_of(kind.of) if text != "none"]
        return absent | _list(st.sampled_from(words))
    if isinstance(kind, Table):
        return absent | _map(keys_of(kind.keys), st.sampled_from(texts_of(kind.values)))
    assert isinstance(kind, One | Many | Rows)
    inner = thing(kind.thing, depth - 1) if depth else st.just("{}")
    if isinstance(kind, One):
        return absent | inner
    silent = st.sampled_from(["", "not stated"])
    return absent | (_map(keys_of(kind.keys), inner | silent) if isinstance(kind, Many) else _list(inner))


def _list(items: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    filled = items.filter(lambda text: text != "")  # flow style has no blank items
    several = st.lists(filled, max_size=3).map(lambda texts: f"[{', '.join(texts)}]")
    complete = st.sampled_from(["", "complete: no, ", "complete: yes, ", "complete: , ", "complete: 'true', "])
    long_form = st.tuples(complete, several | filled).map(lambda pair: f"{{{pair[0]}items: {pair[1]}}}")
    return filled | several | long_form


def _map(keys: st.SearchStrategy[str], values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    complete = st.sampled_from([[], ["complete: no"], ["complete: true"], ["complete: "]])
    entries = st.dictionaries(keys, values, max_size=3)
    return st.tuples(complete, entries).map(
        lambda pair: "{" + ", ".join([*pair[0], *(f"{key}: {value}" for key, value in pair[1].items())]) + "}"
    )


def thing(name: str, depth: int) -> st.SearchStrategy[str]:
    """Write an object with a few of its facts."""
    fields = sorted(VOCABULARY[name].fields.values(), key=lambda field: field.name)

    @st.composite
    def draw_thing(draw: st.DrawFn) -> str:
        chosen = draw(st.lists(st.sampled_from(fields), max_size=4, unique_by=lambda field: field.name))
        chosen += [field for field in fields if field.required and field not in chosen]
        return "{" + ", ".join(f"{one.name}: {_fact(draw, one.type, depth)}" for one in chosen) + "}"

    def _fact(draw: st.DrawFn, kind: FieldType, depth: int) -> str:
        return draw(written(kind, depth))

    return draw_thing()


@given(thing("root", 3))
@settings(max_examples=300)
def test_whatever_can_be_read_fits_the_schema(text: str) -> None:
    reader = Reader(VOCABULARY)
    found = documents(text + "\n")
    reader.record("root", found.root, ())
    assume(not found.problems and not reader.problems)

    for one in readings("{format: 1, " + text[1:] if text != "{}" else "{format: 1}"):
        assert [error.message for error in VALIDATOR.iter_errors(one)] == []


@pytest.mark.parametrize("name", sorted(set(VOCABULARY) - {"root"}))
def test_every_fact_can_be_left_blank_or_not_stated(name: str) -> None:
    alone = {"$ref": f"#/$defs/object.{name}", "$defs": SCHEMA["$defs"]}

    for value in (None, "not stated"):
        assert Draft202012Validator(alone).is_valid(dict.fromkeys(VOCABULARY[name].fields, value))


@pytest.mark.parametrize("name", sorted(set(VOCABULARY) - {"root"}))
def test_there_is_none_can_be_said_wherever_it_can_be_read(name: str) -> None:
    alone = Draft202012Validator({"$ref": f"#/$defs/object.{name}", "$defs": SCHEMA["$defs"]})
    fields = VOCABULARY[name].fields.values()
    yes_or_no = {field.name for field in fields if field.type == YES_NO}

    for word in ("none", *(field.none_word for field in fields)):
        refused = {field.name for field in fields if not alone.is_valid({field.name: word})}
        others = {field.name for field in fields if word not in ("none", field.none_word)}
        assert refused - others == yes_or_no - others


def test_a_file_may_hold_a_part_of_an_object() -> None:
    assert fits("{format: 1, organisation: {established: 2013-04}}") == [True, True]


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_part_of_the_schema_is_used() -> None:
    assert {f"#/$defs/{name}" for name in SCHEMA["$defs"]} == set(_references(SCHEMA))


def _references(schema: object) -> list[str]:
    if isinstance(schema, dict):
        inner = [one for value in schema.values() for one in _references(value)]
        return [schema["$ref"], *inner] if "$ref" in schema else inner
    return [one for value in schema for one in _references(value)] if isinstance(schema, list) else []


def test_a_fact_shows_its_meaning_and_what_leaving_it_out_means() -> None:
    holder = SCHEMA["$defs"]["object.holder"]["properties"]

    assert holder["until"]["description"] == "The last day. Left out: no end date."


def test_an_amount_shows_its_unit() -> None:
    share = SCHEMA["$defs"]["object.share"]["properties"]

    assert share["amount"]["description"] == "The amount. Unit: pounds."


def test_the_committed_schema_is_the_generated_one() -> None:
    committed = EXAMPLES.parents[1] / "schema" / "organisation.schema.json"

    assert json.loads(committed.read_text("utf-8")) == SCHEMA


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "{format: 2}",
        "{format: 1, organisation: {nmae: X}}",
        "{format: 1, organisation: X}",
        "{format: 1, organisation: {name: [X]}}",
        "{format: 1, people: [a]}",
        "{format: 1, people: {a: A}}",
        "{format: 1, people: {a: none}}",
        "{format: 1, people: {A: {name: A}}}",
        "{format: 1, people: {note: {name: A}}}",
        "{format: 1, people: {complete: perhaps}}",
        "{format: 1, governing_body: {decides: none}}",
        "{format: 1, governing_body: {decides: maybe}}",
        "{format: 1, governing_body: {decides: 1}}",
        "{format: 1, governing_body: {limit: £5}}",
        "{format: 1, governing_body: {frequency: yearly}}",
        "{format: 1, governing_body: {functions: audits}}",
        "{format: 1, governing_body: {functions: {items: audits}}}",
        "{format: 1, governing_body: {functions: {items: [], whole: no}}}",
        "{format: 1, governing_body: {functions: [[audit]]}}",
        "{format: 1, governing_body: {attendance_floor: 75 percent}}",
        "{format: 1, posts: {p: {holders: [vacant]}}}",
        "{format: 1, posts: {p: {holders: {until: 2017-13}}}}",
        "{format: 1, posts: {p: {accountable_to: Some Post}}}",
        "{format: 1, documents: {d: {covers: {publik: '1'}}}}",
        "{format: 1, documents: {d: {covers: [public]}}}",
        "{format: 1, organisation: {evidence: {sha256: abc}}}",
        "{format: 1, organisation: {website: x.example}}",
    ],
)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    assert fits(text) == [False, False]


@pytest.mark.parametrize(
    ("leaf", "text"),
    [
        (TEXT, "null"),
        (YES_NO, "yes"),
        (INTEGER, "012"),
        (NUMBER, "1.50"),
        (PERCENTAGE, "75"),
        (DATE, "2017-01-27"),
        (DIGEST, "0" * 64),
        (PERIOD, "P14D"),
    ],
)
def test_one_text_may_be_several_things_to_a_yaml_reader(leaf: LeafType, text: str) -> None:
    alone = Draft202012Validator({"anyOf": [dict(leaf.schema)]})

    assert [alone.is_valid(one) for one in readings(text)] == [True, True]


def test_a_near_miss_that_a_schema_can_see_is_refused() -> None:
    seen = [path.name[:2] for path in sorted(EXAMPLES.glob("*-near-miss.yaml")) if not _fits_all(path)]

    # The others have an id that leads nowhere, or two statements that contradict one another.
    assert seen == ["03", "04", "05", "06", "12", "13", "14", "17", "19", "21", "22", "23", "27", "28", "29"]


def _fits_all(path: Path) -> bool:
    return all(fits(path.read_text("utf-8")))
