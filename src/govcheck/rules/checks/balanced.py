"""Each of several sides has a part of what entries weigh: no side goes without."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.shares import Share
from govcheck.rules.checks.weighed import Weighed, Whole, open_pieces, weighed
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, Where
from govcheck.rules.wording import joined, plain


class Params(NamedTuple):
    """Which entries are the whole, and the sides between which they are to be balanced."""

    of: str
    by: str
    sides: tuple[str, ...]
    where: Where = ()
    recent: str = ""
    within: Period | None = None
    parts: str = ""
    weight: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each side has a part, however small; no when one surely has none."""
    whole = Whole(params.of, params.where, params.recent, params.within, params.parts, params.weight)
    found = weighed(subject, whole, ask)
    shares = {side: found.share((Condition(params.by, (side,)),), ask) for side in params.sides}
    said = {side: _judge(subject, side, found, *shares[side]) for side in params.sides}
    facts = {
        "shares": joined(f"{plain(side)} {shares[side][0]}" for side in params.sides),
        "without": joined(plain(side) for side in params.sides if said[side].truth is Truth.NO),
        "whole": str(len(found.pieces)),
    }
    return Answer(all_of(said.values()), facts, found.path, behind=found.records())


def _judge(subject: Record, side: str, found: Weighed, share: Share, judgements: tuple[Judgement, ...]) -> Judgement:
    clue = Clue(f"{label(subject)}: {plain(side)} {share}", found.path)
    truth = share.exceeds_none()
    if truth is Truth.NOT_STATED:
        return not_stated(*((*found.missing, *open_pieces(judgements)) or (clue,)))
    return yes(clue) if truth is Truth.YES else no(clue)


KIND = CheckKind(
    "balanced",
    "Does each side have a part, with none left out?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries"),
        Param("recent", ParamType.ITEM_FIELD, "a date of the entry that must be recent"),
        Param("within", ParamType.PERIOD, "how far back that date may lie"),
        Param("parts", ParamType.ITEM_LIST, "an inner list of each entry, whose entries are looked at instead"),
        Param("by", ParamType.PART_FIELD, "the field that says to which sides they belong", required=True),
        Param("sides", ParamType.WORDS, "the sides", required=True, words_of="by"),
        Param("weight", ParamType.PART_FIELD, "what each weighs, such as minutes; else all weigh the same"),
    ),
    (
        ("shares", "the share of each side"),
        ("without", "the sides that have none"),
        ("whole", "how many entries were looked at"),
    ),
    Params,
    check,
)
