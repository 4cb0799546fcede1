"""Something comes again and again without an interval missed, each time with all that it must hold."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, add, back, on, show_day
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Behind
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Selected, Where, satisfies, select
from govcheck.rules.wording import in_words, joined, why_not


class Params(NamedTuple):
    """What recurs, how often, over which time, and what it must hold."""

    of: str
    date: str
    within: Period
    interval: str = ""
    interval_if_left_out: Period | None = None
    where: Where = ()
    holds: str = ""
    items: tuple[str, ...] = ()


class Time(NamedTuple):
    """One time that it came, or may have come."""

    record: Record
    meant: Judgement
    moment: Moment
    missing: tuple[Clue, ...]
    """What is not stated of its day."""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when no interval is missed up to the as-of date and every time holds what it must."""
    found = select(subject, params.of, params.where, ask)
    times = _times(found, params, ask)
    interval, why = _interval(subject, params, ask)
    judgements = [why or _unbroken(subject, times, found, interval, params, ask)]
    judgements += [_whole(one, params, ask) for one in _looked_at(times, params, ask)]
    if params.holds and not found.whole:
        # Another time may have lacked something.
        judgements.append(not_stated(*found.missing))
    judgement = all_of(judgements)
    facts = {
        "dates": joined(str(one.moment) for one in times if _certain(one, ask)),
        "interval": str(interval or "not stated"),
        "since": show_day(back(ask.as_of, params.within)),
        "why": why_not(judgement),
    }
    behind: tuple[Behind, ...] = (*_stated(subject, params, ask), *[one.record for one in times])
    return Answer(judgement, facts, found.path, behind=behind)


def _times(found: Selected, params: Params, ask: Ask) -> list[Time]:
    """Give the times in order; one whose day is not stated may have been any day."""
    times = []
    for record, judgement in (*found.certain, *found.maybe):
        reading = ask(record, params.date)
        if isinstance(reading.value, Moment) and reading.value.earliest <= ask.as_of:
            times.append(Time(record, judgement, reading.value, reading.missing))
        elif reading.open:
            missing = reading.missing or (ask.missing_at(record, params.date),)
            times.append(Time(record, judgement, Moment(datetime.date.min, ask.as_of), missing))
    return sorted(times, key=lambda one: (one.moment, one.record.id))


def _interval(subject: Record, params: Params, ask: Ask) -> tuple[Period | None, Judgement | None]:
    """Give the interval, or the judgement where there is none to go by; a rule that names none asks for one time."""
    reading = next(iter(_stated(subject, params, ask)), None)
    if reading is not None and isinstance(reading.value, Period):
        return reading.value, None
    if params.interval_if_left_out or reading is None:
        return params.interval_if_left_out or params.within, None
    if reading.value is Absent.NONE:
        return None, no(Clue(f"{label(subject)}: no {in_words(params.interval)} is set", reading.path))
    return None, not_stated(*(reading.missing or (ask.missing_at(subject, params.interval),)))


def _stated(subject: Record, params: Params, ask: Ask) -> tuple[Reading, ...]:
    """Give the interval as it is stated, where the rule names a field for it."""
    return (ask(subject, params.interval),) if params.interval else ()


def _unbroken(
    subject: Record, times: Sequence[Time], found: Selected, interval: Period | None, params: Params, ask: Ask
) -> Judgement:
    """Judge whether it came in time again and again: by those times that are certain, then by all that may be."""
    assert interval is not None  # noqa: S101 - the caller has judged where there is none
    start = back(ask.as_of, params.within)
    certain = [one for one in times if _certain(one, ask)]
    spans = [(one.moment.earliest, one.moment.latest) for one in certain]
    if certain and _gap(spans, start, ask.as_of, interval) is None:
        return yes(*(Clue(f"{label(one.record)}: {one.moment}", one.record.path) for one in certain))
    missed = _gap([(one.moment.latest, one.moment.earliest) for one in times], start, ask.as_of, interval)
    if not found.whole or (times and missed is None):
        doubts = [clue for one in times if not _certain(one, ask) or not one.moment.exact for clue in _in_doubt(one)]
        return not_stated(*((*found.missing, *doubts) or (ask.missing_at(subject, params.of),)))
    if not times:
        return no(Clue(f"{label(subject)}: it never came ({in_words(params.of)})", found.path))
    first, last = missed or (start, ask.as_of)
    return no(Clue(f"{label(subject)}: none between {show_day(first)} and {show_day(last)}", times[-1].record.path))


