"""What became of conflicts: who vouches that there are none, and how breaches were dealt with."""

from __future__ import annotations

import pytest

from tests.model.asking import asking, at, texts, told

PEOPLE = """\
people: {a: {name: A. Finch, practice: elm}, b: {name: B. Rowe}}
practices: {elm: {name: Elm}, oak: {name: Oak}}
"""


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("is: yes, on: 2017-03-08, by_person: a", "yes"),
        ("is: yes, on: 2017-03-08, by: audit", "yes"),
        ("is: yes, document: minutes", "yes"),
        ("is: yes, on: 2017-03-08", "not stated"),
        ("is: yes, by_person: a", "not stated"),
        ("is: yes, on: 2017-06-02, by_person: a", "not stated"),
        ("is: yes", "not stated"),
        ("is: yes, on: none, document: none", "no"),
        ("is: yes, on: none", "not stated"),
    ],
)
def test_a_statement_is_vouched_for_by_someone_on_a_day_or_by_a_document(statement: str, value: str) -> None:
    text = f"""\
{PEOPLE}documents: {{minutes: {{title: Minutes}}}}
committees: {{audit: {{free_of_conflict: {{{statement}}}}}}}
"""

    assert told(text, "committees.audit.free_of_conflict", "vouched_for").value == value


@pytest.mark.parametrize(
    ("breach", "value"),
    [
        ("closed: 2017-05-01", "yes"),
        ("closed: 2017-06-02", "not stated"),
        ("due: 2017-06-01", "yes"),
        ("due: 2017-06", "yes"),
        ("due: 2017-05-31, closed: none", "no"),
        ("due: 2017-05-31", "not stated"),
        ("due: 2017-05-31, closed: 2017-06-01", "yes"),
        ("closed: none, due: none", "no"),
        ("", "not stated"),
    ],
)
def test_a_breach_is_followed_up_when_closed_or_not_due_yet(breach: str, value: str) -> None:
    text = f"registers: {{breaches: {{entries: {{one: {{{breach}}}}}}}}}\n"

    assert told(text, "registers.breaches.entries.one", "followed_up").value == value


@pytest.mark.parametrize(
    ("meeting", "value"),
    [
        ("body: audit", "yes"),
        ("body: governing_body", "yes"),
        ("partnership: board", "no"),
        ("body: none", "no"),
        ("body: not stated", "not stated"),
        ("", "not stated"),
    ],
)
def test_a_meeting_is_of_a_body_or_of_a_partnership(meeting: str, value: str) -> None:
    text = f"""\
governing_body: {{name: GB}}
committees: {{audit: {{name: Audit}}}}
partnerships: {{board: {{name: Board}}}}
meetings: {{may: {{{meeting}}}}}
"""
    assert told(text, "meetings.may", "of_body").value == value


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("practice: oak", (["oak"], True, ())),
        ("person: a", (["elm"], True, ())),
        ("person: a, practice: oak", (["oak", "elm"], True, ())),
        ("person: b", ([], False, ("B. Rowe: the member practice where the person works or is a partner",))),
        ("", ([], False, ("declaration e: the practice for which it was declared",))),
    ],
)
def test_a_declaration_stands_for_the_practice_it_names_and_that_of_its_declarant(
    entry: str, expected: tuple[list[str], bool, tuple[str, ...]]
) -> None:
    ask = asking(f"{PEOPLE}registers: {{interests: {{entries: {{e: {{{entry}}}}}}}}}\n")
    several = ask.each(at(ask, "registers.interests.entries.e"), "practices")

    assert ([one.id for one in several.records()], several.whole, texts(several.missing)) == expected
