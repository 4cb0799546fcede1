"""The first date of one thing lies on or before the first date of another."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.ordered_dates import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import Given, facts, given

VISION_FIRST = Params(
    first=(Selection("/documents", (Condition("kind", ("vision",)),)),),
    first_date="approved.on",
    then=(Selection("/documents", (Condition("kind", ("constitution",)),)),),
    then_date="approved.on",
)
ASSESSED_FIRST = Params(
    first=(Selection("impacts", (Condition("upon", ("partner",)),)),), first_date="assessed", then_date="taken"
)


def papers(vision: str, constitution: str) -> str:
    return f"""\
documents:
  vision: {{title: Vision, kind: vision, approved: {vision}}}
  rules: {{title: Rules, kind: constitution, approved: {constitution}}}
"""


def decision(impacts: str, taken: str) -> Given:
    text = f"decisions: {{beds: {{title: Beds, taken: {taken}, impacts: {impacts}}}}}\n"
    return given("ordered-dates", ASSESSED_FIRST, text, of="decisions.beds")


@pytest.mark.parametrize(
    ("vision", "constitution", "expected"),
    [
        ("{on: 2012-05-01}", "{on: 2012-05-01}", "yes"),
        ("{on: 2012-05-02}", "{on: 2012-05-01}", "no"),
        ("[{on: 2013-01-01}, {on: 2012-01-01}]", "[{on: 2012-05-01}, {on: 2014-05-01}]", "yes"),
        ("{on: 2012-05-02}", "[{on: 2014-05-01}, {on: 2012-05-01}]", "no"),
        ("{on: 2012-05-02}", "none", "yes"),
        ("none", "none", "no"),
        ("none", "{on: 2012-05-02}", "no"),
        ("not stated", "{on: 2012-05-02}", "not stated"),
        ("{on: 2012-05-02}", "not stated", "not stated"),
        ("{on: 2012-05-02}", "{on: 2018-05-02}", "not stated"),
        ("{on: 2012-05}", "{on: 2012-06}", "yes"),
        ("{on: 2012-05}", "{on: 2012-05}", "not stated"),
        ("{on: 2012-06}", "{on: 2012-05}", "no"),
    ],
)
def test_the_first_of_each_side_counts_and_what_never_came_is_no_hindrance(
    vision: str, constitution: str, expected: str
) -> None:
    assert given("ordered-dates", VISION_FIRST, papers(vision, constitution)).answer == expected


def test_the_deciding_dates_are_named() -> None:
    text = papers("{on: 2012-05-02}", "{on: 2012-05-01}")

    assert given("ordered-dates", VISION_FIRST, text) == Given(
        "no", ("Vision: approved on 2 May 2012", "Rules: approved on 1 May 2012")
    )
    assert facts("ordered-dates", VISION_FIRST, text) == {
        "first": "2 May 2012",
        "then": "1 May 2012",
        "why": "Rules: approved on 1 May 2012; Vision: approved on 2 May 2012",
    }


@pytest.mark.parametrize(
    ("impacts", "taken", "expected"),
    [
        (
            "{one: {upon: partner, assessed: 2017-03-01}}",
            "2017-03-01",
            Given("yes", ("impact one: assessed 1 March 2017", "Beds: taken 1 March 2017")),
        ),
        (
            "{one: {upon: partner, assessed: 2017-03-02}}",
            "2017-03-01",
            Given("no", ("impact one: assessed 2 March 2017", "Beds: taken 1 March 2017")),
        ),
        (
            "{one: {upon: quality, assessed: 2017-03-01}}",
            "2017-03-01",
            Given("no", ("Beds: no day (assessed) of impacts (upon: partner)",)),
        ),
        (
            "{complete: no, one: {upon: partner, assessed: 2017-03-02}}",
            "2017-03-01",
            Given("not stated", missing=("decisions.beds.impacts",)),
        ),
        (
            "{one: {assessed: 2017-03-01}}",
            "2017-03-01",
            Given("not stated", missing=("decisions.beds.impacts.one.upon",)),
        ),
        (
            "{one: {assessed: 2017-03-02}}",
            "2017-03-01",
            Given("no", ("impact one: assessed 2 March 2017", "Beds: taken 1 March 2017")),
        ),
        ("{one: {upon: partner}}", "none", Given("not stated", missing=("decisions.beds.impacts.one.assessed",))),
        (
            "{one: {upon: partner, assessed: 2017-03}}",
            "2017-03-20",
            Given("not stated", missing=("decisions.beds.impacts.one.assessed", "decisions.beds.taken")),
        ),
    ],
)
def test_entries_are_held_against_a_date_of_the_subject(impacts: str, taken: str, expected: Given) -> None:
    assert decision(impacts, taken) == expected


def test_what_has_not_come_yet_is_said_so() -> None:
    text = papers("{on: 2012-05-02}", "none")

    assert facts("ordered-dates", VISION_FIRST, text) == {"first": "2 May 2012", "then": "not yet", "why": ""}
