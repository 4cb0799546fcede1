"""The overall verdict, the profile and the choices in words."""

from __future__ import annotations

import pytest

from govcheck.report import ReportOptions
from govcheck.report.standing import choices_in_words, condition_lines, overall_sentences, profile_in_words
from govcheck.results.choices import Choice, ChoiceKind, Conditions
from govcheck.results.run import Run
from govcheck.results.verdict import FullArrangements
from govcheck.results.words import Standing
from tests.report.endings import WHOLE
from tests.report.reading import text_of
from tests.report.runs import CLEAN, INPUT_ERROR, MANY, STRICTER, at


def with_overall(standing: Standing, full_arrangements: FullArrangements) -> Run:
    assert CLEAN.overall is not None
    return CLEAN._replace(
        overall=CLEAN.overall._replace(standing=standing, reasons=(), full_arrangements=full_arrangements)
    )


@pytest.mark.parametrize(
    ("standing", "full_arrangements", "expected"),
    [
        (Standing.IN_PLACE, FullArrangements.DUE, "on 30 June 2017 they are in place."),
        (Standing.WITH_RESERVATIONS, FullArrangements.DUE, "on 30 June 2017 they are in place with reservations."),
        (Standing.NOT_IN_PLACE, FullArrangements.DUE, "on 30 June 2017 they are not in place."),
        (Standing.CANNOT_TELL, FullArrangements.DUE, "on 30 June 2017 it cannot be told whether they are in place."),
        (Standing.DOES_NOT_APPLY, FullArrangements.DUE, "on 30 June 2017 none of what was looked at applies."),
        (Standing.IN_PLACE, FullArrangements.NOT_DUE_YET, "The full arrangements are not due yet: "),
        (Standing.IN_PLACE, FullArrangements.CANNOT_TELL, "cannot be told: the kind of body is not stated."),
    ],
)
def test_it_is_said_whether_the_full_arrangements_are_due_and_in_place(
    standing: Standing, full_arrangements: FullArrangements, expected: str
) -> None:
    run = with_overall(standing, full_arrangements)
    [sentence] = overall_sentences(run)
    assert expected in sentence
    for name in WHOLE:
        if name != "json":
            assert expected in " ".join(text_of(name, run, ReportOptions(width=10_000)).split())


def test_nothing_is_said_of_what_is_not_for_this_kind_of_body() -> None:
    assert overall_sentences(with_overall(Standing.IN_PLACE, FullArrangements.NOT_FOR_THIS_BODY)) == ()


def test_nothing_is_said_where_nothing_was_checked() -> None:
    assert (overall_sentences(INPUT_ERROR), condition_lines(INPUT_ERROR), profile_in_words(INPUT_ERROR)) == ((), (), ())
    assert choices_in_words(INPUT_ERROR) == ()


def test_the_reasons_come_first() -> None:
    assert overall_sentences(CLEAN)[0] == "Nothing was decided on advocacy."


def test_what_could_lead_to_a_condition_is_counted_and_named() -> None:
    assert overall_sentences(MANY)[1:] == (
        (
            "The outcome of authorisation is full, or with conditions, of which there are seven kinds (AUTH-6); "
            "which kind is for the national board to choose."
        ),
        "3 core requirements under the headings of the profile could lead to a condition.",
    )
    assert condition_lines(MANY) == (
        "EGG-2.1 (not met): Committees are led and reviewed",
        "EGG-3.1 (needs judgement): Members challenge one another constructively",
        "EGG-2.2 (not assessed): Every committee has a quorum",
    )


def test_where_nothing_could_lead_to_a_condition_it_is_said() -> None:
    run = MANY._replace(profile=STRICTER._replace(conditions=Conditions("AUTH-6", 13, "the board", (), ())))
    assert overall_sentences(run)[1:] == (
        (
            "The outcome of authorisation is full, or with conditions, of which there are 13 kinds (AUTH-6); "
            "which kind is for the board to choose."
        ),
        "Nothing under the headings of the profile could lead to a condition: every core requirement is met.",
    )
    assert condition_lines(run) == ()


def test_every_choice_says_what_changed_who_chose_it_and_where() -> None:
    assert choices_in_words(MANY) == (
        "essence/attendance_floor is 80 % instead of 75 % (profile stricter, stricter.yaml:7:13)",
        "EGG-2.2 is switched off: There is none yet (profile shadow, shadow.yaml:9:3)",
        "another is left out, but for its mandatory rules (2) (profile stricter, committees.yaml:5:1)",
        "essence is among the few that are looked at (--select)",
        "EGG-9.9 is left out (govcheck.yaml, govcheck.yaml:2:10)",
    )
    assert {one.kind for one in MANY.choices} == set(ChoiceKind)


@pytest.mark.parametrize("format_name", WHOLE)
def test_every_format_tells_every_choice_and_the_profile(format_name: str) -> None:
    reason = "A reason that stands nowhere else"
    choice = Choice(ChoiceKind.SWITCHED_OFF, "EGG-1", "", "", reason, "profile ours", at(1))
    drawn = text_of(format_name, CLEAN._replace(choices=(choice,), profile=STRICTER), ReportOptions(width=10_000))
    for word in (reason, STRICTER.title, STRICTER.purpose, "To lead", "To learn"):
        assert word in drawn


@pytest.mark.parametrize("format_name", WHOLE)
def test_the_overall_verdict_stands_before_all_others(format_name: str) -> None:
    drawn = text_of(format_name, MANY, ReportOptions()).lower()
    at_overall, at_first = drawn.index("overall"), drawn.index("leadership")
    assert at_overall < at_first
    assert "not in place" in drawn[at_overall:at_first]
