"""Someone has answered a question on their word, with evidence, and the answer still holds."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, after, not_after, on
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.stated import stated
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, satisfies
from govcheck.rules.wording import joined


class Params(NamedTuple):
    """The question, and how long an answer holds where it does not say so itself."""

    question: str
    asks: str
    valid_for: Period
    with_reasons: bool = False
    by_governing_body: bool = False


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Yes with evidence in date passes; yes without is not evidenced; no fails, and partly fails one step lower."""
    attestations = ask.each(ask.root, "attestations")
    judgements, eased = [], False
    for one in attestations.records():
        asked = satisfies(one, Condition("question", (params.question,)), ask)
        if asked.truth is Truth.NO:
            continue
        answered = _answer(one, params, ask)
        if asked.truth is Truth.NOT_STATED:
            # It may answer another question, so it says nothing for certain.
            answered = not_stated(*asked.missing)
        eased = eased or (answered.truth is Truth.NO and ask(one, "answer").value == "partly")
        judgements.append(answered)
    if not judgements or not attestations.whole:
        missing = Clue(f"{label(subject)}: an answer to {params.question}: {params.asks}", attestations.path)
        judgements.append(not_stated(missing))
    judgement = _decided(judgements)
    facts = {"question": params.asks, "answer": joined(clue.text for clue in judgement.witnesses)}
    at = judgement.witnesses[0].path if judgement.witnesses else attestations.path
    return Answer(judgement, facts, at, eased=eased and judgement.truth is Truth.NO)


def _decided(judgements: list[Judgement]) -> Judgement:
    """A no stands whatever else is said; otherwise one good answer is enough."""
    return all_of(judgements) if any(one.truth is Truth.NO for one in judgements) else any_of(judgements)


def _answer(one: Record, params: Params, ask: Ask) -> Judgement:
    """Judge one attestation."""
    answer = ask(one, "answer")
    if answer.open:
        return not_stated(*answer.missing)
    clue = Clue(f"{label(one)}: {answer.value}", answer.path)
    if answer.value != "yes":
        return no(clue)
    return all_of((yes(clue), *_backing(one, params, ask)))


def _backing(one: Record, params: Params, ask: Ask) -> tuple[Judgement, ...]:
    """A yes wants evidence, someone who answered, someone who approved, and a day that is recent enough."""
    said = [
        stated(one, "evidence", ask),
        *([stated(one, "statement", ask)] if params.with_reasons else []),
        any_of((stated(one, "by", ask), stated(one, "by_post", ask))),
        _approved(one, params, ask),
        _valid(one, params, ask),
    ]
    # What is lacking here leaves the question open; it does not turn a yes into a no.
    return tuple(
        judgement if judgement.truth is not Truth.NO else not_stated(*judgement.witnesses) for judgement in said
    )


def _approved(one: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether someone approved the answer, the governing body itself where the rule asks for it."""
    if params.by_governing_body:
        return satisfies(one, Condition("approved_by_body", ("governing_body",)), ask)
    return any_of((stated(one, "approved_by", ask), stated(one, "approved_by_body", ask)))


def _valid(one: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether the answer still holds on the as-of date."""
    given, holds_for = ask(one, "on"), ask(one, "valid_for")
    if not isinstance(given.value, Moment):
        return not_stated(*(given.missing or (ask.missing_at(one, "on"),)), remarks=given.remarks)
    period = holds_for.value if isinstance(holds_for.value, Period) else params.valid_for
    end = after(given.value, period)
    clue = Clue(f"{label(one)}: given on {given.value}, valid until {end}", given.path)
    return yes(clue) if not_after(on(ask.as_of), end) is Truth.YES else not_stated(clue)


KIND = CheckKind(
    "attested",
    "Has someone answered the question, with evidence, and does the answer still hold?",
    (
        Param("question", ParamType.TEXT, "the id of the question, usually of the requirement", required=True),
        Param("asks", ParamType.TEXT, "the question in words", required=True),
        Param("valid_for", ParamType.PERIOD, "how long an answer holds where it does not say", required=True),
        Param("with_reasons", ParamType.YES_NO, "a yes wants its reasons in words"),
        Param("by_governing_body", ParamType.YES_NO, "a yes wants the approval of the governing body itself"),
    ),
    (("question", "the question in words"), ("answer", "the answer given")),
    Params,
    check,
)
