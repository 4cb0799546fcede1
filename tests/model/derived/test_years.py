"""Which financial year is current, which are closed, and which of those is the latest."""

from __future__ import annotations

import datetime

import pytest

from govcheck.model.derived.years import full_years, year_of
from tests.model.asking import Told, asking, at, in_words, told

YEARS = """\
finance:
  years:
    2015-16: {closed: yes}
    2016-17: {closed: yes}
    2017-18: {closed: no}
"""
ENDS = {"2015-16": "2015-16 runs from 1 April 2015 to 31 March 2016",
        "2016-17": "2016-17 runs from 1 April 2016 to 31 March 2017",
        "2017-18": "2017-18 runs from 1 April 2017 to 31 March 2018"}  # fmt: skip


def of_years(text: str, field: str, day: str) -> dict[str, Told]:
    """Say of each year what `field` is on `day`."""
    ask = asking(text, day)
    years = ask.each(ask.root, "finance.years").records()
    return {year.id: in_words(ask(year, field)) for year in years}


@pytest.mark.parametrize(
    ("day", "current"),
    [
        ("2015-03-31", None),
        ("2015-04-01", "2015-16"),
        ("2016-03-31", "2015-16"),
        ("2016-04-01", "2016-17"),
        ("2018-03-31", "2017-18"),
        ("2018-04-01", None),
    ],
)
def test_a_year_is_current_from_the_first_of_april_to_the_end_of_march(day: str, current: str | None) -> None:
    assert of_years(YEARS, "current", day) == {
        year: Told("yes" if year == current else "no", (ENDS[year],)) for year in ENDS
    }


def test_the_century_turns_within_a_year() -> None:
    ask = asking("finance: {years: {1999-00: {closed: yes}}}\n", "2000-03-31")

    assert in_words(ask(at(ask, "finance.years.1999-00"), "current")) == Told(
        "yes", ("1999-00 runs from 1 April 1999 to 31 March 2000",)
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-03-31", Told("no", ("2016-17 ends on 31 March 2017",))),
        ("2017-04-01", Told("yes", ("2016-17: books closed",))),
    ],
)
def test_books_are_never_closed_before_the_year_is_over(day: str, expected: Told) -> None:
    assert of_years(YEARS, "closed", day)["2016-17"] == expected


def test_books_are_closed_as_stated() -> None:
    text = "finance: {years: {2015-16: {closed: no}, 2016-17: {closed: not stated}}}\n"

    assert of_years(text, "closed", "2017-06-01") == {
        "2015-16": Told("no", ("2015-16: books not closed yet",)),
        "2016-17": Told("not stated", missing=("year 2016-17: whether the books are closed",)),
    }


def test_the_latest_closed_year_is_one_alone() -> None:
    assert of_years(YEARS, "latest_closed", "2018-06-01") == {
        "2015-16": Told("no", ("2016-17: books closed",)),
        "2016-17": Told("yes", ("2016-17: books closed",)),
        "2017-18": Told("no", ("2017-18: books not closed yet",)),
    }


def test_the_latest_closed_year_at_an_earlier_day_is_an_earlier_one() -> None:
    assert of_years(YEARS, "latest_closed", "2017-03-31") == {
        "2015-16": Told("yes", ("2015-16: books closed",)),
        "2016-17": Told("no", ("2016-17 ends on 31 March 2017",)),
        "2017-18": Told("no", ("2017-18 ends on 31 March 2018",)),
    }


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2018-03-31", Told("yes", ("2016-17: books closed",))),
        ("2018-04-01", Told("not stated", missing=("whether the list years is whole",))),
    ],
)
def test_an_open_list_may_hold_a_later_year_once_that_is_over(day: str, expected: Told) -> None:
    text = "finance: {years: {complete: no, 2016-17: {closed: yes}}}\n"

    assert of_years(text, "latest_closed", day) == {"2016-17": expected}


def test_a_later_year_that_may_be_closed_leaves_open_which_is_the_latest() -> None:
    text = "finance: {years: {2016-17: {closed: yes}, 2017-18: {closed: not stated}}}\n"
    open_ = Told("not stated", missing=("year 2017-18: whether the books are closed",))

    assert of_years(text, "latest_closed", "2018-06-01") == {"2016-17": open_, "2017-18": open_}
    assert of_years(text, "latest_closed", "2018-03-31")["2016-17"] == Told("yes", ("2016-17: books closed",))


def test_a_year_says_which_it_is() -> None:
    assert of_years(YEARS, "financial_year", "2017-06-01") == {year: Told(year) for year in ENDS}


@pytest.mark.parametrize(("day", "over"), [("2018-03-31", "no"), ("2018-04-01", "yes"), ("2014-01-01", "no")])
def test_a_year_is_over_after_its_last_day(day: str, over: str) -> None:
    assert of_years(YEARS, "over", day)["2017-18"] == Told(over, ("2017-18 ends on 31 March 2018",))


@pytest.mark.parametrize(
    ("established", "value"),
    [
        ("2016-04-01", "yes"),
        ("2016-04-02", "no"),
        ("2016-04", "not stated"),
        ("2015-06", "yes"),
        ("not stated", "not stated"),
        ("none", "no"),
    ],
)
def test_a_full_year_runs_from_april_to_march(established: str, value: str) -> None:
    text = f"organisation: {{name: X, established: {established}}}\n"
    assert told(text, "organisation", "full_year_old", "2017-03-31").value == value


def test_a_year_is_not_full_before_its_last_day() -> None:
    text = "organisation: {name: X, established: 2016-04-01}\n"
    assert told(text, "organisation", "full_year_old", "2017-03-30").value == "no"


def test_years_are_named_by_their_halves() -> None:
    days = [datetime.date(1999, 4, 1), datetime.date(2000, 3, 31), datetime.date(2016, 12, 1)]
    assert [year_of(day) for day in days] == ["1999-00", "1999-00", "2016-17"]
    assert full_years(datetime.date(2014, 4, 1), datetime.date(2017, 3, 30)) == ("2014-15", "2015-16")


def test_the_eve_of_a_year_is_the_last_day_before_it() -> None:
    assert {year: said.value for year, said in of_years(YEARS, "eve", "2017-06-01").items()} == {
        "2015-16": "31 March 2015",
        "2016-17": "31 March 2016",
        "2017-18": "31 March 2017",
    }


@pytest.mark.parametrize(
    ("position", "value"),
    [("recurrent_position: -1", "yes"), ("recurrent_position: 0", "no"), ("recurrent_position: 1", "no"),
     ("recurrent_position: none", "no"), ("", "not stated")],
)  # fmt: skip
def test_a_negative_recurrent_position_is_a_deficit(position: str, value: str) -> None:
    text = f"finance: {{years: {{2017-18: {{{position}}}}}}}\n"
    assert told(text, "finance.years.2017-18", "recurrent_deficit").value == value
