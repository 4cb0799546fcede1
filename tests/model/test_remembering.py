"""Keeping answers changes neither what is answered nor what is recorded as read."""

from __future__ import annotations

import datetime

import pytest

from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.derived import DERIVED
from govcheck.model.remembering import RememberingAsk
from govcheck.model.truth import Truth
from tests.model.asking import DAY, asking, at
from tests.model.documents import documents

TEXT = """\
people: {a: {name: A. Finch}}
governing_body:
  seats: {lay: {name: Lay member, kind: lay, from: 2016-04-01, holders: {person: a, from: 2016-04-01}}}
committees:
  audit: {name: Audit, members: {lay: {seat: lay}}, terms_of_reference: {last_reviewed: 2017-03-08}}
"""


def remembering() -> RememberingAsk:
    return RememberingAsk(build(documents(TEXT)).organisation, datetime.date.fromisoformat(DAY), DERIVED)


def asked(ask: Ask, question: str, start: str, field: str) -> tuple[object, dict[tuple[str | int, ...], str]]:
    ask.recorded()
    answer = getattr(ask, question)(at(ask, start), field)
    return answer, ask.recorded().places()


@pytest.mark.parametrize(
    ("question", "start", "field"),
    [
        ("read", "committees.audit", "terms_of_reference.last_reviewed"),
        ("each", "committees.audit", "members.seat"),
        ("truth", "governing_body.seats.lay", "independent"),
        ("truth", "governing_body.seats.lay", "filled"),
    ],
)
def test_the_second_answer_is_the_first_and_reads_as_much(question: str, start: str, field: str) -> None:
    ask = remembering()
    expected = asked(asking(TEXT), question, start, field)

    assert asked(ask, question, start, field) == expected
    assert asked(ask, question, start, field) == expected


def test_what_is_asked_of_another_day_counts_as_read_here_every_time() -> None:
    ask = remembering()
    seat = at(ask, "governing_body.seats.lay")
    for _ in range(2):
        ask.recorded()
        assert ask.back_on(datetime.date(2016, 3, 31)).truth(seat, "in_place").truth is Truth.NO
        assert ("governing_body", "seats", "lay", "in_place") in ask.recorded().places()
