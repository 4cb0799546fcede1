"""Things that were due by a fixed day were done by then."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_moment
from govcheck.rules.checks.done_by import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

APPROVED = Params(
    (Selection("approved", (Condition("by", ("any",)),)), Selection("approved", (Condition("by_party", ("any",)),))),
    "on",
    read_moment("2012-04"),
)
ONCE = APPROVED._replace(each_of=(Selection("approved"),))


def document(approved: str) -> str:
    return f"""\
documents: {{plan: {{title: Plan, {approved}}}}}
parties: {{council: {{name: Council}}}}
governing_body: {{name: Body}}
"""


@pytest.mark.parametrize(
    ("approved", "expected"),
    [
        ("approved: {on: 2012-04-30}", Given("yes", ("approval of plan: on 30 April 2012",))),
        ("approved: {on: 2012-05-01}", Given("no", ("approval of plan: on 1 May 2012",))),
        ("approved: {on: 2012-04}", Given("yes", ("approval of plan: on April 2012",))),
        ("approved: {on: 2012-05}", Given("no", ("approval of plan: on May 2012",))),
        ("approved: [{on: 2013-01-01}, {on: 2012-01-01}]", Given("yes", ("approval of plan: on 1 January 2012",))),
        ("approved: {on: none}", Given("no", ("approval of plan: no on",))),
        ("approved: {by: governing_body}", Given("not stated", missing=("documents.plan.approved[1].on",))),
        ("approved: none", Given("no", ("Plan: nothing of the kind on record (approved)",))),
        ("version: 1", Given("not stated", missing=("documents.plan.approved",))),
    ],
)  # fmt: skip
def test_the_last_day_is_in_time_and_a_month_means_its_end(approved: str, expected: Given) -> None:
    assert given("done-by", ONCE, document(approved), of="documents.plan") == expected


@pytest.mark.parametrize(
    ("approved", "expected"),
    [
        ("approved: [{on: 2012-01-01, by: governing_body}, {on: 2012-02-01, by_party: council}]", "yes"),
        ("approved: {on: 2012-01-01, by: governing_body, by_party: council}", "yes"),
        ("approved: {on: 2012-01-01, by: governing_body, by_party: none}", "no"),
        ("approved: {on: 2012-01-01, by: governing_body}", "not stated"),
    ],
)
def test_of_each_selection_one_must_be_in_time(approved: str, expected: str) -> None:
    assert given("done-by", APPROVED, document(approved), of="documents.plan").answer == expected


def test_a_month_cannot_be_told_where_its_days_differ() -> None:
    by_the_tenth = ONCE._replace(by=read_moment("2012-04-10"))

    assert given("done-by", by_the_tenth, document("approved: {on: 2012-04}"), of="documents.plan") == Given(
        "not stated", missing=("documents.plan.approved[1].on",)
    )


def test_the_message_may_name_the_day() -> None:
    assert facts("done-by", ONCE, document("approved: {on: 2012-05}"), of="documents.plan") == {
        "done": "not known", "by": "30 April 2012", "why": "approval of plan: on May 2012",
    }  # fmt: skip