def _gap(
    spans: Sequence[tuple[datetime.date, datetime.date]], start: datetime.date, end: datetime.date, interval: Period
) -> tuple[datetime.date, datetime.date] | None:
    """Find the first stretch in which it should have come and did not.

    Of each time, `spans` gives the day from which one waits for the next, and the day by which it had come.
    """
    before = start
    for since, by in sorted(spans, key=min):
        if max(since, by) >= start:
            if _too_far(before, max(by, start), interval):
                return before, by
            before = max(before, since)
    before = max((since for since, _ in spans), default=start)
    return (before, end) if _too_far(before, end, interval) else None


def _too_far(first: datetime.date, last: datetime.date, interval: Period) -> bool:
    """Say whether an interval was missed; one in months is counted by the calendar: no month goes without."""
    if interval.days:
        return last > add(first, interval)
    return (last.year - first.year) * 12 + last.month - first.month > interval.months


def _certain(one: Time, ask: Ask) -> bool:
    dated = one.moment.earliest > datetime.date.min and one.moment.latest <= ask.as_of
    return dated and one.meant.truth is Truth.YES


def _in_doubt(one: Time) -> tuple[Clue, ...]:
    return (*one.meant.missing, *one.missing) or (
        Clue(f"{label(one.record)}: the day ({one.moment})", one.record.path),
    )


def _looked_at(times: Sequence[Time], params: Params, ask: Ask) -> list[Time]:
    """Give the times within the period, or the last one before it."""
    start = back(ask.as_of, params.within)
    return [one for one in times if one.moment.latest >= start] or list(times[-1:])


def _whole(one: Time, params: Params, ask: Ask) -> Judgement:
    """Judge whether one time holds all that it must; one that may not be meant can pass, but not fail."""
    said = all_of(satisfies(one.record, Condition(params.holds, (item,)), ask) for item in params.items)
    since = on(back(ask.as_of, params.within))
    surely = _certain(one, ask) and one.moment.earliest >= since.earliest
    if said.truth is Truth.NO and not surely:
        return not_stated(*_in_doubt(one))
    if said.truth is Truth.NO:
        lacking = [item for item in params.items
                   if satisfies(one.record, Condition(params.holds, (item,)), ask).truth is Truth.NO]  # fmt: skip
        path = (*one.record.path, params.holds)
        return no(Clue(f"{label(one.record)} ({one.moment}): without {in_words(joined(lacking))}", path))
    return said


KIND = CheckKind(
    "recurs",
    "Does something come again and again without an interval missed, each time with all that it must hold?",
    (
        Param("of", ParamType.LIST, "the list of the times that it came", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("date", ParamType.ITEM_FIELD, "the day of each", required=True),
        Param("interval", ParamType.FIELD, "how often it is to come, as stated"),
        Param("interval_if_left_out", ParamType.PERIOD, "how often, where nothing is stated"),
        Param("within", ParamType.PERIOD, "the time before the as-of date that is looked at", required=True),
        Param("holds", ParamType.ITEM_FIELD, "the field that says what each holds"),
        Param("items", ParamType.WORDS, "what each must hold, all of it", words_of="holds"),
    ),
    (
        ("dates", "the days on which it came"),
        ("interval", "how often it is to come"),
        ("since", "the day from which it is looked at"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
    one_of=("interval", "interval_if_left_out", "holds"),
)
