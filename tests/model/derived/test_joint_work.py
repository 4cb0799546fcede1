"""Joint posts and who pays them, the sides of a joint body, and arrangements that end."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

PARTIES = """\
parties:
  town: {name: Town Council, kind: council}
  group: {name: Other Group, kind: ccg}
  england: {name: England, kind: nhs-england}
  trust: {name: Old Trust, kind: primary-care-trust}
  clinic: {name: Clinic, kind: nhs-trust}
  unknown: {name: Unknown}
partnerships: {joint: {name: Joint Unit}}
"""


@pytest.mark.parametrize(
    ("partnership", "expected"),
    [
        ("joint", Told("yes", ("Head: partnership Joint Unit",))),
        ("none", Told("no", ("Head: of no partnership",))),
        ("not stated", Told("no", ("Head: of no partnership",))),
    ],
)
def test_a_joint_post_belongs_to_a_partnership(partnership: str, expected: Told) -> None:
    text = f"{PARTIES}posts: {{head: {{name: Head, partnership: {partnership}}}}}\n"
    assert told(text, "posts.head", "joint") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("organisation: yes", "yes"),
        ("party: town", "yes"),
        ("organisation: no, party: town", "yes"),
        ("organisation: no, party: none", "no"),
        ("organisation: no", "not stated"),
        ("party: none", "not stated"),
        ("note: x", "not stated"),
    ],
)
def test_an_employer_or_payer_is_named_or_not(stated: str, expected: str) -> None:
    text = f"{PARTIES}posts: {{head: {{employer: {{{stated}}}, funding: {{one: {{{stated}}}}}}}}}\n"
    assert told(text, "posts.head.employer", "named").value == expected
    assert told(text, "posts.head.funding.one", "named").value == expected


def member(stated: str) -> Told:
    bodies = f"""\
governing_body: {{seats: {{gp: {{name: GP}}}}}}
committees: {{jcc: {{members: {{one: {{name: One, {stated}}}}}}}}}
"""
    return told(f"{PARTIES}{bodies}", "committees.jcc.members.one", "sector")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("party: town", "local-government"),
        ("party: group", "nhs-commissioner"),
        ("party: england", "nhs-commissioner"),
        ("party: trust", "nhs-commissioner"),
        ("party: clinic", "other"),
        ("party: unknown", "not stated"),
        ("party: none", "none"),
        ("seat: gp", "nhs-commissioner"),
        ("seat: gp, party: group", "nhs-commissioner"),
        ("kind: officer", "not stated"),
    ],
)
def test_a_member_of_a_joint_body_comes_from_a_side(stated: str, expected: str) -> None:
    assert member(stated).value == expected


def test_a_member_said_to_come_from_two_sides_leaves_it_open() -> None:
    both = ("One: party Town Council", "One: seat GP")
    assert member("seat: gp, party: town") == Told("not stated", missing=both, disputes=both)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("yes", Told("yes")), ("no", Told("no")), ("not stated", Told("no", ("Joint goes on",)))],
)
def test_a_committee_goes_on_unless_it_is_said_to_end(stated: str, expected: Told) -> None:
    text = f"committees: {{jcc: {{name: Joint, winding_down: {stated}}}}}\n"
    assert told(text, "committees.jcc", "winding_down") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("oversight_meanwhile: jcc", "yes"),
        ("oversight_meanwhile: governing_body", "yes"),
        ("oversight_meanwhile: old, successor: none", "no"),
        ("oversight_meanwhile: old, successor: board", "yes"),
        ("oversight_meanwhile: old", "not stated"),
        ("oversight_meanwhile: none, successor: none", "no"),
        ("oversight_meanwhile: none, successor: later", "no"),
        ("oversight_meanwhile: none", "not stated"),
        ("successor: none", "not stated"),
        ("note: x", "not stated"),
    ],
)
def test_somebody_keeps_oversight_until_there_is_a_successor(stated: str, expected: str) -> None:
    text = f"""\
governing_body: {{name: Governing Body}}
committees:
  jcc: {{name: Joint, {stated}}}
  old: {{name: Old, until: 2017-05-31}}
  board: {{name: Board}}
  later: {{name: Later, from: 2017-06-02}}
"""
    assert told(text, "committees.jcc", "overseen_meanwhile").value == expected
