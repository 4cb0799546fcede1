"""Every entry that is meant satisfies the conditions and states the facts asked for."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period, back, on
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.checks.recent import recent
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Chosen, Where, satisfies, select, without_owner
from govcheck.rules.wording import joined, names, reasons


class Params(NamedTuple):
    """Which entries, and what each must satisfy."""

    of: str
    where: Where = ()
    values: Where = ()
    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    none_is_fine: bool = False
    recent: tuple[str, ...] = ()
    within: Period | None = None


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each entry passes; no when one fails, or when there is none to look at."""
    found = select(subject, params.of, params.where, ask)
    judgements = [_judge(one, params, ask) for one in (*found.certain, *found.maybe)]
    failing = [one.record for one, said in zip(found.certain, judgements, strict=False) if said.truth is Truth.NO]
    if not found.whole or (found.maybe and not (found.certain or params.none_is_fine)):
        # There may be more to look at, or none at all.
        judgements.append(not_stated(*found.missing))
    unheld = without_owner(subject, params.of, ask)
    if unheld or not (judgements or params.none_is_fine):
        judgements.append(no(unheld or Clue(f"{label(subject)}: there is none to look at", found.path)))
    judgement = all_of(judgements)
    facts = {
        "count": str(len(found.certain)),
        "entries": names(found.records()),
        "failing": names(failing),
        "why": reasons(judgement.witnesses) if judgement.truth is Truth.NO else joined(()),
    }
    return Answer(
        judgement,
        facts,
        failing[0].path if len(failing) == 1 else found.path,
        behind=(found, Counted("failing", failing)),
    )


def _judge(one: Chosen, params: Params, ask: Ask) -> Judgement:
    """Judge one entry; one that may not be meant at all can pass, but not fail."""
    said = [satisfies(one.record, condition, ask) for condition in params.values]
    said += [stated(one.record, field, ask) for field in params.all]
    if params.any:
        said.append(any_of(stated(one.record, field, ask) for field in params.any))
    if params.recent and params.within:
        since = on(back(ask.as_of, params.within))
        said.append(any_of(recent(one.record, field, since, ask) for field in params.recent))
    judgement = all_of(said)
    if one.judgement.truth is Truth.NOT_STATED and judgement.truth is not Truth.YES:
        return not_stated(*one.judgement.missing)
    return judgement


KIND = CheckKind(
    "every",
    "Does every entry that is meant satisfy the conditions and state the facts asked for?",
    (
        Param("of", ParamType.LIST, "the list whose entries are looked at", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("values", ParamType.ITEM_WHERE, "conditions that each of those must satisfy"),
        Param("all", ParamType.ITEM_FIELDS, "facts that each must state"),
        Param("any", ParamType.ITEM_FIELDS, "facts of which each must state one"),
        Param("recent", ParamType.ITEM_FIELDS, "dates of each entry, of which one must be recent"),
        Param("within", ParamType.PERIOD, "how far back that date may lie (to the day itself where left out)"),
        Param("none_is_fine", ParamType.YES_NO, "a list without any such entry passes"),
    ),
    (
        ("count", "how many entries are meant"),
        ("entries", "those entries"),
        ("failing", "the entries that do not pass"),
        ("why", "what is wrong with them"),
    ),
    Params,
    check,
    one_of=("values", "all", "any", "recent"),
)
