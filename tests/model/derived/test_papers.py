"""Whether documents and terms of reference are in force on a day."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

STATUS = "how far they have come; `template` where template text was left in"


def document(facts: str, day: str = "2017-06-01") -> Told:
    return told(f"documents: {{plan: {{title: Plan, {facts}}}}}\n", "documents.plan", "in_force", day)


def terms(facts: str, day: str = "2017-06-01") -> Told:
    text = f"committees: {{audit: {{terms_of_reference: {{{facts}}}}}}}\n"
    return told(text, "committees.audit.terms_of_reference", "in_force", day)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status: approved", Told("yes", ("Plan: approved",))),
        ("status: in-force", Told("yes", ("Plan: in force",))),
        ("status: draft", Told("no", ("Plan: draft",))),
        ("status: withdrawn", Told("no", ("Plan: withdrawn",))),
        ("status: superseded", Told("no", ("Plan: superseded",))),
        ("approved: {on: 2017-06-01}", Told("not stated", missing=("Plan: how far it has come",))),
        ("status: draft, approved: {on: 2017-01-01}", Told("no", ("Plan: draft",))),
        ("status: approved, from: 2017-06-01", Told("yes", ("Plan: approved", "Plan: from 1 June 2017"))),
        ("status: approved, from: 2017-06-02", Told("no", ("Plan: from 2 June 2017",))),
        ("status: approved, until: 2017-05-31", Told("no", ("Plan: until 31 May 2017",))),
        ("status: approved, from: 2017-06", Told("not stated", missing=("Plan: from June 2017: the day",))),
        ("status: draft, from: 2017-06", Told("no", ("Plan: draft",))),
        ("", Told("not stated", missing=("Plan: how far it has come",))),
        ("approved: {by: governing_body}", Told("not stated", missing=("Plan: how far it has come",))),
        ("approved: none", Told("not stated", missing=("Plan: how far it has come",))),
    ],
)
def test_a_document_is_in_force_when_approved_and_within_its_time(facts: str, expected: Told) -> None:
    text = f"governing_body: {{name: GB}}\ndocuments: {{plan: {{title: Plan, {facts}}}}}\n"

    assert told(text, "documents.plan", "in_force") == expected


@pytest.mark.parametrize(
    ("day", "value"), [("2016-01-31", "no"), ("2016-02-01", "yes"), ("2017-01-26", "yes"), ("2017-01-27", "no")]
)
def test_a_superseded_version_was_in_force_in_its_time(day: str, value: str) -> None:
    assert document("status: superseded, from: 2016-02-01, until: 2017-01-26", day).value == value


def test_an_approval_ahead_of_the_day_leaves_a_stated_status_open() -> None:
    said = document("status: approved, approved: {on: 2017-06-02}")

    assert said == Told(
        "not stated",
        missing=("approval of plan: the day",),
        remarks=("approval of plan: the date 2 June 2017 (on) lies after the as-of date",),
    )


def test_of_several_approvals_the_latest_by_the_day_counts() -> None:
    text = "status: under-review, approved: [{on: 2015-01-01}, {on: 2017-01-01}, {on: 2018-01-01}]"

    assert terms(text) == Told("yes", ("terms of reference of the audit committee: approved on 1 January 2017",))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("status: approved", Told("yes", ("terms of reference of the audit committee: approved",))),
        ("status: never-approved", Told("no", ("terms of reference of the audit committee: never approved",))),
        ("status: template", Told("no", ("terms of reference of the audit committee: template",))),
        ("status: draft", Told("no", ("terms of reference of the audit committee: draft",))),
        ("approved: {on: 2017-03-08}",
         Told("not stated", missing=(f"terms of reference of the audit committee: {STATUS}",))),
        ("status: under-review, approved: {on: 2017-03-08}",
         Told("yes", ("terms of reference of the audit committee: approved on 8 March 2017",))),
        ("status: under-review",
         Told("not stated", missing=("terms of reference of the audit committee: who approved them, and when",))),
        ("status: approved, effective: 2017-06-02",
         Told("no", ("terms of reference of the audit committee: effective 2 June 2017",))),
        ("status: approved, effective: 2017-06-01",
         Told("yes", ("terms of reference of the audit committee: approved",
                      "terms of reference of the audit committee: effective 1 June 2017"))),
        ("status: approved, effective: 2017-06",
         Told("not stated", missing=("terms of reference of the audit committee: effective June 2017",))),
    ],
)  # fmt: skip
def test_terms_of_reference_are_in_force_when_approved_and_effective(facts: str, expected: Told) -> None:
    assert terms(facts) == expected
