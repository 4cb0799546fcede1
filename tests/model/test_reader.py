"""Every value is read by the type of its field; every mistake is kept with its place."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from govcheck.load import Entry, Mapping, Scalar
from govcheck.model.leaf import (
    ADDRESS,
    DATE,
    DIGEST,
    INTEGER,
    MONEY,
    NUMBER,
    PERCENTAGE,
    PERIOD,
    RESERVED_IDS,
    TEXT,
    YES_NO,
    LeafType,
    choice,
    read_id,
    ref,
)
from govcheck.model.moment import read_moment
from govcheck.model.reader import Reader
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Absent, Group, Leaf, Record, Reference, Value
from tests.model.documents import Said, documents, record, said

COLOUR = choice("colour", "red", "green")


def test_a_fact_is_a_value_none_not_stated_or_nothing() -> None:
    body = record("governing_body: {decides: yes, limit: none, frequency: not stated, name: }\n").facts[
        "governing_body"
    ]

    assert body == Record(
        "governing-body",
        ("governing_body",),
        {"decides": True, "limit": Absent.NONE, "frequency": Absent.NOT_STATED},
    )


def test_a_quoted_word_is_a_value() -> None:
    assert record("organisation: {name: 'none', ods_code: \"not stated\"}\n").facts["organisation"] == Record(
        "organisation", ("organisation",), {"name": "none", "ods_code": "not stated"}
    )


def test_entries_of_a_map_are_records_with_ids() -> None:
    people = record("people: {a: {name: A}, b: , c: not stated}\n").facts["people"]

    assert people == Group(
        (Record("person", ("people", "a"), {"name": "A"}), Record("person", ("people", "b"), {}),
         Record("person", ("people", "c"), {})),
        True,
        ("people",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "whole"), [("yes", True), ("true", True), ("no", False), ("false", False), ("", True)]
)
def test_a_map_says_whether_it_is_whole(written: str, whole: bool) -> None:
    assert record(f"people: {{complete: {written}, a: {{name: A}}}}\n").facts["people"] == Group(
        (Record("person", ("people", "a"), {"name": "A"}),), whole, ("people",)
    )


@pytest.mark.parametrize(
    ("written", "words", "whole"),
    [
        ("audit", ("audit",), True),
        ("[audit, risk]", ("audit", "risk"), True),
        ("[]", (), True),
        ("[audit, not stated]", ("audit",), False),
        ("{complete: no, items: [audit]}", ("audit",), False),
        ("{complete: no, items: audit}", ("audit",), False),
        ("{items: []}", (), True),
        ("{complete: no, items: }", (), False),
    ],
)
def test_the_forms_of_a_list_of_words(written: str, words: tuple[str, ...], whole: bool) -> None:
    (audit,) = _items(record(f"committees: {{audit: {{functions: {written}}}}}\n").facts["committees"])

    assert audit.facts == {"functions": Group(words, whole, ("committees", "audit", "functions"))}


@pytest.mark.parametrize(
    ("written", "people", "whole"),
    [
        ("{person: a}", ("a",), True),
        ("[{person: a}, {person: b}]", ("a", "b"), True),
        ("{complete: no, items: [{person: a}]}", ("a",), False),
        ("{complete: no, items: {person: a}}", ("a",), False),
    ],
)
def test_the_forms_of_a_list_of_objects(written: str, people: tuple[str, ...], whole: bool) -> None:
    (post,) = _items(record(f"posts: {{p: {{holders: {written}}}}}\n").facts["posts"])
    path = ("posts", "p", "holders")

    rows = tuple(Record("holder", (*path, n), {"person": Reference("person", one)}) for n, one in enumerate(people))
    assert post.facts == {"holders": Group(rows, whole, path)}


@pytest.mark.parametrize("written", ["vacant", "none"])
def test_a_field_may_have_its_own_word_for_none(written: str) -> None:
    (post,) = _items(record(f"posts: {{p: {{holders: {written}}}}}\n").facts["posts"])

    assert post.facts == {"holders": Absent.NONE}


def test_a_map_of_words_to_values_is_a_record_of_its_words() -> None:
    text = "documents: {plan: {covers: {complete: no, public: '3.1', carers: none, patients: }}}\n"
    (plan,) = _items(record(text).facts["documents"])

    facts: dict[str, Value] = {"complete": False, "public": "3.1", "carers": Absent.NONE, "patients": Absent.NOT_STATED}
    assert plan.facts == {"covers": Record("table", ("documents", "plan", "covers"), facts)}


def _items(value: object) -> tuple[Record, ...]:
    assert isinstance(value, Group)
    return tuple(item for item in value.items if isinstance(item, Record))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "organisation: {nmae: X, name: Y}\n",
            Said(1, 16, "`nmae` is not a fact of an organisation.", "Did you mean `name`?"),
        ),
        ("organisation: {kind: ccg}\n", Said(1, 15, "`name` is needed here: its name.")),
        ("organisation: X\n", Said(1, 15, "An organisation is expected here, not `X`.")),
        ("organisation: [X]\n", Said(1, 15, "An organisation is expected here, not a list.")),
        ("people: [a]\n", Said(1, 9, "Entries with ids are expected here, not a list.")),
        ("people: {a: A}\n", Said(1, 13, "A person is expected here, not `A`.")),
        ("people: {a: none}\n", Said(1, 13, "A person is expected here, not `none`.")),
        (
            "people: {A: {name: A}}\n",
            Said(1, 10, "`A` cannot be an id; use small letters, digits and hyphens."),
        ),
        ("people: {note: {name: A}}\n", Said(1, 10, "`note` cannot be an id; the word is reserved.")),
        ("people: {complete: perhaps}\n", Said(1, 20, "`complete` takes yes or no.")),
        ("people: {complete: [yes]}\n", Said(1, 20, "`complete` takes yes or no.")),
        (
            "people: {a: {name: {first: A}}}\n",
            Said(1, 20, "A text is expected here, not keys with values."),
        ),
        (
            "governing_body: {decides: maybe}\n",
            Said(1, 27, "`maybe` is neither yes nor no. It takes yes, no, true or false."),
        ),
        (
            "governing_body: {decides: none}\n",
            Said(1, 27, "`decides` cannot be `none`.", "Did you mean `no`?"),
        ),
        (
            "documents: {d: {covers: {publik: '1'}}}\n",
            Said(1, 26, "`publik` is not a subject.", "Did you mean `public`?"),
        ),
        (
            "documents: {d: {covers: public}}\n",
            Said(1, 25, "A map of words to values is expected here, not `public`."),
        ),
        (
            "posts: {p: {accountable_to: q}}\n",
            Said(1, 29, "There is no post with the id `q`."),
        ),
        (
            "practices: {x: {signed: {d: {on: 2012-01-01}}}}\n",
            Said(1, 26, "There is no document with the id `d`."),
        ),
    ],
)  # fmt: skip
def test_a_mistake_has_a_sentence_a_place_and_the_nearest_name(text: str, expected: Said) -> None:
    assert said(text) == [expected]


def test_all_mistakes_are_found_at_once() -> None:
    text = "people: {a: {nmae: A}}\nposts: {p: {holders: {person: b, as: actng}}}\n"

    assert [(one.line, one.column) for one in said(text)] == [(1, 14), (2, 31), (2, 38)]


def test_every_value_has_its_place() -> None:
    reader = Reader(VOCABULARY)
    text = "committees:\n  audit:\n    functions: [audit,\n      risk]\n    limit: 5\n    quorum: {number: 2}\n"
    reader.record("root", documents(text).root, ())

    starts = {path: (place.span.line, place.span.column) for path, place in reader.places.items()}
    assert starts == {
        ("committees",): (1, 1),
        ("committees", "audit"): (2, 3),
        ("committees", "audit", "functions"): (3, 5),
        ("committees", "audit", "functions", 0): (3, 17),
        ("committees", "audit", "functions", 1): (4, 7),
        ("committees", "audit", "limit"): (5, 12),
        ("committees", "audit", "quorum"): (6, 5),
        ("committees", "audit", "quorum", 0): (6, 13),
        ("committees", "audit", "quorum", 0, "number"): (6, 22),
    }


@pytest.mark.parametrize(
    ("leaf", "text", "value"),
    [
        (TEXT, "007", "007"),
        (YES_NO, "true", True),
        (YES_NO, "no", False),
        (INTEGER, "012", 12),
        (NUMBER, "-0.50", Decimal("-0.50")),
        (MONEY, "500000", Decimal(500000)),
        (PERCENTAGE, "75 %", Decimal(75)),
        (PERCENTAGE, "33.3%", Decimal("33.3")),
        (DATE, "2017-01", read_moment("2017-01")),
        (ADDRESS, "https://x.example/a", "https://x.example/a"),
        (DIGEST, "0" * 64, "0" * 64),
        (COLOUR, "red", "red"),
        (ref("person"), "a-khan", Reference("person", "a-khan")),
        (ref("body"), "governing_body", Reference("body", "governing_body")),
    ],
)
def test_text_becomes_the_value_of_its_type(leaf: LeafType, text: str, value: Leaf) -> None:
    assert leaf.read(text) == value


@pytest.mark.parametrize(
    ("leaf", "text"),
    [
        (YES_NO, "Yes"),
        (YES_NO, "on"),
        (YES_NO, "1"),
        (INTEGER, "-1"),
        (INTEGER, "1.0"),
        (INTEGER, "١٢"),
        (INTEGER, "1" * 13),
        (NUMBER, "1e3"),
        (NUMBER, "1,000"),
        (NUMBER, "1_000"),
        (NUMBER, ".5"),
        (NUMBER, "inf"),
        (PERCENTAGE, "-5 %"),
        (PERCENTAGE, "75 percent"),
        (PERIOD, "P"),
        (ADDRESS, "www.example.org"),
        (ADDRESS, "https://a b"),
        (DIGEST, "A" * 64),
        (DIGEST, "0" * 63),
        (COLOUR, "Red"),
        (COLOUR, ""),
    ],
)
def test_what_is_not_of_the_type_is_refused(leaf: LeafType, text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        leaf.read(text)


@pytest.mark.parametrize("text", ["", "-a", "A", "a_b", "a b", "a.b", "é", "a\n", "yes", "no", "none", "items"])
def test_what_cannot_be_an_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be an id"):
        read_id(text)


@given(st.from_regex(r"[a-z0-9][a-z0-9-]*", fullmatch=True))
def test_other_ids_are_taken_as_they_are(text: str) -> None:
    assume(text not in RESERVED_IDS)

    assert read_id(text) == text


@given(st.text(max_size=30))
def test_no_text_makes_reading_crash(text: str) -> None:
    place = documents("a: b\n").root.location
    for name in VOCABULARY["committee"].fields:
        node = Mapping({name: Entry(place, Scalar(text, True, place))}, place)

        assert Reader(VOCABULARY).record("committee", node, ()).thing == "committee"
