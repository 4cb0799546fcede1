"""The amounts of the entries of a list add up to a share of another amount."""

from decimal import ROUND_DOWN, ROUND_UP, Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Where, select, without_owner
from govcheck.rules.wording import in_words, joined, pounds


class Params(NamedTuple):
    """Which amounts are added up, and which share of which amount they must come to."""

    of: str
    amount: str
    total: str
    where: Where = ()
    at_least: Decimal | None = None
    more_than: Decimal | None = None
    at_most: Decimal | None = None
    compared_with: str = ""


class Sum(NamedTuple):
    """What the entries add up to as far as is known, with what is not known."""

    amount: Decimal
    parts: tuple[Clue, ...]
    missing: tuple[Clue, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the sum lies within the bounds; it can be told only where every amount is known.

    An amount that is not known may lie below zero, so what is known can never be enough.
    """
    found = select(subject, params.of, params.where, ask)
    added, total = add_up(found, params.amount, ask), ask(subject, params.total)
    other = ask(subject, params.compared_with) if params.compared_with else None
    facts = {
        "sum": pounds(added.amount) if not added.missing else "not known",
        "total": pounds(total.value),
        "share": _percent(added.amount, total.value, params) if not added.missing else "not known",
        "compared": _percent(total.value, other.value if other else None, params),
        "entries": joined(sorted(clue.text for clue in added.parts)),
    }
    behind = (found, *added.parts, total, *((other,) if other else ()))
    return Answer(_judge(subject, params, ask, found, added), facts, found.path, behind=behind)


def add_up(found: Selected, field: str, ask: Ask) -> Sum:
    """Add up a field of the entries that are meant; `none` adds nothing."""
    amount, parts, missing = Decimal(0), [], list(found.missing)
    for record in found.records():
        reading = ask(record, field)
        if isinstance(reading.value, Decimal):
            amount += reading.value
        elif reading.open:
            missing.extend(reading.missing or (ask.missing_at(record, field),))
            continue
        parts.append(Clue(f"{label(record)} {pounds(reading.value)}", reading.path))
    if not found.whole and not missing:
        missing.append(Clue("whether there are more", found.path))
    return Sum(amount, tuple(parts), tuple(missing))


def _judge(subject: Record, params: Params, ask: Ask, found: Selected, added: Sum) -> Judgement:
    """Judge the sum against the bounds; where there is nothing to add up, or nothing to share, the answer is no."""
    total = ask(subject, params.total)
    if total.value is Absent.NONE:
        return no(ask.witness(subject, params.total, total))
    unheld = without_owner(subject, params.of, ask)
    if unheld or not (added.parts or added.missing):
        return no(unheld or Clue(f"{label(subject)}: there is none to add up", found.path))
    if added.missing or not isinstance(total.value, Decimal):
        open_ = () if isinstance(total.value, Decimal) else total.missing or (ask.missing_at(subject, params.total),)
        return not_stated(*added.missing, *open_)
    clues = (*added.parts, Clue(f"{label(subject)}: {in_words(params.total)} {pounds(total.value)}", total.path))
    return yes(*clues) if _within(added.amount * 100, total.value, params) else no(*clues)


def _within(hundredfold: Decimal, total: Decimal, params: Params) -> bool:
    return (
        (params.at_least is None or hundredfold >= params.at_least * total)
        and (params.more_than is None or hundredfold > params.more_than * total)
        and (params.at_most is None or hundredfold <= params.at_most * total)
    )


def _percent(amount: object, total: object, params: Params) -> str:
    """Write a share in per cent, rounded away from the bound that it could seem to keep."""
    if not isinstance(amount, Decimal) or not isinstance(total, Decimal) or not total:
        return "not known"
    rounding = ROUND_UP if params.at_least is None else ROUND_DOWN
    share = (amount * 100 / total).quantize(Decimal("0.01"), rounding)
    return f"{share.normalize():f} %"


KIND = CheckKind(
    "share-of-amount",
    "Do the amounts of the entries of a list come to a share of another amount?",
    (
        Param("of", ParamType.LIST, "the list whose entries are added up", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions on the entries that are added up"),
        Param("amount", ParamType.ITEM_FIELD, "the amount of each entry", required=True),
        Param("total", ParamType.FIELD, "the amount of which they are a share", required=True),
        Param("at_least", ParamType.PERCENTAGE, "the least share"),
        Param("more_than", ParamType.PERCENTAGE, "a share that they must exceed"),
        Param("at_most", ParamType.PERCENTAGE, "the greatest share"),
        Param("compared_with", ParamType.FIELD, "an amount of which the message may say what share `total` is"),
    ),
    (
        ("sum", "what they add up to"),
        ("total", "the amount of which they are a share"),
        ("share", "the share in per cent"),
        ("compared", "what share `total` is of the amount it is compared with"),
        ("entries", "the entries added up, each with its amount"),
    ),
    Params,
    check,
    one_of=("at_least", "more_than", "at_most"),
)
