"""One day lies no later than a period after another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.moment import Moment, Period, after, not_after
from govcheck.model.truth import Truth
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.two_days import two_days
from govcheck.rules.kind import CheckKind, Param, ParamType


class Params(NamedTuple):
    """The two days, fields of the subject, and how far apart they may be."""

    since: str
    day: str
    within: Period


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when `day` lies on or before the last day of the period that begins with `since`."""
    days = two_days(subject, params.since, params.day, ask)

    def soon_enough(since: Moment, day: Moment) -> Truth:
        return not_after(day, after(since, params.within))

    since, day = days.words
    facts = {"since": since, "day": day, "within": str(params.within)}
    return Answer(days.judge(soon_enough, ask), facts, days.path, behind=days.readings)


KIND = CheckKind(
    "within-period",
    "Does one day lie no later than a period after another?",
    (
        Param("since", ParamType.FIELD, "the day from which the period runs", required=True),
        Param("day", ParamType.FIELD, "the day that must lie within it", required=True),
        Param("within", ParamType.PERIOD, "the period", required=True),
    ),
    (("since", "the day from which it runs"), ("day", "the other day"), ("within", "the period")),
    Params,
    check,
)
