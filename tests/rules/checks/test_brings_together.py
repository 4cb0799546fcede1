"""One entry of a list bears every word of several at once."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.brings_together import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

BOTH = Params("engagement.events", "present", ("gps", "patients"), (Condition("on", ("any",)),))


def events(stated: str) -> str:
    return f"engagement: {{events: {{{stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("a: {title: Talk, on: 2017-05-01, present: [gps, patients]}",
         Given("yes", ("Talk: on 1 May 2017", "Talk: present gps", "Talk: present patients"))),
        ("a: {title: Talk, on: 2017-05-01, present: [gps]}", Given("no", ("Talk: present gps",))),
        ("a: {title: Talk, on: 2017-05-01, present: [gps]}, b: {title: Tea, on: 2017-05-02, present: patients}",
         Given("no", ("Talk: present gps", "Tea: present patients"))),
        ("a: {title: Talk, on: none, present: [gps, patients]}", Given("no", ("Talk: on none",))),
        ("a: {title: Talk, present: [gps, patients]}", Given("not stated", missing=("engagement.events.a.on",))),
        ("a: {title: Talk, on: 2017-05-01, present: {complete: no, items: [gps]}}",
         Given("not stated", missing=("engagement.events.a.present",))),
        ("complete: no", Given("not stated", missing=("engagement.events",))),
    ],
)  # fmt: skip
def test_all_the_words_stand_on_one_entry(stated: str, expected: Given) -> None:
    assert given("brings-together", BOTH, events(stated)) == expected


def test_a_list_without_entries_brings_nobody_together() -> None:
    assert given("brings-together", BOTH, "engagement: {events: none}\n") == Given(
        "no", ("the organisation: there is none to look at",)
    )


def test_the_message_may_name_the_entries() -> None:
    assert facts("brings-together", BOTH, events("a: {title: Talk, on: 2017-05-01, present: [gps, patients]}")) == {
        "items": "gps and patients", "matching": "Talk", "why": "",
    }  # fmt: skip
