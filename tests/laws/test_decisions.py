"""The law of knowledge on an organisation with a decision that touches all its people, registers and bodies."""

from __future__ import annotations

import datetime

import pytest

from govcheck.model.build import build
from tests.laws.saying_less import all_ways
from tests.laws.test_knowledge import breaches
from tests.model.documents import documents
from tests.organisations import PACKS, RULES

DECISION = """\
organisation: {name: Hill CCG, kind: ccg}
people: {a: {name: A. Finch}, b: {name: B. Rowe}, c: {name: C. Marsh}, d: {name: D. Lane}}
practices: {elm: {name: Elm}}
parties: {trust: {name: Trust, may_bid: yes}, other: {name: Other, may_bid: no}}
posts: {chief: {holders: {person: d}}}
governing_body:
  seats:
    lay: {kind: lay, holders: [{person: a, from: 2016-01-01}]}
    gp: {kind: gp, holders: {person: b}}
    nurse: {kind: registered-nurse, independent: yes, holders: {post: chief}}
committees:
  buying:
    functions: [procurement]
    excludes: EXCLUDES
    members: {one: {kind: lay, seat: lay}, two: {kind: KIND, holders: {person: c}}}
registers:
  interests:
    entries:
      a: {person: a, interests: none}
      b: {person: b, interests: {p: {kind: financial, practice: elm, from: 2010-01-01}}}
      c: {person: c, interests: {t: {kind: financial, party: PARTY, until: 2017-03-07}, w: {with: Somewhere}}}
      d: {person: d, interests: {o: {kind: professional, party: other}}}
documents: {plan: {kind: strategy, status: in-force, approved: {on: 2017-03-08}}}
decisions:
  one:
    kind: procurement
    significant: yes
    body: BODY
    led_by: buying
    taken: 2017-03-08
    took_part: TOOK_PART
    adopts: [plan]
    providers: [PARTY]
    practices: [elm]
    overlaps_with_members: yes
    safeguards: [competitive-tender]
    interests: {b: {person: b, interest: Partner in Elm, action: Left the room}}
"""
WAYS = [
    {"EXCLUDES": "[gp]", "KIND": "lay", "PARTY": "other", "BODY": "governing_body", "TOOK_PART": "[a, b]"},
    {"EXCLUDES": "[gp]", "KIND": "lay", "PARTY": "trust", "BODY": "buying", "TOOK_PART": "[b, c]"},
    {"EXCLUDES": "none", "KIND": "lay", "PARTY": "trust", "BODY": "governing_body", "TOOK_PART": "[b, d]"},
    {"EXCLUDES": "not stated", "KIND": "gp", "PARTY": "trust", "BODY": "buying", "TOOK_PART": "[c]"},
]
ABOUT = (
    "committees-leading-procurement-keep-bidders-out",
    "lay-members-in-significant-spending",
    "overlaps-with-members-safeguarded",
    "registered-interests-declared-over-decisions",
    "strategy-adopted-with-independent-voices",
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "-".join(way.values()))
def test_saying_less_of_an_organisation_with_a_decision(way: dict[str, str]) -> None:
    text = DECISION
    for name, value in way.items():
        text = text.replace(name, value)
    built = build(documents(text))
    rules = [rule for rule in RULES if rule.name in ABOUT]

    assert (built.problems, len(rules)) == ((), len(ABOUT))
    organisation = built.organisation
    assert breaches(organisation, PACKS, rules, datetime.date(2017, 9, 1), all_ways(organisation)) == []
