"""Everyone who holds a seat came to it by an open process."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.chosen import Params
from tests.rules.checks.answering import Given, given

OPENLY = Params(("election", "appointment"))
SEAT = "governing_body.seats.a"
HOLDER = f"{SEAT}.holders[1]"


def seat(stated: str, post: str = "{}") -> str:
    return (
        "people: {ann: {name: Ann}, bob: {name: Bob}}\n"
        "documents: {how: {title: How}}\n"
        f"posts: {{chief: {post}}}\n"
        f"governing_body: {{seats: {{a: {{{stated}}}}}}}\n"
    )


def held(chosen: str, further: str = "") -> str:
    return f"holders: {{person: ann, chosen: {{{chosen}}}}}{further}"


ALL = "by: election, on: 2016-01-01, process: how"
BY_RULE = ", chosen_by: election, appointment_process: how"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (held(ALL), Given("yes", ("Ann: came by election", "Ann: the day is 1 January 2016",
                                  "Ann: the document on the process is How"))),
        (held("on: 2016-01-01", BY_RULE), Given("yes", ("Ann: came by election", "Ann: the day is 1 January 2016",
                                                        "Ann: the document on the process is How"))),
        (held(ALL.replace("election", "transfer"), BY_RULE), Given("no", ("Ann: came by transfer",))),
        (held("by: election, process: how"), Given("not stated", missing=(f"{HOLDER}.chosen.on",))),
        (held(ALL.replace("2016", "2018")), Given("not stated", missing=(f"{HOLDER}.chosen.on",))),
        ("kind: gp" + BY_RULE, Given("not stated", missing=(f"{SEAT}.holders",))),
    ],
)  # fmt: skip
def test_method_day_and_process_are_wanted(stated: str, expected: Given) -> None:
    assert given("chosen", OPENLY, seat(stated), of=SEAT) == expected


@pytest.mark.parametrize(
    ("second", "answer"),
    [
        ("until: 2017-08-31", "yes"),
        ("until: 2017-09-01", "no"),
        ("until: 2017-09", "no"),
        ("as: designate", "yes"),
        ("as: stepped-aside", "no"),
    ],
)
def test_only_those_who_hold_the_seat_are_looked_at(second: str, answer: str) -> None:
    rows = f"holders: [{{person: ann, chosen: {{{ALL}}}}}, {{person: bob, {second}, chosen: {{by: transfer}}}}]"
    assert given("chosen", OPENLY, seat(rows), of=SEAT).answer == answer


@pytest.mark.parametrize(
    ("post", "answer"),
    [
        (f"{{holders: {{person: bob, chosen: {{{ALL}}}}}}}", "yes"),
        ("{holders: {person: bob, chosen: {by: transfer}}}", "no"),
        ("{holders: {person: bob}}", "not stated"),
        ("{}", "not stated"),
    ],
)
def test_who_sits_through_a_post_came_as_they_came_to_the_post(post: str, answer: str) -> None:
    text = seat("holders: {post: chief, chosen: {by: ex-officio}}", post)
    assert given("chosen", OPENLY, text, of=SEAT).answer == answer
