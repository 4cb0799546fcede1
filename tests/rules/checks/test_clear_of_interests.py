"""The people in a seat or a post are registered and hold no interest in a body the organisation buys from."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.clear_of_interests import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import given

NURSE = Params("/governing_body.seats", (Condition("kind", ("registered-nurse",)),))
SOLD = "interests: {one: {kind: financial, party: trust}}"


def nurse(entry: str, holders: str = "{person: ann}") -> str:
    return (
        "people: {ann: {name: Ann}}\n"
        "parties: {trust: {commissioned_from: yes}, shop: {commissioned_from: no, may_bid: no}}\n"
        f"governing_body: {{seats: {{nurse: {{kind: registered-nurse, holders: {holders}}}}}}}\n"
        f"registers: {{interests: {{entries: {{{entry}}}}}}}\n"
    )


@pytest.mark.parametrize(
    ("entry", "holders", "answer"),
    [
        ("ann: {person: ann, interests: none}", "{person: ann}", "yes"),
        ("ann: {person: ann, " + SOLD.replace("trust", "shop") + "}", "{person: ann}", "yes"),
        ("ann: {person: ann, " + SOLD + "}", "{person: ann}", "no"),
        ("ann: {person: ann}", "{person: ann}", "not stated"),
        ("", "{person: ann}", "no"),
        ("complete: no", "{person: ann}", "not stated"),
        ("ann: {person: ann, interests: none}", "not stated", "not stated"),
        ("ann: {person: ann, interests: none}", "vacant", "no"),
    ],
)
def test_an_entry_is_wanted_and_no_interest_in_a_provider(entry: str, holders: str, answer: str) -> None:
    assert given("clear-of-interests", NURSE, nurse(entry, holders)).answer == answer
