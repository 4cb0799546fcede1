"""What the figures of a financial year add up to, and what they were the year before."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import by_day
from govcheck.model.derived.years import span, year_before
from govcheck.model.label import label
from govcheck.model.leaf import MONEY
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading
from govcheck.model.things.finance import PURPOSE
from govcheck.model.truth import Clue, no, not_stated
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

_SIXTH_MONTH = (9, 30)
"""The last day of the sixth month of a financial year."""


class Amounts(NamedTuple):
    """Amounts that are added up, and what is missing among them."""

    stated: tuple[Decimal, ...] = ()
    missing: tuple[Clue, ...] = ()

    def __add__(self, other: object) -> Amounts:
        """Put two collections of amounts together."""
        if not isinstance(other, Amounts):
            return NotImplemented
        return Amounts((*self.stated, *other.stated), (*self.missing, *other.missing))

    def as_reading(self, year: Record, name: str) -> Reading:
        """Give the sum, or that it cannot be told."""
        value = Absent.NOT_STATED if self.missing else sum(self.stated, Decimal(0))
        return Reading(value, (*year.path, name), self.missing)


def non_recurrent_fund(year: Record, ask: Ask) -> Reading:
    """Add up the money set aside for non-recurrent spending; `none` where nothing is."""
    fund = _set_aside(year, ("non-recurrent",), ask)
    if not fund.stated and not fund.missing:
        return Reading(Absent.NONE, (*year.path, "non_recurrent_fund"))
    return fund.as_reading(year, "non_recurrent_fund")


def planned_with_set_asides(year: Record, ask: Ask) -> Reading:
    """Add up the planned spending and everything set aside; `none` where nothing is planned."""
    if ask(year, "planned_expenditure").value is Absent.NONE:
        return Reading(Absent.NONE, (*year.path, "planned_with_set_asides"))
    amounts = _amount(year, "planned_expenditure", ask) + _set_aside(year, (), ask)
    return amounts.as_reading(year, "planned_with_set_asides")


def to_be_found(year: Record, ask: Ask) -> Reading:
    """Add up what is set aside, the recurrent deficit where there is one, and the growth without money for it.

    The Better Care Fund is left out, for it pays for services that are running already.
    """
    position = _amount(year, "recurrent_position", ask)
    gap = position._replace(stated=tuple(max(-one, Decimal(0)) for one in position.stated))
    set_aside = _set_aside(year, tuple(one for one in PURPOSE.words if one != "better-care-fund"), ask)
    amounts = set_aside + gap + _amount(year, "growth_not_funded", ask)
    return amounts.as_reading(year, "to_be_found")


def running_costs_year_before(year: Record, ask: Ask) -> Reading:
    """Give the running costs of the year before; `none` where that year is not among those listed."""
    path = (*year.path, "running_costs_year_before")
    years = ask.each(ask.root, "finance.years")
    before = next((one for one in years.records() if one.id == year_before(year)), None)
    if before is None:
        value = Absent.NONE if years.whole else Absent.NOT_STATED
        return Reading(value, path, () if years.whole else years.missing)
    return ask(before, "running_costs")._replace(path=path)


def starts_by_sixth_month(scheme: Record, ask: Ask) -> Reading:
    """Say whether a scheme starts before the first half of its financial year is over."""
    starts = ask(scheme, "starts")
    clue = Clue(f"{label(scheme)}: starts {starts.value}", starts.path)
    if not isinstance(starts.value, Moment):
        judgement = not_stated(*starts.missing) if starts.open else no(clue)
    else:
        year = Record("year", scheme.path[:-2], {})
        half = span(year)[0].replace(month=_SIXTH_MONTH[0], day=_SIXTH_MONTH[1])
        judgement = by_day(not_after(starts.value, on(half)), clue)
    return judged(scheme, "starts_by_sixth_month", judgement)


def _set_aside(year: Record, purposes: tuple[str, ...], ask: Ask) -> Amounts:
    """Collect what is set aside for one of `purposes`, or for any where none is given; `none` counts as £0."""
    listed = ask.each(year, "set_asides")
    amounts = Amounts(missing=ask.gaps(listed, year, "set_asides"))
    for one in listed.records():
        purpose = ask(one, "purpose") if purposes else None
        if purpose and purpose.open:
            amounts += Amounts(missing=purpose.missing)
        elif purpose is None or purpose.value in purposes:
            amounts += _amount(one, "amount", ask)
    return amounts


def _amount(record: Record, field: str, ask: Ask) -> Amounts:
    """Read one amount; `none` adds nothing."""
    reading = ask(record, field)
    if isinstance(reading.value, Decimal):
        return Amounts((reading.value,))
    return Amounts(missing=reading.missing) if reading.open else Amounts((Decimal(0),))


def _money(name: str, meaning: str) -> DerivedField:
    return DerivedField(name, "amount in pounds", meaning, MONEY)


FACTS = (
    ("year", _money("non_recurrent_fund", "all the money set aside for non-recurrent spending"), non_recurrent_fund),
    ("year", _money("planned_with_set_asides", "the planned spending and all that is set aside"),
     planned_with_set_asides),
    ("year", _money("to_be_found",
                    "what is set aside (but for the Better Care Fund), the recurrent deficit and unfunded growth"),
     to_be_found),
    ("year", _money("running_costs_year_before", "the running costs of the year before"), running_costs_year_before),
    ("scheme", DerivedField("starts_by_sixth_month", "yes/no",
                            "whether it starts before the first half of its financial year is over"),
     starts_by_sixth_month),
)  # fmt: skip
