"""The first item of substance on an ordered agenda is about what it must be about."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.opens_with import Params
from tests.rules.checks.answering import Given, given

FIRST = Params(("quality", "safety"), ("procedure",))
MAY = "meetings.may"
ITEMS = (
    "a: {about: procedure}, q: {about: quality}, f: {about: finance}, u: {title: U}, m: {about: [procedure, finance]}"
)


def meeting(order: str, items: str = ITEMS) -> str:
    return f"meetings: {{may: {{agenda: {{{items}}}, agenda_order: {order}}}}}\n"


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("[a, q, f]", "yes"),
        ("[q, f]", "yes"),
        ("[a, f, q]", "no"),
        ("[m, q]", "no"),
        ("[a, u, q]", "not stated"),
        ("[a]", "no"),
        ("not stated", "not stated"),
        ("{complete: no, items: [q]}", "not stated"),
    ],
)
def test_the_order_decides_which_item_is_first(order: str, answer: str) -> None:
    assert given("opens-with", FIRST, meeting(order), of=MAY).answer == answer


def test_without_an_order_an_agenda_on_which_no_item_will_do_fails() -> None:
    assert given("opens-with", FIRST, meeting("not stated", "f: {about: finance}"), of=MAY).answer == "no"
    assert given("opens-with", FIRST, meeting("not stated", "q: {about: quality}"), of=MAY) == Given(
        "not stated", missing=(f"{MAY}.agenda_order",)
    )


@pytest.mark.parametrize(("agenda", "answer"), [("not stated", "not stated"), ("none", "no")])
def test_without_an_agenda(agenda: str, answer: str) -> None:
    assert given("opens-with", FIRST, f"meetings: {{may: {{agenda: {agenda}}}}}\n", of=MAY).answer == answer


def test_an_item_that_may_be_about_more_is_no_mere_procedure_for_certain() -> None:
    items = "a: {about: {complete: no, items: [procedure]}}, q: {about: quality}"
    assert given("opens-with", FIRST, meeting("[a, q]", items), of=MAY) == Given(
        "not stated", missing=(f"{MAY}.agenda.a.about",)
    )
