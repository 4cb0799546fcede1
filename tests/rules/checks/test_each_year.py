"""There is an entry for each full financial year since a day."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.each_year import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import Given, facts, given

ANNUAL = Params(
    "organisation.established", "/meetings", "date", (Condition("kind", ("annual-general-meeting",)),), "year"
)
YEARS = "finance: {years: {2013-14: {}, 2014-15: {}, 2015-16: {}, 2016-17: {}}}\n"


def group(*meetings: str, established: str = "2014-04-01", more: str = "") -> str:
    entries = ", ".join(f"m{at}: {{kind: annual-general-meeting, {one}}}" for at, one in enumerate(meetings))
    return f"organisation: {{name: X, established: {established}}}\nmeetings: {{{entries}{more}}}\n{YEARS}"


DATED = ("date: 2014-09-01", "date: 2015-09-01", "date: 2017-03-31")
NAMED = ("date: 2015-09-01, year: 2014-15", "date: 2016-09-01, year: 2015-16")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (group(*DATED), "yes"),
        (group(*(f"{one}, year: none" for one in DATED[:2]), "date: 2017-04-01, year: none"), "no"),
        (group(*DATED[:2], "date: 2017-04-01"), "not stated"),
        (group(*DATED[:2], "date: 2017-04-01, year: 2016-17"), "yes"),
        (group(*NAMED), "yes"),
        (group(NAMED[0]), "no"),
        (group(NAMED[1]), "no"),
        (group("date: 2014-09-01, year: 2013-14", NAMED[1], established="2013-04-01"), "no"),
        (group("date: 2014-09-01, year: 2013-14", *NAMED, established="2013-04-01"), "yes"),
        (group(*DATED, established="2013-04-02"), "yes"),
        (group(*(f"{one}, year: none" for one in DATED), established="2013-04-01"), "no"),
        (group(*(f"{one}, year: none" for one in DATED), established="2013-04"), "not stated"),
        (group(*DATED, established="not stated"), "not stated"),
        (group(*DATED, established="2016-04-02"), "not stated"),
        (group(NAMED[0], more=", complete: no"), "not stated"),
        (group(NAMED[0], more=", other: {date: 2016-09-01, year: 2015-16}"), "not stated"),
        (group(NAMED[0], more=", other: {kind: ordinary, date: 2016-09-01, year: 2015-16}"), "no"),
        (group(NAMED[0], "year: 2015-16"), "not stated"),
        ("organisation: {name: X, established: 2014-04-01}\nmeetings: {}\n", "no"),
        ("organisation: {name: X, established: 2014-04-01}\n", "not stated"),
    ],
)
def test_every_full_year_has_one_of_its_own(text: str, answer: str) -> None:
    assert given("each-year", ANNUAL, text).answer == answer


def test_it_names_the_years_without() -> None:
    text = group(f"{DATED[0]}, year: none")
    assert given("each-year", ANNUAL, text) == Given(
        "no", ("the organisation: none in 2015-16", "the organisation: none in 2016-17")
    )
    assert facts("each-year", ANNUAL, text)["without"] == "2015-16 and 2016-17"
