"""The dates of the entries of a list fall in different years."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.different_values import differing, facts_of, judge
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, select


class Params(NamedTuple):
    """Which entries, which date of theirs, and in how many different years these must fall."""

    of: str
    date: str
    at_least: int = 2
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the dates fall in as many different calendar years as the rule asks for."""
    found = select(subject, params.of, params.where, ask)
    said = differing(found, params.date, _year, ask)
    judgement = judge(subject, params.of, found, said, params.at_least, ask)
    judgement = judgement._replace(disputes=(*judgement.disputes, *found.disputes))
    facts = facts_of(said, judgement)
    facts["years"] = facts.pop("values")
    return Answer(judgement, {**facts, "at_least": str(params.at_least)}, found.path, behind=found.records())


def _year(reading: Reading) -> str | None:
    """Give the calendar year of a date; None where it may be either of two."""
    moment = reading.value
    if not isinstance(moment, Moment) or moment.earliest.year != moment.latest.year:
        return None
    return str(moment.earliest.year)


KIND = CheckKind(
    "staggered",
    "Do the dates of the entries fall in different years?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("date", ParamType.ITEM_FIELD, "the date of each entry", required=True),
        Param("at_least", ParamType.WHOLE_NUMBER, "in how many different years they must fall (2 where left out)"),
    ),
    (
        ("count", "in how many different years they fall"),
        ("years", "those years"),
        ("at_least", "how many there must be"),
        ("why", "which entries fall in which year"),
    ),
    Params,
    check,
)
