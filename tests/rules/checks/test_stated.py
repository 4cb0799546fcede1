"""The facts that a rule asks for are stated of the subject, with the values asked for."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.stated import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, given

OPEN = Condition("/governing_body.meets_in_public", ("yes",))
IN_PUBLIC = Params((OPEN,), with_evidence=True)
BODY = "governing_body"


def body(stated: str) -> str:
    return f"governing_body: {{{stated}}}\n"


@pytest.mark.parametrize(
    ("stated", "answer"),
    [
        ("meets_in_public: yes, evidence: {file: a.pdf}", "yes"),
        ("meets_in_public: yes, evidence: {file: a.pdf, for: meets_in_public}", "yes"),
        ("meets_in_public: yes, evidence: {file: a.pdf, for: decides}", "not stated"),
        ("meets_in_public: yes, evidence: {clause: '4'}", "not stated"),
        ("meets_in_public: yes", "not stated"),
        ("meets_in_public: no", "no"),
        ("evidence: {file: a.pdf}", "not stated"),
    ],
)
def test_a_yes_wants_evidence_where_it_is_stated(stated: str, answer: str) -> None:
    assert given("stated", IN_PUBLIC, body(stated)).answer == answer


def test_another_fact_may_stand_in_for_evidence() -> None:
    decides = Params((Condition("decides", ("yes",)),), with_evidence=True, or_shown_by=("delegation.clause",))
    text = body("decides: yes, delegation: {clause: '2'}")
    assert given("stated", decides, text, of=BODY).answer == "yes"


@pytest.mark.parametrize(("kind", "answer"), [("ordinary", "no"), ("workshop", "yes")])
def test_an_entry_on_record_contradicts_it(kind: str, answer: str) -> None:
    params = Params((OPEN,), contradicted_by=(Selection("/meetings", (Condition("kind", ("ordinary",)),)),))
    text = body("meets_in_public: yes") + f"meetings: {{may: {{kind: {kind}}}}}\n"
    assert given("stated", params, text).answer == answer


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("limit: 5, frequency: monthly", Given("yes", ("governing body: limit 5", "governing body: frequency"))),
        ("limit: 5, frequency: none", Given("no", ("governing body: frequency none",))),
        ("limit: 5", Given("not stated", missing=(f"{BODY}.frequency",))),
    ],
)
def test_all_facts_must_be_stated(stated: str, expected: Given) -> None:
    given_ = given("stated", Params(all=("limit", "frequency")), body(stated), of=BODY)
    assert (given_.answer, given_.missing) == (expected.answer, expected.missing)


@pytest.mark.parametrize(("will_do", "answer"), [(False, "no"), (True, "yes")])
def test_none_will_do_where_the_rule_says_so(will_do: bool, answer: str) -> None:
    params = Params(all=("frequency",), none_will_do=will_do)
    assert given("stated", params, body("frequency: none"), of=BODY).answer == answer


def test_any_of_several_facts_will_do() -> None:
    params = Params(any=("limit", "frequency"))
    assert given("stated", params, body("limit: none, frequency: monthly"), of=BODY).answer == "yes"
