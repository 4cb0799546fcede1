"""One amount is no greater than another, or than a share of it."""

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, pounds


class Params(NamedTuple):
    """The two amounts, fields of the subject, and how much of the second the first may be."""

    amount: str
    limit: str
    share: Decimal = Decimal(100)


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when `amount` <= `share` per cent of `limit`; no where it is stated that there is no such amount."""
    amount, limit = ask(subject, params.amount), ask(subject, params.limit)
    facts = {
        "amount": pounds(amount.value),
        "limit": pounds(limit.value),
        "over": "nothing",
    }
    both = ((params.amount, amount), (params.limit, limit))
    lacking = [ask.witness(subject, field, reading) for field, reading in both if reading.value is Absent.NONE]
    if lacking:
        facts["over"] = "not known"
        return Answer(no(*lacking), facts, lacking[0].path, behind=(amount, limit))
    if not isinstance(amount.value, Decimal) or not isinstance(limit.value, Decimal):
        open_ = [
            clue
            for field, reading in both
            if not isinstance(reading.value, Decimal)
            for clue in reading.missing or (ask.missing_at(subject, field),)
        ]
        return Answer(not_stated(*open_), facts, amount.path, behind=(amount, limit))
    clues = [
        Clue(f"{label(subject)}: {in_words(field)} {pounds(reading.value)}", reading.path) for field, reading in both
    ]
    over = amount.value - limit.value * params.share / 100
    if over <= 0:
        return Answer(yes(*clues), facts, amount.path, behind=(amount, limit))
    facts["over"] = pounds(over.normalize() if over != over.to_integral() else over.to_integral())
    return Answer(no(*clues), facts, amount.path, behind=(amount, limit))


KIND = CheckKind(
    "at-most",
    "Is one amount no greater than another, or than a share of it?",
    (
        Param("amount", ParamType.FIELD, "the amount", required=True),
        Param("limit", ParamType.FIELD, "what it must not exceed", required=True),
        Param("share", ParamType.PERCENTAGE, "the share of that limit which it must not exceed (all where left out)"),
    ),
    (("amount", "the amount"), ("limit", "the limit"), ("over", "by how much it exceeds what it may be")),
    Params,
    check,
)
