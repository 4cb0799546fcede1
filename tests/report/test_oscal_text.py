"""Texts, names and identifiers in OSCAL."""

from __future__ import annotations

import datetime
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from govcheck.report.oscal_text import (
    NAMESPACE,
    address,
    bullets,
    filled,
    identifier,
    marked,
    midnight,
    props,
    spot,
    token,
)
from tests.report.runs import at

ANYTHING = st.text(alphabet=st.characters(exclude_categories=()))


def test_an_identifier_is_made_of_what_it_is_of() -> None:
    assert identifier("risk", "a", "b") == str(
        uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE), '["risk", "a", "b"]')
    )
    assert len({identifier("a", "b"), identifier("ab"), identifier("b", "a"), identifier("a", "b", "")}) == 4


@given(text=ANYTHING)
def test_any_text_gives_an_identifier_of_version_five(text: str) -> None:
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", identifier(text))


@pytest.mark.parametrize(
    ("text", "safe"),
    [("essence/size", "essence.size"), ("EGG-1.2", "EGG-1.2"), ("1a", "_1a"), ("", "_"), ("é b{", "__b_")],
)
def test_a_token_holds_letters_figures_and_few_signs(text: str, safe: str) -> None:
    assert token(text) == safe


@given(text=ANYTHING)
def test_any_text_gives_a_token(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9._-]*", token(text))


def test_a_text_inserts_no_parameter_and_reads_as_it_was() -> None:
    shown = marked("Set {{ insert: param, x }} to *one*.")
    assert "{{" not in shown
    assert MarkdownIt().render(shown) == "<p>Set {{ insert: param, x }} to *one*.</p>\n"
    assert marked(" \n") == "Without a title"


def test_lists_properties_and_places() -> None:
    assert bullets(("a", "- b")) == "- a\n- \\- b"
    assert props(("result", "not\nmet"), ("empty", " ")) == [{"name": "result", "ns": NAMESPACE, "value": "not met"}]
    assert filled({"a": [], "b": "", "c": {}, "d": 0, "e": "x"}) == {"d": 0, "e": "x"}
    assert midnight(datetime.date(2017, 6, 30)) == "2017-06-30T00:00:00Z"
    assert (address("a b.yaml", "org"), address("", "org")) == ("org/a%20b.yaml", "")
    assert (spot(at(10, 20), "org"), spot(at(1, file=""), "org")) == ("org/committees.yaml:10:20", "")
