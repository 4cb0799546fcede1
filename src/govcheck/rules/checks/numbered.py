"""There is an entry for each number from one upwards, and each says what it must."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Selected, Where, satisfies, select
from govcheck.rules.wording import joined, why_not


class Params(NamedTuple):
    """Which entries, how they are numbered, and what each must say."""

    of: str
    number: str
    up_to: int
    where: Where = ()
    any: tuple[str, ...] = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each number from 1 to `up_to` has an entry that states one of the facts in `any`."""
    found = select(subject, params.of, params.where, ask)
    said = {number: _has_entry(subject, number, found, params, ask) for number in range(1, params.up_to + 1)}
    judgement = all_of(said.values())
    without = [str(number) for number, one in said.items() if one.truth is Truth.NO]
    facts = {"up_to": str(params.up_to), "without": joined(without), "why": why_not(judgement)}
    return Answer(judgement, facts, found.path)


def _has_entry(subject: Record, number: int, found: Selected, params: Params, ask: Ask) -> Judgement:
    """Judge whether one number has an entry that says what it must."""
    condition = Condition(params.number, (str(number),))
    judgements = [
        all_of((one.judgement, satisfies(one.record, condition, ask), _says(one.record, params, ask)))
        for one in (*found.certain, *found.maybe)
        if satisfies(one.record, condition, ask).truth is not Truth.NO
    ]
    if not found.whole:
        judgements.append(not_stated(*(found.missing or (Clue(f"{label(subject)}: number {number}", found.path),))))
    if not judgements:
        return no(Clue(f"{label(subject)}: no entry for number {number}", found.path))
    return any_of(judgements)


def _says(record: Record, params: Params, ask: Ask) -> Judgement:
    if not params.any:
        return all_of(())
    return any_of(stated(record, field, ask) for field in params.any)


KIND = CheckKind(
    "numbered",
    "Is there an entry for each number from one upwards, and does each say what it must?",
    (
        Param("of", ParamType.LIST, "the list of the entries", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("number", ParamType.ITEM_FIELD, "the field that bears the number", required=True),
        Param("up_to", ParamType.WHOLE_NUMBER, "the last number", required=True),
        Param("any", ParamType.ITEM_FIELDS, "facts of which each entry must state one"),
    ),
    (
        ("up_to", "the last number"),
        ("without", "the numbers without an entry that says what it must"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
