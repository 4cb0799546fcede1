"""Whether members who were independent on the day took part in a decision."""

import datetime
from collections.abc import Callable

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def took_part(name: str, *, lay: bool) -> Derived:
    """Make the fact `name`: whether an independent member took part; a lay one where `lay`."""

    def compute(decision: Record, ask: Ask) -> Reading:
        people = ask.each(decision, "took_part")
        said = _as_things_were(ask(decision, "taken"), lambda then: _one_of(people.records(), decision, then, lay), ask)
        judgements = [said] if people.items else [no(Clue(f"{label(decision)}: nobody took part", people.path))]
        if gaps := ask.gaps(people, decision, "took_part"):
            judgements.append(not_stated(*gaps))
        return judged(decision, name, any_of(judgements))

    return compute


def _as_things_were(day: Reading, judge: Callable[[Ask], Judgement], ask: Ask) -> Judgement:
    """Judge as things were on a day; of a month, only by what holds on every day of it."""
    if not isinstance(day.value, Moment):
        return not_stated(*day.missing, remarks=day.remarks)
    first, last = day.value
    days = [first + datetime.timedelta(days=number) for number in range((last - first).days + 1)]
    said = [judge(ask.back_on(one)) for one in days]
    if len({one.truth for one in said}) > 1:
        return not_stated(Clue(f"{day.value}: the day", day.path))
    return said[0]


def _one_of(people: tuple[Record, ...], decision: Record, then: Ask, lay: bool) -> Judgement:
    """Judge whether one of those people sat as an independent member on the governing body or the body that decided."""
    body = then(decision, "body")
    lists = [(then.root, "governing_body.seats")]
    if isinstance(body.value, Record) and body.value.thing == "committee":
        lists.append((body.value, "members"))
    judgements = [not_stated(*body.missing)] if body.open else []
    for owner, route in lists:
        seats = then.each(owner, route)
        judgements += [_held_by(people, seat, then, lay) for seat in seats.records()]
        if gaps := then.gaps(seats, owner, route):
            judgements.append(not_stated(*gaps))
    said = any_of(judgements)
    if said.truth is not Truth.NO:
        return said
    what = "an independent lay member" if lay else "an independent member"
    return said._replace(witnesses=tuple(Clue(f"{label(one)}: not {what} then", one.path) for one in people))


def _held_by(people: tuple[Record, ...], seat: Record, then: Ask, lay: bool) -> Judgement:
    """Judge whether one of those people held a seat, and it was an independent one."""
    kind = then(seat, "kind")
    clue = Clue(f"{label(seat)}: {kind.value}", kind.path)
    if lay and not kind.open and kind.value != "lay":
        # Whoever sat there, it was no lay member.
        return no(clue)
    sat = _sat(people, seat, then)
    if sat.truth is Truth.NO:
        return sat
    judgements = [sat, *(then.truth(seat, name) for name in ("in_place", "member", "independent"))]
    if lay:
        judgements.append(not_stated(*kind.missing) if kind.open else yes(clue))
    return all_of(judgements)


def _sat(people: tuple[Record, ...], seat: Record, then: Ask) -> Judgement:
    """Judge whether one of those people held a seat, whatever kind of seat it was."""
    found = occupants(seat, then)
    holders = {holder.path for holder in found.people}
    if here := [one for one in people if one.path in holders]:
        return yes(*(Clue(f"{label(one)}, {label(seat)}", seat.path) for one in here))
    unnamed = [Clue(f"{label(one)}: who holds it", one.path) for one in found.people if one.thing != "person"]
    if missing := (*found.missing, *unnamed):
        return not_stated(*missing)
    return no(Clue(f"{label(seat)}: did not take part", seat.path))


FACTS = (
    ("decision", DerivedField("independent_took_part", "yes/no",
                              "whether a member who was independent on the day took part"),
     took_part("independent_took_part", lay=False)),
    ("decision", DerivedField("independent_lay_took_part", "yes/no",
                              "whether a lay member who was independent on the day took part"),
     took_part("independent_lay_took_part", lay=True)),
)  # fmt: skip
