"""The first date of one thing lies on or before the first date of another."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Chosen, Selection, described, select
from govcheck.rules.wording import in_words, why_not
from govcheck.source import Path


class Params(NamedTuple):
    """What comes first, and what follows: dates of entries, or of the subject where none are selected."""

    first_date: str
    then_date: str
    first: tuple[Selection, ...] = ()
    then: tuple[Selection, ...] = ()


class Dated(NamedTuple):
    """A date with the statement that gives it."""

    moment: Moment
    clue: Clue


class Dates(NamedTuple):
    """The dates of one side; the first of them counts."""

    known: tuple[Dated, ...]
    maybe: tuple[Dated, ...]
    """Dates of entries of which it cannot be told whether they are meant."""
    hidden: tuple[Clue, ...]
    """Why there may be further dates."""
    doubts: tuple[Clue, ...]
    """Why it cannot be told of those entries."""
    remarks: tuple[Clue, ...]
    path: Path

    @property
    def possible(self) -> tuple[Dated, ...]:
        """Every date that may count."""
        return (*self.known, *self.maybe)


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the first date of one side surely lies no later than that of the other, or that never came."""
    first = _dates(subject, params.first, params.first_date, ask)
    then = _dates(subject, params.then, params.then_date, ask)
    judgement = _judge(subject, params, first, then)
    facts = {"first": _show(first), "then": _show(then), "why": why_not(judgement)}
    at = judgement.witnesses[0].path if judgement.witnesses else first.path
    behind = (
        Counted("first", [one.clue for one in first.possible]),
        Counted("then", [one.clue for one in then.possible]),
    )
    return Answer(judgement, facts, at, behind=behind)


def _judge(subject: Record, params: Params, first: Dates, then: Dates) -> Judgement:
    """Compare the ends of what is known: a month, or an entry in doubt, must not change the answer."""
    if not first.possible and not first.hidden:
        return no(Clue(_nothing(subject, params), first.path))
    if first.known and not then.hidden:
        sure = min(first.known, key=lambda one: one.moment.latest)
        others = [one.moment.earliest for one in then.possible]
        if not others or sure.moment.latest <= min(others):
            return yes(sure.clue, *(one.clue for one in then.known))
    if then.known and not first.hidden:
        soonest = min(first.possible, key=lambda one: one.moment.earliest)
        if soonest.moment.earliest > min(one.moment.latest for one in then.known):
            return no(soonest.clue, *(one.clue for one in then.known))
    missing = (*first.hidden, *first.doubts, *then.hidden, *then.doubts)
    days = (Clue(f"{one.clue.text}: the day", one.clue.path) for one in (*first.possible, *then.possible))
    return not_stated(*(missing or days), remarks=(*first.remarks, *then.remarks))


def _nothing(subject: Record, params: Params) -> str:
    """Say that what was to come first never did."""
    of = " or ".join(described(one) for one in params.first)
    return f"{label(subject)}: no day ({in_words(params.first_date)}){f' of {of}' if of else ''}"


def _dates(subject: Record, selections: tuple[Selection, ...], field: str, ask: Ask) -> Dates:
    """Collect the dates `field` of what is selected, or of the subject."""
    if not selections:
        return _of([Chosen(subject, yes())], field, subject.path, ask)
    several = [select(subject, one.of, one.where, ask) for one in selections]
    chosen = [one for found in several for one in (*found.certain, *found.maybe)]
    dates = _of(chosen, field, several[0].path, ask)
    open_ = [clue for found in several if not found.whole for clue in found.missing or (Clue("who else", found.path),)]
    return dates._replace(hidden=(*dates.hidden, *open_))


def _of(chosen: list[Chosen], field: str, path: Path, ask: Ask) -> Dates:
    known: list[Dated] = []
    maybe: list[Dated] = []
    hidden: list[Clue] = []
    doubts: list[Clue] = []
    remarks: list[Clue] = []
    for record, judgement in chosen:
        certain = judgement.truth is Truth.YES
        dates = ask.each(record, field)
        for item, place in zip(dates.items, dates.paths, strict=True):
            if isinstance(item, Moment):
                dated = Dated(item, Clue(f"{label(record)}: {in_words(field)} {item}", place))
                (known if certain else maybe).append(dated)
        hidden += ask.gaps(dates, record, field)
        doubts += judgement.missing
        reading = ask.read(record, field)
        remarks += reading.remarks if isinstance(reading, Reading) else ()
    return Dates(tuple(known), tuple(maybe), tuple(hidden), tuple(doubts), tuple(remarks), path)


def _show(dates: Dates) -> str:
    """Write the first date, as far as it is known."""
    if not dates.known:
        return "not stated" if dates.hidden or dates.maybe else "not yet"
    return str(min(dates.known, key=lambda one: one.moment).moment)


KIND = CheckKind(
    "ordered-dates",
    "Does the first date of one thing lie on or before the first date of another?",
    (
        Param("first", ParamType.SELECTIONS, "the entries that come first; the subject itself where left out"),
        Param("first_date", ParamType.FIRST_FIELD, "the date of theirs that counts", required=True),
        Param("then", ParamType.SELECTIONS, "the entries that follow; the subject itself where left out"),
        Param("then_date", ParamType.THEN_FIELD, "the date of theirs that counts; it may not have come yet",
              required=True),
    ),
    (
        ("first", "the first date of what comes first"),
        ("then", "the first date of what follows"),
        ("why", "what came too late, or not at all"),
    ),
    Params,
    check,
)  # fmt: skip
