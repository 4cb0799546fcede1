"""Entries refer to what they must refer to."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, Where, holds, select
from govcheck.rules.wording import reasons


class Params(NamedTuple):
    """Which entries, by which field of theirs, and what they must refer to."""

    any_of: tuple[Selection, ...]
    field: str
    to: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one of the entries refers to something that satisfies the conditions."""
    judgements: list[Judgement] = []
    path = subject.path
    for selection in params.any_of:
        selected = select(subject, selection.of, selection.where, ask)
        path = selected.path
        judgements += [
            all_of((one.judgement._replace(witnesses=()), _linked(one.record, params, ask)))
            for one in (*selected.certain, *selected.maybe)
        ]
        if not selected.whole:
            judgements.append(not_stated(*selected.missing))
    if not judgements:
        judgements.append(no(Clue(f"{label(subject)}: there is nothing that could refer to it", path)))
    judgement = any_of(judgements)
    at = judgement.witnesses[0].path if judgement.truth is Truth.YES else path
    return Answer(judgement, {"links": reasons(judgement.witnesses)}, at)


def _linked(record: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether one entry refers to something that satisfies the conditions."""
    several = ask.each(record, params.field)
    judgements = []
    for target, path in zip(several.items, several.paths, strict=True):
        if isinstance(target, Record):
            said = holds(target, params.to, ask)
            judgements.append(said._replace(witnesses=(Clue(f"{label(record)} → {label(target)}", path),)))
    if gaps := ask.gaps(several, record, params.field):
        judgements.append(not_stated(*gaps))
    if not judgements:
        return no(Clue(f"{label(record)} refers to none", several.path))
    return any_of(judgements)


KIND = CheckKind(
    "linked",
    "Does one of the entries refer to something that satisfies the conditions?",
    (
        Param("any_of", ParamType.SELECTIONS, "the entries, of one list or several", required=True),
        Param("field", ParamType.ANY_OF_FIELD, "the field by which they refer", required=True),
        Param("to", ParamType.TARGET_WHERE, "conditions on what is referred to"),
    ),
    (("links", "which entry refers to what"),),
    Params,
    check,
)
