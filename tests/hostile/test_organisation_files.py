"""Whatever people write into an organisation's files, no report obeys it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from govcheck.load import Scalar, read_text
from govcheck.model.things import VOCABULARY
from govcheck.report import DOCUMENTS, People
from tests.damage.minimal import value_of
from tests.hostile.checking import reports_are_alike, telling
from tests.hostile.fields import FREE, Slot, free_fields, leaves
from tests.hostile.organisations import Stated, everything, examples
from tests.hostile.writing import SHORT, quoted, refused, taken
from tests.report.harmless import TEXTS, WORDS
from tests.report.runs import HOSTILE_TEXT

TAKEN = taken(HOSTILE_TEXT)
PEOPLE: list[People] = ["names", "posts"]
PLACES = st.one_of(
    st.none(),
    st.sampled_from(everything().free).map(lambda one: [one]),
    st.lists(st.sampled_from(everything().free), min_size=2, max_size=60),
)
"""All places, one, or several."""
FEW_PLACES = st.lists(st.sampled_from(everything().free), min_size=1, max_size=4)


def test_no_type_but_free_text_takes_what_could_be_obeyed() -> None:
    types = [leaf for thing in VOCABULARY.values() for field in thing.fields.values() for leaf in leaves(field.type)]
    taking = {leaf.name for leaf in types if any(takes(leaf.read, text) for text in attempts(value_of(leaf)))}
    assert taking == {leaf.name for leaf in FREE}


def attempts(usual: object) -> list[str]:
    """Give hostile text by itself, and around what a type takes."""
    return [whole for text in ("<b>", "::x", "=1", "\u202e") for whole in (text, f"{usual}{text}", f"{text}{usual}")]


def takes(read: object, text: str) -> bool:
    assert callable(read)
    try:
        read(text)
    except ValueError:
        return False
    return True


def test_every_field_of_free_text_is_stated() -> None:
    stated = everything()
    assert {(one.thing, one.field) for one in (*stated.free, *stated.bound)} == free_fields(VOCABULARY)


@given(text=TEXTS.map(taken))
@example(text=TAKEN)
def test_a_text_reads_back_as_it_was_written(text: str) -> None:
    documents = read_text(f"key: {quoted(text)}\n", "a.yaml")
    node = documents.root.entries["key"].node
    assert documents.problems == ()
    assert isinstance(node, Scalar)
    assert (node.text, node.plain) == (text, False)


@pytest.mark.parametrize(("people", "shares"), [("names", 2), ("posts", 4)])
def test_nothing_of_an_organisation_that_states_everything_is_obeyed(people: People, shares: int) -> None:
    pair = telling(everything().pair(TAKEN), shares=shares)
    assert len(pair.hostile.outcomes) * shares > 300
    reports_are_alike(pair, people, TAKEN)


def test_nothing_of_it_is_obeyed_in_a_document() -> None:
    reports_are_alike(telling(everything().pair(SHORT), shares=8), formats=DOCUMENTS)


@given(text=WORDS.map(taken).filter(str.strip), where=PLACES, people=st.sampled_from(PEOPLE), share=st.integers(0, 7))
@settings(max_examples=14)
def test_no_text_in_any_place_is_obeyed(text: str, where: list[Slot] | None, people: People, share: int) -> None:
    reports_are_alike(telling(everything().pair(text, where), share, shares=8), people, text)


@given(text=TEXTS.filter(lambda text: any(map(refused, text))), where=FEW_PLACES, people=st.sampled_from(PEOPLE))
@settings(max_examples=30)
def test_what_no_file_may_hold_is_refused_in_words_that_are_not_obeyed(
    text: str, where: list[Slot], people: People
) -> None:
    pair = everything().pair(text, where)
    assert pair.hostile.input_errors
    reports_are_alike(pair, people, taken(text))


def no_pack(text: str) -> str:
    """Take the slashes out: a waiver of what could be a rule of a pack that is not here is left alone."""
    return text.replace("/", "|")


@given(text=WORDS.map(taken).map(no_pack).filter(str.strip), people=st.sampled_from(PEOPLE))
@example(text=no_pack(TAKEN), people="names")
@settings(max_examples=20)
def test_text_in_the_place_of_a_known_word_is_refused_in_words_that_are_not_obeyed(text: str, people: People) -> None:
    pair = everything().pair(text, everything().bound)
    assert pair.hostile.input_errors
    reports_are_alike(pair, people, text)


@pytest.mark.parametrize("stated", examples(), ids=lambda stated: stated.name)
def test_nothing_of_an_example_is_obeyed(stated: Stated) -> None:
    pair = telling(stated.pair(SHORT), shares=8)
    assert not pair.hostile.input_errors
    reports_are_alike(pair)
