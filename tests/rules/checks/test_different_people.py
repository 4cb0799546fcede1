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
    ],
)
def test_one_person_on_both_sides_decides(chair: str, holders: str, answer: str) -> None:
    assert given("different-people", CHAIR_AND_OFFICER, board(chair, holders)).answer == answer


def test_the_person_and_what_leads_there_are_named() -> None:
    assert given("different-people", CHAIR_AND_OFFICER, board("{seat: lead}", "{person: ann}")) == Given(
        "no", ("Ann is on both sides", "held through seat lead", "Ann holds it")
    )
