"""The standing items are on every agenda since they were set."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.standing_items import Params
from tests.rules.checks.answering import Given, facts, given

STANDING = Params("standing_items", "standing_items_set", "meetings", "date", "agenda")
JOINT = "committees.joint"


def committee(items: str = "[risk, money]", since: str = "2017-05-01", agenda: str = "{risk: {}, money: {}, x: {}}",
              date: str = "2017-05-01") -> str:  # fmt: skip
    return (
        f"committees: {{joint: {{standing_items: {items}, standing_items_set: {since}}}}}\n"
        f"meetings: {{may: {{body: joint, date: {date}, agenda: {agenda}}}}}\n"
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (committee(), "yes"),
        (committee(agenda="{risk: {}}"), "no"),
        (committee(agenda="{complete: no, risk: {}}"), "not stated"),
        (committee(agenda="not stated"), "not stated"),
        (committee(agenda="none"), "no"),
        (committee(items="none"), "no"),
        (committee(items="not stated"), "not stated"),
        (committee(items="{complete: no, items: [risk]}"), "not stated"),
        (committee(since="none"), "no"),
        (committee(since="not stated"), "not stated"),
        (committee(since="2017-05-02"), "no"),
        (committee(since="2017-05"), "not stated"),
        (committee(since="2017-05", date="2017-06-01"), "yes"),
        (committee(since="2017-05", agenda="none", date="2017-05-02"), "not stated"),
        (committee(agenda="none", date="not stated"), "not stated"),
        (committee() .replace("meetings: {", "meetings: {complete: no, "), "not stated"),
    ],
)  # fmt: skip
def test_each_item_is_on_each_agenda(text: str, answer: str) -> None:
    assert given("standing-items", STANDING, text, of=JOINT).answer == answer


def test_it_says_what_is_left_out_and_where() -> None:
    text = committee(agenda="{risk: {}}")
    assert given("standing-items", STANDING, text, of=JOINT) == Given("no", ("meeting may: without money",))
    assert facts("standing-items", STANDING, text, of=JOINT) == {
        "items": "money and risk", "since": "1 May 2017", "why": "meeting may: without money",
    }  # fmt: skip
