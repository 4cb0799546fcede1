"""What is commissioned jointly, who oversees it, and what came before them."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

BODIES = (
    "committees: {joint: {functions: joint-commissioning}, audit: {functions: audit}, new: {name: New}}\n"
    "partnerships: {pool: {kind: joint-arrangement}, board: {kind: health-and-wellbeing-board}, odd: {name: Odd}}\n"
)


@pytest.mark.parametrize(
    ("by", "value"),
    [
        ("body: joint", "yes"),
        ("body: audit", "no"),
        ("body: new", "not stated"),
        ("partnership: pool", "yes"),
        ("partnership: board", "no"),
        ("partnership: odd", "not stated"),
        ("body: none, partnership: none", "no"),
        ("body: none", "not stated"),
    ],
)
def test_a_body_is_joint_by_its_functions_and_a_partnership_by_its_kind(by: str, value: str) -> None:
    text = f"{BODIES}meetings: {{may: {{{by}}}}}\nreviews: {{one: {{{by}}}}}\n"
    assert told(text, "meetings.may", "of_joint_body").value == value
    assert told(text, "reviews.one", "of_joint_arrangement").value == value


SERVICES = f"{BODIES}services: {{care: {{}}, beds: {{}}}}\n"
IN_MAY = "meetings: {may: {body: joint, date: 2017-05-01, agenda: {x: {services: care}}}}\n"
IN_APRIL = "reports: {r: {to: joint, issues: {i: {on: 2017-04-01, services: [care, beds]}}}}\n"


def last(text: str) -> str:
    return told(SERVICES + text, "services.care", "last_before_committee").value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (IN_MAY + IN_APRIL, "1 May 2017"),
        (IN_MAY.replace("services: care", "services: beds") + IN_APRIL, "1 April 2017"),
        (IN_MAY.replace("body: joint", "body: audit") + IN_APRIL, "1 April 2017"),
        (IN_MAY.replace("2017-05-01", "2017-06-02") + IN_APRIL, "1 April 2017"),
        (IN_MAY.replace("services: care", "title: X") + IN_APRIL, "between 1 April 2017 and 1 May 2017"),
        (IN_MAY.replace("body: joint", "body: new") + IN_APRIL, "between 1 April 2017 and 1 May 2017"),
        (IN_MAY.replace("date: 2017-05-01, ", "") + IN_APRIL, "between 1 April 2017 and 1 June 2017"),
        (IN_MAY.replace("may:", "complete: no, may:") + IN_APRIL, "between 1 May 2017 and 1 June 2017"),
        (IN_MAY.replace("x: {", "complete: no, x: {").replace("services: care", "services: beds") + IN_APRIL,
         "between 1 April 2017 and 1 May 2017"),
        (IN_MAY, "between 1 May 2017 and 1 June 2017"),
        ("meetings: none\n" + IN_APRIL, "1 April 2017"),
        ("meetings: none\n" + IN_APRIL.replace("to: joint", "to: audit"), "none"),
        ("meetings: none\n" + IN_APRIL.replace("on: 2017-04-01, ", ""), "not stated"),
        ("meetings: none\n" + IN_APRIL.replace("i: {", "complete: no, i: {"), "between 1 April 2017 and 1 June 2017"),
        ("meetings: none\nreports: none\n", "none"),
        ("", "not stated"),
    ],
)  # fmt: skip
def test_a_service_comes_before_the_committee_on_its_agenda_or_in_a_report(text: str, value: str) -> None:
    assert last(text) == value


def test_what_is_missing_is_named() -> None:
    assert told(f"{SERVICES}meetings: none\n", "services.care", "last_before_committee") == Told(
        "not stated", missing=("the organisation: reports that its bodies receive again and again",)
    )
