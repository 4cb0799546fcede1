"""An entry elsewhere refers to the subject, states what it must, and is recent."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period, back, on
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.checks.recent import recent
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, holds
from govcheck.rules.wording import in_words, names, reasons, why_not


class Params(NamedTuple):
    """Which entries, by which field they refer, and what such an entry must satisfy."""

    of: str
    field: str
    where: Where = ()
    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    recent: str = ""
    interval: str = ""
    interval_if_left_out: Period | None = None


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one entry refers to the subject and will do; no when surely none does."""
    several = ask.each(subject, params.of)
    interval = _interval(subject, params, ask)
    said = [(one, _judge(one, subject, params, interval, ask)) for one in several.records()]
    judgements = [judgement for _, judgement in said]
    if gaps := ask.gaps(several, subject, params.of):
        judgements.append(not_stated(*gaps))
    judgement = any_of(judgements or [no(Clue(f"{label(subject)}: there is none to look at", several.path))])
    if judgement.truth is Truth.NO:
        judgement = _those_that_refer(judgement, subject, params, interval, ask)
    matching = [one for one, given in said if given.truth is Truth.YES]
    facts = {
        "matching": names(matching),
        "when": reasons(ask.witness(one, params.recent, ask(one, params.recent)) for one in matching)
        if params.recent
        else "not asked",
        "interval": str(interval) if isinstance(interval, Period) else "not stated",
        "why": why_not(judgement),
    }
    behind = (Counted("matching", matching), *((ask(subject, params.interval),) if params.interval else ()))
    return Answer(judgement, facts, min(matching, key=label).path if matching else several.path, behind=behind)


def _interval(subject: Record, params: Params, ask: Ask) -> Period | Judgement | None:
    """Give the interval as stated, or the rule's own; a judgement where there is neither."""
    reading = ask(subject, params.interval) if params.interval else None
    if reading and isinstance(reading.value, Period):
        return reading.value
    if params.interval_if_left_out or reading is None:
        return params.interval_if_left_out
    if reading.value is Absent.NONE:
        return no(ask.witness(subject, in_words(params.interval), reading))
    return not_stated(*(reading.missing or (ask.missing_at(subject, params.interval),)))


def _judge(entry: Record, subject: Record, params: Params, interval: Period | Judgement | None, ask: Ask) -> Judgement:
    """Judge one entry; of one that refers to something else, nothing more is asked."""
    refers = _refers(entry, subject, params.field, ask)
    if refers.truth is Truth.NO:
        return refers
    said = [refers, holds(entry, params.where, ask), *(stated(entry, field, ask) for field in params.all)]
    if params.any:
        said.append(any_of(stated(entry, field, ask) for field in params.any))
    if isinstance(interval, Judgement):
        said.append(interval)
    elif params.recent and interval:
        said.append(recent(entry, params.recent, on(back(ask.as_of, interval)), ask))
    return all_of(said)


def _refers(entry: Record, subject: Record, field: str, ask: Ask) -> Judgement:
    several = ask.each(entry, field)
    if any(isinstance(item, Record) and item.path == subject.path for item in several.items):
        return yes(Clue(f"{label(entry)} refers to {label(subject)}", several.path))
    if gaps := ask.gaps(several, entry, field):
        return not_stated(*gaps)
    return no(Clue(f"{label(entry)} does not refer to {label(subject)}", several.path))


def _those_that_refer(
    judgement: Judgement, subject: Record, params: Params, interval: Period | Judgement | None, ask: Ask
) -> Judgement:
    """Of what speaks against it, keep what is wrong with entries that do refer to the subject, where there are any."""
    clues = [
        clue
        for one in ask.each(subject, params.of).records()
        if _refers(one, subject, params.field, ask).truth is not Truth.NO
        for clue in _judge(one, subject, params, interval, ask).witnesses
    ]
    nothing = Clue(f"nothing on record refers to {label(subject)}", ask.each(subject, params.of).path)
    return judgement._replace(witnesses=tuple(clues) or (nothing,))


KIND = CheckKind(
    "referred-to",
    "Does an entry elsewhere refer to the subject, and will it do?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("field", ParamType.ITEM_FIELD, "the field by which an entry refers to the subject", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that such an entry must satisfy"),
        Param("all", ParamType.ITEM_FIELDS, "facts that it must state"),
        Param("any", ParamType.ITEM_FIELDS, "facts of which it must state one"),
        Param("recent", ParamType.ITEM_FIELD, "a date of the entry that must be recent"),
        Param("interval", ParamType.FIELD, "how far back that date may lie, as stated"),
        Param("interval_if_left_out", ParamType.PERIOD, "how far back it may lie where that is not stated"),
    ),
    (
        ("matching", "the entries that will do"),
        ("when", "when they took place"),
        ("interval", "how far back the date may lie"),
        ("why", "what speaks against it"),
    ),
    Params,
    check,
)
