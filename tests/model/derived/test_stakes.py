"""Whether what is decided overlaps with what members provide."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told


def overlap(decision: str, interest: str = "{party: other}", *, register: str = "") -> Told:
    entries = register or f"{{a: {{person: a, interests: {{one: {interest}}}}}}}"
    text = f"""\
people: {{a: {{name: A. Finch}}}}
parties: {{trust: {{name: Hill Trust}}, other: {{name: Vale Trust}}}}
practices: {{elm: {{name: Elm}}}}
registers: {{interests: {{entries: {entries}}}}}
decisions: {{beds: {{title: Beds, taken: 2017-03-08, {decision}}}}}
"""
    return told(text, "decisions.beds", "overlap")


NOTHING = "overlaps_with_members: no, practices: none, providers: [trust]"


@pytest.mark.parametrize(
    ("decision", "value"),
    [
        (NOTHING, "no"),
        ("overlaps_with_members: yes", "yes"),
        ("practices: [elm]", "yes"),
        ("overlaps_with_members: no, providers: [trust]", "not stated"),
        ("practices: none, providers: [trust]", "not stated"),
        ("overlaps_with_members: no, practices: none", "not stated"),
        ("overlaps_with_members: no, practices: none, providers: [other]", "yes"),
    ],
)
def test_it_does_where_stated_or_where_a_practice_or_the_register_shows_it(decision: str, value: str) -> None:
    assert overlap(decision).value == value


@pytest.mark.parametrize(
    ("interest", "value"),
    [
        ("{party: trust, from: 2017-03-08}", "yes"),
        ("{party: trust, from: 2017-03-09}", "no"),
        ("{party: trust, until: 2017-03-07}", "no"),
        ("{with: Hill Trust}", "yes"),
        ("{with: Hill Farm}", "no"),
        ("{kind: financial}", "not stated"),
    ],
)
def test_an_interest_counts_that_was_held_on_the_day_in_a_provider(interest: str, value: str) -> None:
    assert overlap(NOTHING, interest).value == value


@pytest.mark.parametrize("register", ["not stated", "{complete: no}", "{a: {person: a}}"])
def test_a_register_that_may_hold_more_leaves_it_open(register: str) -> None:
    assert overlap(NOTHING, register=register).value == "not stated"


def test_the_interest_is_the_reason() -> None:
    found = overlap("overlaps_with_members: no, practices: none, providers: [other]")

    assert found.because == ("interest in Vale Trust",)
