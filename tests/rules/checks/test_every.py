"""Every entry that is meant satisfies the conditions and states the facts asked for."""

from __future__ import annotations

import pytest

from govcheck.model.moment import Period
from govcheck.rules.checks.every import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

LAY = Params("members", (Condition("member", ("yes",)),), (Condition("kind", ("lay", "outside")),))
PUBLISHED = Params("/documents", (Condition("kind", ("constitution",)),), any=("published.on", "published.at"))
OWNED = Params("/registers.breaches.entries", all=("action",), any=("owner", "owner_post"), none_is_fine=True)
AUDIT = "committees.audit"


def audit(*members: str) -> str:
    return f"committees: {{audit: {{name: Audit, members: {{{', '.join(members)}}}}}}}\n"


ONE, TWO = "one: {name: One, kind: lay}", "two: {name: Two, kind: outside}"
GP = "gp: {name: Third, kind: gp}"


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ((ONE, TWO), Given("yes", ("One: kind lay", "Two: kind outside"))),
        ((ONE, GP), Given("no", ("Third: kind gp",))),
        ((ONE, "gp: {name: Third, kind: gp, taking_part: observer}"), Given("yes", ("One: kind lay",))),
        ((ONE, "two: {name: Two}"), Given("not stated", missing=(f"{AUDIT}.members.two.kind",))),
        ((GP, "two: {name: Two}"), Given("no", ("Third: kind gp",))),
        ((ONE, "complete: no"), Given("not stated", missing=(f"{AUDIT}.members",))),
        ((GP, "complete: no"), Given("no", ("Third: kind gp",))),
    ],
)
def test_one_that_fails_decides_and_one_not_stated_leaves_it_open(members: tuple[str, ...], expected: Given) -> None:
    assert given("every", LAY, audit(*members), of=AUDIT) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("kind: constitution, published: {on: 2017-01-01}", "yes"),
        ("kind: constitution, published: {at: library}", "yes"),
        ("kind: constitution, published: none", "no"),
        ("kind: constitution", "not stated"),
        ("published: {on: 2017-01-01}", "not stated"),
        ("published: none", "not stated"),
        ("kind: policy, published: {on: 2017-01-01}", "no"),
    ],
)
def test_an_entry_that_may_not_be_meant_can_pass_but_not_fail(document: str, expected: str) -> None:
    assert given("every", PUBLISHED, f"documents: {{one: {{{document}}}}}\n").answer == expected


@pytest.mark.parametrize(
    ("registers", "expected"),
    [
        ("{breaches: {entries: {one: {action: Warned, owner_post: clerk}}}}", "yes"),
        ("{breaches: {entries: {one: {action: none, owner_post: clerk}}}}", "no"),
        ("{breaches: {entries: {one: {action: Warned, owner: none, owner_post: none}}}}", "no"),
        ("{breaches: {entries: {one: {action: Warned, owner: none}}}}", "not stated"),
        ("{breaches: {entries: none}}", "yes"),
        ("{breaches: none}", "no"),
        ("none", "no"),
        ("not stated", "not stated"),
    ],
)
def test_an_empty_register_may_pass_but_one_that_is_not_kept_does_not(registers: str, expected: str) -> None:
    text = f"registers: {registers}\nposts: {{clerk: {{name: Clerk}}}}\n"
    assert given("every", OWNED, text).answer == expected


def test_the_messages_name_those_that_fail_and_why() -> None:
    assert facts("every", LAY, audit(ONE, GP), of=AUDIT) == {
        "count": "2", "entries": "One and Third", "failing": "Third", "why": "Third: kind gp",
    }  # fmt: skip


CHECKED = Params("/people", recent=("appraised",), within=Period(12, 0))
DONE = Params("/actions", recent=("agreed", "done"), within=Period(0, 30))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2016-09-01", "2017-01-01", "yes"),
        ("2016-08-31", "2017-01-01", "no"),
        ("2016-09", "2017-01-01", "yes"),
        ("2016-08", "2017-01-01", "no"),
        ("none", "2017-01-01", "no"),
        ("not stated", "2017-01-01", "not stated"),
        ("not stated", "2016-08-31", "no"),
        ("[2012-01-01, 2017-03-01]", "2017-01-01", "yes"),
    ],
)
def test_each_was_done_recently_the_first_day_included(first: str, second: str, expected: str) -> None:
    text = f"people: {{a: {{appraised: {first}}}, b: {{appraised: {second}}}}}\n"
    assert given("every", CHECKED, text).answer == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("agreed: 2017-08-20", "yes"),
        ("agreed: 2016-08-20, done: 2017-08-02", "yes"),
        ("agreed: 2016-08-20, done: 2017-08-01", "no"),
        ("agreed: 2016-08-20", "not stated"),
    ],
)
def test_one_of_several_dates_will_do(stated: str, expected: str) -> None:
    assert given("every", DONE, f"actions: {{a: {{{stated}}}}}\n").answer == expected
