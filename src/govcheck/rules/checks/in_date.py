"""Something that is to be done again and again was last done within its interval."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, after, not_after, on, show_day
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words


class Params(NamedTuple):
    """When it was last done, how often it is due, and statements that must agree."""

    since: str
    interval: str = ""
    interval_if_left_out: Period | None = None
    or_since: str = ""
    next: str = ""
    copies: str = ""


class Due(NamedTuple):
    """What one statement says: when the matter is due, where it says so, and whether that day has passed."""

    judgement: Judgement
    moment: Moment | None = None


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the as-of date is not past the due day, the due day included."""
    since = ask(subject, params.since)
    interval = _interval(subject, params, ask)
    later = _by_later_act(subject, params, interval, ask)
    statements = [_by_last(subject, params, interval, ask), *later]
    if params.next and ask(subject, params.next).stated:
        statements.append(_by_next(subject, params.next, ask))
    if params.copies and interval:
        statements += _by_copies(subject, params, interval, ask)
    judgement = _agreed(statements, later)
    due = _earliest(one.moment for one in statements if one.moment and one.judgement.truth is judgement.truth)
    facts = {
        "since": _last(since, subject, params, ask),
        "interval": str(interval or "not stated"),
        "due": _day(due, judgement.truth),
        "late": _late(due, ask.as_of),
    }
    facts["why"] = _why(since, params, facts) if judgement.truth is Truth.NO else ""
    last = due.latest if due and due.latest < datetime.date.max else None
    behind = tuple([ask(subject, field) for field in (params.since, params.interval, params.or_since) if field])
    return Answer(judgement, facts, since.path, last, behind)


def _interval(subject: Record, params: Params, ask: Ask) -> Period | None:
    stated = ask(subject, params.interval).value if params.interval else None
    return stated if isinstance(stated, Period) else params.interval_if_left_out


def _by_last(subject: Record, params: Params, interval: Period | None, ask: Ask) -> Due:
    """Judge by when it was last done."""
    since = ask(subject, params.since)
    other = ask(subject, params.or_since) if params.or_since else None
    if since.value is Absent.NONE and (other is None or _long_ago(subject, params.or_since, other, ask)):
        return Due(no(Clue(f"{label(subject)}: {in_words(params.since)} none", since.path)))
    if interval is None:
        stated = ask(subject, params.interval)
        if stated.value is Absent.NONE:
            return Due(no(ask.witness(subject, in_words(params.interval), stated)))
        return Due(not_stated(ask.missing_at(subject, params.interval)))
    if isinstance(since.value, Moment):
        return _due(after(since.value, interval), subject, params.since, since, ask)
    if since.value is Absent.NONE and other and isinstance(other.value, Moment):
        # Never done again since that act, so the act alone decides.
        return _due(after(other.value, interval), subject, params.or_since, other, ask)
    lacking = params.or_since if since.value is Absent.NONE else params.since
    missing = not_stated(*(since.missing or (ask.missing_at(subject, lacking),)), remarks=since.remarks)
    if other and isinstance(other.value, Moment):
        # It may have been done again since, so this gives no more than the earliest due day.
        earliest = _due(after(on(other.value.earliest), interval), subject, params.or_since, other, ask)
        return earliest if earliest.judgement.truth is Truth.YES else Due(missing)
    return Due(missing)


def _long_ago(subject: Record, field: str, other: Reading, ask: Ask) -> bool:
    """Whether an act that would count never took place, or, by what leaving it out means, before every date."""
    declared = ask.field(subject, field)
    return other.value is Absent.NONE or (other.open and not other.remarks and bool(declared and declared.left_out))


def _by_later_act(subject: Record, params: Params, interval: Period | None, ask: Ask) -> list[Due]:
    """Judge by an act that counts as doing it and came after the day stated for it; the two must agree."""
    since = ask(subject, params.since)
    other = ask(subject, params.or_since) if params.or_since else None
    if interval and other and isinstance(since.value, Moment) and isinstance(other.value, Moment):
        if not_after(other.value, since.value) is Truth.YES:
            return []
        return [_due(after(other.value, interval), subject, params.or_since, other, ask)]
    return []


def _by_next(subject: Record, field: str, ask: Ask) -> Due:
    """Judge by the day that is stated for the next time."""
    reading = ask(subject, field)
    if isinstance(reading.value, Moment):
        return _due(reading.value, subject, field, reading, ask)
    return Due(no(Clue(f"{label(subject)}: {in_words(field)} none", reading.path)))


