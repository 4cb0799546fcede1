"""Things that were due by a fixed day were done by then."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on, show_day
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, select
from govcheck.rules.wording import in_words, reasons, why_not
from govcheck.source import Path


class Params(NamedTuple):
    """What was to be done, the date that says when, and the last day for it."""

    each_of: tuple[Selection, ...]
    date: str
    by: Moment


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when of each selection one entry is dated on the last day or before it."""
    looked_at = [_one_in_time(subject, selection, params, ask) for selection in params.each_of]
    judgement = all_of(one for one, _ in looked_at)
    facts = {
        "done": reasons(judgement.witnesses) if judgement.truth is Truth.YES else "not known",
        "by": show_day(params.by.latest),
        "why": why_not(judgement),
    }
    deciding = [path for one, path in looked_at if one.truth is judgement.truth]
    at = min(judgement.witnesses, key=lambda clue: clue.text).path if judgement.witnesses else deciding[0]
    return Answer(judgement, facts, at)


def _one_in_time(subject: Record, selection: Selection, params: Params, ask: Ask) -> tuple[Judgement, Path]:
    """Judge whether one entry of the selection was done in time, and say where its list stands."""
    found = select(subject, selection.of, selection.where, ask)
    said = [
        all_of((one.judgement._replace(witnesses=()), _in_time(one.record, params, ask)))
        for one in (*found.certain, *found.maybe)
    ]
    if not found.whole:
        said.append(not_stated(*found.missing))
    if not said:
        clues = [clue for one in found.others.why(ask) for clue in one.judgement.witnesses]
        nothing = Clue(f"{label(subject)}: nothing of the kind on record ({in_words(selection.of)})", found.path)
        said.append(no(nothing, *clues))
    return any_of(said), found.path


def _in_time(record: Record, params: Params, ask: Ask) -> Judgement:
    """Judge the date of one entry; a month counts only where both its ends agree."""
    reading = ask(record, params.date)
    if reading.value is Absent.NONE:
        return no(Clue(f"{label(record)}: no {in_words(params.date)}", reading.path))
    if not isinstance(reading.value, Moment):
        return not_stated(*(reading.missing or (ask.missing_at(record, params.date),)), remarks=reading.remarks)
    clue = Clue(f"{label(record)}: {in_words(params.date)} {reading.value}", reading.path)
    truth = not_after(reading.value, on(params.by.latest))
    if truth is Truth.NOT_STATED:
        return not_stated(*(reading.missing or (clue._replace(text=f"{clue.text} (the day)"),)))
    return yes(clue) if truth is Truth.YES else no(clue)


KIND = CheckKind(
    "done-by",
    "Was it done by a fixed day?",
    (
        Param("each_of", ParamType.SELECTIONS, "what was to be done; of each one entry must be in time", required=True),
        Param("date", ParamType.EACH_OF_FIELD, "the date that says when it was done", required=True),
        Param("by", ParamType.DATE, "the last day for it; of a month, its last", required=True),
    ),
    (("done", "what was done and when"), ("by", "the last day for it"), ("why", "what is wrong")),
    Params,
    check,
)
