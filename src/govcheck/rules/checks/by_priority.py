"""Entries that stand in an order stand there by falling rating."""

from itertools import pairwise
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Behind, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, joined, plain, reasons, why_not


class Params(NamedTuple):
    """Which entries, the list that gives their order, what rates them, and the ratings from the highest down."""

    entries: str
    order: str
    rating: str
    ranks: tuple[str, ...]


class Rated(NamedTuple):
    """An entry that has a place in the order and a rating."""

    record: Record
    place: int
    word: str


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when no entry comes after one of a lower rating; no when there is no entry at all."""
    entries = ask.each(subject, params.entries)
    order = ask.each(subject, params.order)
    places = {str(item): place for place, item in enumerate(order.items)}
    rated: list[Rated] = []
    judgements: list[Judgement] = []
    for record in entries.records():
        found = _rated(record, places, params, ask)
        if isinstance(found, Rated):
            rated.append(found)
        else:
            judgements.append(found)
    rated.sort(key=lambda one: one.place)
    judgements += [_pair(first, then, params.ranks) for first, then in pairwise(rated)]
    if entries.records() and not order.items and order.written and order.whole:
        judgements.append(no(Clue(f"{label(subject)}: no {in_words(params.order)}", order.path)))
    gaps = (*ask.gaps(entries, subject, params.entries), *ask.gaps(order, subject, params.order))
    if gaps:
        judgements.append(not_stated(*gaps))
    if not entries.records() and not gaps:
        judgements.append(no(Clue(f"{label(subject)}: there is none to look at", entries.path)))
    judgement = all_of(judgements or [yes(Clue(_shown(one), one.record.path)) for one in rated])
    facts = {
        "order": joined(_shown(one) for one in rated),
        "rating": in_words(params.rating),
        "why": why_not(judgement) or reasons(()),
    }
    at = order.path if order.items else entries.path
    places_in_order = [Counted(f"place {number}", (one.record,)) for number, one in enumerate(rated, start=1)]
    behind: tuple[Behind, ...] = (*places_in_order, *[ask(one.record, params.rating) for one in rated])
    return Answer(judgement, facts, at, behind=behind)


def _rated(record: Record, places: dict[str, int], params: Params, ask: Ask) -> Rated | Judgement:
    """Give an entry with its place and rating, or say what is wrong with it."""
    rating = ask(record, params.rating)
    if rating.value is Absent.NONE:
        return no(Clue(f"{label(record)}: {in_words(params.rating)} none", rating.path))
    if rating.open:
        return not_stated(*(rating.missing or (ask.missing_at(record, params.rating),)))
    if record.id not in places:
        return not_stated(Clue(f"{label(record)}: its place in the order", record.path))
    return Rated(record, places[record.id], show(rating.value))


def _pair(first: Rated, then: Rated, ranks: tuple[str, ...]) -> Judgement:
    """Judge two entries that stand one after the other."""
    clue = Clue(f"{_shown(first)} comes before {_shown(then)}", then.record.path)
    return no(clue) if _rank(then, ranks) < _rank(first, ranks) else yes(clue)


def _rank(one: Rated, ranks: tuple[str, ...]) -> int:
    """Give the rank, the highest being 0; a rating that the rule does not name stands below all others."""
    return ranks.index(one.word) if one.word in ranks else len(ranks)


def _shown(one: Rated) -> str:
    return f"{label(one.record)} ({plain(one.word)})"


KIND = CheckKind(
    "by-priority",
    "Do entries that stand in an order stand there by falling rating?",
    (
        Param("entries", ParamType.LIST, "the entries", required=True),
        Param("order", ParamType.FIELD, "the list that gives their ids in order", required=True),
        Param("rating", ParamType.ENTRIES_FIELD, "what rates each entry", required=True),
        Param("ranks", ParamType.WORDS, "the ratings from the highest down", required=True, words_of="rating"),
    ),
    (
        ("order", "the entries in their order, each with its rating"),
        ("rating", "what rates them"),
        ("why", "what is out of order"),
    ),
    Params,
    check,
)
