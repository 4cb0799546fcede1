"""What people are qualified in and what they have done."""

from typing import NamedTuple

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.leaf import DATE
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

_FINANCE = ("accountancy", "finance")
_FINANCIAL_WORK = ("finance", "audit")


def financially_qualified(person: Record, ask: Ask) -> Reading:
    """Say whether a financial qualification is named; skill, experience and titles are none."""
    held = ask.each(person, "qualifications")
    judgements = [_is_financial(one, ask) for one in held.records()]
    if not held.whole or not held.written:
        judgements.append(not_stated(*(held.missing or (ask.missing(person, "qualifications"),))))
    if not judgements:
        judgements.append(no(Clue(f"{label(person)}: no qualification", held.path)))
    return judged(person, "financially_qualified", any_of(judgements))


def _is_financial(qualification: Record, ask: Ask) -> Judgement:
    """Judge one qualification: the right field, and named by its title or by who awarded it."""
    field = ask(qualification, "field")
    title, awarded = ask(qualification, "title"), ask(qualification, "awarded_by")
    name = title.value if title.stated else awarded.value
    clue = Clue(f"qualification {name if title.stated or awarded.stated else qualification.id}", qualification.path)
    of_finance = yes(clue) if field.value in _FINANCE else no(clue)
    right = not_stated(*field.missing) if field.open else of_finance
    named = yes() if title.stated or awarded.stated else not_stated(*title.missing)
    return all_of((right, named))


class _Work(NamedTuple):
    """The last day of one piece of work, or what is not stated of it."""

    last: Moment | None
    missing: tuple[Clue, ...]


def last_financial_work(person: Record, ask: Ask) -> Reading:
    """Give the last day of work in finance or audit; the as-of date where it goes on."""
    done = ask.each(person, "experience")
    works = [(_until(one, ask), one) for one in done.records()]
    missing = list(done.missing) if done.written else [ask.missing(person, "experience")]
    missing += [clue for work, _ in works for clue in work.missing]
    dated = [(work.last, one) for work, one in works if work.last]
    if not dated:
        value = Absent.NOT_STATED if missing or not done.whole else Absent.NONE
        return Reading(value, done.path, tuple(missing))
    last, record = max(dated, key=lambda pair: pair[0])
    if missing:
        # Work that is not fully stated may have been later, never earlier.
        last = Moment(last.earliest, ask.as_of)
    clue = Clue(f"{label(person)}: financial work until {last}", record.path)
    return Reading(last, record.path, tuple(missing), witnesses=(clue,))


def _until(work: Record, ask: Ask) -> _Work:
    """Give the last day of one piece of work where it was financial and has begun."""
    field, until, start = ask(work, "field"), ask(work, "until"), ask(work, "from")
    today = on(ask.as_of)
    if field.open or (field.value in _FINANCIAL_WORK and start.open):
        return _Work(None, (*field.missing, *start.missing))
    begun = not isinstance(start.value, Moment) or not_after(start.value, today) is Truth.YES
    if field.value not in _FINANCIAL_WORK or not begun:
        return _Work(None, ())
    ended = isinstance(until.value, Moment) and until.value.latest <= ask.as_of
    return _Work(until.value if ended and isinstance(until.value, Moment) else today, ())


def of_holder(name: str) -> Derived:
    """Make the fact `name` of a seat or a post: true where it is true of someone who holds it."""

    def compute(place: Record, ask: Ask) -> Reading:
        found = occupants(place, ask)
        judgements = [
            ask.truth(one, name) if one.thing == "person" else not_stated(Clue(f"{label(one)}: who holds it", one.path))
            for one in found.people
        ]
        if found.missing:
            judgements.append(not_stated(*found.missing))
        return judged(place, name, any_of(judgements) if judgements else no(*found.filled.witnesses))

    return compute


def last_financial_work_of_holder(place: Record, ask: Ask) -> Reading:
    """Give the last financial work among those who hold a seat or a post."""
    found = occupants(place, ask)
    readings = [ask(one, "last_financial_work") for one in found.people if one.thing == "person"]
    unnamed = tuple(Clue(f"{label(one)}: who holds it", one.path) for one in found.people if one.thing != "person")
    missing = (*found.missing, *unnamed, *(clue for one in readings for clue in one.missing))
    dated = [(one.value, one) for one in readings if isinstance(one.value, Moment)]
    if not dated:
        value = Absent.NOT_STATED if missing else Absent.NONE
        return Reading(value, (*place.path, "last_financial_work"), missing)
    moment, reading = max(dated, key=lambda one: one[0])
    if missing:
        moment = Moment(moment.earliest, ask.as_of)
    return reading._replace(value=moment, missing=missing)


_QUALIFIED = DerivedField("financially_qualified", "yes/no", "whether a financial qualification is named")
_WORK = DerivedField(
    "last_financial_work", "date", "the last day of work in finance or audit, up to the as-of date", leaf=DATE
)

FACTS = (
    ("person", _QUALIFIED, financially_qualified),
    ("seat", _QUALIFIED, of_holder("financially_qualified")),
    ("post", _QUALIFIED, of_holder("financially_qualified")),
    ("person", _WORK, last_financial_work),
    ("seat", _WORK, last_financial_work_of_holder),
    ("post", _WORK, last_financial_work_of_holder),
)
