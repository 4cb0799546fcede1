"""A remit, a document or a framework covers each subject of a list."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.covers import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

TABLE = Params(("safety", "effectiveness"), table="covers")
DUTIES = Params(("proper-accounts",), entries="duties", by="duty", each_states=("assured_by", "last_assured"))


def document(stated: str) -> str:
    return f"documents: {{one: {{title: Paper, {stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("covers: {safety: s 1, effectiveness: s 2}", Given("yes", ("safety: s 1", "effectiveness: s 2"))),
        ("covers: {safety: s 1}", Given("no", ("Paper: effectiveness is left out",))),
        ("covers: {safety: s 1, effectiveness: none}", Given("no", ("Paper: effectiveness is left out",))),
        ("covers: {safety: s 1, complete: no}", Given("not stated", missing=("documents.one.covers.effectiveness",))),
        ("covers: {safety: s 1, effectiveness: not stated}",
         Given("not stated", missing=("documents.one.covers.effectiveness",))),
        ("covers: {safety: none, complete: no}", Given("no", ("Paper: safety is left out",))),
        ("covers: none", Given("no", ("Paper: there is none that could cover safety",
                                      "Paper: there is none that could cover effectiveness"))),
        ("", Given("not stated", missing=("documents.one.covers", "documents.one.covers"))),
    ],
)  # fmt: skip
def test_a_table_covers_what_it_names_with_a_clause(stated: str, expected: Given) -> None:
    assert given("covers", TABLE, document(stated), of="documents.one") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("duties: {a: {duty: proper-accounts, assured_by: Audit, last_assured: 2017-05}}",
         Given("yes", ("duty a: duty proper-accounts", "duty a: assured by Audit", "duty a: last assured May 2017"))),
        ("duties: {a: {duty: proper-accounts, assured_by: none, last_assured: 2017-05}}",
         Given("no", ("duty a: assured by none",))),
        ("duties: {a: {duty: proper-accounts, assured_by: Audit}}",
         Given("not stated", missing=("documents.one.duties.a.last_assured",))),
        ("duties: {a: {duty: equality, assured_by: Audit}}", Given("no", ("Paper: proper accounts is left out",))),
        ("duties: {a: {duty: equality}, complete: no}", Given("not stated", missing=("documents.one.duties",))),
        ("", Given("not stated", missing=("documents.one.duties",))),
    ],
)  # fmt: skip
def test_entries_cover_a_duty_when_they_state_what_each_must(stated: str, expected: Given) -> None:
    assert given("covers", DUTIES, document(stated), of="documents.one") == expected


MEMBERS = Params(("gp", "councillor"), entries="members", by="role", where=(Condition("name", ("any",)),))


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("a: {role: gp, name: A}, b: {role: councillor, name: B}", "yes"),
        ("a: {role: gp, name: A}, b: {role: councillor, name: none}", "no"),
        ("a: {role: gp, name: A}, b: {role: councillor}", "not stated"),
        ("a: {role: gp, name: A}, b: {role: councillor, name: B, until: 2017-08-31}", "no"),
    ],
)
def test_only_entries_that_are_meant_and_there_cover_anything(stated: str, expected: str) -> None:
    text = f"partnerships: {{board: {{members: {{{stated}}}}}}}\n"

    assert given("covers", MEMBERS, text, of="partnerships.board").answer == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("a: {role: gp, name: A}", "yes"),
        ("a: {role: gp, name: A}, complete: no", "yes"),
        ("a: {role: provider, name: A}", "no"),
        ("a: {role: provider, name: A}, complete: no", "not stated"),
        ("a: {role: councillor}, b: {role: provider}", "not stated"),
    ],
)
def test_some_of_the_items_may_be_enough(stated: str, expected: str) -> None:
    text = f"partnerships: {{board: {{members: {{{stated}}}}}}}\n"

    assert given("covers", MEMBERS._replace(at_least=1), text, of="partnerships.board").answer == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("members: none", "yes"),
        ("name: Board", "not stated"),
        ("members: {complete: no}", "not stated"),
        ("members: {a: {role: other, name: A}}", "no"),
    ],
)
def test_none_at_all_may_do(stated: str, expected: str) -> None:
    text = f"partnerships: {{board: {{{stated}}}}}\n"

    assert given("covers", MEMBERS._replace(none_will_do=True), text, of="partnerships.board").answer == expected


def test_the_message_may_name_what_is_left_out() -> None:
    assert facts("covers", TABLE, document("covers: {safety: s 1}"), of="documents.one") == {
        "items": "safety and effectiveness",
        "covered": "safety",
        "left_out": "effectiveness",
        "why": "Paper: effectiveness is left out",
    }
