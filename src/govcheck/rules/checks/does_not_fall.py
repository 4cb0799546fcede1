"""A figure of entries that follow one another, or its share of another figure, does not fall."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, select, without_owner
from govcheck.rules.wording import joined, pounds, why_not


class Params(NamedTuple):
    """Which entries, in the order of their ids, and which figure of theirs."""

    of: str
    figure: str
    share_of: str = ""
    where: Where = ()


class Step(NamedTuple):
    """One entry with its figure and the figure of which it is a share; missing where one is not stated."""

    record: Record
    figure: Decimal
    whole: Decimal
    missing: tuple[Clue, ...]

    def __str__(self) -> str:
        """Write the entry with its figures, and the share where it is one."""
        if self.missing:
            return f"{label(self.record)}: not stated"
        if self.whole == 1:
            return f"{label(self.record)}: {pounds(self.figure)}"
        share = (self.figure * 100 / self.whole).quantize(Decimal("0.001")).normalize()
        return f"{label(self.record)}: {pounds(self.figure)} of {pounds(self.whole)} ({share:f} %)"


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when there are two entries at least, and none has a lower figure than the one before it."""
    found = select(subject, params.of, params.where, ask)
    steps = [_step(one, params, ask) for one in sorted(found.records(), key=lambda one: one.id)]
    judgements = [_does_not_fall(before, step) for before, step in pairwise(steps)]
    judgements += [no(clue) for one in found.records() for clue in _share_of_none(one, params, ask)]
    unheld = without_owner(subject, params.of, ask)
    if unheld:
        judgements.append(no(unheld))
    elif not found.decided:
        # One that is not listed may stand between any two, and nothing is known of it.
        judgements = [not_stated(*found.missing)]
    elif len(steps) < 2:
        judgements.append(no(Clue(f"{label(subject)}: {len(steps) or 'none'} where two are needed", found.path)))
    judgement = all_of(judgements)
    facts = {"figures": joined(str(one) for one in steps), "why": why_not(judgement)}
    return Answer(judgement, facts, found.path, behind=tuple([one.record for one in steps]))


def _step(record: Record, params: Params, ask: Ask) -> Step:
    figure, missing = _read(record, params.figure, ask)
    whole, lacking = _read(record, params.share_of, ask) if params.share_of else (Decimal(1), ())
    if not lacking and whole <= 0:
        lacking = (ask.missing_at(record, params.share_of)._replace(path=ask(record, params.share_of).path),)
    return Step(record, figure, whole, (*missing, *lacking))


def _share_of_none(record: Record, params: Params, ask: Ask) -> tuple[Clue, ...]:
    """Name what is stated to be `none`, although the figure is to be a share of it."""
    reading = ask(record, params.share_of) if params.share_of else None
    if reading is None or reading.value is not Absent.NONE:
        return ()
    return (ask.witness(record, params.share_of, reading),)


def _read(record: Record, field: str, ask: Ask) -> tuple[Decimal, tuple[Clue, ...]]:
    """Give a figure, `none` as nothing, and what is missing where it is not stated."""
    reading = ask(record, field)
    if isinstance(reading.value, Decimal):
        return reading.value, ()
    return Decimal(0), () if reading.value is Absent.NONE else reading.missing or (ask.missing_at(record, field),)


def _does_not_fall(before: Step, after: Step) -> Judgement:
    """Compare two entries that follow one another, without rounding."""
    if before.missing or after.missing:
        return not_stated(*before.missing, *after.missing)
    clue = Clue(f"{before}; {after}", after.record.path)
    return yes(clue) if after.figure * before.whole >= before.figure * after.whole else no(clue)


KIND = CheckKind(
    "does-not-fall",
    "Does a figure, or its share of another, never fall from one entry to the next?",
    (
        Param("of", ParamType.LIST, "the list whose entries follow one another by their ids", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("figure", ParamType.ITEM_FIELD, "the figure of each entry", required=True),
        Param("share_of", ParamType.ITEM_FIELD, "another figure of the entry, of which the share is looked at"),
    ),
    (("figures", "the entries in order, each with its figure"), ("why", "where it falls, or what there is none of")),
    Params,
    check,
)
