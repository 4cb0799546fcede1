"""The time from one day to another is long enough."""

import datetime
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.moment import Moment, Period, add, not_after
from govcheck.model.truth import Truth
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.two_days import two_days
from govcheck.rules.kind import CheckKind, Param, ParamType

_DAY = datetime.timedelta(days=1)


class Params(NamedTuple):
    """The first and the last day, fields of the subject, and how long it must be from one to the other."""

    first: str
    last: str
    at_least: Period


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the time from the first day to the last, both included, is no shorter than `at_least`."""
    days = two_days(subject, params.first, params.last, ask)

    def long_enough(first: Moment, last: Moment) -> Truth:
        return not_after(Moment(*(add(day, params.at_least) - _DAY for day in first)), last)

    first, last = days.words
    facts = {"first": first, "last": last, "at_least": str(params.at_least)}
    return Answer(days.judge(long_enough, ask), facts, days.path, behind=days.readings)


KIND = CheckKind(
    "spans",
    "Is it long enough from one day to another, both included?",
    (
        Param("first", ParamType.FIELD, "the first day", required=True),
        Param("last", ParamType.FIELD, "the last day", required=True),
        Param("at_least", ParamType.PERIOD, "how long it must be", required=True),
    ),
    (("first", "the first day"), ("last", "the last day"), ("at_least", "how long it must be")),
    Params,
    check,
)
