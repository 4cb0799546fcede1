"""The people in a seat or a post are registered and hold no interest in a body the organisation buys from."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import people_of
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, select
from govcheck.rules.wording import names, why_not


class Params(NamedTuple):
    """Whose interests are looked at."""

    of: str
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each has an entry in the register and none has a conflicting interest."""
    found = select(subject, params.of, params.where, ask)
    judgements: list[Judgement] = []
    people: list[Record] = []
    for one in found.certain:
        held = people_of(one.record, ask)
        people += [person for person in held.people if person.thing == "person"]
        judgements += [clear(person, ask) for person in held.people]
        if held.missing:
            judgements.append(not_stated(*held.missing))
    judgements += [not_stated(*one.judgement.missing) for one in found.maybe]
    if not found.whole:
        judgements.append(not_stated(*found.missing))
    if not judgements:
        judgements.append(no(Clue(f"{label(subject)}: there is nobody to look at", found.path)))
    judgement = all_of(judgements)
    facts = {
        "people": names(people),
        "why": why_not(judgement),
    }
    at = judgement.witnesses[0].path if judgement.truth is Truth.NO else found.path
    # An interest is called by its kind, which stands beside the body that it is in.
    kinds = [Clue("", (*clue.path[:-1], "kind")) for clue in judgement.witnesses]
    return Answer(judgement, facts, at, behind=(Counted("people", people), *kinds))


def clear(person: Record, ask: Ask) -> Judgement:
    """Judge one person; someone whom the papers do not name cannot be looked up in the register."""
    if person.thing != "person":
        return not_stated(Clue(f"{label(person)}: who holds it", person.path))
    registered = ask.truth(person, "registered")
    conflict = ask.truth(person, "conflicting_interest")
    if registered.truth is not Truth.YES:
        return registered
    if conflict.truth is Truth.YES:
        return no(*(clue._replace(text=f"{label(person)}: {clue.text}") for clue in conflict.witnesses))
    if conflict.truth is Truth.NOT_STATED:
        return conflict
    return yes(*registered.witnesses)


KIND = CheckKind(
    "clear-of-interests",
    "Are the people registered, and without an interest in a body that the organisation buys from?",
    (
        Param("of", ParamType.LIST, "the seats or posts whose holders are looked at", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions on those seats or posts"),
    ),
    (("people", "the people looked at"), ("why", "what speaks against them")),
    Params,
    check,
)
