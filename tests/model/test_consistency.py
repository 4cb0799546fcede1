"""What one organisation says in two places must agree."""

from __future__ import annotations

import pytest

from tests.model.documents import Said, said

PEOPLE = "people: {a: {name: A}, b: {name: B}}\n"


def test_an_organisation_that_agrees_with_itself_has_no_problem() -> None:
    assert said("organisation: {name: X, kind: ccg}\n") == []


def test_a_time_ends_before_it_begins() -> None:
    text = "committees:\n  audit:\n    from: 2017-04-01\n    until: 2017-03-31\n"

    assert said(text) == [
        Said(4, 12, "The last day (31 March 2017) lies before the first day (1 April 2017).", other=3)
    ]


@pytest.mark.parametrize("until", ["2017-04-01", "2017-04", "2017-05", "not stated", "none", ""])
def test_a_time_that_may_be_right_is_taken(until: str) -> None:
    assert said(f"committees: {{audit: {{from: 2017-04-01, until: {until}}}}}\n") == []


def test_a_month_that_lies_wholly_before_the_first_day() -> None:
    text = PEOPLE + "posts: {one: {holders: {person: a, from: 2017-04, until: 2017-03}}}\n"

    assert said(text) == [Said(2, 58, "The last day (March 2017) lies before the first day (April 2017).", other=2)]


def test_one_question_answered_twice_for_one_body() -> None:
    text = """\
committees: {audit: {functions: audit}}
attestations:
  one: {question: DTO-P7, answer: yes}
  two: {question: DTO-P7, body: audit, answer: yes}
  three: {question: DTO-P7, body: audit, answer: no}
  four: {question: DTO-P7, answer: partly}
  five: {question: DTO-P8, answer: yes}
  six: {question: DTO-P7, partnership: wellbeing, answer: yes}
  seven: {question: DTO-P7, partnership: wellbeing, answer: yes}
partnerships: {wellbeing: {kind: health-and-wellbeing-board}}
"""
    assert said(text) == [
        Said(5, 21, "The question `DTO-P7` is answered twice for the body `audit`.", other=4),
        Said(6, 20, "The question `DTO-P7` is answered twice for the organisation as a whole.", other=3),
        Said(9, 21, "The question `DTO-P7` is answered twice for the partnership `wellbeing`.", other=8),
    ]


def test_an_attestation_for_a_body_not_stated_is_compared_with_none() -> None:
    text = "attestations:\n  a: {question: X, body: not stated}\n  b: {question: X, body: not stated}\n"

    assert said(text) == []


def test_an_office_is_held_by_a_member_of_the_same_body() -> None:
    text = """\
governing_body:
  seats: {chair: {kind: gp}}
  chair: {member: chiar}
committees:
  audit: {members: {lay: {kind: lay}}, chair: {member: lay}}
"""
    assert said(text) == [Said(3, 19, "There is no member of this body with the id `chiar`.", "Did you mean `chair`?")]


def test_an_office_needs_members_to_be_held_by_one() -> None:
    assert said("committees: {audit: {members: not stated, chair: {member: lay}}}\n") == [
        Said(1, 59, "There is no member of this body with the id `lay`.")
    ]


def test_overlaps_speak_of_seats_on_the_same_body() -> None:
    text = """\
governing_body:
  seats: {chair: {kind: gp}, gps: {kind: gp, places: 8}}
  overlaps:
    one: {seats: [chair, not stated, vice-chair], among: gsp}
"""
    assert said(text) == [
        Said(4, 38, "There is no seat on this body with the id `vice-chair`.", "Did you mean `chair`?"),
        Said(4, 58, "There is no seat on this body with the id `gsp`.", "Did you mean `gps`?"),
    ]


def test_attendance_is_of_members_of_the_body_that_met() -> None:
    text = """\
committees: {audit: {members: {lay: {kind: lay}}}, pay: {members: {nurse: {kind: registered-nurse}}}}
meetings:
  audit-1: {body: audit, attendance: {one: {member: lay}, two: {member: nurse}}}
"""
    assert said(text) == [Said(3, 73, "There is no member of the body that met with the id `nurse`.")]


def test_attendance_at_the_meeting_of_an_unknown_body_gives_one_problem_only() -> None:
    text = "meetings: {one: {body: audti, attendance: {x: {member: lay}}}}\ncommittees: {audit: {}}\n"

    assert said(text) == [Said(1, 24, "There is no body with the id `audti`.", "Did you mean `audit`?")]


def test_items_are_those_of_the_same_meeting() -> None:
    text = """\
meetings:
  one:
    agenda: {budget: {title: Budget}}
    agenda_order: [budget, badget]
    attendance: {x: {present: one-item, present_for: badget}}
    interests: {z: {item: plan}}
"""
    item = "There is no agenda item of this meeting with the id"
    assert said(text) == [
        Said(4, 28, f"{item} `badget`.", "Did you mean `budget`?"),
        Said(5, 54, f"{item} `badget`.", "Did you mean `budget`?"),
        Said(6, 27, f"{item} `plan`."),
    ]


