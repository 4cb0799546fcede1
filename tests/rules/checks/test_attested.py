"""Someone has answered a question on their word, with evidence, and the answer still holds."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.attested import Params, check
from tests.model.asking import asking
from tests.rules.checks.answering import Given, given

YEARLY = Params("Q-1", "Is it so?", read_period("P1Y"))
BY_THE_BOARD = YEARLY._replace(with_reasons=True, by_governing_body=True)
BACKED = {
    "question": "Q-1",
    "answer": "yes",
    "by": "ann",
    "approved_by_body": "governing_body",
    "on": "2016-09-01",
    "statement": "It is.",
    "evidence": "{file: minutes.pdf}",
}


def answered(**changes: str) -> str:
    """Write a yes with everything that backs it, and with `changes`; empty means left out."""
    stated = ", ".join(f"{key}: {value}" for key, value in {**BACKED, **changes}.items() if value)
    return f"""\
attestations: {{one: {{{stated}}}}}
people: {{ann: {{}}, ben: {{}}}}
committees: {{audit: {{}}}}
governing_body: {{}}
"""


@pytest.mark.parametrize("changes", [{}, {"on": "2017-09-01"}, {"statement": ""}, {"valid_for": "P1Y"},
                                     {"approved_by_body": "", "approved_by": "ben"}])  # fmt: skip
def test_a_yes_that_is_backed_passes(changes: dict[str, str]) -> None:
    assert given("attested", YEARLY, answered(**changes)).answer == "yes"


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"on": "2016-08-31"}, "attestations.one.on"),
        ({"on": "2017-09-02"}, "attestations.one.on"),
        ({"on": "2016-08-31", "valid_for": "P2Y", "evidence": ""}, "attestations.one.evidence"),
        ({"valid_for": "P6M"}, "attestations.one.on"),
        ({"on": ""}, "attestations.one.on"),
        ({"evidence": ""}, "attestations.one.evidence"),
        ({"answer": ""}, "attestations.one.answer"),
        ({"question": "Q-2"}, "attestations"),
        ({"question": "", "answer": "no"}, "attestations.one.question"),
    ],
)
def test_a_yes_that_lacks_backing_leaves_it_open(changes: dict[str, str], missing: str) -> None:
    assert given("attested", YEARLY, answered(**changes)) == Given("not stated", missing=(missing,))


@pytest.mark.parametrize("answer", ["no", "partly"])
def test_any_other_answer_fails_backed_or_not(answer: str) -> None:
    expected = Given("no", (f"attestation one: {answer}",))
    assert given("attested", YEARLY, answered(answer=answer, evidence="")) == expected


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"statement": ""}, ("attestations.one.statement",)),
        ({"approved_by_body": ""}, ("attestations.one.approved_by_body",)),
        ({"approved_by_body": "audit"}, ("attestations.one.approved_by_body",)),
        ({"approved_by_body": "", "approved_by": "ben"}, ("attestations.one.approved_by_body",)),
    ],
)
def test_a_rule_may_want_reasons_and_the_governing_body(changes: dict[str, str], missing: tuple[str, ...]) -> None:
    assert given("attested", BY_THE_BOARD, answered()).answer == "yes"
    assert given("attested", BY_THE_BOARD, answered(**changes)) == Given("not stated", missing=missing)


def test_no_answers_at_all_leave_it_open() -> None:
    assert given("attested", YEARLY, "people: none\n") == Given("not stated", missing=("attestations",))


IN_PARTS = YEARLY._replace(parts=(("clear", "Is it clear?"), ("short", "Is it short?")))


def in_parts(answers: str) -> Given:
    return given("attested", IN_PARTS, answered(answer="", answers=answers))


def test_of_a_question_in_parts_every_part_wants_a_yes() -> None:
    assert in_parts("{clear: yes, short: yes}").answer == "yes"
    assert in_parts("{clear: no, short: yes}") == Given("no", ("attestation one, clear: no",))
    assert in_parts("{clear: no}") == Given("no", ("attestation one, clear: no",))
    assert in_parts("{clear: yes}") == Given("not stated", missing=("attestations.one.answers.short",))
    assert in_parts("") == Given(
        "not stated", missing=("attestations.one.answers.clear", "attestations.one.answers.short")
    )


@pytest.mark.parametrize(
    ("answers", "eased"),
    [("{clear: partly, short: yes}", True), ("{clear: partly, short: no}", False), ("{clear: yes, short: no}", False)],
)
def test_partly_weighs_less_where_nothing_is_a_plain_no(answers: str, eased: bool) -> None:
    ask = asking(answered(answer="", answers=answers), "2017-09-01")
    assert check(ask.root, IN_PARTS, ask).eased is eased


@pytest.mark.parametrize(
    "evidence", ["{note: seen}", "{file: minutes.pdf, dated: 2016-08-31}", "{file: minutes.pdf, dated: 2017-09-02}"]
)
def test_evidence_names_a_source_and_is_in_date(evidence: str) -> None:
    assert given("attested", YEARLY, answered(evidence=evidence)).answer == "not stated"


@pytest.mark.parametrize("evidence", ["{address: https://a.example}", "{file: minutes.pdf, dated: 2016-09-01}"])
def test_evidence_may_be_as_old_as_an_answer(evidence: str) -> None:
    assert given("attested", YEARLY, answered(evidence=evidence)).answer == "yes"


def test_an_answer_about_a_committee_says_nothing_of_the_organisation() -> None:
    about = answered(body="audit")
    assert given("attested", YEARLY, about) == Given("not stated", missing=("attestations",))
    assert given("attested", YEARLY, about, of="committees.audit").answer == "yes"
    assert given("attested", YEARLY, answered(), of="committees.audit").answer == "not stated"
