from __future__ import annotations

import pytest

from govcheck.engine.mutation.presumption import PresumingAsk, Presumption
from govcheck.model.derived import DERIVED
from govcheck.model.moment import Period, on
from govcheck.model.reading import Reading, Several
from govcheck.model.value import Absent, Record
from tests.engine.mutation.small_rule import ROUTES
from tests.engine.small_pack import DAY, organisation


def asking(text: str, thing: str, field: str, *, as_yes: bool, word: str = "") -> PresumingAsk:
    presumption = Presumption((thing,), field, ROUTES.resolve(thing, field), as_yes, word)
    return PresumingAsk(organisation(text), DAY, DERIVED, presumption)


AUDIT = ("committees", "audit")
COMMITTEE = "committees: {audit: {functions: [audit]}}\npeople: {ash: {name: C. Ash}}"


@pytest.mark.parametrize(
    ("field", "no", "yes"),
    [
        ("decides", False, True),
        ("name", Absent.NONE, "stated"),
        ("until", Absent.NONE, on(DAY)),
        ("limit", Absent.NONE, 1),
    ],
)
def test_silence_is_read_as_no_or_as_some_value(field: str, no: object, yes: object) -> None:
    for as_yes, value in ((False, no), (True, yes)):
        ask = asking(COMMITTEE, "committee", field, as_yes=as_yes)
        assert ask.read(ask.each(ask.root, "committees").records()[0], field) == Reading(value, (*AUDIT, field))  # type: ignore[arg-type]  # whatever the parameters hold


@pytest.mark.parametrize(("word", "value"), [("joint", "joint"), ("", "own"), ("none", "own")])
def test_of_a_closed_list_the_word_that_the_rule_asks_for_is_read(word: str, value: str) -> None:
    ask = asking(COMMITTEE, "committee", "standing", as_yes=True, word=word)
    assert ask(ask.each(ask.root, "committees").records()[0], "standing").value == value


def test_a_reference_is_read_as_the_first_entry() -> None:
    ask = asking("practices: {elm: {name: Elm}}\npeople: {ash: {name: C. Ash}}", "person", "practice", as_yes=True)
    [person], [elm] = ask.each(ask.root, "people").records(), ask.each(ask.root, "practices").records()
    assert ask(person, "practice") == Reading(elm, ("people", "ash", "practice"))


def test_a_reference_without_any_entry_is_read_as_one_that_is_made_up() -> None:
    ask = asking("people: {ash: {name: C. Ash}}", "person", "practice", as_yes=True)
    [person] = ask.each(ask.root, "people").records()
    path = ("people", "ash", "practice")
    assert ask(person, "practice") == Reading(Record("practice", path, {}), path)


def test_what_is_stated_stays() -> None:
    text = "committees: {audit: {decides: no, standing: joint}}"
    ask = asking(text, "committee", "decides", as_yes=True)
    [audit] = ask.each(ask.root, "committees").records()
    assert ask(audit, "decides").value is False
    assert ask(audit, "standing").value == "joint"


def test_silence_on_other_facts_stays_silence() -> None:
    ask = asking(COMMITTEE, "committee", "decides", as_yes=True)
    [audit] = ask.each(ask.root, "committees").records()
    assert ask(audit, "limit").open


def test_a_list_that_may_hold_more_is_read_as_whole() -> None:
    text = "people: {complete: no, ash: {name: C. Ash}}"
    ask = asking(text, "root", "people", as_yes=True)
    person = Record("person", ("people", "ash"), {"name": "C. Ash"})
    assert ask.each(ask.root, "people") == Several((person,), (person.path,), True, ("people",), written=True)
    empty = asking(text, "root", "people", as_yes=False)
    assert empty.each(empty.root, "people") == Several((), (), True, ("people",), written=True)


@pytest.mark.parametrize("as_yes", [True, False])
def test_a_list_that_is_left_out_is_read_as_none(as_yes: bool) -> None:
    ask = asking("", "root", "people", as_yes=as_yes)
    assert ask.read(ask.root, "people") == Reading(Absent.NONE, ("people",))


@pytest.mark.parametrize(("as_yes", "number"), [(True, 1), (False, 0)])
def test_a_derived_list_that_may_hold_more_is_read_as_whole(as_yes: bool, number: int) -> None:
    text = "posts: {complete: no, chief: {roles: [accountable-officer]}}"
    ask = asking(text, "root", "accountable_officer", as_yes=as_yes)
    several = ask.each(ask.root, "accountable_officer")
    assert (len(several.items), several.whole, several.missing) == (number, True, ())


@pytest.mark.parametrize(("as_yes", "value"), [(True, True), (False, False)])
def test_a_derived_fact_of_which_it_cannot_be_told_is_read_so(as_yes: bool, value: bool) -> None:
    ask = asking("meetings: {may: {kind: ordinary}}", "meeting", "held", as_yes=as_yes)
    [meeting] = ask.each(ask.root, "meetings").records()
    assert ask(meeting, "held") == Reading(value, ("meetings", "may", "held"))


def test_a_table_that_may_cover_more_is_read_as_whole_or_as_none() -> None:
    text = "documents: {plan: {title: Plan, covers: {complete: no}}}"
    whole = asking(text, "document", "covers", as_yes=True)
    table = Record("table", ("documents", "plan", "covers"), {"complete": True})
    assert whole(whole.each(whole.root, "documents").records()[0], "covers") == Reading(table, table.path)
    none = asking(text, "document", "covers", as_yes=False)
    assert none(none.each(none.root, "documents").records()[0], "covers") == Reading(Absent.NONE, table.path)


@pytest.mark.parametrize(("as_yes", "value"), [(True, on(DAY.replace(2016, 5, 1))), (False, Absent.NONE)])
def test_a_list_of_days_that_may_hold_later_ones_is_read_as_whole(as_yes: bool, value: object) -> None:
    text = "documents: {plan: {title: Plan, last_reviewed: {complete: no, items: [2016-05-01, 2015-05-01]}}}"
    ask = asking(text, "document", "last_reviewed", as_yes=as_yes)
    assert ask(ask.each(ask.root, "documents").records()[0], "last_reviewed").value == value


def test_a_period_is_read_as_a_year() -> None:
    ask = asking("documents: {plan: {title: Plan}}", "document", "review_interval", as_yes=True)
    assert ask(ask.each(ask.root, "documents").records()[0], "review_interval").value == Period(12, 0)
