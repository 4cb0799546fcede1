"""Whether those who lead or take procurement decisions are kept apart from those who may bid."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

REGISTER = "{a: {person: a, interests: none}, b: {person: b, interests: {one: {party: trust}}}}"
LAY = "lay: {name: Lay member, kind: lay, holders: {person: a}}"


def world(committee: str, *, decision: str = "", register: str = REGISTER, trust: str = "may_bid: yes") -> str:
    return f"""\
people: {{a: {{name: A. Finch}}, b: {{name: B. Rowe}}}}
parties: {{trust: {{name: Hill Trust, {trust}}}}}
practices: {{elm: {{name: Elm}}}}
documents: {{terms: {{title: Terms}}}}
registers: {{interests: {{entries: {register}}}}}
committees: {{buying: {{name: Buying, {committee}}}}}
decisions: {{beds: {{title: Beds, taken: 2017-03-08, {decision}}}}}
"""


def body(committee: str, **more: str) -> Told:
    return told(world(committee, **more), "committees.buying", "keeps_bidders_out")


@pytest.mark.parametrize(
    ("committee", "value"),
    [
        ("excludes: [gp]", "yes"),
        ("excludes: [lay]", "not stated"),
        ("excludes_bidders: yes, evidence: {document: terms, clause: '4'}", "yes"),
        ("excludes_bidders: yes, evidence: {document: terms, for: [excludes_bidders]}", "yes"),
        ("excludes_bidders: yes, evidence: {document: terms, for: [quorum]}", "not stated"),
        ("excludes_bidders: yes, evidence: {clause: '4'}", "not stated"),
        ("excludes_bidders: yes", "not stated"),
        (f"excludes: none, excludes_bidders: no, members: {{{LAY}}}", "yes"),
        ("excludes: none, excludes_bidders: no, members: not stated", "not stated"),
        ("excludes: none, excludes_bidders: no, members: none", "not stated"),
        (f"members: {{complete: no, {LAY}}}", "not stated"),
        ("members: {lay: {kind: lay}}", "not stated"),
        ("members: {lay: {holders: {person: a}}}", "not stated"),
        ("members: {gps: {kind: gp}}", "no"),
        ("members: {gps: {kind: practice-manager}}", "no"),
        ("members: {gps: {kind: practice-representative}}", "no"),
        ("members: {gps: {kind: gp, until: 2017-05-31}}, excludes: [gp]", "yes"),
        ("members: {gps: {kind: gp, taking_part: observer}}, excludes: [gp]", "yes"),
        ("members: {gps: {kind: gp, from: 2017-06}}, excludes: [gp]", "yes"),
        ("members: {lay: {kind: lay, holders: {person: b}}}", "no"),
    ],
)
def test_by_rule_or_by_who_sits_there(committee: str, value: str) -> None:
    assert body(committee).value == value


@pytest.mark.parametrize(
    ("register", "trust", "value"),
    [
        (REGISTER, "may_bid: no", "yes"),
        (REGISTER, "kind: council", "not stated"),
        ("{b: {person: b, interests: {one: {practice: elm}}}}", "may_bid: no", "no"),
        ("{b: {person: b, interests: {one: {with: Someone}}}}", "may_bid: no", "not stated"),
        ("{b: {person: b, interests: {one: {party: trust, until: 2017-05-31}}}}", "may_bid: yes", "yes"),
        ("{b: {person: b}}", "may_bid: no", "not stated"),
        ("{a: {person: a, interests: none}}", "may_bid: no", "not stated"),
    ],
)
def test_members_are_held_against_the_register(register: str, trust: str, value: str) -> None:
    committee = "members: {lay: {kind: lay, holders: {person: b}}}"

    assert body(committee, register=register, trust=trust).value == value


def test_a_member_who_may_bid_contradicts_the_rule() -> None:
    found = body("excludes: [gp], members: {lay: {name: Lay member, kind: lay, holders: {person: b}}}")

    reasons = ("B. Rowe: interest in Hill Trust", "Hill Trust: may bid yes", "declared by B. Rowe")
    assert found == Told("no", reasons, disputes=(*reasons, "B. Rowe holds it"))


@pytest.mark.parametrize(
    ("decision", "register", "value"),
    [
        ("took_part: [a], providers: none", REGISTER, "yes"),
        ("took_part: [a, b], providers: none", REGISTER, "no"),
        ("took_part: [b], providers: [trust]", REGISTER, "no"),
        ("took_part: none, providers: none", REGISTER, "not stated"),
        ("providers: none", REGISTER, "not stated"),
        ("took_part: {complete: no, items: [a]}", REGISTER, "not stated"),
        ("took_part: [b]", "{b: {person: b, interests: {one: {party: trust, from: 2017-03-09}}}}", "yes"),
        ("took_part: [b]", "{b: {person: b, interests: {one: {practice: elm, until: 2017-03-08}}}}", "no"),
        ("took_part: [b], providers: [trust]", "{b: {person: b, interests: {one: {with: hill trust}}}}", "no"),
        ("took_part: [a]", "{b: {person: b, interests: none}}", "not stated"),
    ],
)
def test_a_decision_goes_by_the_interests_of_its_day(decision: str, register: str, value: str) -> None:
    text = world("decides: yes", decision=decision, register=register)

    assert told(text, "decisions.beds", "bidders_kept_out").value == value


@pytest.mark.parametrize(("trust", "value"), [("may_bid: no", "no"), ("kind: council", "no")])
def test_a_provider_concerned_counts_as_bidding(trust: str, value: str) -> None:
    text = world("decides: yes", decision="took_part: [b], providers: [trust]", trust=trust)

    assert told(text, "decisions.beds", "bidders_kept_out").value == value
