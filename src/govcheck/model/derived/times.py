"""Whether a thing that begins and ends is there on the as-of date."""

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def between(record: Record, ask: Ask, day: Moment | None = None) -> Judgement:
    """Judge whether a day, or the as-of date, lies within `from` and `until`, both inclusive."""
    today = day or on(ask.as_of)
    first, last = ask(record, "from"), ask(record, "until")
    judgements = []
    if isinstance(first.value, Moment):
        clue = Clue(f"{label(record)}: from {first.value}", first.path)
        judgements.append(by_day(not_after(first.value, today), clue))
    if isinstance(last.value, Moment):
        clue = Clue(f"{label(record)}: until {last.value}", last.path)
        judgements.append(by_day(not_after(today, last.value), clue))
    return all_of(judgements) if judgements else yes()


def held_on(record: Record, day: Reading, ask: Ask) -> Judgement:
    """Judge whether something was there on the day that a reading gives; where it gives none, at all times."""
    if isinstance(day.value, Moment):
        return between(record, ask, day.value)
    if not any(isinstance(ask(record, name).value, Moment) for name in ("from", "until")):
        return yes()
    return not_stated(*day.missing) if day.open else no(Clue(f"{label(record)}: on no day", day.path))


def by_day(truth: Truth, clue: Clue) -> Judgement:
    """Judge by a comparison of dates; where it leaves the matter open, the day is what is missing."""
    if truth is Truth.NOT_STATED:
        return not_stated(clue._replace(text=f"{clue.text}: the day"))
    return yes(clue) if truth is Truth.YES else no(clue)


def in_place(record: Record, ask: Ask) -> Reading:
    """Say whether something is there on the as-of date."""
    return judged(record, "in_place", between(record, ask))


def held(meeting: Record, ask: Ask) -> Reading:
    """Say whether a meeting has been held by the as-of date."""
    date = ask(meeting, "date")
    if not isinstance(date.value, Moment):
        return judged(meeting, "held", not_stated(*date.missing))
    clue = Clue(f"{label(meeting)}: {date.value}", date.path)
    return judged(meeting, "held", by_day(not_after(date.value, on(ask.as_of)), clue))


_IN_PLACE = DerivedField("in_place", "yes/no", "whether it is there on the as-of date, by `from` and `until`")

FACTS = (
    *(
        (thing, _IN_PLACE, in_place)
        for thing in (
            "seat",
            "committee",
            "practice",
            "holder",
            "status",
            "interest",
            "quorum",
            "partner",
            "contract",
            "lead",
        )
    ),
    ("meeting", DerivedField("held", "yes/no", "whether it has been held by the as-of date"), held),
)
