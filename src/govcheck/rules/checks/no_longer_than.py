"""A period that is stated is no longer than a limit."""

import datetime
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.moment import Period, add
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType

#: The first days of four years, one of them a leap year: a period in days is longer in some months than in others.
_BEGINNINGS = tuple(datetime.date(year, month, 1) for year in range(2013, 2017) for month in range(1, 13))


class Params(NamedTuple):
    """The period, the one that holds in its place, and the limit."""

    period: str
    limit: Period
    if_left_out: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the period, whenever it begins, ends no later than the limit would; no where it has no end."""
    field, reading = params.period, ask(subject, params.period)
    if reading.open and params.if_left_out:
        field, reading = params.if_left_out, ask(subject, params.if_left_out)
    facts = {"period": show(reading.value), "limit": str(params.limit)}
    return Answer(_judge(subject, field, reading, params.limit, ask), facts, reading.path)


def _judge(subject: Record, field: str, reading: Reading, limit: Period, ask: Ask) -> Judgement:
    witness = ask.witness(subject, field, reading)
    if reading.value is Absent.NONE:
        return no(witness)
    if not isinstance(reading.value, Period):
        return not_stated(*(reading.missing or (ask.missing_at(subject, field),)))
    return yes(witness) if fits(reading.value, limit) else no(witness)


def fits(period: Period, limit: Period) -> bool:
    """Say whether `period` is no longer than `limit`, in whichever month both begin."""
    return all(add(day, period) <= add(day, limit) for day in _BEGINNINGS)


KIND = CheckKind(
    "no-longer-than",
    "Is a period no longer than a limit?",
    (
        Param("period", ParamType.FIELD, "the period, as stated", required=True),
        Param("if_left_out", ParamType.FIELD, "the period that holds where that one is left out"),
        Param("limit", ParamType.PERIOD, "what it must not exceed", required=True),
    ),
    (("period", "the period"), ("limit", "the limit")),
    Params,
    check,
)
