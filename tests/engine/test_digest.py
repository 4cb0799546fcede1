"""The digest of deciding facts: what changes it, and what does not."""

from __future__ import annotations

import re

import pytest

from govcheck.engine.digest import joint_digest
from govcheck.engine.evaluate import evaluate
from govcheck.results.outcome import Outcome
from tests.engine.small_pack import asking, rule

TWO_MEMBERS = """\
people: {a-bell: {name: Ann Bell}}
governing_body:
  seats: {lay: {kind: lay, holders: {person: a-bell, from: 2015-04-01}}}
"""


def found(name: str, text: str) -> Outcome:
    [one] = evaluate(rule(name), asking(text), {}).outcomes
    return one


def digest(name: str, text: str) -> str:
    return found(name, text).digest


ADVISES = digest("decides", "governing_body: {decides: no}")


def test_it_is_short_and_never_a_number_to_any_yaml_reader() -> None:
    assert re.fullmatch(r"facts-[0-9a-f]{12}", ADVISES)


def test_a_result_that_asks_nothing_of_anybody_has_none() -> None:
    assert digest("decides", "governing_body: {decides: yes}") == ""
    assert digest("late", "governing_body: {decides: no}") == ""


@pytest.mark.parametrize(
    "text",
    [
        "# a remark\n\ngoverning_body:\n  name: Board\n  decides: no",
        "governing_body: {meets_in_public: yes, decides: false, note: nothing}",
        "governing_body: {decides: no, evidence: {address: 'https://example.org'}}",
    ],
)
def test_what_decides_nothing_leaves_it_as_it_was(text: str) -> None:
    assert digest("decides", text) == ADVISES


def test_silence_is_another_fact_than_a_no() -> None:
    assert digest("decides", "governing_body: {meets_in_public: yes}") not in ("", ADVISES)


def test_each_thing_that_was_counted_is_in_it() -> None:
    one = digest("two-seats", "governing_body: {seats: {lay: {kind: lay}}}")
    assert digest("two-seats", "governing_body: {seats: none}") != one
    assert digest("two-seats", "governing_body: {seats: {complete: no, lay: {kind: lay}}}") != one


def test_several_together_have_a_digest_of_their_own() -> None:
    assert joint_digest([ADVISES]) != ADVISES
    assert joint_digest(["facts-1", "facts-2"]) == joint_digest(["facts-2", "facts-1"])
