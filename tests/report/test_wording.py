"""Words for results and counts."""

import datetime

import pytest

from govcheck.report.wording import (
    count,
    day,
    disposition_in_words,
    kind_in_words,
    listed,
    numbers_in_words,
    place,
    result_in_words,
    result_tone,
    standing_tone,
    state_in_words,
)
from govcheck.results.run import Numbers
from govcheck.results.words import Basis, Disposition, Result, Standing
from govcheck.source import Location, Span
from tests.report.runs import UNCLEAR, state


def test_every_result_has_its_word() -> None:
    words = {result: result_in_words(UNCLEAR._replace(result=result)) for result in Result}
    assert words == {
        Result.PASS: "met",
        Result.FAIL: "not met",
        Result.NOT_EVIDENCED: "cannot tell",
        Result.NOT_APPLICABLE: "does not apply",
        Result.ERROR: "tool error",
    }


def test_a_question_needs_judgement_only_while_it_is_open() -> None:
    question = UNCLEAR._replace(basis=Basis.ATTESTATION)
    assert result_in_words(question) == "needs judgement"
    assert result_in_words(question._replace(result=Result.FAIL)) == "not met"
    assert result_in_words(UNCLEAR._replace(basis=Basis.DOCUMENT)) == "cannot tell"


def test_requirements_speak_the_same_words() -> None:
    assert [state_in_words(state(0, result)) for result in (None, *Result)] == [
        "not assessed",
        "met",
        "not met",
        "cannot tell",
        "does not apply",
        "tool error",
    ]
    assert state_in_words(state(3, Result.NOT_EVIDENCED)) == "needs judgement"


def test_only_what_is_met_or_in_place_looks_good() -> None:
    assert {result for result in Result if result_tone(result) == "good"} == {Result.PASS}
    assert {standing for standing in Standing if standing_tone(standing) == "good"} == {
        Standing.IN_PLACE,
        Standing.WITH_RESERVATIONS,
    }


def test_every_disposition_but_open_has_words() -> None:
    assert [disposition_in_words(one) for one in Disposition] == [
        "",
        "waived",
        "explained",
        "in the baseline",
        "in the action plan",
    ]


def test_counts_agree_with_their_noun() -> None:
    assert [count(number, "rule") for number in (0, 1, 2)] == ["no rules", "1 rule", "2 rules"]
    assert count(2, "thing to change", "things to change") == "2 things to change"


@pytest.mark.parametrize(
    ("numbers", "sentences"),
    [
        (
            Numbers(0, 0, 0, 0),
            (
                "No requirements apply.",
                "Of these, none are met.",
                "None are decided, that is, met or not met.",
                "No critical or major requirements are not shown to be met.",
            ),
        ),
        (
            Numbers(1, 1, 1, 1),
            (
                "1 requirement applies.",
                "Of these, 1 is met.",
                "1 is decided, that is, met or not met.",
                "1 critical or major requirement is not shown to be met.",
            ),
        ),
        (
            Numbers(48, 30, 37, 5),
            (
                "48 requirements apply.",
                "Of these, 30 are met.",
                "37 are decided, that is, met or not met.",
                "5 critical or major requirements are not shown to be met.",
            ),
        ),
    ],
)
def test_numbers_are_spelt_out(numbers: Numbers, sentences: tuple[str, ...]) -> None:
    assert numbers_in_words(numbers) == sentences


def test_lists_days_places_and_kinds() -> None:
    assert [listed(words) for words in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert day(datetime.date(2017, 6, 3)) == "3 June 2017"
    assert place(Location("a.yaml", Span(3, 4, 3, 5))) == "a.yaml:3:4"
    assert place(Location("", Span(1, 1, 1, 1))) == ""
    assert [kind_in_words(kind) for kind in ("", "ccg", "integrated-care-board")] == [
        "kind of body not stated",
        "clinical commissioning group",
        "integrated care board",
    ]
