"""There is at least one entry of each sort that a rule names."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, described, select, without_owner
from govcheck.rules.wording import joined, names, why_not


class Params(NamedTuple):
    """The sorts, each a selection."""

    sorts: tuple[Selection, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each sort surely has an entry; no when one surely has none."""
    said = [(described(sort), _found(subject, sort, ask)) for sort in params.sorts]
    judgement = all_of(one for _, (one, _) in said)
    facts = {
        "found": names(record for _, (_, records) in said for record in records),
        "lacking": joined(words for words, (one, _) in said if one.truth is Truth.NO),
        "why": why_not(judgement),
    }
    at = judgement.witnesses[0].path if judgement.witnesses else subject.path
    behind = tuple([Counted("found", records) for _, (_, records) in said])
    return Answer(judgement, facts, at, behind=behind)


def _found(subject: Record, sort: Selection, ask: Ask) -> tuple[Judgement, tuple[Record, ...]]:
    """Judge whether there is an entry of one sort, and give those that there surely are."""
    found = select(subject, sort.of, sort.where, ask)
    if found.certain:
        return yes(*(Clue(label(one.record), one.record.path) for one in found.certain)), found.records()
    disputes = tuple(clue for one in (*found.others.why(ask), *found.maybe) for clue in one.judgement.disputes)
    if not found.decided:
        return not_stated(*found.missing)._replace(disputes=disputes), ()
    nothing = Clue(f"{label(subject)}: no {described(sort)}", found.path)
    return no(without_owner(subject, sort.of, ask) or nothing, disputes=disputes), ()


KIND = CheckKind(
    "one-of-each",
    "Is there at least one entry of each sort?",
    (Param("sorts", ParamType.SELECTIONS, "the sorts of which one entry each must be there", required=True),),
    (
        ("found", "the entries found"),
        ("lacking", "the sorts of which there is none"),
        ("why", "what is lacking"),
    ),
    Params,
    check,
)
