"""Amounts or percentages of the entries of a list add up to a total, exact to the penny."""

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Where, select, without_owner
from govcheck.rules.wording import in_words, reasons

WHOLE = Decimal(100)
"""The total of percentages, where a rule names no other."""


class Params(NamedTuple):
    """Which entries, which amount of theirs, and what they must add up to."""

    of: str
    amount: str
    total: str = ""
    where: Where = ()


class Sum(NamedTuple):
    """What the entries bring, as far as it is stated."""

    amount: Decimal
    parts: tuple[Clue, ...]
    missing: tuple[Clue, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when all amounts are known and add up to the total; an amount that is `none` is nothing."""
    found = select(subject, params.of, params.where, ask)
    total = ask(subject, params.total) if params.total else Reading(WHOLE, found.path)
    added = _sum(found, params, ask)
    judgement = _judge(subject, params, found, added, total, ask)
    write = _pounds if params.total else _per_cent
    facts = {
        "sum": write(added.amount),
        "total": write(total.value),
        "off": write(abs(added.amount - total.value)) if isinstance(total.value, Decimal) else "not known",
        "parts": reasons(added.parts),
        "why": reasons(judgement.witnesses),
    }
    return Answer(judgement, facts, found.path, behind=(found, *added.parts, total))


def _sum(found: Selected, params: Params, ask: Ask) -> Sum:
    write = _pounds if params.total else _per_cent
    amount = Decimal(0)
    parts: list[Clue] = []
    missing = list(found.missing)
    for record in found.records():
        reading = ask(record, params.amount)
        if reading.open:
            missing.extend(reading.missing or (ask.missing_at(record, params.amount),))
        else:
            amount += reading.value if isinstance(reading.value, Decimal) else 0
            parts.append(Clue(f"{label(record)} {write(reading.value)}", reading.path))
    return Sum(amount, tuple(parts), tuple(missing))


def _judge(subject: Record, params: Params, found: Selected, added: Sum, total: Reading, ask: Ask) -> Judgement:
    unheld = without_owner(subject, params.of, ask)
    if unheld or (found.decided and not found.certain):
        return no(unheld or Clue(f"{label(subject)}: there is none to add up ({in_words(params.of)})", found.path))
    if total.value is Absent.NONE:
        return no(ask.witness(subject, params.total, total))
    missing = added.missing
    if total.open:
        missing = (*missing, *(total.missing or (ask.missing_at(subject, params.total),)))
    if missing or not found.decided:
        return not_stated(*missing)
    return yes(*added.parts) if added.amount == total.value else no(*added.parts)


def _per_cent(value: object) -> str:
    return f"{value.normalize():f} %" if isinstance(value, Decimal) else str(value)


def _pounds(value: object) -> str:
    return f"£{value:,}" if isinstance(value, Decimal) else str(value)


KIND = CheckKind(
    "sums-to",
    "Do amounts, or percentages, add up to a total?",
    (
        Param("of", ParamType.LIST, "the list whose entries are added up", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("amount", ParamType.ITEM_FIELD, "the amount, or the percentage, of each entry", required=True),
        Param("total", ParamType.FIELD, "what amounts in pounds must add up to; percentages, left out, to 100"),
    ),
    (
        ("sum", "what they add up to"),
        ("total", "what they must add up to"),
        ("off", "by how much they miss it"),
        ("parts", "what each entry brings"),
        ("why", "what it rests on, or what is not there"),
    ),
    Params,
    check,
)