def _by_copies(subject: Record, params: Params, interval: Period, ask: Ask) -> list[Due]:
    """Judge by further copies that carry a date of their own."""
    field = params.since.rpartition(".")[2]
    found = []
    for copy in ask.each(subject, params.copies).records():
        reading = ask(copy, field)
        if isinstance(reading.value, Moment):
            found.append(_due(after(reading.value, interval), copy, field, reading, ask))
    return found


def _due(moment: Moment, subject: Record, field: str, reading: Reading, ask: Ask) -> Due:
    """Judge whether the as-of date is past `moment`; a month counts only where both its ends agree."""
    clue = Clue(f"{label(subject)}: {in_words(field)} {reading.value}", reading.path)
    truth = not_after(on(ask.as_of), moment)
    if truth is Truth.NOT_STATED:
        return Due(not_stated(*(reading.missing or (clue._replace(text=f"{clue.text} (the day)"),))), moment)
    judgement = yes(clue) if truth is Truth.YES else no(clue)
    return Due(judgement._replace(remarks=reading.remarks), moment)


def _agreed(statements: list[Due], later: list[Due]) -> Judgement:
    """Take what the statements agree on; where they differ it cannot be told, and both are named.

    So it is where a month leaves one of them open, unless an act that came `later` can only put the day off.
    """
    decided = [one.judgement for one in statements if one.judgement.truth is not Truth.NOT_STATED]
    if not decided:
        return all_of(one.judgement for one in statements)
    if len({one.truth for one in decided}) > 1:
        both = tuple(clue for one in decided for clue in one.witnesses)
        return Judgement(Truth.NOT_STATED, missing=both, disputes=both)
    open_ = [one for one in statements if one.moment and one.judgement.truth is Truth.NOT_STATED]
    if decided[0].truth is Truth.YES:
        open_ = [one for one in open_ if one not in later and one is not statements[0]]
    return all_of(one.judgement for one in open_) if open_ else all_of(decided)


def _earliest(moments: Iterable[Moment]) -> Moment | None:
    return min(moments, default=None)


def _day(due: Moment | None, truth: Truth) -> str:
    """Write the due day; of a month, say which end of it decided."""
    if due is None:
        return "a day not stated"
    if due.exact:
        return show_day(due.earliest)
    return f"{show_day(due.latest)} at the latest" if truth is Truth.NO else f"{show_day(due.earliest)} at the earliest"


def _late(due: Moment | None, as_of: datetime.date) -> str:
    """Write for how long it has been overdue."""
    if due is None or as_of <= due.latest:
        return "not"
    months = (as_of.year - due.latest.year) * 12 + as_of.month - due.latest.month - (as_of.day < due.latest.day)
    days = (as_of - due.latest).days
    return f"{months} month{'s' * (months != 1)}" if months else f"{days} day{'s' * (days != 1)}"


def _last(since: Reading, subject: Record, params: Params, ask: Ask) -> str:
    """Write when it was last done, or when the act took place that counts as doing it."""
    if not isinstance(since.value, Moment) and params.or_since:
        since = ask(subject, params.or_since)
    return str(since.value) if isinstance(since.value, Moment) else "not stated"


def _why(since: Reading, params: Params, facts: dict[str, str]) -> str:
    """Say what is overdue, that it was never done, that no interval is set, or that there is nothing to do again."""
    if since.value is not Absent.NONE and facts["interval"] == "not stated":
        return f"no interval is set ({in_words(params.interval)})"
    if since.value is not Absent.NONE or facts["since"] != "not stated":
        last = f"last done {facts['since']}, and " if facts["since"] != "not stated" else ""
        return f"{last}due by {facts['due']}, {facts['late']} overdue"
    owner, _, field = params.since.rpartition(".")
    return f"never done ({in_words(field)})" if since.path[-1] == field else f"there are none ({in_words(owner)})"


KIND = CheckKind(
    "in-date",
    "Was something that is due again and again last done within its interval?",
    (
        Param("since", ParamType.FIELD, "when it was last done", required=True),
        Param("interval", ParamType.FIELD, "the interval, as stated"),
        Param("interval_if_left_out", ParamType.PERIOD, "the interval where none is stated"),
        Param("or_since", ParamType.FIELD, "an act that counts as doing it, where `since` is not stated"),
        Param("next", ParamType.FIELD, "the day stated for the next time; it must agree"),
        Param("copies", ParamType.LIST, "further copies with the same date; they must agree", certain_only=True),
    ),
    (
        ("since", "when it was last done"),
        ("interval", "the interval"),
        ("due", "the due day"),
        ("late", "for how long it has been overdue"),
        ("why", "what is overdue, or that it was never done, or that there is none"),
    ),
    Params,
    check,
)
