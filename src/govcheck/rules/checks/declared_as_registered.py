"""Interests on the register of those who took part, in the bodies concerned, were declared over the matter."""

from collections.abc import Iterator
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.interests import REGISTER, declarations, named
from govcheck.model.derived.stakes import Concerned, concerned_by, in_one_of
from govcheck.model.derived.times import held_on
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Selection, select
from govcheck.rules.wording import joined, why_not


class Params(NamedTuple):
    """Who took part, in which bodies an interest matters, on which day, and where it is declared."""

    people: str
    concerned: tuple[str, ...]
    on: str
    declared: Selection


class Held(NamedTuple):
    """An interest on the register of someone who took part, with the judgement on whether it matters here."""

    person: Record
    interest: Record
    matters: Judgement


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer no when an interest that matters was surely not declared; yes when nobody is left in doubt."""
    concerned = concerned_by(subject, params.concerned, ask)
    people = ask.each(subject, params.people)
    entries = select(subject, params.declared.of, params.declared.where, ask)
    judgements: list[Judgement] = []
    undeclared: list[str] = []
    theirs: list[Record] = []
    for person in people.records():
        judgements.append(_on_register(person, ask))
        for held in _held(person, subject, params, concerned, ask):
            said = _declared(held, entries, ask)
            judgements.append(said)
            if said.truth is Truth.NO:
                undeclared.append(f"{label(person)} ({named(held.interest, ask)})")
                theirs.append(person)
    if gaps := ask.gaps(people, subject, params.people):
        judgements.append(not_stated(*gaps))
    if not judgements:
        judgements.append(no(Clue(f"{label(subject)}: nobody took part", people.path)))
    judgement = all_of(judgements)
    facts = {"undeclared": joined(sorted(undeclared)), "why": why_not(judgement)}
    at = judgement.witnesses[0].path if undeclared else people.path
    return Answer(judgement, facts, at, behind=(Counted("undeclared", theirs),))


def _on_register(person: Record, ask: Ask) -> Judgement:
    """What somebody without an entry would have had to declare, no register tells."""
    entered = ask.truth(person, "registered")
    if entered.truth is Truth.NO:
        path = ask.each(ask.root, f"{REGISTER}.entries").path
        return not_stated(Clue(f"{label(person)}: an entry in the register of interests", path))
    gaps = [
        clue
        for entry in declarations(person, ask)
        for clue in ask.gaps(ask.each(entry, "interests"), entry, "interests")
    ]
    return not_stated(*gaps) if gaps else entered


def _held(person: Record, subject: Record, params: Params, concerned: Concerned, ask: Ask) -> Iterator[Held]:
    """Give the interests of one person that matter here, or may."""
    for entry in declarations(person, ask):
        for interest in ask.each(entry, "interests").records():
            there = held_on(interest, ask(subject, params.on), ask)
            matters = all_of((there, in_one_of(interest, concerned, ask)))
            if matters.truth is not Truth.NO:
                yield Held(person, interest, matters)


def _declared(held: Held, entries: Selected, ask: Ask) -> Judgement:
    """Judge whether the person declared; where the interest may not matter, a yes alone decides."""
    judgements = []
    for one in (*entries.certain, *entries.maybe, *entries.others.why(ask)):
        person = ask(one.record, "person")
        if person.open:
            judgements.append(all_of((one.judgement, not_stated(*person.missing))))
        elif isinstance(person.value, Record) and person.value.path == held.person.path:
            judgements.append(one.judgement)
    if not entries.whole:
        judgements.append(not_stated(*entries.missing))
    said = any_of(judgements)
    how = "declared, but not dealt with" if said.witnesses else "not declared"
    clue = Clue(f"{label(held.person)}: {named(held.interest, ask)}, {how}", held.interest.path)
    if held.matters.truth is Truth.NOT_STATED and said.truth is not Truth.YES:
        return not_stated(*held.matters.missing)
    return no(clue, *said.witnesses) if said.truth is Truth.NO else said


KIND = CheckKind(
    "declared-as-registered",
    "Did those who took part declare the interests that the register shows in the bodies concerned?",
    (
        Param("people", ParamType.FIELD, "those who took part", required=True),
        Param("concerned", ParamType.FIELDS, "the practices and other bodies in which an interest matters",
              required=True),
        Param("on", ParamType.FIELD, "the day on which an interest must be held to matter", required=True),
        Param("declared", ParamType.SELECTION, "the declarations that count, each with its `person`", required=True),
    ),
    (("undeclared", "whose interests were not declared, or not followed by what is asked"), ("why", "what is wrong")),
    Params,
    check,
)  # fmt: skip
