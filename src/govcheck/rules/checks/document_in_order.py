"""A controlled document is there, approved, in force, in date, published where asked, and covers what it must."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, not_after, on
from govcheck.model.things.words import TOPIC
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.checks import in_date
from govcheck.rules.checks.covers import in_table
from govcheck.rules.checks.stated import stated
from govcheck.rules.indexed import entries_with
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Where, meets, satisfies
from govcheck.rules.wording import joined, names, plain, why_not
from govcheck.source import Path

_APPROVERS = ("by", "by_person", "by_party", "by_partnership")


class Params(NamedTuple):
    """Which document, and what it must show."""

    document: Where
    covers: tuple[str, ...] = ()
    covers_any: tuple[str, ...] = ()
    may_leave_out: bool = False
    states: tuple[str, ...] = ()
    published: bool = False
    approved: bool = True
    in_force: bool = True
    approved_until: Moment | None = None
    review_if_left_out: Period | None = None
    names_any: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when one document of the kind is in order; no when each is surely not, or there is none."""
    documents = ask.each(ask.root, "documents")
    candidates = []
    for document in _of_kind(params.document, ask):
        meant = meets(document, params.document, ask)
        if meant.truth is not Truth.NO:
            candidates.append((document, meant))
    said = [(one, all_of((meant._replace(witnesses=()), _in_order(one, params, ask)))) for one, meant in candidates]
    judgements = [judgement for _, judgement in _alive(said, ask)]
    if gaps := ask.gaps(documents, ask.root, "documents"):
        judgements.append(not_stated(*gaps))
    if not judgements:
        judgements.append(no(Clue(f"{label(subject)}: there is no such document", documents.path)))
    judgement = any_of(judgements)
    if judgement.truth is Truth.YES:
        judgement = judgement._replace(remarks=(*judgement.remarks, *_pending(said, ask)))
    at = next((one for one, judged in said if judged.truth is judgement.truth), None)
    facts = {
        "document": names(one for one, judged in said if judged.truth is judgement.truth),
        "why": why_not(judgement),
        "covers": joined(map(plain, (*params.covers, *params.covers_any))),
    }
    return Answer(judgement, facts, at.path if at else documents.path)


def _of_kind(where: Where, ask: Ask) -> list[Record]:
    """Give the documents that can be meant, as far as their kind says."""
    kinds = next((one.values for one in where if one.field == "kind" and "any" not in one.values), None)
    return entries_with("documents", "kind", kinds, ask) if kinds else list(ask.each(ask.root, "documents").records())


def _alive(said: list[tuple[Record, Judgement]], ask: Ask) -> list[tuple[Record, Judgement]]:
    """Leave superseded versions and drafts out of the reasons where there is a version in force."""
    alive = [pair for pair in said if ask.truth(pair[0], "in_force").truth is not Truth.NO]
    return alive or said


def _in_order(document: Record, params: Params, ask: Ask) -> Judgement:
    """Judge one document."""
    controls = (params.review_if_left_out, params.in_force, params.approved, params.published)
    # Many rules ask for another subject in the same document.
    said = [ask.once(("controlled", document.path, controls), lambda: _controlled(document, params, ask))]
    if params.approved_until:
        said.append(_approved_until(document, params.approved_until, ask))
    said += [_covers(document, item, params, ask) for item in params.covers]
    if params.covers_any:
        said.append(any_of(in_table(document, "covers", item, ask) for item in params.covers_any))
    said += [stated(document, field, ask) for field in params.states]
    said += [satisfies(document, condition, ask) for condition in params.names_any]
    return all_of(said)


def _controlled(document: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether it is under control: reviewed in time, in force, approved and published, as far as asked for."""
    said = [_reviewed(document, params, ask)]
    if params.in_force:
        said.append(ask.truth(document, "in_force"))
    if params.approved:
        said.append(stated(document, "approved.on", ask))
        said.append(any_of(stated(document, f"approved.{who}", ask) for who in _APPROVERS))
    if params.published:
        said.append(any_of((stated(document, "published.on", ask), stated(document, "published.at", ask))))
    return all_of(said)


def _covers(document: Record, item: str, params: Params, ask: Ask) -> Judgement:
    """Judge whether it covers a subject or, where that will do, gives the reason for leaving it out."""
    covered = in_table(document, "covers", item, ask)
    if not params.may_leave_out or covered.truth is Truth.YES:
        return covered
    return any_of((covered, in_table(document, "leaves_out", item, ask)))


def _approved_until(document: Record, last: Moment, ask: Ask) -> Judgement:
    """Judge whether it was approved on the last day for it or before."""
    reading = ask(document, "approved.on")
    if not isinstance(reading.value, Moment):
        return stated(document, "approved.on", ask)
    clue = Clue(f"{label(document)}: approved on {reading.value}", reading.path)
    in_time = not_after(reading.value, on(last.latest))
    return {Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(clue)}[in_time]


def _pending(said: list[tuple[Record, Judgement]], ask: Ask) -> tuple[Clue, ...]:
    """Remark on variations of the document that are not in force yet."""
    variations = ask.once(("variations",), lambda: _variations(ask))
    return tuple(
        Clue(f"{label(one)} is to vary it and is not in force yet", one.path)
        for document, judged in said
        if judged.truth is Truth.YES
        for one in variations.get(document.path, ())
        if ask.truth(one, "in_force").truth is not Truth.YES
    )


def _variations(ask: Ask) -> Mapping[Path, list[Record]]:
    """Sort the documents that vary another by the path of that other one."""
    variations: dict[Path, list[Record]] = {}
    for one in ask.each(ask.root, "documents").records():
        varied = ask(one, "varies").value
        if isinstance(varied, Record):
            variations.setdefault(varied.path, []).append(one)
    return variations


def _reviewed(document: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether its review is in date, by its own interval or that of the rule."""
    if params.review_if_left_out is None and not ask(document, "review_interval").stated:
        following = ask(document, "next_review")
        if not following.stated:
            return Judgement(Truth.YES)
    return in_date.check(
        document,
        in_date.Params("last_reviewed", "review_interval", params.review_if_left_out, "approved.on", "next_review"),
        ask,
    ).judgement


KIND = CheckKind(
    "document-in-order",
    "Is there such a document, approved, in force, in date, and covering what it must?",
    (
        Param("document", ParamType.DOCUMENT_WHERE, "conditions that say which document is meant", required=True),
        Param("covers", ParamType.WORDS, "the subjects that it must cover", words=TOPIC.words),
        Param("covers_any", ParamType.WORDS, "subjects of which it must cover one", words=TOPIC.words),
        Param("may_leave_out", ParamType.YES_NO, "a subject may be left out with its reason (`leaves_out`)"),
        Param("states", ParamType.DOCUMENT_FIELDS, "further facts that it must state"),
        Param("published", ParamType.YES_NO, "it must have been published: a day or an address"),
        Param("approved", ParamType.YES_NO, "it must say who approved it and when (yes where left out)"),
        Param("in_force", ParamType.YES_NO, "it must be in force (yes where left out); no for letters and reports"),
        Param("approved_until", ParamType.DATE, "the last day by which it must have been approved"),
        Param("review_if_left_out", ParamType.PERIOD, "the interval of review where it states none"),
        Param("names_any", ParamType.DOCUMENT_WHERE, "lists of the document that must hold one of these words"),
    ),
    (("document", "the document"), ("why", "what is wrong with it"), ("covers", "what it must cover")),
    Params,
    check,
)
