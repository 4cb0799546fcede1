"""What a rule looks at: never nothing, whatever the organisation says or leaves out."""

from __future__ import annotations

import pytest

from govcheck.engine.subjects import subjects
from govcheck.model.truth import Truth
from govcheck.rules.packs.pack import SubjectSelector
from govcheck.rules.where import Condition
from govcheck.source import show_path
from tests.engine.small_pack import asking, rule

AUDIT = "functions: audit"


def found(name: str, text: str) -> list[tuple[str, Truth | None, str]]:
    """Give the path of each subject, what stands in its way, and why."""
    ask = asking(text)
    ask.recorded()
    described = []
    for one in subjects(rule(name), ask):
        hindrance = one.hindrance
        clues = (*hindrance.witnesses, *hindrance.missing) if hindrance else ()
        described.append(
            (show_path(one.record.path), hindrance.truth if hindrance else None, "; ".join(clue.text for clue in clues))
        )
    return described


def test_every_entry_that_is_meant() -> None:
    text = f"committees: {{a: {{{AUDIT}}}, b: {{functions: remuneration}}, c: {{{AUDIT}}}}}\n"
    assert found("limit", text) == [("committees.a", None, ""), ("committees.c", None, "")]


def test_an_entry_that_may_be_meant_cannot_be_told() -> None:
    [(path, truth, why)] = found("limit", "committees: {a: {name: Audit committee}}\n")
    assert (path, truth) == ("committees.a", Truth.NOT_STATED)
    assert why.startswith("Audit committee: ")


def test_a_list_without_such_an_entry_does_not_apply() -> None:
    why = "there is none among the committees with functions audit"
    assert found("limit", "committees: {b: {functions: remuneration}}\n") == [("committees", Truth.NO, why)]


def test_a_list_that_is_none_does_not_apply() -> None:
    [(path, truth, _)] = found("limit", "committees: none\n")
    assert (path, truth) == ("committees", Truth.NO)


@pytest.mark.parametrize("text", ["", "committees: not stated\n", "committees:\n"])
def test_a_list_that_is_not_stated_cannot_be_told(text: str) -> None:
    [(path, truth, why)] = found("limit", text)
    assert (path, truth) == ("committees", Truth.NOT_STATED)
    assert why


def test_a_list_that_may_hold_more_says_so_beside_its_entries() -> None:
    text = f"committees: {{complete: no, a: {{{AUDIT}}}}}\n"
    assert [(path, truth) for path, truth, _ in found("limit", text)] == [
        ("committees.a", None),
        ("committees", Truth.NOT_STATED),
    ]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("governing_body: {decides: yes}\n", None),
        ("governing_body: none\n", Truth.NO),
        ("governing_body: not stated\n", Truth.NOT_STATED),
        ("", Truth.NOT_STATED),
    ],
)
def test_a_single_thing_is_there_is_not_or_cannot_be_told(text: str, truth: Truth | None) -> None:
    assert [(path, said) for path, said, _ in found("decides", text)] == [("governing_body", truth)]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("governing_body: {decides: yes, meets_in_public: yes}\n", None),
        ("governing_body: {decides: yes, meets_in_public: no}\n", Truth.NO),
        ("governing_body: {decides: yes}\n", Truth.NOT_STATED),
    ],
)
def test_a_condition_decides_whether_a_rule_applies(text: str, truth: Truth | None) -> None:
    conditional = rule("decides")._replace(when=(Condition("meets_in_public", ("yes",)),))
    [one] = subjects(conditional, asking(text))
    assert (one.hindrance.truth if one.hindrance else None) == truth


def test_a_stand_in_is_called_by_its_route() -> None:
    seats = rule("two-seats")._replace(subject=SubjectSelector("governing_body.seats", "seat", each=True))
    [one] = subjects(seats, asking("governing_body: {seats: none}\n"))
    assert one.record.facts == {"name": "governing body.seats"}
