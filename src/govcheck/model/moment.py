"""Dates of day or month precision, periods, and what they say of one another."""

import calendar
import datetime
import re
from typing import NamedTuple

from govcheck.model.truth import Truth

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})\Z")
_ISO_PERIOD = re.compile(r"P(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,3})W)?(?:([0-9]{1,5})D)?\Z")
#: Written out, for those of the calendar module follow the language of the machine.
_MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WORD_PERIODS = {
    "annual": "P1Y",
    "half-yearly": "P6M",
    "quarterly": "P3M",
    "two-monthly": "P2M",
    "monthly": "P1M",
    "fortnightly": "P14D",
    "weekly": "P7D",
}
_MONTHS_WORD = re.compile(r"([0-9]{1,3}) months?\Z")
PERIOD_PATTERN = (
    r"^(P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,3}W)?([0-9]{1,5}D)?|[0-9]{1,3} months?|"
    rf"{'|'.join(_WORD_PERIODS)})$"
)
"""What `read_period` takes, for JSON Schema."""


class Moment(NamedTuple):
    """A date known to the day (both ends equal) or to a month, or a span in which it must lie."""

    earliest: datetime.date
    latest: datetime.date

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.earliest == self.latest

    def __str__(self) -> str:
        """Write it as people do: `8 March 2017`, or `October 2015` for a month."""
        first, last = self.earliest, self.latest
        if self.exact:
            return show_day(first)
        if first.day == 1 and last == _month_end(first):
            return f"{_MONTH_NAMES[first.month - 1]} {first.year}"
        return f"between {show_day(first)} and {show_day(last)}"


class Period(NamedTuple):
    """A length of calendar time."""

    months: int
    days: int

    def __str__(self) -> str:
        """Write it as people do: `1 year`, `18 months`, `7 days`."""
        years, months = divmod(self.months, 12)
        if self.months and months:
            years, months = 0, self.months
        parts = [(years, "year"), (months, "month"), (self.days, "day")]
        return " and ".join(_counted(number, word) for number, word in parts if number) or "0 days"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def show_day(day: datetime.date) -> str:
    """Write a day as `8 March 2017`."""
    return f"{day.day} {_MONTH_NAMES[day.month - 1]} {day.year}"


def on(day: datetime.date) -> Moment:
    """Give the moment that is exactly `day`."""
    return Moment(day, day)


def read_moment(text: str) -> Moment:
    """Read `2017-01-27` or, for a month alone, `2017-01`; ValueError with a sentence otherwise."""
    if match := _DAY.match(text):
        year, month, day = map(int, match.groups())
        try:
            return on(datetime.date(year, month, day))
        except ValueError:
            raise ValueError(f"There is no such day as {text}.") from None
    if match := _MONTH.match(text):
        year, month = map(int, match.groups())
        if year == 0 or not 1 <= month <= 12:
            raise ValueError(f"There is no such month as {text}.")
        first = datetime.date(year, month, 1)
        return Moment(first, _month_end(first))
    raise ValueError(f"`{text}` is not a date; write a day as 2017-01-27 or a month as 2017-01.")


def read_period(text: str) -> Period:
    """Read an ISO 8601 period (`P1Y`, `P18M`, `P14D`) or a word (`annual`, `6 months`)."""
    if match := _MONTHS_WORD.match(text):
        return Period(int(match.group(1)), 0)
    match = _ISO_PERIOD.match(_WORD_PERIODS.get(text, text))
    if match and any(match.groups()):
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        return Period(years * 12 + months, weeks * 7 + days)
    words = ", ".join(_WORD_PERIODS)
    raise ValueError(f"`{text}` is not a period; write P1Y, P6M, P14D, `18 months` or one of {words}.")


def after(moment: Moment, period: Period) -> Moment:
    """Add calendar months and days; a day that the month lacks becomes its last (29 February + 1 year)."""
    return Moment(add(moment.earliest, period), add(moment.latest, period))


def add(day: datetime.date, period: Period) -> datetime.date:
    """Add `period` to `day`; the far end of the calendar stands for anything beyond it."""
    year, month = divmod(day.year * 12 + day.month - 1 + period.months, 12)
    if not 1 <= year <= 9999:
        return datetime.date.max if year > 9999 else datetime.date.min
    last = calendar.monthrange(year, month + 1)[1]
    try:
        return datetime.date(year, month + 1, min(day.day, last)) + datetime.timedelta(days=period.days)
    except OverflowError:
        return datetime.date.max


def back(day: datetime.date, period: Period) -> datetime.date:
    """Give the day that lies `period` before `day`."""
    try:
        earlier = day - datetime.timedelta(days=period.days)
    except OverflowError:
        return datetime.date.min
    return add(earlier, Period(-period.months, 0))


def not_after(left: Moment, right: Moment) -> Truth:
    """Say whether `left` lies on or before `right`; both ends of a month must agree."""
    if left.latest <= right.earliest:
        return Truth.YES
    return Truth.NO if left.earliest > right.latest else Truth.NOT_STATED


def _month_end(day: datetime.date) -> datetime.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
