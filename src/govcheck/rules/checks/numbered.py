"""There is an entry for each number from one upwards, and each says what it must."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Where, select
from govcheck.rules.wording import joined, why_not


class Params(NamedTuple):
    """Which entries, how they are numbered, and what each must say."""

    of: str
    number: str
    up_to: int
    where: Where = ()
    any: tuple[str, ...] = ()


class Said(NamedTuple):
    """What the entries say, by their numbers."""

    numbered: dict[int, list[Judgement]]
    unnumbered: list[Judgement]
    """Of entries whose number is not stated: each may be the one that is looked for."""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each number from 1 to `up_to` has an entry that states one of the facts in `any`."""
    found = select(subject, params.of, params.where, ask)
    said = _by_number(found, params, ask)
    if not found.whole:
        said.unnumbered.append(not_stated(*found.missing))
    each = {
        number: any_of(
            (*said.numbered.get(number, ()), *said.unnumbered)
            or (no(Clue(f"{label(subject)}: no entry for number {number}", found.path)),)
        )
        for number in range(1, params.up_to + 1)
    }
    judgement = all_of(each.values())
    without = [str(number) for number, one in each.items() if one.truth is Truth.NO]
    facts = {"up_to": str(params.up_to), "without": joined(without), "why": why_not(judgement)}
    return Answer(judgement, facts, found.path)


def _by_number(found: Selected, params: Params, ask: Ask) -> Said:
    """Judge each entry once: whether it is meant, and whether it says what it must."""
    said = Said({}, [])
    for record, meant in (*found.certain, *found.maybe):
        number = ask(record, params.number)
        judgement = all_of((meant, _says(record, params, ask)))
        if number.open:
            said.unnumbered.append(all_of((judgement, not_stated(*number.missing))))
        elif isinstance(number.value, int):
            said.numbered.setdefault(number.value, []).append(judgement)
    return said


def _says(record: Record, params: Params, ask: Ask) -> Judgement:
    return any_of(stated(record, field, ask) for field in params.any) if params.any else all_of(())


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
