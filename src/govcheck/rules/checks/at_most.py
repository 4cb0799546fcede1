"""One amount is no greater than another."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words


class Params(NamedTuple):
    """The two amounts, fields of the subject."""

    amount: str
    limit: str


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when `amount` <= `limit`; no where it is stated that there is no such amount."""
    amount, limit = ask(subject, params.amount), ask(subject, params.limit)
    facts = {
        "amount": _pounds(amount.value),
        "limit": _pounds(limit.value),
        "over": "nothing",
    }
    both = ((params.amount, amount), (params.limit, limit))
    lacking = [ask.witness(subject, field, reading) for field, reading in both if reading.value is Absent.NONE]
    if lacking:
        facts["over"] = "not known"
        return Answer(no(*lacking), facts, lacking[0].path)
    if not isinstance(amount.value, Decimal) or not isinstance(limit.value, Decimal):
        open_ = [ask.missing_at(subject, field) for field, reading in both if not isinstance(reading.value, Decimal)]
        return Answer(not_stated(*open_), facts, amount.path)
    clues = [
        Clue(f"{label(subject)}: {in_words(field)} {_pounds(reading.value)}", reading.path) for field, reading in both
    ]
    if amount.value <= limit.value:
        return Answer(yes(*clues), facts, amount.path)
    facts["over"] = _pounds(amount.value - limit.value)
    return Answer(no(*clues), facts, amount.path)


def _pounds(value: object) -> str:
    if isinstance(value, Decimal):
        return f"£{value:,}"
    return "none" if value is Absent.NONE else "not stated"


KIND = CheckKind(
    "at-most",
    "Is one amount no greater than another?",
    (
        Param("amount", ParamType.FIELD, "the amount", required=True),
        Param("limit", ParamType.FIELD, "what it must not exceed", required=True),
    ),
    (("amount", "the amount"), ("limit", "the limit"), ("over", "by how much it exceeds the limit")),
    Params,
    check,
)
