"""The standing items that a body has set are on every agenda since it set them."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after
from govcheck.model.reading import Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Chosen, Selected, Where, select
from govcheck.rules.wording import in_words, joined, why_not


class Params(NamedTuple):
    """Which items, since when, and on which agendas."""

    items: str
    since: str
    of: str
    date: str
    agenda: str
    where: Where = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when each item is on the agenda of each meeting held since; no when one is surely left out."""
    items = ask.each(subject, params.items)
    since = ask(subject, params.since)
    found = select(subject, params.of, params.where, ask)
    judgements = [_set(subject, params, items, ask)]
    if not isinstance(since.value, Moment):
        missing = since.missing or (ask.missing_at(subject, params.since),)
        none = Clue(f"{label(subject)}: {in_words(params.since)} none", since.path)
        judgements.append(not_stated(*missing) if since.open else no(none))
    else:
        looked_at = [(one, _since(one, since.value, params, ask)) for one in (*found.certain, *found.maybe)]
        judgements += [_on(one, later, items, params, ask) for one, later in looked_at if later.truth is not Truth.NO]
        judgements.append(_some(subject, [later for _, later in looked_at], found))
    judgement = all_of(judgements)
    facts = {
        "items": joined(sorted(str(one) for one in items.items)),
        "since": str(since.value),
        "why": why_not(judgement),
    }
    return Answer(judgement, facts, items.path, behind=(items, since))


def _set(subject: Record, params: Params, items: Several, ask: Ask) -> Judgement:
    """Judge whether any items are set, and whether these are all."""
    if gaps := ask.gaps(items, subject, params.items):
        return not_stated(*gaps)
    clue = Clue(
        f"{label(subject)}: {in_words(params.items)} {joined(sorted(str(one) for one in items.items))}", items.path
    )
    return yes(clue) if items.items else no(clue)


def _since(meeting: Chosen, since: Moment, params: Params, ask: Ask) -> Judgement:
    """Judge whether a meeting is meant and was held on the day the items were set or later."""
    date = ask(meeting.record, params.date)
    if not isinstance(date.value, Moment):
        return all_of((meeting.judgement, not_stated(*date.missing)))
    truth = not_after(since, date.value)
    clue = Clue(f"{label(meeting.record)}: {date.value}, for {since}", date.path)
    by_date = {Truth.YES: yes(clue), Truth.NO: no(clue), Truth.NOT_STATED: not_stated(clue)}[truth]
    return all_of((meeting.judgement, by_date))


def _some(subject: Record, since: list[Judgement], found: Selected) -> Judgement:
    """Judge whether there was a meeting since, and no other that is not stated."""
    if not found.whole:
        return not_stated(*found.missing)
    none = no(Clue(f"{label(subject)}: no meeting since the items were set", found.path))
    judgement = any_of(since)
    return none if judgement.truth is Truth.NO else judgement


def _on(meeting: Chosen, meant: Judgement, items: Several, params: Params, ask: Ask) -> Judgement:
    """Judge whether each item is on the agenda; of a meeting that may not be meant, no is no more than a doubt."""
    agenda = ask.each(meeting.record, params.agenda)
    names = {one.id for one in agenda.records()}
    left_out = sorted(str(one) for one in items.items if str(one) not in names)
    if not left_out:
        return yes(Clue(f"{label(meeting.record)}: all standing items", agenda.path))
    if gaps := ask.gaps(agenda, meeting.record, params.agenda):
        return not_stated(*gaps)
    if meant.truth is Truth.NOT_STATED:
        return not_stated(*meant.missing)
    return no(Clue(f"{label(meeting.record)}: without {joined(left_out)}", agenda.path))


KIND = CheckKind(
    "standing-items",
    "Are the standing items on every agenda since they were set?",
    (
        Param("items", ParamType.FIELD, "the ids of the standing items", required=True),
        Param("since", ParamType.FIELD, "when they were set", required=True),
        Param("of", ParamType.LIST, "the meetings of the body", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which meetings"),
        Param("date", ParamType.ITEM_FIELD, "the day of a meeting", required=True),
        Param("agenda", ParamType.ITEM_LIST, "the agenda of a meeting", required=True),
    ),
    (("items", "the standing items"), ("since", "when they were set"), ("why", "which items are left out, and where")),
    Params,
    check,
)
