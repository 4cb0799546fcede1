"""One entry of a list bears every word of several at once."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.brings_together import Params
from govcheck.rules.where import Condition, Selection
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


SEEN = Params("report_issues", "parts", ("finance", "quality"), recent="on", within=read_period("P1Y"),
              among=Selection("agenda_items"), among_bears="about", among_recent="taken")  # fmt: skip


@pytest.mark.parametrize(
    ("issue", "item", "answer"),
    [
        ("on: 2016-09-01, parts: [finance, quality]", "about: other", "yes"),
        ("on: 2016-08-31, parts: [finance, quality]", "about: other", "no"),
        ("on: 2016-09-01, parts: finance", "about: [finance, quality]", "yes"),
        ("on: 2016-09-01, parts: finance", "about: quality", "no"),
        ("on: 2016-09-01, parts: finance", "title: Item", "not stated"),
        ("parts: [finance, quality]", "about: other", "not stated"),
    ],
)
def test_an_entry_of_another_list_will_do_and_must_be_recent_too(issue: str, item: str, answer: str) -> None:
    text = (
        "governing_body: {name: Board}\n"
        f"reports: {{r: {{to: governing_body, issues: {{i: {{{issue}}}}}}}}}\n"
        f"meetings: {{may: {{body: governing_body, date: 2017-05-01, agenda: {{a: {{{item}}}}}}}}}\n"
    )
    assert given("brings-together", SEEN, text, of="governing_body").answer == answer


JOINT = Selection("/services", (Condition("joint", ("yes",)),))
WHOLE = Params("/reports.issues", "parts", ("budgets",), everyone=JOINT, names="services")


@pytest.mark.parametrize(
    ("named", "services", "answer"),
    [
        ("services: [a, b]", "a: {joint: yes}, b: {joint: yes}", "yes"),
        ("services: [a]", "a: {joint: yes}, b: {joint: yes}", "no"),
        ("services: [a]", "a: {joint: yes}, b: {joint: no}", "yes"),
        ("services: [a]", "a: {joint: yes}, b: {}", "not stated"),
        ("services: {complete: no, items: [a]}", "a: {joint: yes}, b: {joint: yes}", "not stated"),
        ("services: [a]", "complete: no, a: {joint: yes}", "not stated"),
        ("title: T", "complete: no", "not stated"),
    ],
)
def test_the_entry_must_name_everything_that_is_meant(named: str, services: str, answer: str) -> None:
    named = "" if named.startswith("title") else f", {named}"
    text = f"services: {{{services}}}\nreports: {{r: {{issues: {{i: {{parts: budgets{named}}}}}}}}}\n"
    assert given("brings-together", WHOLE, text).answer == answer
