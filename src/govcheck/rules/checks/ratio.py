"""Enough of the entries of a list satisfy conditions: a share of them, or of what they weigh."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period, back, on
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.recent import recent
from govcheck.rules.checks.shares import Part, Share, percent
from govcheck.rules.checks.weighed import Weighed, Whole, open_pieces, weighed
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where
from govcheck.rules.wording import in_words, names, why_not


class Params(NamedTuple):
    """Which entries are the whole, which of them count, and how many must."""

    of: str
    where: Where = ()
    counted: Where = ()
    counted_recent: str = ""
    at_least: Decimal | None = None
    floor: str = ""
    more_than_none: bool = False
    recent: str = ""
    within: Period | None = None
    parts: str = ""
    weight: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when even the worst reading reaches the floor; no when not even the best does."""
    whole = Whole(params.of, params.where, params.recent, params.within, params.parts, params.weight)
    found = weighed(subject, whole, ask)
    share, judgements = _share(found, params, ask)
    floor, why = _floor(subject, params, ask)
    judgement = all_of(_judge(subject, found, share, judgements, floor, params)) if why is None else why
    counted = [one.record for one, said in zip(found.pieces, judgements, strict=True) if said.truth is Truth.YES]
    facts = {
        "share": str(share),
        "counted": str(len(counted)),
        "which": names(counted),
        "whole": str(len(found.pieces)),
        "floor": percent(floor) if floor is not None else "more than none",
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, found.path, behind=(*found.records(), *_stated(subject, params, ask)))


def _share(found: Weighed, params: Params, ask: Ask) -> tuple[Share, tuple[Judgement, ...]]:
    share, judgements = found.share(params.counted, ask)
    if not params.counted_recent or params.within is None:
        return share, judgements
    since = on(back(ask.as_of, params.within))
    judgements = tuple(
        all_of((said, recent(one.record, params.counted_recent, since, ask)))
        for one, said in zip(found.pieces, judgements, strict=True)
    )
    parts = [Part(part.meant, said.truth, part.weight) for part, said in zip(share.parts, judgements, strict=True)]
    return Share(parts, share.whole), judgements


def _floor(subject: Record, params: Params, ask: Ask) -> tuple[Fraction | None, Judgement | None]:
    """Give the floor, as stated or as the rule says; or the judgement where there is none to hold the share against."""
    reading = next(iter(_stated(subject, params, ask)), None)
    if reading is not None and isinstance(reading.value, Decimal):
        return Fraction(reading.value) / 100, None
    if params.at_least is not None:
        return Fraction(params.at_least) / 100, None
    if reading is None:
        return None, None
    if reading.value is Absent.NONE:
        return None, no(Clue(f"{label(subject)}: no {in_words(params.floor)} is set", reading.path))
    return None, not_stated(*(reading.missing or (ask.missing_at(subject, params.floor),)))


def _stated(subject: Record, params: Params, ask: Ask) -> tuple[Reading, ...]:
    """Give the floor as it is stated, where the rule names a field for it."""
    return (ask(subject, params.floor),) if params.floor else ()


def _judge(
    subject: Record,
    found: Weighed,
    share: Share,
    judgements: tuple[Judgement, ...],
    floor: Fraction | None,
    params: Params,
) -> list[Judgement]:
    """Judge the share against the floor, and against nothing at all where the rule asks for more than that."""
    clue = Clue(f"{label(subject)}: {share} ({len(found.pieces)} looked at)", found.path)
    if found.whole and not found.pieces:
        clue = Clue(f"{label(subject)}: there is none to look at", found.path)
    said = [share.reaches(floor)] if floor is not None else []
    said += [share.exceeds_none()] if params.more_than_none else []
    missing = (*found.missing, *open_pieces(judgements)) or (clue,)
    by_truth = {Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(*missing)}
    return [by_truth[one] for one in said]


KIND = CheckKind(
    "ratio",
    "Do enough of the entries of a list satisfy the conditions?",
    (
        Param("of", ParamType.LIST, "the list whose entries are the whole", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are the whole"),
        Param("recent", ParamType.ITEM_FIELD, "a date of the entry that must be recent for it to be looked at"),
        Param("parts", ParamType.ITEM_LIST, "an inner list of each entry, whose entries are the whole instead"),
        Param("counted", ParamType.PART_WHERE, "conditions that those must satisfy that count"),
        Param("counted_recent", ParamType.PART_FIELD, "a date that must be recent for them to count"),
        Param("within", ParamType.PERIOD, "how far back those dates may lie"),
        Param("weight", ParamType.PART_FIELD, "what each weighs, such as minutes; else all weigh the same"),
        Param("floor", ParamType.FIELD, "the least share, as stated"),
        Param("at_least", ParamType.PERCENTAGE, "the least share, where none is stated"),
        Param("more_than_none", ParamType.YES_NO, "one of them at least must count"),
    ),
    (
        ("share", "the share, or between which bounds it lies"),
        ("counted", "how many count"),
        ("which", "those that count"),
        ("whole", "how many were looked at"),
        ("floor", "the least share"),
        ("why", "why the share is not reached"),
    ),
    Params,
    check,
    one_of=("floor", "at_least", "more_than_none"),
)
