"""Interests that arose at a meeting were declared, minuted, and followed by an action."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.things.words import ACTION_ON_INTEREST
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import joined, plain, why_not


class Params(NamedTuple):
    """The list of interests that arose, and the actions that will not do."""

    interests: str
    not_enough: tuple[str, ...] = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each interest was handled, or when it is on record that none arose."""
    arose = ask.each(subject, params.interests)
    said = [(one, handled(one, params, ask)) for one in arose.records()]
    judgements = [judgement for _, judgement in said]
    if gaps := ask.gaps(arose, subject, params.interests):
        judgements.append(not_stated(*gaps))
    elif not judgements:
        judgements.append(yes(Clue(f"{label(subject)}: no interest arose", arose.path)))
    judgement = all_of(judgements)
    unhandled = [one for one, judged in said if judged.truth is Truth.NO]
    facts = {
        "count": str(len(said)),
        "unhandled": joined(sorted(_who(one, ask) for one in unhandled)),
        "why": why_not(judgement),
    }
    return Answer(
        judgement, facts, unhandled[0].path if len(unhandled) == 1 else arose.path, behind=(arose, *unhandled)
    )


def handled(interest: Record, params: Params, ask: Ask) -> Judgement:
    """Judge one interest that arose."""
    action = ask(interest, "action")
    who = _who(interest, ask)
    clue = Clue(f"{who}: action {plain(str(action.value))}", action.path)
    if action.open:
        acted = not_stated(*action.missing)
    else:
        acted = no(clue) if not action.stated or action.value in params.not_enough else yes(clue)
    declared = ask.truth(interest, "declared")
    if declared.truth is Truth.NO:
        declared = no(*(clue._replace(text=f"{who}: not declared at the meeting") for clue in declared.witnesses))
    return all_of((declared, _minuted(interest, ask), acted))


def _minuted(interest: Record, ask: Ask) -> Judgement:
    """A minute on record shows more than a yes; a yes alone wants the minute."""
    minute, minuted = ask(interest, "minute"), ask.truth(interest, "minuted")
    if minuted.truth is Truth.NO:
        return no(*(clue._replace(text=f"{_who(interest, ask)}: not minuted") for clue in minuted.witnesses))
    if minute.stated:
        return yes(Clue(f"{_who(interest, ask)}: minute {minute.value}", minute.path))
    if minute.open:
        return not_stated(*minute.missing)
    return no(Clue(f"{_who(interest, ask)}: no minute", minute.path))


def _who(interest: Record, ask: Ask) -> str:
    person = ask(interest, "person").value
    return label(person) if isinstance(person, Record) else label(interest)


KIND = CheckKind(
    "conflicts-handled",
    "Was each interest that arose declared, minuted and followed by an action?",
    (
        Param("interests", ParamType.LIST, "the interests that arose at the subject", required=True),
        Param("not_enough", ParamType.WORDS, "actions that do not resolve a conflict", words=ACTION_ON_INTEREST.words),
    ),
    (("count", "how many arose"), ("unhandled", "whose were not handled"), ("why", "what is wrong")),
    Params,
    check,
)
