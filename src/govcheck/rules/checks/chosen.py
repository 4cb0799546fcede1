"""Everyone who holds a seat came to it by an open process: a method, a day, and the document that describes it."""

from collections.abc import Iterator
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import keeps_seat
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.things.words import CHOSEN_BY
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import names, why_not

#: Sitting by office says nothing of how the holder came to the office; that has to be stated there.
_BY_OFFICE = "ex-officio"


class Params(NamedTuple):
    """The methods that will do."""

    methods: tuple[str, ...]


class Holding(NamedTuple):
    """One who holds the seat, with the statements on how, nearest first."""

    who: Record
    sources: tuple[tuple[Record, str], ...]
    """Records with the route at which each speaks of the choosing."""
    present: Judgement
    """Whether this one holds it on the as-of date."""


def check(seat: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when it is stated of each present holder of the seat; no when one surely came otherwise."""
    holders = ask.each(seat, "holders")
    held = [one for one in _holdings(seat, seat, (), ask) if one.present.truth is not Truth.NO]
    judgements = [_came(one, params, ask) for one in held]
    failing = [one.who for one, said in zip(held, judgements, strict=True) if said.truth is Truth.NO]
    if gaps := ask.gaps(holders, seat, "holders"):
        judgements.append(not_stated(*gaps))
    elif not held:
        judgements.append(not_stated(Clue(f"{label(seat)}: who holds it", holders.path)))
    judgement = all_of(judgements)
    facts = {
        "holders": names(_person(one.who, ask) for one in held),
        "failing": names(_person(one, ask) for one in failing),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, judgement.witnesses[0].path if failing else holders.path, behind=(holders,))


def _holdings(seat: Record, place: Record, before: tuple[Record, ...], ask: Ask) -> Iterator[Holding]:
    """Give those who hold `place`; where a post holds the seat, those who hold the post."""
    for holder in ask.each(place, "holders").records():
        present = keeps_seat(holder, ask)
        post = ask(holder, "post")
        if isinstance(post.value, Record) and not before:
            yield from _through(seat, holder, present, post.value, ask)
            continue
        yield Holding(holder, _sources(seat, (*before, holder)), present)


def _through(seat: Record, holder: Record, present: Judgement, post: Record, ask: Ask) -> Iterator[Holding]:
    """Give those who hold the post that holds the seat; the holding itself where nobody is named there."""
    found = list(_holdings(seat, post, (holder,), ask))
    for one in found:
        yield one._replace(present=all_of((present, one.present)))
    if not any(one.present.truth is Truth.YES for one in found) or not ask.each(post, "holders").whole:
        yield Holding(holder, _sources(seat, (holder,)), present)


def _sources(seat: Record, holders: tuple[Record, ...]) -> tuple[tuple[Record, str], ...]:
    return (*((one, "chosen") for one in holders), (seat, ""))


def _came(one: Holding, params: Params, ask: Ask) -> Judgement:
    """Judge how one holder came; of someone who may no longer hold the seat it can only be told that all is well."""
    judgement = all_of((_method(one, params, ask), _stated(one, "on", "", ask),
                        _stated(one, "process", "appointment_process", ask)))  # fmt: skip
    if one.present.truth is Truth.NOT_STATED and judgement.truth is Truth.NO:
        return not_stated(*one.present.missing)
    return judgement


def _method(one: Holding, params: Params, ask: Ask) -> Judgement:
    """Judge the method: what is stated nearest to the holder counts, and a statement that differs is named."""
    said: list[Judgement] = []
    missing: list[Clue] = []
    for source, route in one.sources:
        reading = ask(source, f"{route}.by" if route else "chosen_by")
        clue = Clue(f"{_name(one, ask)}: came by {show(reading.value)}", reading.path)
        if reading.open or reading.value == _BY_OFFICE:
            missing.extend(reading.missing or (clue._replace(text=f"{_name(one, ask)}: how they came to the office"),))
        else:
            said.append(yes(clue) if reading.value in params.methods else no(clue))
    return _nearest(said, missing)


def _stated(one: Holding, field: str, of_seat: str, ask: Ask) -> Judgement:
    """Judge whether a fact of the choosing is stated near the holder, or of the seat."""
    said: list[Judgement] = []
    missing: list[Clue] = []
    for source, route in one.sources:
        name = f"{route}.{field}" if route else of_seat
        if not name:
            continue
        reading = ask(source, name)
        clue = Clue(f"{_name(one, ask)}: {_WORDS[field]} {show(reading.value)}", reading.path)
        if reading.open:
            missing.extend(reading.missing)
        else:
            said.append(no(clue) if reading.value is Absent.NONE else yes(clue))
    return _nearest(said, missing)


def _nearest(said: list[Judgement], missing: list[Clue]) -> Judgement:
    """Take the nearest statement; one that goes the other way is kept as contradicting it."""
    if not said:
        return not_stated(*missing)
    others = [clue for one in said if one.truth is not said[0].truth for clue in one.witnesses]
    return said[0]._replace(disputes=(*said[0].witnesses, *others) if others else ())


_WORDS = {"on": "the day is", "process": "the document on the process is"}


def _person(holder: Record, ask: Ask) -> Record:
    person = ask(holder, "person").value
    return person if isinstance(person, Record) else holder


def _name(one: Holding, ask: Ask) -> str:
    return label(_person(one.who, ask))


KIND = CheckKind(
    "chosen",
    "Did each present holder of a seat come to it by a method that will do, on a stated day, by a described process?",
    (Param("methods", ParamType.WORDS, "the methods that will do", required=True, words=CHOSEN_BY.words),),
    (("holders", "those who hold the seat"), ("failing", "those who came otherwise"), ("why", "what is wrong")),
    Params,
    check,
)
