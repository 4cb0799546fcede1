"""A day lies between two days that the rule names."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, joined
from govcheck.source import Path


class Params(NamedTuple):
    """Which day, a field of the subject or of a list of its, and the days between which it must lie."""

    day: str
    first: Moment | None = None
    last: Moment | None = None


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the day, or one of several, lies between `first` and `last`, both included."""
    several = ask.each(subject, params.day)
    days = [(day, path) for day, path in zip(several.items, several.paths, strict=True) if isinstance(day, Moment)]
    judgements = [_judge(day, path, subject, params) for day, path in days]
    if gaps := ask.gaps(several, subject, params.day):
        judgements.append(not_stated(*gaps))
    if not judgements:
        judgements.append(no(Clue(f"{label(subject)}: {in_words(params.day)} none", several.path)))
    facts = {"days": joined(str(day) for day, _ in sorted(days))}
    return Answer(any_of(judgements), facts, days[0][1] if len(days) == 1 else several.path)


def _judge(day: Moment, path: Path, subject: Record, params: Params) -> Judgement:
    """Judge one day; a month counts only where both its ends agree."""
    truths = [not_after(_first(params.first), day)] if params.first else []
    truths += [not_after(day, _last(params.last))] if params.last else []
    clue = Clue(f"{label(subject)}: {in_words(params.day)} {day}", path)
    said = {Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(clue)}
    return all_of(said[truth] for truth in truths)


def _first(moment: Moment) -> Moment:
    return Moment(moment.earliest, moment.earliest)


def _last(moment: Moment) -> Moment:
    return Moment(moment.latest, moment.latest)


KIND = CheckKind(
    "between-dates",
    "Does a day, or one of several, lie between two days that the rule names?",
    (
        Param("day", ParamType.FIELD, "the day, or the days of a list", required=True),
        Param("first", ParamType.DATE, "the first day that will do; of a month, its first"),
        Param("last", ParamType.DATE, "the last day that will do; of a month, its last"),
    ),
    (("days", "the day, or the days"),),
    Params,
    check,
    one_of=("first", "last"),
)
