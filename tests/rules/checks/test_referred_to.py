"""An entry elsewhere refers to the subject, states what it must, and is recent."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_period
from govcheck.rules.checks.referred_to import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

CARRIED_OUT = Params("/actions", "carries_out", all=("outcome",), any=("owner", "owner_post"))
VISITED = Params(
    "/engagement.visits", "provider", where=(Condition("purpose", ("quality",)),), recent="on",
    interval="/engagement.visit_interval",
)  # fmt: skip
PEOPLE = "people: {a: {name: Ann}}\n"


def actions(stated: str) -> str:
    return f"{PEOPLE}documents: {{plan: {{title: Plan}}, other: {{title: Other}}}}\nactions: {{{stated}}}\n"


def visits(stated: str, interval: str = ", visit_interval: P1Y") -> str:
    return f"parties: {{elm: {{name: Elm}}, oak: {{name: Oak}}}}\nengagement: {{visits: {{{stated}}}{interval}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("one: {title: Act, carries_out: [other, plan], owner: a, outcome: Less}",
         Given("yes", ("Act refers to Plan", "Act: outcome Less", "Act: owner Ann"))),
        ("one: {title: Act, carries_out: other, owner: a, outcome: Less}",
         Given("no", ("nothing on record refers to Plan",))),
        ("one: {title: Act, carries_out: plan, owner: a, outcome: none}", Given("no", ("Act: outcome none",))),
        ("one: {title: Act, carries_out: plan, owner: none, owner_post: none, outcome: Less}",
         Given("no", ("Act: owner none", "Act: owner post none"))),
        ("one: {title: Act, carries_out: plan, owner: a}", Given("not stated", missing=("actions.one.outcome",))),
        ("one: {title: Act, owner: a, outcome: Less}", Given("not stated", missing=("actions.one.carries_out",))),
        ("one: {title: Act, outcome: none}", Given("no", ("Act: outcome none",))),
        ("complete: no", Given("not stated", missing=("actions",))),
    ],
)  # fmt: skip
def test_one_entry_that_refers_to_it_and_will_do_is_enough(stated: str, expected: Given) -> None:
    assert given("referred-to", CARRIED_OUT, actions(stated), of="documents.plan") == expected


def test_without_any_entry_nothing_refers_to_it() -> None:
    text = "documents: {plan: {title: Plan}}\nactions: none\n"

    assert given("referred-to", CARRIED_OUT, text, of="documents.plan") == Given(
        "no", ("nothing on record refers to Plan",)
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("one: {provider: elm, purpose: quality, on: 2016-09-01}", "yes"),
        ("one: {provider: elm, purpose: quality, on: 2016-08-31}", "no"),
        ("one: {provider: elm, purpose: other, on: 2017-08-31}", "no"),
        ("one: {provider: oak, purpose: quality, on: 2017-08-31}", "no"),
        ("one: {provider: elm, purpose: quality, on: none}", "no"),
        ("one: {provider: elm, purpose: quality}", "not stated"),
    ],
)
def test_the_date_lies_no_further_back_than_the_interval_stated(stated: str, expected: str) -> None:
    assert given("referred-to", VISITED, visits(stated), of="parties.elm").answer == expected


@pytest.mark.parametrize(
    ("interval", "expected"),
    [("", Given("not stated", missing=("engagement.visit_interval",))),
     (", visit_interval: none", Given("no", ("Elm: engagement visit interval none",)))],
)  # fmt: skip
def test_without_an_interval_recent_means_nothing(interval: str, expected: Given) -> None:
    text = visits("one: {provider: elm, purpose: quality, on: 2017-08-31}", interval)

    assert given("referred-to", VISITED, text, of="parties.elm") == expected


def test_the_interval_of_the_rule_stands_where_none_is_stated() -> None:
    params = VISITED._replace(interval_if_left_out=read_period("P1M"))

    assert facts("referred-to", params, visits("one: {provider: elm, purpose: quality, on: 2017-08-01}", ""),
                 of="parties.elm") == {
        "matching": "visit one", "when": "visit one: on 1 August 2017", "interval": "1 month", "why": "",
    }  # fmt: skip
