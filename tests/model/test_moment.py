"""Dates of day or month precision, periods, and calendar arithmetic."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.model.moment import (
    PERIOD_PATTERN,
    Moment,
    Period,
    add,
    after,
    back,
    not_after,
    on,
    read_moment,
    read_period,
)
from govcheck.model.truth import Truth

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
PERIODS = st.builds(Period, st.integers(0, 60), st.integers(0, 400))


def day(year: int, month: int, number: int) -> datetime.date:
    return datetime.date(year, month, number)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """Draw days and months."""
    one = draw(DAYS)
    return read_moment(draw(st.sampled_from([one.isoformat(), one.isoformat()[:7]])))


def test_a_day_is_exact() -> None:
    assert read_moment("2017-01-27") == Moment(day(2017, 1, 27), day(2017, 1, 27))


def test_a_month_is_some_day_in_it() -> None:
    assert read_moment("2016-02") == Moment(day(2016, 2, 1), day(2016, 2, 29))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2015-02-29", "There is no such day as 2015-02-29."),
        ("2015-13", "There is no such month as 2015-13."),
        ("0000-01", "There is no such month as 0000-01."),
        ("2015", "`2015` is not a date; write a day as 2017-01-27 or a month as 2017-01."),
        ("27/01/2017", "`27/01/2017` is not a date; write a day as 2017-01-27 or a month as 2017-01."),
        (
            "٢٠١٧-01-27",
            "`٢٠١٧-01-27` is not a date; write a day as 2017-01-27 or a month as 2017-01.",
        ),
        ("2017-01-27\n", "`2017-01-27\n` is not a date; write a day as 2017-01-27 or a month as 2017-01."),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        read_moment(text)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("P1Y", Period(12, 0)),
        ("P18M", Period(18, 0)),
        ("P1Y6M", Period(18, 0)),
        ("P2W", Period(0, 14)),
        ("P14D", Period(0, 14)),
        ("P0D", Period(0, 0)),
        ("annual", Period(12, 0)),
        ("half-yearly", Period(6, 0)),
        ("quarterly", Period(3, 0)),
        ("two-monthly", Period(2, 0)),
        ("monthly", Period(1, 0)),
        ("fortnightly", Period(0, 14)),
        ("weekly", Period(0, 7)),
        ("1 month", Period(1, 0)),
        ("18 months", Period(18, 0)),
    ],
)
def test_periods(text: str, period: Period) -> None:
    assert read_period(text) == period


@pytest.mark.parametrize("text", ["P", "1Y", "P1H", "yearly", "3 years", "P1,5Y", "", "p1y", "months"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a period; write P1Y"):
        read_period(text)


@given(st.from_regex(PERIOD_PATTERN, fullmatch=True))
def test_every_text_that_fits_the_pattern_is_a_period(text: str) -> None:
    assert isinstance(read_period(text.removesuffix("\n")), Period)


@pytest.mark.parametrize(
    ("start", "text", "end"),
    [
        (day(2016, 2, 29), "P1Y", day(2017, 2, 28)),
        (day(2017, 1, 31), "P1M", day(2017, 2, 28)),
        (day(2017, 8, 31), "P1M", day(2017, 9, 30)),
        (day(2017, 12, 31), "P2M", day(2018, 2, 28)),
        (day(2017, 12, 25), "P14D", day(2018, 1, 8)),
        (day(9999, 12, 1), "P1Y", datetime.date.max),
        (day(9999, 12, 31), "P1D", datetime.date.max),
    ],
)
def test_calendar_periods_end_where_people_expect(start: datetime.date, text: str, end: datetime.date) -> None:
    assert add(start, read_period(text)) == end


@given(DAYS, PERIODS)
def test_a_later_start_never_ends_earlier(start: datetime.date, period: Period) -> None:
    assert add(start, period) <= add(start + datetime.timedelta(days=1), period)


@given(DAYS, PERIODS)
def test_going_back_never_overshoots(start: datetime.date, period: Period) -> None:
    assert add(back(start, period), period) <= start


def test_back_stops_at_the_beginning_of_the_calendar() -> None:
    assert (back(day(1, 1, 2), Period(0, 5)), back(day(1, 2, 1), Period(12, 0))) == (
        datetime.date.min,
        datetime.date.min,
    )


@given(moments(), PERIODS)
def test_a_moment_moves_with_both_its_ends(moment: Moment, period: Period) -> None:
    assert after(moment, period) == Moment(add(moment.earliest, period), add(moment.latest, period))


@pytest.mark.parametrize(
    ("left", "right", "truth"),
    [
        ("2017-01-27", "2017-01-27", Truth.YES),
        ("2017-01", "2017-01-31", Truth.YES),
        ("2017-01", "2017-01-30", Truth.NOT_STATED),
        ("2017-01-01", "2017-01", Truth.YES),
        ("2017-01-02", "2017-01", Truth.NOT_STATED),
        ("2017-01", "2017-01", Truth.NOT_STATED),
        ("2017-02", "2017-01-31", Truth.NO),
    ],
)
def test_both_ends_of_a_month_must_agree(left: str, right: str, truth: Truth) -> None:
    assert not_after(read_moment(left), read_moment(right)) is truth


@given(moments(), moments(), st.data())
def test_what_is_said_of_a_month_holds_of_each_of_its_days(left: Moment, right: Moment, data: st.DataObject) -> None:
    truth = not_after(left, right)
    first = data.draw(st.dates(left.earliest, left.latest))
    second = data.draw(st.dates(right.earliest, right.latest))

    assert truth is Truth.NOT_STATED or (truth is Truth.YES) == (first <= second)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (on(day(2017, 3, 8)), "8 March 2017"),
        (read_moment("2015-10"), "October 2015"),
        (Moment(day(2017, 1, 10), day(2017, 1, 31)), "between 10 January 2017 and 31 January 2017"),
    ],
)
def test_a_moment_is_written_as_people_do(moment: Moment, words: str) -> None:
    assert str(moment) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(12, 0), "1 year"),
        (Period(24, 0), "2 years"),
        (Period(18, 0), "18 months"),
        (Period(1, 0), "1 month"),
        (Period(0, 7), "7 days"),
        (Period(12, 1), "1 year and 1 day"),
        (Period(0, 0), "0 days"),
    ],
)
def test_a_period_is_written_as_people_do(period: Period, words: str) -> None:
    assert str(period) == words
