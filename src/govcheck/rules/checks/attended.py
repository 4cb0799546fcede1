"""Whether the holder of a seat was there at a meeting, and whether anyone held it on that day."""

from collections.abc import Collection
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import occupants
from govcheck.model.derived.times import between
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.source import Path


def members(body: Record) -> str:
    """Give the name of the list of a body that holds its seats."""
    return "seats" if body.thing == "governing-body" else "members"


def expected(seat: Record, meeting: Record, ask: Ask) -> Judgement:
    """Judge whether somebody held `seat` as a member on the day of `meeting`."""
    member = ask.truth(seat, "member")
    date = ask(meeting, "date").value
    if member.truth is Truth.NO or not isinstance(date, Moment):
        return member
    through = ask(seat, "seat").value
    judgements = [member, between(seat, ask, date)]
    if isinstance(through, Record):
        judgements.append(between(through, ask, date))
    holders = ask.each(through if isinstance(through, Record) else seat, "holders")
    if holders.written and holders.whole:
        sat = [between(one, ask, date) for one in holders.records() if ask(one, "as").value != "designate"]
        judgements.append(any_of(sat) if sat else no(Clue(f"{label(seat)}: vacant", holders.path)))
    return all_of(judgements)


def attended(seat: Record, meeting: Record, counts: tuple[str, ...], ask: Ask) -> Judgement:
    """Judge whether the holder of `seat` was there in one of the ways that count; who is not listed was absent."""
    rows = ask.each(meeting, "attendance")
    listed = ask.once(("listed at", meeting.path), lambda: [_listed(row, ask) for row in rows.records()])
    people = ask.once(("ever held", seat.path), lambda: _people(seat, ask))
    through = ask(seat, "seat").value
    seats = {one.path for one in (seat, through) if isinstance(one, Record)}
    said = [_there(one.row, counts, ask) for one in listed if one.is_of(seat.id, seats, people)]
    if said:
        return any_of(said)
    where = Clue(f"{label(meeting)}: whether {label(seat)} was there", rows.path)
    if gaps := ask.gaps(rows, meeting, "attendance"):
        return not_stated(*gaps)
    if unnamed := [one.row for one in listed if not one.named]:
        return not_stated(*(where._replace(path=row.path) for row in unnamed))
    open_ = occupants(seat, ask).missing
    if open_ and any(one.by_person_alone for one in listed):
        return not_stated(*open_)
    return no(where._replace(text=f"{label(meeting)}: {label(seat)} is not among those present"))


class Listed(NamedTuple):
    """One row of a list of those present, with what it names."""

    row: Record
    seat: Reading
    member: Reading
    person: Reading

    @property
    def named(self) -> bool:
        """Whether it says at all who it is about."""
        return self.seat.stated or self.member.stated or self.person.stated

    @property
    def by_person_alone(self) -> bool:
        """Whether it names neither a seat nor a member of the body."""
        return not self.seat.stated and not self.member.stated

    def is_of(self, member: str, seats: Collection[Path], people: Collection[Path]) -> bool:
        """Whether it is about the member with this id, one of the seats, or, where it names neither, of the people."""
        if isinstance(self.seat.value, Record):
            return self.seat.value.path in seats
        if isinstance(self.member.value, str):
            return self.member.value == member
        return isinstance(self.person.value, Record) and self.person.value.path in people


def _listed(row: Record, ask: Ask) -> Listed:
    return Listed(row, ask(row, "seat"), ask(row, "member"), ask(row, "person"))


def _people(seat: Record, ask: Ask) -> set[Path]:
    """Give all who hold the seat now or held it before."""
    through = ask(seat, "seat").value
    places = [seat, through] if isinstance(through, Record) else [seat]
    found = {person.path for place in places for person in ask.each(place, "holders.person").records()}
    return found | {one.path for one in occupants(seat, ask).people}


def _there(row: Record, counts: tuple[str, ...], ask: Ask) -> Judgement:
    present = ask(row, "present")
    if present.open:
        return not_stated(*present.missing)
    clue = Clue(f"{label(row)}: {present.value}", present.path)
    return yes(clue) if present.value in counts else no(clue)