def test_the_order_of_an_audit_programme_is_that_of_its_items() -> None:
    text = "internal_audit: {programme: {payroll: {title: Pay}}, programme_order: [payrol]}\n"

    assert said(text) == [
        Said(1, 72, "There is no item of this programme with the id `payrol`.", "Did you mean `payroll`?")
    ]


@pytest.mark.parametrize(
    ("year", "suggestion"),
    [
        ("2016-18", "Did you mean `2016-17`?"),
        ("2016-16", "Did you mean `2016-17`?"),
        ("1999-01", "Did you mean `1999-00`?"),
        ("2016", ""),
        ("2016-2017", ""),
        ("this-year", ""),
    ],
)
def test_a_financial_year_has_the_name_of_two_years(year: str, suggestion: str) -> None:
    sentence = f"`{year}` is not a financial year; write the two years it spans, such as 2016-17."

    assert said(f"finance:\n  years:\n    {year}: {{closed: yes}}\n") == [Said(3, 5, sentence, suggestion)]


@pytest.mark.parametrize("year", ["2016-17", "1999-00", "2099-00"])
def test_two_years_that_follow_one_another_are_a_financial_year(year: str) -> None:
    assert said(f"finance: {{years: {{{year}: {{closed: yes}}}}}}\n") == []


def test_the_kind_of_body_is_stated_in_one_way() -> None:
    text = "organisation:\n  name: X\n  kind: ccg\n  status: {kind: ccg, from: 2013-04-01}\n"

    assert said(text) == [
        Said(3, 9, "`kind` and `status` both say what kind of body it is; keep one of the two.", other=4)
    ]


@pytest.mark.parametrize(
    ("body", "partnership", "both"),
    [("governing_body", "board", True), ("none", "board", False), ("governing_body", "none", False)],
)
def test_a_meeting_is_of_a_body_or_of_a_partnership(body: str, partnership: str, both: bool) -> None:
    meeting = f"meetings:\n  m:\n    body: {body}\n    partnership: {partnership}\n"
    text = f"governing_body: {{name: G}}\npartnerships: {{board: {{name: B}}}}\n{meeting}"
    sentence = "A meeting is of a body or of a partnership; keep one of the two."

    assert said(text) == ([Said(6, 18, sentence, other=5)] if both else [])


@pytest.mark.parametrize(
    ("first", "second", "overlap"),
    [
        ("until: 2013-03-31", "from: 2013-04-01", False),
        ("until: 2013-04-01", "from: 2013-04-01", True),
        ("until: 2013-04", "from: 2013-04", False),
        ("until: 2013-05", "from: 2013-04-30", True),
        ("from: 2011-10", "from: 2013-04-01", True),
        ("until: not stated", "from: 2013-04-01", False),
        ("from: 2013-04-01", "until: 2013-03", False),
    ],
)
def test_a_body_is_of_one_kind_at_a_time(first: str, second: str, overlap: bool) -> None:
    text = f"organisation:\n  name: X\n  status:\n    - {{kind: ccg, {first}}}\n    - {{kind: ccg, {second}}}\n"
    sentence = "This time overlaps with another one; a body is of one kind at a time."

    assert said(text) == ([Said(5, 7, sentence, other=4)] if overlap else [])


def test_the_owner_of_a_waiver_does_not_approve_it() -> None:
    text = PEOPLE + "waivers:\n  one: {owner: a, approver: a}\n  two: {owner: a, approver: b}\n"

    assert said(text) == [Said(3, 29, "The owner of a waiver cannot approve it.", other=3)]


def test_an_answer_is_approved_by_someone_else() -> None:
    text = PEOPLE + "attestations:\n  x: {question: Q, by: b, approved_by: b}\n"

    assert said(text) == [Said(3, 40, "Whoever gave this answer cannot approve it.", other=3)]


def test_evidence_is_for_facts_of_its_object() -> None:
    text = """\
governing_body:
  decides: yes
  evidence:
    - {for: [decides, meets-in-public], address: https://x.example/1}
    - {for: decide, address: https://x.example/2}
"""
    start = "The evidence is for"
    assert said(text) == [
        Said(
            4,
            23,
            f"{start} `meets-in-public`, which is not a fact of a governing body.",
            "Did you mean `meets_in_public`?",
        ),
        Said(5, 13, f"{start} `decide`, which is not a fact of a governing body.", "Did you mean `decides`?"),
    ]


def test_a_digest_is_that_of_a_file() -> None:
    digest = "0a" * 32
    text = f"governing_body: {{evidence: [{{sha256: {digest}}}, {{file: minutes.pdf, sha256: {digest}}}]}}\n"

    assert said(text) == [Said(1, 38, "A SHA-256 is given without the `file` that it is of.")]
