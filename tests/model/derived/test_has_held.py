"""Who holds, or has held, a post with a role; and who signed as accountable officer."""

from __future__ import annotations

import pytest

from tests.model.asking import told


@pytest.mark.parametrize(
    ("posts", "value"),
    [
        ("{a: {roles: [accountable-officer], holders: [{person: ann}]}}", "yes"),
        ("{a: {roles: [accountable-officer], holders: [{person: ann, until: 2016-01-31}, {person: ben}]}}", "yes"),
        ("{a: {roles: [accountable-officer], holders: [{person: ben}]}}", "no"),
        ("{a: {roles: [accountable-officer], holders: [{person: ann, as: designate}]}}", "no"),
        ("{a: {roles: [accountable-officer], holders: [{person: ann, from: 2017-06-02}]}}", "no"),
        ("{a: {roles: [accountable-officer], holders: [{person: ann, from: 2017-06}]}}", "not stated"),
        ("{a: {roles: [chief-nurse], holders: [{person: ann}]}}", "no"),
        ("{a: {holders: [{person: ann}]}}", "not stated"),
        ("{a: {roles: [accountable-officer]}}", "not stated"),
        ("{complete: no, a: {roles: [chief-nurse]}}", "not stated"),
    ],
)
def test_the_accountable_officer_signs_in_person(posts: str, value: str) -> None:
    text = f"people: {{ann: {{}}, ben: {{}}}}\nposts: {posts}\ndocuments: {{one: {{signed: {{by_person: ann}}}}}}\n"
    assert told(text, "documents.one", "signed_by_accountable_officer").value == value


@pytest.mark.parametrize(
    ("signed", "value"), [("none", "no"), ("{by_person: none}", "no"), ("{on: 2017-01-01}", "not stated")]
)
def test_somebody_has_to_have_signed(signed: str, value: str) -> None:
    text = f"posts: none\ndocuments: {{one: {{signed: {signed}}}}}\n"
    assert told(text, "documents.one", "signed_by_accountable_officer").value == value
