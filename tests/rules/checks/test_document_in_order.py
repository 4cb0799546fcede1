"""A controlled document is there, approved, in force, in date, published where asked, and covers what it must."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.document_in_order import Params
from govcheck.rules.where import Condition
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
