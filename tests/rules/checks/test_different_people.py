"""Two offices, or two groups, have no person in common."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.different_people import Params
from tests.rules.checks.answering import Given, given

CHAIR_AND_OFFICER = Params(("/governing_body.chair",), ("/accountable_officer_holders",))


def board(chair: str, holders: str) -> str:
    return (
        "people: {ann: {name: Ann}, bob: {name: Bob}}\n"
        f"posts: {{chief: {{roles: accountable-officer, holders: {holders}}}}}\n"
        f"governing_body: {{seats: {{lead: {{kind: gp, holders: {{person: ann}}}}}}, chair: {chair}}}\n"
    )


@pytest.mark.parametrize(
    ("chair", "holders", "answer"),
    [
        ("{seat: lead}", "{person: bob}", "yes"),
        ("{person: ann}", "{person: bob}", "yes"),
        ("{seat: lead}", "{person: ann}", "no"),
        ("{post: chief}", "{person: bob}", "no"),
        ("{seat: lead}", "[{person: bob, as: stepped-aside}, {person: ann, as: acting}]", "no"),
        ("{seat: lead}", "[{person: bob}, {person: ann, as: designate}]", "yes"),
        ("{seat: lead}", "{complete: no, items: [{person: ann}]}", "no"),
        ("{seat: lead}", "{complete: no, items: [{person: bob}]}", "not stated"),
        ("{seat: lead}", "{person: bob, until: 2017-08-31}", "not stated"),
        ("not stated", "{person: bob}", "not stated"),
        ("{person: ann}", "not stated", "not stated"),
        ("{seat: lead}", "not stated", "not stated"),
    ],
)
def test_one_person_on_both_sides_decides(chair: str, holders: str, answer: str) -> None:
    assert given("different-people", CHAIR_AND_OFFICER, board(chair, holders)).answer == answer


def test_who_holds_a_post_that_names_nobody_is_asked_for() -> None:
    found = given("different-people", CHAIR_AND_OFFICER, board("{person: ann}", "not stated"))
    assert found == Given("not stated", (), ("posts.chief.holders",))


def test_two_who_are_not_named_sit_in_different_places() -> None:
    nobody = "{roles: accountable-officer}"
    seats = "{lead: {kind: gp}, officer: {kind: accountable-officer, holders: {post: chief}}}"
    text = f"posts: {{chief: {nobody}}}\ngoverning_body: {{seats: {seats}, chair: {{seat: lead}}}}\n"
    assert given("different-people", CHAIR_AND_OFFICER, text).answer == "yes"


def test_the_person_and_what_leads_there_are_named() -> None:
    assert given("different-people", CHAIR_AND_OFFICER, board("{seat: lead}", "{person: ann}")) == Given(
        "no", ("Ann is on both sides", "held through seat lead", "Ann holds it")
    )
