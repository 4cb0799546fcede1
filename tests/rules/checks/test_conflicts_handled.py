"""Interests that arose at a meeting were declared, minuted, and followed by an action."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.conflicts_handled import Params
from tests.rules.checks.answering import Given, facts, given

HANDLED = Params("interests", ("none-taken", "voted"))
MAY = "meetings.may"
ARISEN = f"{MAY}.interests.one"


def meeting(interests: str) -> str:
    return f"people: {{a: {{name: A. Finch}}}}\nmeetings: {{may: {{interests: {interests}}}}}\n"


def one(says: str) -> Given:
    return given("conflicts-handled", HANDLED, meeting(f"{{one: {{person: a, {says}}}}}"), of=MAY)


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("declared: no, minute: 4.2, action: withdrew", ("A. Finch: not declared at the meeting",)),
        ("declared: yes, minute: none, action: withdrew", ("A. Finch: no minute",)),
        ("declared: yes, minuted: no, action: withdrew", ("A. Finch: not minuted",)),
        ("declared: yes, minute: 4.2, action: voted", ("A. Finch: action voted",)),
        ("declared: yes, minute: 4.2, action: none-taken", ("A. Finch: action none taken",)),
        ("declared: yes, minute: 4.2, action: none", ("A. Finch: action none",)),
    ],
)
def test_whatever_was_left_undone_is_named_with_the_person(says: str, expected: tuple[str, ...]) -> None:
    assert one(says) == Given("no", expected)


@pytest.mark.parametrize(
    ("says", "missing"),
    [
        ("minute: 4.2, action: withdrew", "declared"),
        ("declared: yes, action: withdrew", "minute"),
        ("declared: yes, minuted: yes, action: withdrew", "minute"),
        ("declared: yes, minute: 4.2", "action"),
    ],
)
def test_what_is_not_stated_leaves_it_open(says: str, missing: str) -> None:
    assert one(says) == Given("not stated", missing=(f"{ARISEN}.{missing}",))


@pytest.mark.parametrize(
    ("interests", "expected"),
    [
        ("{one: {declared: yes, minute: 4.2, action: withdrew}}", "yes"),
        ("none", "yes"),
        ("not stated", "not stated"),
        ("{complete: no, one: {declared: yes, minute: 4.2, action: withdrew}}", "not stated"),
        ("{one: {declared: yes, minute: 4.2, action: withdrew}, two: {declared: no}}", "no"),
    ],
)
def test_every_interest_counts_and_none_must_be_on_record(interests: str, expected: str) -> None:
    assert given("conflicts-handled", HANDLED, meeting(interests), of=MAY).answer == expected


def test_the_messages_name_whose_conflict_was_not_handled() -> None:
    text = meeting("{one: {person: a, declared: yes, minute: 4.2, action: voted}}")
    assert facts("conflicts-handled", HANDLED, text, of=MAY) == {
        "count": "1", "unhandled": "A. Finch", "why": "A. Finch: action voted",
    }  # fmt: skip
