"""The facts that a rule asks for are stated of the subject, with the values asked for."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several, show
from govcheck.model.truth import Clue, Judgement, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks.contradiction import contradicted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Selection, Where, satisfies
from govcheck.rules.wording import in_words, joined, reasons


class Params(NamedTuple):
    """What the rule asks for; at least one of the first three."""

    values: Where = ()
    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    none_will_do: bool = False
    with_evidence: bool = False
    or_shown_by: tuple[str, ...] = ()
    contradicted_by: tuple[Selection, ...] = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when every value fits and every fact asked for is stated."""
    said = [satisfies(subject, one, ask) for one in params.values]
    said += [stated(subject, field, ask, none_will_do=params.none_will_do) for field in params.all]
    if params.any:
        said.append(any_of(stated(subject, field, ask, none_will_do=params.none_will_do) for field in params.any))
    if params.with_evidence:
        shown = [stated(subject, field, ask) for field in params.or_shown_by]
        said.append(any_of((supported(subject, params, ask), *shown)))
    judgement = contradicted(all_of(said), subject, params.contradicted_by, ask)
    at = judgement.witnesses[0].path if judgement.witnesses else subject.path
    facts = {
        "stated": reasons(judgement.witnesses),
        "missing": joined(clue.text for clue in judgement.missing),
    }
    return Answer(judgement, facts, at)


def stated(subject: Record, field: str, ask: Ask, *, none_will_do: bool = False) -> Judgement:
    """Judge whether a fact has a value; `none` is a no unless it will do."""
    reading = ask.read(subject, field)
    if isinstance(reading, Several):
        if reading.items:
            return yes(Clue(f"{label(subject)}: {in_words(field)}", reading.path))
        if gaps := ask.gaps(reading, subject, field):
            return not_stated(*gaps)
        reading = Reading(Absent.NONE, reading.path)
    if reading.open:
        return not_stated(*(reading.missing or (ask.missing_at(subject, field),)), remarks=reading.remarks)
    clue = Clue(f"{label(subject)}: {in_words(field)} {show(reading.value)}", reading.path)
    if reading.value is Absent.NONE and not none_will_do:
        return no(clue)
    return yes(clue, remarks=reading.remarks)


def supported(subject: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether evidence for the facts asked for is on file with the thing that states them."""
    fields = {one.field for one in params.values} | set(params.all) | set(params.any)
    owners: dict[str, set[str]] = {}
    for field in fields:
        owner, _, name = field.rpartition(".")
        owners.setdefault(owner, set()).add(name)
    return all_of(_backed(subject, owner, owners[owner], ask) for owner in sorted(owners))


def _backed(subject: Record, owner: str, fields: set[str], ask: Ask) -> Judgement:
    """Judge whether there is evidence for facts of the thing to which the route `owner` leads."""
    items = ask.each(subject, f"{owner}.evidence" if owner else "evidence")
    for item in items.records():
        covered = ask.each(item, "for")
        if not covered.written or fields & {str(one) for one in covered.items}:
            for source in ("document", "address", "file"):
                reading = ask(item, source)
                if reading.stated:
                    return yes(Clue(f"evidence: {show(reading.value)}{_clause(item, ask)}", item.path))
    return not_stated(Clue(f"{label(subject)}: evidence for {joined(map(in_words, sorted(fields)))}", items.path))


def _clause(item: Record, ask: Ask) -> str:
    clause = ask(item, "clause")
    return f", clause {clause.value}" if clause.stated else ""


KIND = CheckKind(
    "stated",
    "Are the facts asked for stated of the subject, with the values asked for?",
    (
        Param("values", ParamType.WHERE, "facts with the values they must have"),
        Param("all", ParamType.FIELDS, "facts that must all be stated"),
        Param("any", ParamType.FIELDS, "facts of which one must be stated"),
        Param(
            "none_will_do",
            ParamType.YES_NO,
            "`none` counts as stated (a recorded decision that there is none)",
        ),
        Param(
            "with_evidence",
            ParamType.YES_NO,
            "the facts want evidence where they are stated: a document, file or address",
        ),
        Param("or_shown_by", ParamType.FIELDS, "facts that will do in place of that evidence", certain_only=True),
        Param(
            "contradicted_by",
            ParamType.SELECTIONS,
            "entries on record that would contradict it",
            certain_only=True,
        ),
    ),
    (("stated", "what is stated, or what contradicts it"), ("missing", "what is not stated")),
    Params,
    check,
    one_of=("values", "all", "any"),
)
