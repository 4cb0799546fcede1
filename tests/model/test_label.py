"""What people call a record."""

from __future__ import annotations

import pytest

from govcheck.model.label import label
from tests.model.asking import asking, at

TEXT = """
governing_body:
  quorum: [{number: 5}, {number: 7}]
  terms_of_reference: {elsewhere: [{version: "1"}, {version: "2"}]}
reviews:
  two-years:
    received: [{by: governing_body}, {noted: yes}]
    reported: {by: governing_body}
"""


@pytest.mark.parametrize(
    ("route", "called"),
    [
        ("governing_body", "governing body"),
        ("governing_body.quorum.1", "quorum of the governing body"),
        ("governing_body.terms_of_reference.elsewhere.1", "another copy of terms of reference"),
        ("reviews.two-years", "review two-years"),
        ("reviews.two-years.received.0", "reception of two years"),
        ("reviews.two-years.received.1", "reception of two years"),
    ],
)
def test_an_entry_of_a_list_is_called_by_its_owner_and_never_by_its_position(route: str, called: str) -> None:
    assert label(at(asking(TEXT), route)) == called
