"""What is stated of the subject is among what other entries list."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, all_of, any_of, no, not_stated
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Selection, satisfies, select
from govcheck.rules.wording import in_words, joined, names, plain


class Params(NamedTuple):
    """The word or text, a field of the subject, and where it must be listed."""

    value: str
    among: Selection
    field: str


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one of the entries lists the value; no where none does, or where there is no value."""
    reading = ask(subject, params.value)
    found = select(subject, params.among.of, params.among.where, ask)
    facts = {"value": plain(show(reading.value)), "among": names(found.records()), "lists": "none"}
    if reading.open:
        missing = reading.missing or (ask.missing_at(subject, params.value),)
        return Answer(not_stated(*missing), facts, reading.path)
    clue = Clue(f"{label(subject)}: {in_words(params.value)} {show(reading.value)}", reading.path)
    if reading.value is Absent.NONE:
        return Answer(no(clue), facts, reading.path)
    condition = Condition(params.field, (show(reading.value),))
    judgements = [
        all_of((one.judgement, satisfies(one.record, condition, ask))) for one in (*found.certain, *found.maybe)
    ]
    facts["lists"] = joined(
        sorted(plain(show(item)) for one in found.records() for item in ask.each(one, params.field).items)
    )
    if not found.whole:
        judgements.append(not_stated(*found.missing))
    if not judgements:
        judgements.append(no(clue, Clue(f"{label(subject)}: there is none that could list it", found.path)))
    return Answer(any_of(judgements), facts, reading.path)


KIND = CheckKind(
    "listed",
    "Is what is stated of the subject among what other entries list?",
    (
        Param("value", ParamType.FIELD, "the word or text", required=True),
        Param("among", ParamType.SELECTION, "the entries that list what will do", required=True),
        Param("field", ParamType.AMONG_FIELD, "the field of those entries that lists it", required=True),
    ),
    (
        ("value", "the word or text"),
        ("among", "the entries that could list it"),
        ("lists", "what those entries list"),
    ),
    Params,
    check,
)
