"""What the register of interests says of a person, and what an interest amounts to."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

PEOPLE = """\
people: {a: {name: A. Finch}, b: {name: B. Rowe}}
practices: {elm: {name: Elm Surgery}}
parties:
  trust: {name: Harbour Trust, commissioned_from: yes}
  bidder: {name: Bidding Co, commissioned_from: no, may_bid: yes}
  club: {name: Rowing Club, commissioned_from: no, may_bid: no}
  unknown: {name: Unknown Ltd, commissioned_from: no}
"""
INTEREST = "registers.interests.entries.e.interests.one"


def of_interest(stated: str, field: str, day: str = "2017-06-01") -> Told:
    text = f"{PEOPLE}registers: {{interests: {{entries: {{e: {{person: a, interests: {{one: {{{stated}}}}}}}}}}}}}\n"
    return told(text, INTEREST, field, day)


def of_person(entries: str, field: str) -> Told:
    return told(f"{PEOPLE}registers: {{interests: {{entries: {entries}}}}}\n", "people.a", field)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("kind: financial, practice: elm", Told("yes", ("financial interest in Elm Surgery",))),
        ("practice: elm", Told("yes", ("interest in Elm Surgery",))),
        ("kind: indirect, party: trust", Told("yes", ("indirect interest in Harbour Trust",))),
        ("kind: financial, party: bidder", Told("yes", ("financial interest in Bidding Co",))),
        ("kind: financial, party: club",
         Told("no", ("Rowing Club: commissioned from no", "Rowing Club: may bid no"))),
        ("kind: financial, party: unknown",
         Told("not stated", missing=("Unknown Ltd: whether it may bid to provide services",))),
        ("kind: financial, with: Some Company",
         Told("not stated", missing=("interest one: whether it is in a body that the organisation buys from",))),
        ("kind: financial",
         Told("not stated", missing=("interest one: whether it is in a body that the organisation buys from",))),
    ],
)  # fmt: skip
def test_an_interest_is_in_a_practice_or_a_provider(stated: str, expected: Told) -> None:
    assert of_interest(stated, "with_provider") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("kind: financial, practice: elm", "yes"),
        ("kind: professional, party: trust", "yes"),
        ("kind: financial, party: club", "no"),
        ("kind: personal, party: club", "no"),
        ("kind: personal, practice: elm", "not stated"),
        ("kind: indirect, party: trust", "not stated"),
        ("kind: loyalty, party: trust", "not stated"),
        ("kind: not stated, practice: elm", "not stated"),
        ("kind: financial, with: Some Company", "not stated"),
        ("kind: financial, practice: elm, until: 2017-05-31", "no"),
        ("kind: financial, practice: elm, until: 2017-06-01", "yes"),
        ("kind: financial, practice: elm, from: 2017-06-02", "no"),
        ("kind: financial, practice: elm, from: 2017-06", "not stated"),
        ("kind: financial, party: club, from: 2017-06", "no"),
    ],
)
def test_a_financial_or_professional_interest_in_a_provider_disqualifies(stated: str, expected: str) -> None:
    assert of_interest(stated, "disqualifying").value == expected


def test_what_keeps_an_interest_from_being_judged_is_named() -> None:
    assert of_interest("kind: personal, practice: elm", "disqualifying") == Told(
        "not stated", missing=("interest one: whether it takes away independence, as assessed",)
    )
    assert of_interest("practice: elm", "disqualifying") == Told(
        "not stated", missing=("interest one: what kind of interest it is",)
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("kind: personal, practice: elm, disqualifies: yes",
         Told("yes", ("interest one: assessed as disqualifying",))),
        ("kind: personal, practice: elm, disqualifies: no",
         Told("no", ("interest one: assessed as not disqualifying",))),
        ("kind: financial, with: Some Company, disqualifies: no",
         Told("no", ("interest one: assessed as not disqualifying",))),
        ("kind: financial, practice: elm, disqualifies: yes",
         Told("yes", ("interest one: assessed as disqualifying",))),
        ("kind: financial, practice: elm, until: 2017-05-31, disqualifies: yes",
         Told("no", ("interest one: until 31 May 2017",))),
    ],
)  # fmt: skip
def test_an_assessment_decides_what_the_kind_leaves_open(stated: str, expected: Told) -> None:
    assert of_interest(stated, "disqualifying") == expected


@pytest.mark.parametrize(
    ("stated", "both"),
    [
        ("kind: financial, practice: elm, disqualifies: no",
         ("interest one: assessed as not disqualifying", "financial interest", "financial interest in Elm Surgery")),
        ("kind: financial, party: club, disqualifies: yes",
         ("interest one: assessed as disqualifying", "Rowing Club: commissioned from no", "Rowing Club: may bid no")),
    ],
)  # fmt: skip
def test_an_assessment_that_disagrees_leaves_it_open_and_names_both(stated: str, both: tuple[str, ...]) -> None:
    assert of_interest(stated, "disqualifying") == Told("not stated", missing=both, disputes=both)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ("{e: {person: a, interests: none}}", Told("yes", ("A. Finch: entry in the register of interests",))),
        ("{e: {person: a}}", Told("yes", ("A. Finch: entry in the register of interests",))),
        ("{complete: no, e: {person: a}}", Told("yes", ("A. Finch: entry in the register of interests",))),
        ("{e: {person: b}}", Told("no", ("A. Finch: no entry in the register",))),
        ("none", Told("no", ("A. Finch: no entry in the register",))),
        ("{e: {practice: elm}}", Told("no", ("A. Finch: no entry in the register",))),
        ("{complete: no, e: {person: b}}", Told("not stated", missing=("whether the list entries is whole",))),
        ("{e: {person: not stated}}", Told("not stated", missing=("declaration e: who declared",))),
        ("not stated", Told("not stated", missing=("interests register interests: the declarations",))),
    ],
)
def test_a_person_is_registered_with_an_entry_and_a_nil_return_is_one(entries: str, expected: Told) -> None:
    assert of_person(entries, "registered") == expected


def test_without_a_register_nobody_is_known_to_be_registered() -> None:
    said = told(PEOPLE, "people.a", "registered")

    assert (said.value, bool(said.missing)) == ("not stated", True)
    assert told(f"{PEOPLE}registers: {{interests: none}}\n", "people.a", "registered").value == "no"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ("{e: {person: a, interests: none}}", "no"),
        ("{e: {person: a, interests: {one: {party: club}}}}", "no"),
        ("{e: {person: a, interests: {one: {party: trust}}}}", "yes"),
        ("{e: {person: a, interests: none}, f: {person: a, interests: {one: {party: trust}}}}", "yes"),
        ("{e: {person: a, interests: {complete: no, one: {party: trust}}}}", "yes"),
        ("{e: {person: a, interests: {complete: no, one: {party: club}}}}", "not stated"),
        ("{e: {person: a, interests: {one: {with: Some Company}}}}", "not stated"),
        ("{e: {person: a, interests: {one: {party: trust, until: 2017-05-31}}}}", "no"),
        ("{e: {person: a, interests: {one: {party: trust, from: 2017-06}}}}", "not stated"),
        ("{e: {person: a}}", "not stated"),
        ("{e: {person: b, interests: {one: {party: trust}}}}", "no"),
        ("{complete: no, e: {person: b, interests: none}}", "not stated"),
    ],
)
def test_a_conflicting_interest_is_in_a_body_that_is_bought_from(entries: str, expected: str) -> None:
    assert of_person(entries, "conflicting_interest").value == expected
