"""The members of a body come to its meetings: each to enough of them, and enough of them to each."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period
from govcheck.model.things.meetings import PRESENCE
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Behind
from govcheck.rules.checks.attended import attended, expected, members
from govcheck.rules.checks.recent import recent_enough
from govcheck.rules.checks.shares import Part, Share, percent
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selected, Where, select
from govcheck.rules.wording import why_not


class Params(NamedTuple):
    """Which meetings, over which time, and which share must be reached."""

    of: str
    date: str
    counts: tuple[str, ...]
    floor_if_left_out: Decimal
    within: Period
    where: Where = ()
    floor: str = ""
    period: str = ""


class Rate(NamedTuple):
    """How often one member came, or how many members came to one meeting."""

    record: Record
    share: Share
    missing: tuple[Clue, ...]

    @property
    def text(self) -> str:
        """Name whose rate it is, with the rate."""
        return f"{label(self.record)} {self.share}"


class Place(NamedTuple):
    """One seat at one meeting."""

    part: Part
    missing: tuple[Clue, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each member and each meeting reaches the floor at worst; no when one does not at best."""
    floor = _stated(subject, params.floor, Decimal, ask)
    period = _stated(subject, params.period, Period, ask)
    least = Fraction(floor if isinstance(floor, Decimal) else params.floor_if_left_out) / 100
    within = period if isinstance(period, Period) else params.within
    meetings = recent_enough(select(subject, params.of, params.where, ask), params.date, within, ask)
    seats = select(subject, members(subject), (), ask)
    by_member, by_meeting = _rates(meetings, ask.each(subject, members(subject)).records(), seats, params, ask)
    judgements = [_judge(one, least) for one in (*by_member, *by_meeting)]
    judgements += [_some(subject, found, what) for found, what in ((meetings, "meeting"), (seats, "member"))]
    judgement = all_of(judgements)
    rates = [*by_member, *by_meeting]
    facts = {
        "by_member": "; ".join(one.text for one in by_member) or "none",
        "by_meeting": "; ".join(one.text for one in by_meeting) or "none",
        "lowest": min(rates, key=_least).text if rates else "none",
        "highest": max(rates, key=_least).text if rates else "none",
        "floor": percent(least),
        "why": why_not(judgement),
    }
    behind: tuple[Behind, ...] = (
        meetings,
        *[one.record for one in rates],
        *[ask(subject, one) for one in (params.floor, params.period) if one],
    )
    return Answer(judgement, facts, meetings.path, behind=behind)


def _stated(subject: Record, field: str, kind: type, ask: Ask) -> object:
    value = ask(subject, field).value if field else None
    return value if isinstance(value, kind) else None


def _rates(
    meetings: Selected, seats: Sequence[Record], found: Selected, params: Params, ask: Ask
) -> tuple[list[Rate], list[Rate]]:
    """Give the rate of each member over the meetings, and of each meeting over the members."""
    chosen = sorted((*meetings.certain, *meetings.maybe), key=lambda one: one.record.id)
    table = {
        (seat.path, one.record.path): _place(seat, one.record, one.judgement, params, ask)
        for seat in seats
        for one in chosen
    }
    whole = found.whole
    by_member = [
        _rate(seat, [table[seat.path, one.record.path] for one in chosen], meetings.whole, meetings.missing)
        for seat in sorted(seats, key=lambda one: (label(one), one.id))
    ]
    by_meeting = [
        _rate(one.record, [table[seat.path, one.record.path] for seat in seats], whole, found.missing) for one in chosen
    ]
    return [one for one in by_member if _looked_at(one)], [one for one in by_meeting if _looked_at(one)]


def _place(seat: Record, meeting: Record, meant: Judgement, params: Params, ask: Ask) -> Place:
    there = all_of((meant, expected(seat, meeting, ask)))
    if there.truth is Truth.NO:
        return Place(Part(Truth.NO, Truth.NO), ())
    came = attended(seat, meeting, params.counts, ask)
    return Place(Part(there.truth, came.truth), (*there.missing, *came.missing))


def _rate(record: Record, places: Sequence[Place], whole: bool, missing: tuple[Clue, ...]) -> Rate:
    open_ = tuple(clue for one in places for clue in one.missing)
    return Rate(record, Share([one.part for one in places], whole), open_ if whole else (*missing, *open_))


def _looked_at(rate: Rate) -> bool:
    """Leave out members who had no meeting to come to, and meetings that had no member."""
    return any(one.meant is not Truth.NO for one in rate.share.parts)


def _judge(rate: Rate, floor: Fraction) -> Judgement:
    truth = rate.share.reaches(floor)
    clue = Clue(rate.text, rate.record.path)
    if truth is Truth.NO and not any(one.meant is Truth.YES for one in rate.share.parts):
        # There may have been nothing to come to.
        truth = Truth.NOT_STATED
    if truth is Truth.NOT_STATED:
        return not_stated(*(rate.missing or (clue,)))
    return yes(clue) if truth is Truth.YES else no(clue)


def _some(subject: Record, found: Selected, what: str) -> Judgement:
    """Judge whether there is any meeting, or any member, to look at, and no other."""
    if not found.decided:
        return not_stated(*found.missing)
    if not found.certain:
        return no(Clue(f"{label(subject)}: no {what} to look at", found.path))
    return yes()


def _least(rate: Rate) -> Fraction:
    counted, whole, _ = rate.share.at_worst()
    return Fraction(counted, whole) if whole else Fraction(0)


KIND = CheckKind(
    "attendance",
    "Do members come reliably: each to enough of the meetings, and enough of them to each?",
    (
        Param("of", ParamType.LIST, "the meetings of the body", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which meetings"),
        Param("date", ParamType.ITEM_FIELD, "the day of a meeting", required=True),
        Param("counts", ParamType.WORDS, "the ways of being there that count", required=True, words=PRESENCE.words),
        Param("floor", ParamType.FIELD, "the least share, as stated"),
        Param("floor_if_left_out", ParamType.PERCENTAGE, "the least share, where none is stated", required=True),
        Param("period", ParamType.FIELD, "the time before the as-of date that is looked at, as stated"),
        Param("within", ParamType.PERIOD, "that time, where none is stated", required=True),
    ),
    (
        ("by_member", "the rate of each member"),
        ("by_meeting", "the rate of each meeting"),
        ("lowest", "the lowest of these rates"),
        ("highest", "the highest of them"),
        ("floor", "the least share"),
        ("why", "which rates are below it"),
    ),
    Params,
    check,
)
