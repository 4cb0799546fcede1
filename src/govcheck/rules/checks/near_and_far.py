"""Some dates lie within a period, and some after it."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, after, not_after
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, names, why_not


class Params(NamedTuple):
    """Whose dates, and the period that parts the near from the far."""

    of: str
    date: str
    start: str
    lasts: Period


class Dated(NamedTuple):
    """An entry, and whether its date lies within the period, or after it."""

    record: Record
    near: Judgement
    far: Judgement


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one date lies within the period that begins at `start`, and another after it."""
    several, start = ask.each(subject, params.of), ask(subject, params.start)
    if not isinstance(start.value, Moment):
        lacking = ask.witness(subject, params.start, start)
        judgement = no(lacking) if start.value is Absent.NONE else not_stated(*start.missing)
        return Answer(
            judgement, {"near": "not known", "far": "not known", "why": why_not(judgement)}, start.path, behind=(start,)
        )
    end = after(start.value, params.lasts)
    dated = [_dated(one, ask(one, params.date), (start.value, end), params, ask) for one in several.records()]
    gaps = ask.gaps(several, subject, params.of)
    near = _one_of([one.near for one in dated], gaps, Clue(f"{label(subject)}: none before {end}", several.path))
    far = _one_of([one.far for one in dated], gaps, Clue(f"{label(subject)}: none on or after {end}", several.path))
    judgement = all_of((near, far))
    facts = {
        "near": names(one.record for one in dated if one.near.truth is Truth.YES),
        "far": names(one.record for one in dated if one.far.truth is Truth.YES),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, several.path, behind=(start, *[ask(one.record, params.date) for one in dated]))


def _dated(record: Record, date: Reading, period: tuple[Moment, Moment], params: Params, ask: Ask) -> Dated:
    """Hold one date against both ends of the period; a month counts only where its ends agree."""
    if not isinstance(date.value, Moment):
        unknown = (
            no() if date.value is Absent.NONE else not_stated(*(date.missing or (ask.missing_at(record, params.date),)))
        )
        return Dated(record, unknown, unknown)
    clue = Clue(f"{label(record)}: {in_words(params.date)} {date.value}", date.path)
    began, over = (_judged(not_after(day, date.value), clue) for day in period)
    return Dated(record, all_of((began, _not(over))), over)


def _judged(truth: Truth, clue: Clue) -> Judgement:
    if truth is Truth.NOT_STATED:
        return not_stated(clue._replace(text=f"{clue.text} (the day)"))
    return yes(clue) if truth is Truth.YES else no(clue)


def _not(judgement: Judgement) -> Judgement:
    return judgement._replace(truth=Truth(Truth.YES - judgement.truth))


def _one_of(said: list[Judgement], gaps: tuple[Clue, ...], nothing: Clue) -> Judgement:
    """Judge whether one of the dates lies there."""
    judgement = any_of((*said, not_stated(*gaps)) if gaps else said)
    return no(nothing) if judgement.truth is Truth.NO else judgement


KIND = CheckKind(
    "near-and-far",
    "Do some dates lie within a period, and some after it?",
    (
        Param("of", ParamType.LIST, "the entries that bear the dates", required=True),
        Param("date", ParamType.ITEM_FIELD, "the date of an entry", required=True),
        Param("start", ParamType.FIELD, "the first day of the period", required=True),
        Param("lasts", ParamType.PERIOD, "how long the period lasts", required=True),
    ),
    (
        ("near", "the entries within the period"),
        ("far", "those after it"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
