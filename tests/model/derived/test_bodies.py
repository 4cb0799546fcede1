"""How bodies hang together, and which posts hold which roles."""

from __future__ import annotations

import pytest

from govcheck.model.reading import Several
from tests.model.asking import Told, asking, at, texts, told


def line(facts: str, rest: str = "") -> Told:
    text = f"""\
partnerships: {{board: {{name: Health Board}}}}
governing_body: {{name: Governing Body}}
committees: {{audit: {{name: Audit, {facts}}}{rest}}}
"""
    return told(text, "committees.audit", "answers_to_governing_body")


@pytest.mark.parametrize(
    ("facts", "rest", "expected"),
    [
        ("reports_to: governing_body", "", Told("yes", ("Audit → Governing Body",))),
        ("reports_to: risk", ", risk: {name: Risk, reports_to: governing_body}",
         Told("yes", ("Audit → Risk → Governing Body",))),
        ("reports_to: risk", ", risk: {name: Risk}",
         Told("not stated", missing=("Risk: the body that it reports to",))),
        ("", "", Told("not stated", missing=("Audit: the body that it reports to",))),
        ("reports_to: none", "", Told("no", ("Audit does not report to the governing body",))),
        ("reports_to_partnership: board", "", Told("not stated", missing=("Audit: the body that it reports to",))),
        ("reports_to: none, reports_to_partnership: board", "",
         Told("no", ("Audit does not report to the governing body",))),
        ("reports_to: risk", ", risk: {name: Risk, reports_to: none}",
         Told("no", ("Risk does not report to the governing body",))),
        ("reports_to: audit", "", Told("no", ("the reporting line of Audit goes round in a circle",))),
        ("reports_to: risk", ", risk: {name: Risk, reports_to: audit}",
         Told("no", ("the reporting line of Audit goes round in a circle",))),
        ("reports_to: risk", ", risk: {name: Risk, reports_to: pay}, pay: {name: Pay, reports_to: risk}",
         Told("no", ("the reporting line of Audit goes round in a circle",))),
    ],
)  # fmt: skip
def test_a_reporting_line_ends_at_the_governing_body_or_not(facts: str, rest: str, expected: Told) -> None:
    assert line(facts, rest) == expected


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        ("joint", Told("yes", ("Audit: joint",))),
        ("in-common", Told("yes", ("Audit: in-common",))),
        ("shared", Told("yes", ("Audit: shared",))),
        ("own", Told("no", ("Audit: own",))),
        ("shadow", Told("no", ("Audit: shadow",))),
        ("none", Told("no", ("Audit: none",))),
        ("not stated",
         Told("not stated", missing=("Audit: whether it is the organisation's own, or held together with others",))),
    ],
)  # fmt: skip
def test_a_committee_is_shared_by_its_standing(standing: str, expected: Told) -> None:
    text = f"committees: {{audit: {{name: Audit, standing: {standing}}}}}\n"

    assert told(text, "committees.audit", "shared") == expected


def listed(text: str, field: str) -> Several:
    ask = asking(text)
    several = ask.listed(ask.root, field)
    assert several is not None
    return several


def ids(several: Several) -> tuple[list[str], bool, bool, tuple[str, ...]]:
    """Give the ids found, whether the list is whole and written, and what is missing."""
    return [one.id for one in several.records()], several.whole, several.written, texts(several.missing)


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        ("{ao: {roles: accountable-officer}}", (["ao"], True, True, ())),
        ("{ao: {roles: [chief-operating-officer, accountable-officer]}}", (["ao"], True, True, ())),
        ("{ao: {roles: accountable-officer}, b: {roles: chief-nurse}}", (["ao"], True, True, ())),
        ("{b: {roles: chief-nurse}}", ([], True, True, ())),
        ("none", ([], True, True, ())),
        ("{complete: no, ao: {roles: accountable-officer}}",
         (["ao"], False, True, ("whether the list posts is whole",))),
        ("{b: {name: Chief}}", ([], False, True, ("Chief: the roles it holds",))),
        ("{b: {name: Chief, roles: {complete: no, items: [chief-nurse]}}}",
         ([], False, True, ("whether the list roles is whole",))),
        ("not stated", ([], False, False, ("the organisation: posts",))),
    ],
)  # fmt: skip
def test_posts_are_found_by_their_role(posts: str, expected: tuple[list[str], bool, bool, tuple[str, ...]]) -> None:
    assert ids(listed(f"posts: {posts}\n", "accountable_officer")) == expected


def test_the_chief_finance_officer_is_found_by_role_not_by_title() -> None:
    text = """\
posts:
  a: {name: Chief Finance Officer, roles: other}
  b: {name: Treasurer, roles: chief-finance-officer}
"""

    assert ids(listed(text, "chief_finance_officer")) == (["b"], True, True, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("governing_body: {name: GB}\ncommittees: {audit: {name: A}}\n",
         (["governing_body", "audit"], True, True, ())),
        ("governing_body: {name: GB}\ncommittees: none\n", (["governing_body"], True, True, ())),
        ("governing_body: none\ncommittees: {audit: {name: A}}\n", (["audit"], True, True, ())),
        ("governing_body: {name: GB}\ncommittees: {complete: no, audit: {name: A}}\n",
         (["governing_body", "audit"], False, True, ("whether the list committees is whole",))),
        ("committees: {audit: {name: A}}\n",
         (["audit"], False, True, ("the organisation: the body that governs it",))),
        ("governing_body: {name: GB}\n",
         (["governing_body"], False, True, ("the organisation: its committees, panels and forums",))),
        ("governing_body: not stated\n",
         ([], False, False, ("the organisation: its committees, panels and forums",
                             "the organisation: the body that governs it"))),
    ],
)  # fmt: skip
def test_bodies_are_the_governing_body_and_every_committee(
    text: str, expected: tuple[list[str], bool, bool, tuple[str, ...]]
) -> None:
    assert ids(listed(text, "bodies")) == expected


def test_a_list_that_is_derived_gives_the_place_of_each_item() -> None:
    ask = asking("governing_body: {name: GB}\ncommittees: {audit: {name: A}}\n")

    assert ask.each(ask.root, "bodies").paths == (
        at(ask, "governing_body").path,
        at(ask, "committees.audit").path,
    )
