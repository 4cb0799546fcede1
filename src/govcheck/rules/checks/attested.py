"""Someone has answered a question on their word, with evidence, and the answer still holds."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Period
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.backing import backing
from govcheck.rules.indexed import entries_with
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, meets
from govcheck.rules.wording import joined

_ABOUT = ("body", "partnership")
_OF_ITS_OWN = ("governing-body", "committee", "partnership")
"""Subjects that an attestation names; of any other, the organisation answers as a whole."""


class Params(NamedTuple):
    """The question, and what an answer to it must bring."""

    question: str
    asks: str
    valid_for: Period
    parts: tuple[tuple[str, str], ...] = ()
    with_reasons: bool = False
    by_governing_body: bool = False


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Yes with evidence in date passes; yes without is not evidenced; no fails, and partly fails one step lower."""
    attestations = ask.each(ask.root, "attestations")
    judgements: list[Judgement] = []
    valid_for: list[Reading] = []
    plain_no = False
    asked = (Condition("question", (params.question,)),)
    for one in entries_with("attestations", "question", (params.question,), ask):
        meant = all_of((meets(one, asked, ask), _about(one, subject, ask)))
        if meant.truth is Truth.NO:
            continue
        answered = _answered(one, params, ask)
        if meant.truth is Truth.NOT_STATED:
            # It may answer another question, or be about something else, so it says nothing for certain.
            answered = not_stated(*meant.missing)
        plain_no = plain_no or (answered.truth is Truth.NO and _says(one, "no", params, ask))
        judgements.append(answered)
        valid_for.append(ask(one, "valid_for"))
    if not judgements or not attestations.whole:
        missing = Clue(f"{label(subject)}: an answer to {params.question}: {params.asks}", attestations.path)
        judgements.append(not_stated(missing))
    judgement = _decided(judgements)
    facts = {
        "question": params.asks,
        "answer": joined(sorted(clue.text for clue in judgement.witnesses)),
    }
    at = judgement.witnesses[0].path if judgement.witnesses else attestations.path
    return Answer(judgement, facts, at, behind=tuple(valid_for), eased=judgement.truth is Truth.NO and not plain_no)


def _decided(judgements: list[Judgement]) -> Judgement:
    """A no stands whatever else is said; otherwise one good answer is enough."""
    return all_of(judgements) if any(one.truth is Truth.NO for one in judgements) else any_of(judgements)


def _about(one: Record, subject: Record, ask: Ask) -> Judgement:
    """Judge whether an attestation is about the subject; one that names nothing speaks of the organisation."""
    named = [reading.value.path for field in _ABOUT if isinstance((reading := ask(one, field)).value, Record)]
    wanted = [subject.path] if subject.thing in _OF_ITS_OWN else []
    return yes() if named == wanted else no(Clue(f"{label(one)} is about something else", one.path))


def _answered(one: Record, params: Params, ask: Ask) -> Judgement:
    """Judge one attestation: its answer, or that of every part, and what backs it."""
    if not params.parts:
        answer = _answer(one, "answer", label(one), ask)
    else:
        answer = all_of(_part(one, part, ask) for part, _ in params.parts)
    if answer.truth is Truth.NO:
        return answer
    approval = "governing_body" if params.by_governing_body else ""
    return all_of((answer, *backing(one, params.valid_for, ask, reasons=params.with_reasons, approval=approval)))


def _part(one: Record, part: str, ask: Ask) -> Judgement:
    """Judge the answer to one part; a part that is left out is not answered."""
    table = ask(one, "answers").value
    words = part.replace("-", " ")
    if isinstance(table, Record) and part in table.facts:
        return _answer(table, part, f"{label(one)}, {words}", ask)
    return not_stated(Clue(f"{label(one)}: an answer on {words}", (*one.path, "answers", part)))


def _answer(record: Record, field: str, name: str, ask: Ask) -> Judgement:
    reading = ask(record, field)
    if reading.value is Absent.NOT_STATED:
        return not_stated(*(reading.missing or (Clue(f"{name}: the answer", reading.path),)))
    clue = Clue(f"{name}: {reading.value}", reading.path)
    return yes(clue) if reading.value == "yes" else no(clue)


def _says(one: Record, word: str, params: Params, ask: Ask) -> bool:
    """Whether an attestation gives the answer `word`, to the question or to one of its parts."""
    table = ask(one, "answers").value
    if not params.parts:
        return ask(one, "answer").value == word
    return isinstance(table, Record) and any(table.facts.get(part) == word for part, _ in params.parts)


KIND = CheckKind(
    "attested",
    "Has someone answered the question, with evidence, and does the answer still hold?",
    (
        Param("question", ParamType.TEXT, "the id of the question, usually of the requirement", required=True),
        Param("asks", ParamType.TEXT, "the question in words", required=True),
        Param("valid_for", ParamType.PERIOD, "how long an answer holds where it does not say", required=True),
        Param("parts", ParamType.QUESTIONS, "the parts of the question, each to be answered with yes"),
        Param("with_reasons", ParamType.YES_NO, "a yes wants its reasons in words"),
        Param("by_governing_body", ParamType.YES_NO, "a yes wants the approval of the governing body itself"),
    ),
    (("question", "the question in words"), ("answer", "the answer given")),
    Params,
    check,
)
