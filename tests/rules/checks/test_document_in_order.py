"""A controlled document is there, approved, in force, in date, published where asked, and covers what it must."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_moment, read_period
from govcheck.rules.checks.document_in_order import Params, check
from govcheck.rules.where import Condition
from tests.model.asking import asking, texts
from tests.rules.checks.answering import Given, given

PLAIN = Params((Condition("kind", ("policy",)),))
FULL = PLAIN._replace(
    covers=("safety",), states=("version",), published=True, review_if_left_out=read_period("P1Y"),
    names_any=(Condition("professions", ("gp", "dentist")),),
)  # fmt: skip
KEPT = {
    "kind": "policy",
    "status": "in-force",
    "approved": "{on: 2016-09-01, by: governing_body}",
    "covers": "{safety: s 1}",
    "version": "'2'",
    "published": "{at: www.example.org}",
    "professions": "[gp]",
}


def document(**changes: str) -> str:
    """Write a document in order, with `changes`; empty means left out."""
    stated = ", ".join(f"{key}: {value}" for key, value in {**KEPT, **changes}.items() if value)
    return f"""\
documents: {{one: {{title: Policy, {stated}}}}}
governing_body: {{}}
partnerships: {{board: {{}}}}
"""


@pytest.mark.parametrize("changes", [
    {},
    {"approved": "{on: 2016-09-01, by_partnership: board}"},
    {"published": "{on: 2016-10-01}"},
    {"professions": "[midwife, dentist]"},
    {"last_reviewed": "none"},
    {"approved": "{on: 2015-01-01, by: governing_body}", "last_reviewed": "2016-09-01"},
    {"approved": "{on: 2015-01-01, by: governing_body}", "last_reviewed": "2016-08-31", "review_interval": "P2Y"},
])  # fmt: skip
def test_a_document_in_order_passes(changes: dict[str, str]) -> None:
    assert given("document-in-order", FULL, document(**changes)).answer == "yes"


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"kind": "strategy"}, "the organisation: there is no such document"),
        ({"status": "draft"}, "Policy: draft"),
        ({"until": "2017-08-31"}, "Policy: until 31 August 2017"),
        ({"covers": "{safety: none}"}, "Policy: safety is left out"),
        ({"version": "none"}, "Policy: version none"),
        ({"professions": "[midwife]"}, "Policy: professions midwife"),
        ({"approved": "{on: 2015-01-01, by: governing_body}", "last_reviewed": "2016-08-31"},
         "Policy: last reviewed 31 August 2016"),
        ({"approved": "{on: 2016-08-31, by: governing_body}", "last_reviewed": "none"},
         "Policy: approved on 31 August 2016"),
    ],
)  # fmt: skip
def test_a_document_that_is_surely_not_in_order_fails(changes: dict[str, str], because: str) -> None:
    assert given("document-in-order", FULL, document(**changes)) == Given("no", (because,))


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"kind": ""}, "documents.one.kind"),
        ({"covers": ""}, "documents.one.covers"),
        ({"version": ""}, "documents.one.version"),
        ({"professions": ""}, "documents.one.professions"),
        ({"approved": "{on: 2016-08-31, by: governing_body}"}, "documents.one.last_reviewed"),
        ({"approved": "{on: 2017-01-31}"}, "documents.one.approved[1].by"),
    ],
)
def test_what_is_not_said_of_it_leaves_it_open(changes: dict[str, str], missing: str) -> None:
    answer = given("document-in-order", FULL, document(**changes))
    assert (answer.answer, missing in answer.missing) == ("not stated", True)


def test_a_version_in_force_counts_and_not_the_old_one() -> None:
    text = "documents: {old: {kind: policy, status: superseded}, new: {kind: policy, status: in-force}}\n"
    bare = PLAIN._replace(approved=False)
    assert given("document-in-order", bare, text) == Given("yes", ("document new: in force",))


def test_without_an_interval_nothing_falls_due() -> None:
    text = document(approved="{on: 1999-01-01, by: governing_body}", published="")
    assert given("document-in-order", PLAIN, text).answer == "yes"


def test_documents_that_are_left_out_leave_it_open() -> None:
    assert given("document-in-order", PLAIN, "people: none\n") == Given("not stated", missing=("documents",))


ANY_TOPIC = PLAIN._replace(covers_any=("housing", "diet"))


@pytest.mark.parametrize(
    ("covers", "expected"),
    [
        ("{diet: s 2}", Given("yes", ("diet: s 2",))),
        ("{housing: none, diet: none}", "no"),
        ("{housing: none, diet: not stated}", "not stated"),
    ],
)
def test_of_several_subjects_one_may_do(covers: str, expected: object) -> None:
    found = given("document-in-order", ANY_TOPIC, document(covers=covers))
    assert found.answer == (expected if isinstance(expected, str) else "yes")


@pytest.mark.parametrize(
    ("stated", "answer"),
    [
        ({"covers": "{housing: none}", "leaves_out": "{housing: nobody is in need}"}, "yes"),
        ({"covers": "{housing: none}", "leaves_out": "{diet: nobody is in need}"}, "no"),
        ({"covers": "{housing: none}"}, "not stated"),
    ],
)
def test_a_subject_may_be_left_out_with_a_reason(stated: dict[str, str], answer: str) -> None:
    params = PLAIN._replace(covers=("housing",), may_leave_out=True)
    assert given("document-in-order", params, document(**stated)).answer == answer


@pytest.mark.parametrize(("day", "answer"), [("2013-03-31", "yes"), ("2013-04-01", "no"), ("2013-03", "yes")])
def test_it_may_have_to_be_approved_by_a_day(day: str, answer: str) -> None:
    params = PLAIN._replace(approved_until=read_moment("2013-03-31"))
    approved = f"{{on: {day}, by: governing_body}}"
    assert given("document-in-order", params, document(approved=approved)).answer == answer


def test_a_variation_that_is_not_in_force_is_remarked() -> None:
    text = document().replace("}}\n", "}, two: {title: Variation, kind: other, varies: one, status: draft}}\n", 1)
    ask = asking(text, "2017-09-01")
    answer = check(ask.root, PLAIN, ask).judgement
    assert texts(answer.remarks) == ("Variation is to vary it and is not in force yet",)
