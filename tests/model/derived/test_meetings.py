"""Whose meetings they are, who was there for the organisation, and what came up."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, asking, at, told

BODIES = (
    "people: {ann: {name: Ann}, bob: {name: Bob}}\n"
    "governing_body: {name: Board}\n"
    "committees: {audit: {name: Audit}}\n"
    "partnerships: {wellbeing: {representatives: REPRESENTATIVES}}\n"
)


@pytest.mark.parametrize(
    ("of", "meetings", "expected"),
    [
        ("committees.audit", "{a: {body: audit}, b: {body: governing_body}}", (("a",), True)),
        ("governing_body", "{a: {body: audit}, b: {body: governing_body}}", (("b",), True)),
        ("partnerships.wellbeing", "{a: {body: audit}, b: {partnership: wellbeing}}", (("b",), True)),
        ("committees.audit", "{a: {body: audit}, b: {partnership: wellbeing}}", (("a",), True)),
        ("committees.audit", "{a: {body: audit}, b: {}}", (("a",), False)),
        ("committees.audit", "{complete: no, a: {body: audit}}", (("a",), False)),
        ("committees.audit", "{}", ((), True)),
    ],
)
def test_a_body_has_the_meetings_that_name_it(of: str, meetings: str, expected: tuple[tuple[str, ...], bool]) -> None:
    ask = asking(f"{BODIES.replace('REPRESENTATIVES', 'ann')}meetings: {meetings}\n")
    found = ask.each(at(ask, of), "meetings")
    assert (tuple(one.id for one in found.records()), found.whole) == expected


@pytest.mark.parametrize(
    ("representatives", "attendance", "value"),
    [
        ("ann", "{1: {person: ann, present: whole}}", "yes"),
        ("ann", "{1: {person: ann, present: one-item}}", "yes"),
        ("ann", "{1: {person: ann, present: apologies}}", "no"),
        ("ann", "{1: {person: ann, present: deputy}}", "no"),
        ("ann", "{1: {person: bob, present: whole}}", "no"),
        ("[ann, bob]", "{1: {person: bob, present: whole}}", "yes"),
        ("ann", "{1: {person: ann}}", "not stated"),
        ("ann", "{1: {present: whole}}", "not stated"),
        ("ann", "{complete: no, 1: {person: bob, present: whole}}", "not stated"),
        ("{complete: no, items: ann}", "{1: {person: bob, present: whole}}", "not stated"),
        ("not stated", "{1: {person: ann, present: whole}}", "not stated"),
        ("ann", "not stated", "not stated"),
        ("ann", "none", "no"),
    ],
)
def test_the_organisation_is_represented_by_those_who_act_for_it(
    representatives: str, attendance: str, value: str
) -> None:
    text = BODIES.replace("REPRESENTATIVES", representatives)
    text += f"meetings: {{may: {{partnership: wellbeing, attendance: {attendance}}}}}\n"
    assert told(text, "meetings.may", "represented").value == value


@pytest.mark.parametrize(
    ("agenda", "expected"),
    [
        ("{a: {about: [quality, safety]}, b: {about: quality}}", (("quality", "safety"), True)),
        ("{a: {about: quality}, b: {}}", (("quality",), False)),
        ("{complete: no, a: {about: quality}}", (("quality",), False)),
        ("none", ((), True)),
        ("not stated", ((), False)),
    ],
)
def test_an_agenda_is_about_what_its_items_are_about(agenda: str, expected: tuple[tuple[str, ...], bool]) -> None:
    ask = asking(f"meetings: {{may: {{agenda: {agenda}}}}}\n")
    found = ask.each(at(ask, "meetings.may"), "agenda_subjects")
    assert (found.items, found.whole and found.written) == expected


@pytest.mark.parametrize(
    ("meeting", "value"),
    [
        ("in_public: yes, agenda: {a: {in_public: yes}}", "no"),
        ("agenda: {a: {in_public: yes}}", "not stated"),
        ("agenda: {a: {in_public: yes}, b: {in_public: no}}", "yes"),
        ("agenda: {a: {in_public: yes}, b: {}}", "not stated"),
        ("agenda: {complete: no, a: {in_public: yes}}", "not stated"),
        ("agenda: {complete: no, a: {in_public: no}}", "yes"),
        ("private_reason: Pay of staff.", "yes"),
        ("in_public: no", "yes"),
        ("in_public: no, agenda: {a: {in_public: yes}}", "yes"),
        ("in_public: yes", "not stated"),
        ("private_reason: none", "not stated"),
        ("private_reason: none, in_public: yes, agenda: none", "no"),
        ("private_reason: none, agenda: {a: {in_public: no}}", "yes"),
        ("agenda: not stated", "not stated"),
    ],
)
def test_a_part_was_private_where_an_item_was_or_a_reason_is_given(meeting: str, value: str) -> None:
    assert told(f"meetings: {{may: {{{meeting}}}}}\n", "meetings.may", "private_part").value == value


@pytest.mark.parametrize(
    ("date", "value"),
    [("2017-04-01", "yes"), ("2018-03-31", "yes"), ("2018-03", "yes"), ("2017-03-31", "no"), ("2018-04", "no")],
)
def test_a_meeting_lies_in_the_current_financial_year(date: str, value: str) -> None:
    assert told(f"meetings: {{may: {{date: {date}}}}}\n", "meetings.may", "this_year").value == value


def test_a_meeting_without_a_date_lies_in_no_year_that_is_known() -> None:
    assert told("meetings: {may: {kind: ordinary}}\n", "meetings.may", "this_year") == Told(
        "not stated", missing=("meeting may: the day; a day ahead has not been held yet",)
    )


@pytest.mark.parametrize(
    ("committee", "meetings", "value"),
    [
        ("kind: committee", "none", "yes"),
        ("kind: joint-unit", "none", "no"),
        ("kind: joint-unit", "{may: {body: unit}}", "yes"),
        ("kind: joint-unit", "{complete: no}", "not stated"),
        ("kind: joint-unit", "not stated", "not stated"),
        ("name: Unit", "{may: {body: unit}}", "yes"),
        ("name: Unit", "none", "not stated"),
    ],
)
def test_a_unit_of_staff_need_not_meet(committee: str, meetings: str, value: str) -> None:
    text = f"governing_body: {{}}\ncommittees: {{unit: {{{committee}}}}}\nmeetings: {meetings}\n"
    assert told(text, "committees.unit", "meets").value == value
    assert told(text, "governing_body", "meets").value == "yes"
