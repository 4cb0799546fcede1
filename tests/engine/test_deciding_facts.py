"""Deciding facts: what is written of a place, a thing, a list, and what is worked out."""

from __future__ import annotations

import pytest

from govcheck.engine.deciding_facts import BETWEEN, DecidingFacts
from govcheck.model.ask import Ask
from govcheck.model.truth import Clue, Judgement, Truth
from govcheck.model.value import Record
from govcheck.rules.answer import Behind, Counted
from govcheck.rules.where import Condition, select
from tests.engine.small_pack import asking

TEXT = """\
people: {a-bell: {name: Ann Bell}, b-rowe: {name: Bo Rowe}}
governing_body:
  seats:
    lay: {kind: lay, places: 2, holders: {person: a-bell, from: 2015-04-01}}
    gp: {kind: gp, holders: [{person: b-rowe, from: 2015-04-01}, {person: a-bell, from: 2016-04-01}]}
"""


def board(ask: Ask) -> Record:
    value = ask(ask.root, "governing_body").value
    assert isinstance(value, Record)
    return value


def seat(ask: Ask, name: str) -> Record:
    return next(one for one in ask.each(board(ask), "seats").records() if one.id == name)


def written(ask: Ask, *behind: Behind) -> set[str]:
    """Write what is behind an answer, as far as `ask` was asked up to now."""
    deciding = DecidingFacts(ask.recorded(), ask)
    lines = {line for one in behind for line in deciding.behind(one)}
    return {line.replace(BETWEEN, " ").strip() for line in lines.union(deciding.beyond())}


def test_of_a_thing_it_is_what_was_asked_of_it() -> None:
    ask = asking(TEXT)
    lay = seat(ask, "lay")
    ask(lay, "kind")
    assert written(ask, lay) == {"governing_body.seats.lay stated", "governing_body.seats.lay.kind lay"}


def test_of_entries_that_are_meant_it_is_that_they_are_there() -> None:
    ask = asking(TEXT)
    found = select(board(ask), "seats", (Condition("kind", ("lay",)),), ask)
    assert written(ask, found) == {"governing_body.seats.lay meant"}


def test_a_statement_is_written_with_its_place() -> None:
    ask = asking(TEXT)
    places = "governing_body.seats.lay.places"
    lay = seat(ask, "lay")
    clue = Clue("two", (*lay.path, "places"))
    assert written(ask, ask(lay, "places")) == {f"{places} 2"}
    assert written(ask, Judgement(Truth.NO, (clue,))) == {f"{places} 2"}
    assert written(ask, Counted("most", (clue, lay, "a word"))) == {
        f"most {places} 2", "most governing_body.seats.lay", "most a word",
    }  # fmt: skip


def rows(text: str) -> set[str]:
    ask = asking(text)
    holders = ask.each(seat(ask, "gp"), "holders")
    for one in holders.records():
        ask(one, "person"), ask(one, "from")
    return written(ask, holders)


def test_what_one_row_says_belongs_together() -> None:
    other_order = TEXT.replace(
        "[{person: b-rowe, from: 2015-04-01}, {person: a-bell, from: 2016-04-01}]",
        "[{from: 2016-04-01, person: a-bell}, {person: b-rowe, from: 2015-04-01}]",
    )
    exchanged = TEXT.replace(
        "[{person: b-rowe, from: 2015-04-01}, {person: a-bell, from: 2016-04-01}]",
        "[{person: a-bell, from: 2015-04-01}, {person: b-rowe, from: 2016-04-01}]",
    )
    assert rows(other_order) == rows(TEXT)
    assert rows(exchanged) != rows(TEXT)


def test_what_is_worked_out_is_written_as_what_it_rests_on() -> None:
    ask = asking(TEXT)
    lay = seat(ask, "lay")
    reading = ask(lay, "filled")
    [witness] = reading.witnesses
    path = ".".join(map(str, witness.path))
    assert any(line.startswith(path.replace(".0", ".[]")) for line in written(ask, reading))


@pytest.mark.parametrize("path", [(), ("governing_body", "quorum"), ("nothing", "at", "all")])
def test_silence_has_a_place_alone(path: tuple[str, ...]) -> None:
    ask = asking(TEXT)
    assert written(ask, Clue("words", path)) == {f"{'.'.join(path)} not stated".strip()}
