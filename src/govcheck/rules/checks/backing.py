"""What backs an answer given on someone's word: evidence in date, who answered, who approved, and when."""

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, after, not_after, on
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.checks.stated import stated
from govcheck.rules.where import Condition, satisfies

_SOURCES = ("document", "file", "address")


def backing(
    one: Record, valid_for: Period, ask: Ask, *, reasons: bool = False, approval: str = ""
) -> tuple[Judgement, ...]:
    """Judge everything that a yes wants; nothing of it is a no, for what is lacking leaves the question open.

    `valid_for` is how long the answer holds where it does not say; `approval` the id of the body that must
    approve it, or empty where anybody else will do.
    """
    stated_period = ask(one, "valid_for").value
    period = stated_period if isinstance(stated_period, Period) else valid_for
    said = (
        _shown(one, period, ask),
        *([stated(one, "statement", ask)] if reasons else []),
        any_of((stated(one, "by", ask), stated(one, "by_post", ask))),
        _approved(one, approval, ask),
        _valid(one, period, ask),
    )
    return tuple(one if one.truth is not Truth.NO else not_stated(*one.witnesses) for one in said)


def _shown(one: Record, period: Period, ask: Ask) -> Judgement:
    """Judge whether a document, file or address shows it that is no older than the answer may be."""
    items = ask.each(one, "evidence")
    judgements = [all_of((_sourced(item, ask), _fresh(item, period, ask))) for item in items.records()]
    if not judgements or not items.whole:
        judgements.append(not_stated(*(items.missing or (Clue(f"{label(one)}: what shows it", items.path),))))
    return any_of(judgements)


def _sourced(item: Record, ask: Ask) -> Judgement:
    for field in _SOURCES:
        reading = ask(item, field)
        if reading.stated:
            return yes(Clue(f"evidence: {show(reading.value)}", reading.path))
    return not_stated(Clue("evidence: the document, file or address", item.path))


def _fresh(item: Record, period: Period, ask: Ask) -> Judgement:
    """Judge whether the evidence is from the time before the as-of date in which it still counts."""
    dated = ask(item, "dated")
    if not isinstance(dated.value, Moment):
        return yes()
    clue = Clue(f"evidence dated {dated.value}, good until {after(dated.value, period)}", dated.path)
    today = on(ask.as_of)
    fits = not_after(dated.value, today) is Truth.YES and not_after(today, after(dated.value, period)) is Truth.YES
    return yes() if fits else not_stated(clue)


def _approved(one: Record, approval: str, ask: Ask) -> Judgement:
    """Judge whether someone approved the answer: the body asked for, or anybody else than who gave it."""
    if approval:
        return satisfies(one, Condition("approved_by_body", (approval,)), ask)
    return any_of((stated(one, "approved_by", ask), stated(one, "approved_by_body", ask)))


def _valid(one: Record, period: Period, ask: Ask) -> Judgement:
    """Judge whether the answer still holds on the as-of date."""
    given = ask(one, "on")
    if not isinstance(given.value, Moment):
        return not_stated(*(given.missing or (ask.missing_at(one, "on"),)), remarks=given.remarks)
    end = after(given.value, period)
    clue = Clue(f"{label(one)}: given on {given.value}, valid until {end}", given.path)
    return yes(clue) if not_after(on(ask.as_of), end) is Truth.YES else not_stated(clue)
