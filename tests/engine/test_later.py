"""Facts that lie after the as-of date are left out of account, and said to be."""

from __future__ import annotations

import datetime

from govcheck.engine.later import later_facts
from govcheck.results.run import LaterFact
from tests.engine.small_pack import DAY, at, organisation

TEXT = """\
documents:
  constitution: {title: Constitution, kind: constitution, approved: {by: governing_body, on: 2017-06-02}}
  policy: {title: Policy, kind: policy, next_review: 2019-01-01}
people: {a-bell: {name: Ann Bell}}
posts: {accountable-officer: {holders: [{person: a-bell, from: 2017-07}, {person: a-bell, until: 2030-01-01}]}}
meetings:
  june: {body: governing_body, date: 2017-06-01}
  july: {body: governing_body, date: 2017-07-06}
governing_body: {name: Governing body}
"""


def test_events_and_beginnings_after_the_day_are_listed_in_the_order_of_their_places() -> None:
    assert later_facts(organisation(TEXT), DAY) == (
        LaterFact("documents.constitution.approved[1].on", "2 June 2017", at(3, 94, 10)),
        LaterFact("posts.accountable-officer.holders[1].from", "July 2017", at(6, 64, 7)),
        LaterFact("meetings.july.date", "6 July 2017", at(9, 38, 10)),
    )


def test_a_plan_for_the_future_is_no_later_fact() -> None:
    assert later_facts(organisation("documents: {p: {next_review: 2019-01-01, until: 2020-01-01}}\n"), DAY) == ()


def test_on_the_day_itself_it_has_happened() -> None:
    days = {one.path for one in later_facts(organisation(TEXT), datetime.date(2017, 7, 6))}
    assert days == set()


def test_a_month_that_has_begun_may_have_happened() -> None:
    found = later_facts(organisation(TEXT), datetime.date(2017, 7, 1))
    assert [one.path for one in found] == ["meetings.july.date"]
