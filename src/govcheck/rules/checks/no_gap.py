"""From a day onwards, something was done again and again, with no gap longer than an interval."""

import datetime
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, add, on, show_day
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import select
from govcheck.rules.wording import in_words, joined, why_not


class Params(NamedTuple):
    """What was done and when, the day from which it had to be, and the longest gap."""

    of: str
    date: str
    since: str
    interval: Period


class Dates(NamedTuple):
    """The days on which it was done, and why there may be more."""

    moments: tuple[Moment, ...]
    clues: tuple[Clue, ...]
    missing: tuple[Clue, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when neither two days that follow one another nor the last and the as-of date lie too far apart."""
    since, dates = ask(subject, params.since), _dates(subject, params, ask)
    if isinstance(since.value, Moment):
        judgement = _judge(subject, since.value, dates, params, ask)
    elif since.value is Absent.NONE:
        judgement = no(Clue(f"{label(subject)}: {in_words(params.since)} none", since.path))
    else:
        judgement = not_stated(*(since.missing or (ask.missing_at(subject, params.since),)), remarks=since.remarks)
    facts = {
        "since": show(since.value),
        "dates": joined(str(one) for one in sorted(dates.moments)),
        "interval": str(params.interval),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, ask.each(subject, params.of).path, behind=(since, *dates.clues))


def _dates(subject: Record, params: Params, ask: Ask) -> Dates:
    found = select(subject, params.of, (), ask)
    moments, clues, missing = [], [], list(found.missing)
    for record in (*found.records(), *(one.record for one in found.maybe)):
        reading = ask(record, params.date)
        if isinstance(reading.value, Moment):
            moments.append(reading.value)
            clues.append(Clue(f"{label(record)}: {reading.value}", reading.path))
        elif reading.open:
            missing.extend(reading.missing or (ask.missing_at(record, params.date),))
    return Dates(tuple(moments), tuple(clues), tuple(missing))


def _judge(subject: Record, since: Moment, dates: Dates, params: Params, ask: Ask) -> Judgement:
    """Judge by the worst that months leave open, then by the best; days not listed can only help."""
    today, path = on(ask.as_of), ask.each(subject, params.of).path
    days = sorted((since, *(one for one in dates.moments if one.latest >= since.earliest), today))
    if _gap([(one.earliest, one.latest) for one in days], params.interval) is None:
        return yes(Clue(f"{label(subject)}: {in_words(params.since)} {since}", path), *dates.clues)
    gap = _gap([(one.latest, one.earliest) for one in days], params.interval)
    if gap and not dates.missing:
        return no(Clue(f"{label(subject)}: none between {show_day(gap[0])} and {show_day(gap[1])}", path))
    vague = [clue for clue, one in zip(dates.clues, dates.moments, strict=True) if not one.exact]
    return not_stated(*dates.missing, *(clue._replace(text=f"{clue.text}: the day") for clue in vague), *(
        () if since.exact else (ask.missing_at(subject, params.since)._replace(path=ask(subject, params.since).path),)
    ))  # fmt: skip


def _gap(
    days: list[tuple[datetime.date, datetime.date]], interval: Period
) -> tuple[datetime.date, datetime.date] | None:
    """Find the first two that lie too far apart; of each day it counts from the one end, and up to the other."""
    before = days[0][0]
    for from_, to in days[1:]:
        if to > add(before, interval):
            return before, to
        before = max(before, from_)
    return None


KIND = CheckKind(
    "no-gap",
    "Was something done again and again from a day onwards, with no gap longer than an interval?",
    (
        Param("of", ParamType.LIST, "the times that it was done", required=True),
        Param("date", ParamType.ITEM_FIELD, "the day of each time", required=True),
        Param("since", ParamType.FIELD, "the day from which it had to be done", required=True),
        Param("interval", ParamType.PERIOD, "the longest gap", required=True),
    ),
    (
        ("since", "the day from which it had to be done"),
        ("dates", "the days on which it was done"),
        ("interval", "the longest gap"),
        ("why", "where the gap is"),
    ),
    Params,
    check,
)
