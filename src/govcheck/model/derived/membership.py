"""Who sits on the governing body, since when, and who leads clinically there or beside it."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.given import one_of
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.derived.seats import EXECUTIVE_KINDS
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path


def on_governing_body(person: Record, ask: Ask) -> Reading:
    """Say whether a person holds a seat as a member; somebody whom the papers do not name is nobody they name."""
    seats = ask.each(ask.root, "governing_body.seats")
    members = ask.once("members of the governing body", lambda: [_member(seat, ask) for seat in seats.records()])
    judgements = [_sits(person, one) for one in members]
    if gaps := ask.gaps(seats, ask.root, "governing_body.seats"):
        judgements.append(not_stated(*gaps))
    found = any_of(judgements)
    if found.truth is Truth.NO:
        found = no(Clue(f"{label(person)} holds no seat on the governing body", seats.path))
    return judged(person, "on_governing_body", found)


class _Member(NamedTuple):
    """Who sits on one seat, and whether that makes them a member."""

    seat: Record
    counts: Judgement
    people: frozenset[Path]
    open: Judgement | None
    """Not stated, where the papers do not name everyone there."""


def _member(seat: Record, ask: Ask) -> _Member:
    counts = all_of((ask.truth(seat, "in_place"), ask.truth(seat, "member")))
    held = occupants(seat, ask)
    open_ = all_of((counts, not_stated(*held.missing))) if held.missing else None
    return _Member(seat, counts, frozenset(one.path for one in held.people), open_)


def _sits(person: Record, member: _Member) -> Judgement:
    """Judge whether `person` is a member by way of one seat."""
    if person.path in member.people:
        clue = Clue(f"{label(person)} holds {label(member.seat)}", member.seat.path)
        return member.counts._replace(witnesses=(clue,))
    return member.open or no()


def joined_governing_body(person: Record, ask: Ask) -> Reading:
    """Give the first day on which a person held a seat; `none` where it lies before every date asked about.

    Where somebody who is not named held a seat as well, it may have been this person, and before that day.
    """
    path = (*person.path, "joined_governing_body")
    seats = ask.each(ask.root, "governing_body.seats")
    several = [_holders(seat, ask) for seat in seats.records()]
    holders = [holder for one in several for holder in one.records()]
    first = [ask(holder, "from") for holder in holders if ask(holder, "person").value == person]
    days = [reading.value for reading in first if isinstance(reading.value, Moment)]
    if first and len(days) < len(first):
        return Reading(Absent.NONE, path)
    missing = [clue for one in (seats, *several) if one.written for clue in one.missing]
    missing += [clue for holder in holders for clue in _unnamed(holder, ask)]
    if first and not missing:
        earliest = min(days)
        witness = Clue(f"{label(person)}: on the governing body from {earliest}", path)
        return Reading(earliest, path, witnesses=(witness,))
    missing = missing or [Clue(f"{label(person)}: when they joined the governing body", path)]
    return Reading(Absent.NOT_STATED, path, tuple(missing))


def _holders(seat: Record, ask: Ask) -> Several:
    """List those who hold a seat or held it, themselves or by a post."""
    holders = ask.each(seat, "holders")
    for holder in holders.records():
        post = ask(holder, "post").value
        if isinstance(post, Record):
            further = ask.each(post, "holders")
            items, paths = (*holders.items, *further.items), (*holders.paths, *further.paths)
            missing = (*holders.missing, *(further.missing if further.written else ()))
            holders = holders._replace(items=items, paths=paths, missing=missing)
    return holders


def _unnamed(holder: Record, ask: Ask) -> tuple[Clue, ...]:
    """Name what is not stated of a holder of whom neither the person nor the post is."""
    person, post = ask(holder, "person"), ask(holder, "post")
    return () if person.stated or post.stated else person.missing


def leads_clinically(seat: Record, ask: Ask) -> Reading:
    """Say whether a seat carries professional leadership, or is the accountable officer's and held by a GP."""
    judgement = any_of((ask.truth(seat, "professional_leadership"), _accountable_gp(seat, ask)))
    return judged(seat, "leads_clinically", judgement)


def _accountable_gp(seat: Record, ask: Ask) -> Judgement:
    kind = ask(seat, "kind")
    if kind.open:
        return not_stated(*kind.missing)
    if kind.value != "accountable-officer":
        return no(Clue(f"{label(seat)}: {kind.value}", kind.path))
    held = occupants(seat, ask)
    judgements = [_gp(person, ask) for person in held.people]
    if held.missing:
        judgements.append(not_stated(*held.missing))
    return all_of(judgements) if judgements else no(Clue(f"{label(seat)}: nobody holds it", seat.path))


def _gp(person: Record, ask: Ask) -> Judgement:
    professions = ask.each(person, "professions")
    if "gp" in professions.items:
        return yes(Clue(f"{label(person)}: GP", professions.path))
    if gaps := ask.gaps(professions, person, "professions"):
        return not_stated(*gaps)
    return no(Clue(f"{label(person)}: no GP", professions.path))


def by_employment(seat: Record, ask: Ask) -> Reading:
    """Say whether a seat comes with employment as an officer of the organisation rather than for a term of office."""
    return judged(seat, "by_employment", one_of(seat, "kind", EXECUTIVE_KINDS, ask))


def leads_in_stated_time(person: Record, ask: Ask) -> Reading:
    """Say whether a person leads a pathway or task group on the day, and the time that it takes is stated."""
    leads = ask.each(person, "leads")
    judgements = [_led(one, ask) for one in leads.records()]
    if gaps := ask.gaps(leads, person, "leads"):
        judgements.append(not_stated(*gaps))
    if not judgements:
        judgements.append(no(Clue(f"{label(person)} leads nothing", leads.path)))
    return judged(person, "leads_in_stated_time", any_of(judgements))


def _led(lead: Record, ask: Ask) -> Judgement:
    """Judge whether it is led on the day, and for how long at a time."""
    there, time = ask.truth(lead, "in_place"), ask(lead, "time")
    if there.truth is Truth.NO:
        return there
    clue = Clue(f"{label(lead)}: time {time.value}", time.path)
    if time.open:
        return not_stated(*time.missing)
    if time.value is Absent.NONE:
        return no(clue)
    return yes(clue) if there.truth is Truth.YES else there


FACTS = (
    ("person", DerivedField("on_governing_body", "yes/no", "whether the person is a member of the governing body"),
     on_governing_body),
    ("person", DerivedField("joined_governing_body", "date",
                            "the first day on which the person held a seat on the governing body"),
     joined_governing_body),
    ("person", DerivedField("leads_in_stated_time", "yes/no",
                            "whether the person leads a pathway or task group on the as-of date, in a time that is "
                            "stated"), leads_in_stated_time),
    ("seat", DerivedField("by_employment", "yes/no",
                          "whether it comes with employment as an officer rather than for a term of office"),
     by_employment),
    ("seat", DerivedField("leads_clinically", "yes/no",
                          "whether it carries professional leadership, or is the accountable officer's and held by a "
                          "GP"), leads_clinically),
)  # fmt: skip
