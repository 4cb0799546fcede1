"""The number of entries that satisfy conditions lies within bounds."""

from collections.abc import Sequence
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, Truth, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Behind, Counted
from govcheck.rules.checks.contradiction import contradicted
from govcheck.rules.checks.places import NO_END, Tally, tally
from govcheck.rules.checks.recent import recent_enough
from govcheck.rules.checks.seated import places
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Chosen, Selected, Selection, Where, select
from govcheck.rules.wording import names, reasons, why_not


class Params(NamedTuple):
    """Which entries are counted, and how many there must be."""

    of: str
    where: Where = ()
    at_least: int | None = None
    at_most: int | None = None
    recent: str = ""
    within: Period | None = None
    drawn_from: Selection | None = None
    contradicted_by: tuple[Selection, ...] = ()
    unless_stated: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when both the fewest and the most there can be lie within the bounds."""
    found = recent_enough(select(subject, params.of, params.where, ask), params.recent, params.within, ask)
    total = tally(subject, params.of, params.where, found, ask)
    enough = _low(params) <= total.least and total.most <= _high(params)
    others = () if enough else found.others.why(ask)
    counted = _judge(total, found, others, params, subject)
    judgement, reason = _or_reason(counted, subject, params.unless_stated, ask)
    judgement = contradicted(judgement, subject, params.contradicted_by, ask)
    judgement = judgement._replace(disputes=(*judgement.disputes, *found.disputes))
    if judgement.truth is Truth.NOT_STATED and params.drawn_from and params.at_least:
        judgement = _few_to_draw_on(judgement, subject, params, ask)
    facts = {
        "count": str(total.least) if total.least == total.most else f"at least {total.least}",
        "matching": names(found.records()),
        "others": "" if enough else reasons((*_why_not(others), *total.twice)),
        "at_least": str(params.at_least if params.at_least is not None else ""),
        "at_most": str(params.at_most if params.at_most is not None else ""),
        "why": why_not(judgement),
        "reason": reason,
    }
    if NO_END > total.most > total.least:
        facts["count"] = f"{total.least} to {total.most}"
    left_out = Counted("others", [one.record for one in others])
    behind: tuple[Behind, ...] = (
        found,
        left_out,
        *_why_not(others),
        *total.twice,
        *total.overlaps,
        *_stated_places(found),
    )
    return Answer(judgement, facts, found.path, behind=behind)


def _judge(total: Tally, found: Selected, others: Sequence[Chosen], params: Params, subject: Record) -> Judgement:
    low, high = _low(params), _high(params)
    witnesses = tuple(Clue(label(one.record), one.record.path) for one in found.certain)
    remarks = tuple(clue for one in found.certain for clue in one.judgement.remarks)
    disputes = tuple(clue for one in (*others, *found.maybe) for clue in one.judgement.disputes)
    if low <= total.least and total.most <= high:
        return yes(*witnesses, remarks=remarks)
    if total.most < low or total.least > high:
        against = witnesses if total.least > high else (*_why_not(others), *total.twice)
        return no(*(against or (Clue(f"{label(subject)}: none found", found.path),)), disputes=disputes)
    missing = (*found.missing, *total.missing) or (Clue(f"{label(subject)}: how many there are", found.path),)
    return not_stated(*missing)._replace(disputes=disputes)


def _low(params: Params) -> int:
    return params.at_least if params.at_least is not None else 0


def _high(params: Params) -> int:
    return params.at_most if params.at_most is not None else NO_END


def _or_reason(judgement: Judgement, subject: Record, field: str, ask: Ask) -> tuple[Judgement, str]:
    """Let a reason on record stand for a number out of bounds, or for one that is not known, and give its words."""
    if not field or judgement.truth is Truth.YES:
        return judgement, ""
    recorded = stated(subject, field, ask)
    words = f", for a recorded reason: {show(ask(subject, field).value)}" if recorded.truth is Truth.YES else ""
    return any_of((judgement, recorded)), words


def _why_not(others: Sequence[Chosen]) -> list[Clue]:
    return [clue for one in others for clue in one.judgement.witnesses]


def _stated_places(found: Selected) -> list[Clue]:
    """Name how many people each seat is for, where that is stated."""
    both = (*found.certain, *found.maybe)
    return [Clue("", (*one.record.path, "places")) for one in both if "places" in one.record.facts]


def _few_to_draw_on(judgement: Judgement, subject: Record, params: Params, ask: Ask) -> Judgement:
    """Remark where fewer people are there than the rule wants, as far as is known."""
    assert params.drawn_from is not None  # noqa: S101 - asked for only where it is given
    pool = select(subject, params.drawn_from.of, params.drawn_from.where, ask)
    number = sum(places(one.record, ask) for one in pool.certain)
    if not pool.decided or number >= (params.at_least or 0):
        return judgement
    text = f"only {number} {'is' if number == 1 else 'are'} there to draw on: {names(pool.records())}"
    return judgement._replace(remarks=(*judgement.remarks, Clue(text, pool.path)))


KIND = CheckKind(
    "count",
    "Do as many entries of a list satisfy the conditions as the rule asks for?",
    (
        Param("of", ParamType.LIST, "the list whose entries are counted", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that an entry must satisfy to be counted"),
        Param("at_least", ParamType.WHOLE_NUMBER, "the least number"),
        Param("at_most", ParamType.WHOLE_NUMBER, "the greatest number"),
        Param("recent", ParamType.ITEM_FIELD, "a date of the entry that must be recent"),
        Param("within", ParamType.PERIOD, "how far back that date may lie"),
        Param(
            "drawn_from",
            ParamType.SELECTION,
            "those who could be drawn on; too few of them is remarked",
            remarks_only=True,
        ),
        Param(
            "contradicted_by",
            ParamType.SELECTIONS,
            "entries on record that would contradict it",
            certain_only=True,
        ),
        Param("unless_stated", ParamType.FIELD, "a reason that, recorded, lets a number out of bounds pass"),
    ),
    (
        ("count", "how many there are, or can be"),
        ("matching", "the entries counted"),
        ("others", "why the other entries do not count, where the number is out of bounds or not known"),
        ("at_least", "the least number"),
        ("at_most", "the greatest number"),
        ("why", "what speaks against it"),
        ("reason", "the recorded reason for a number out of bounds, where it counts"),
    ),
    Params,
    check,
    one_of=("at_least", "at_most"),
)
