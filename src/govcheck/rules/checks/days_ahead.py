"""One date lies long enough before another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, after, not_after
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, why_not


class Params(NamedTuple):
    """The two dates, and how far apart they must be."""

    early: str
    late: str
    at_least: Period


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the period from the one date on is over by the other, the day itself included."""
    early, late = ask(subject, params.early), ask(subject, params.late)
    judgement = all_of(
        (_known(subject, params.early, early, ask), _known(subject, params.late, late, ask))
        if not (isinstance(early.value, Moment) and isinstance(late.value, Moment))
        else (_ahead(subject, params, early, late),)
    )
    facts = {
        "early": show(early.value),
        "late": show(late.value),
        "days": _days(early, late),
        "at_least": str(params.at_least),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, early.path, behind=(early, late))


def _known(subject: Record, field: str, reading: Reading, ask: Ask) -> Judgement:
    if isinstance(reading.value, Moment):
        return yes(Clue(f"{label(subject)}: {in_words(field)} {reading.value}", reading.path))
    if reading.open:
        return not_stated(*(reading.missing or (ask.missing_at(subject, field),)), remarks=reading.remarks)
    return no(Clue(f"{label(subject)}: {in_words(field)} {show(reading.value)}", reading.path))


def _ahead(subject: Record, params: Params, early: Reading, late: Reading) -> Judgement:
    assert isinstance(early.value, Moment)  # noqa: S101 - asked for only where both are dates
    assert isinstance(late.value, Moment)  # noqa: S101 - as above
    clue = Clue(f"{label(subject)}: {in_words(params.early)} {early.value}, for {late.value}", early.path)
    truth = not_after(after(early.value, params.at_least), late.value)
    if truth is Truth.NOT_STATED:
        vague = [one for one in (early, late) if isinstance(one.value, Moment) and not one.value.exact]
        return not_stated(*(Clue(f"{label(subject)}: the day ({one.value})", one.path) for one in vague))
    return yes(clue) if truth is Truth.YES else no(clue)


def _days(early: Reading, late: Reading) -> str:
    """Write how many days lie between the two, or between which bounds."""
    if not (isinstance(early.value, Moment) and isinstance(late.value, Moment)):
        return "not stated"
    least = (late.value.earliest - early.value.latest).days
    most = (late.value.latest - early.value.earliest).days
    return str(least) if least == most else f"{least} to {most}"


KIND = CheckKind(
    "days-ahead",
    "Does one date lie long enough before another?",
    (
        Param("early", ParamType.FIELD, "the earlier date", required=True),
        Param("late", ParamType.FIELD, "the later date", required=True),
        Param("at_least", ParamType.PERIOD, "how far they must be apart at least", required=True),
    ),
    (
        ("early", "the earlier date"),
        ("late", "the later date"),
        ("days", "the days between them"),
        ("at_least", "how far they must be apart"),
        ("why", "what is wrong"),
    ),
    Params,
    check,
)
