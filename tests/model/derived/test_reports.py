"""What reports bring to whom."""

from __future__ import annotations

import pytest

from tests.model.asking import asking, at, told

BODIES = (
    "governing_body: {name: Board}\ncommittees: {audit: {name: Audit}}\n"
    "partnerships: {wellbeing: {kind: health-and-wellbeing-board}}\n"
)


@pytest.mark.parametrize(
    ("of", "reports", "expected"),
    [
        ("governing_body", "{r: {to: governing_body, issues: {a: {}}}}", (("a",), True)),
        ("committees.audit", "{r: {to: audit, issues: {a: {}}}, s: {to: governing_body}}", (("a",), True)),
        ("partnerships.wellbeing", "{r: {to_partnership: wellbeing, issues: {a: {}}}}", (("a",), True)),
        ("governing_body", "{r: {to_partnership: wellbeing, issues: {a: {}}}}", ((), True)),
        ("governing_body", "{r: {issues: {a: {}}}}", ((), False)),
        ("governing_body", "{r: {to: governing_body}}", ((), False)),
        ("governing_body", "{complete: no, r: {to: governing_body, issues: {a: {}}}}", (("a",), False)),
        ("governing_body", "not stated", ((), False)),
    ],
)
def test_a_body_receives_the_reports_that_go_to_it(
    of: str, reports: str, expected: tuple[tuple[str, ...], bool]
) -> None:
    ask = asking(f"{BODIES}reports: {reports}\n")
    found = ask.each(at(ask, of), "report_issues")
    assert (tuple(one.id for one in found.records()), found.whole) == expected


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        ("{meeting: may}", (("a",), True)),
        ("{meeting: june}", ((), True)),
        ("{on: 2017-05-01}", ((), False)),
        ("{on: 2017-05-02}", ((), True)),
        ("{on: 2017-04}", ((), True)),
        ("{on: 2017-05}", ((), False)),
        ("{}", ((), False)),
        ("{meeting: none, on: 2017-05-01}", ((), True)),
    ],
)
def test_a_meeting_received_what_names_it(issue: str, expected: tuple[tuple[str, ...], bool]) -> None:
    ask = asking(
        "meetings: {may: {date: 2017-05-01}, june: {date: 2017-05-31}}\n"
        f"reports: {{r: {{issues: {{a: {issue}}}}}}}\n"
    )
    found = ask.each(at(ask, "meetings.may"), "reports_received")
    assert (tuple(one.id for one in found.records()), found.whole) == expected


@pytest.mark.parametrize(
    ("date", "value"),
    [("2017-05-31", "31 May 2017"), ("2017-06-02", "none"), ("2017-06", "not stated"), ("not stated", "not stated")],
)
def test_an_item_was_taken_on_the_day_of_its_meeting(date: str, value: str) -> None:
    text = f"meetings: {{may: {{date: {date}, agenda: {{a: {{}}}}}}}}\n"
    assert told(text, "meetings.may.agenda.a", "taken").value == value


def test_the_items_of_a_body_are_those_of_its_meetings() -> None:
    ask = asking(
        f"{BODIES}meetings: {{may: {{body: audit, agenda: {{a: {{}}}}}}, "
        "june: {body: governing_body, agenda: {b: {}}}}\n"
    )
    found = ask.each(at(ask, "committees.audit"), "agenda_items")
    assert (tuple(one.id for one in found.records()), found.whole) == (("a",), True)


@pytest.mark.parametrize(
    ("document", "reports", "value"),
    [
        ("presented: 2017-05-01", "not stated", "yes"),
        ("presented: none", "none", "no"),
        ("presented: 2017-06-02", "none", "not stated"),
        ("title: Needs", "none", "not stated"),
        ("presented: none", "{r: {to: governing_body, issues: {a: {on: 2017-05-01, document: needs}}}}", "yes"),
        ("presented: none", "{r: {to: governing_body, issues: {a: {document: needs}}}}", "not stated"),
        ("presented: none", "{r: {to: governing_body, issues: {a: {on: none, document: needs}}}}", "no"),
        ("presented: none", "{r: {to: audit, issues: {a: {on: 2017-05-01, document: needs}}}}", "no"),
        ("presented: none", "{r: {issues: {a: {on: 2017-05-01, document: needs}}}}", "not stated"),
        ("presented: none", "{r: {to: governing_body, issues: {a: {on: 2017-05-01, document: other}}}}", "no"),
        ("presented: none", "{r: {to: governing_body, issues: {a: {on: 2017-05-01}}}}", "not stated"),
        ("presented: none", "{r: {to: governing_body}}", "not stated"),
        ("presented: none", "{complete: no}", "not stated"),
    ],
)
def test_a_document_comes_to_the_governing_body_by_itself_or_with_a_report(
    document: str, reports: str, value: str
) -> None:
    text = f"{BODIES}documents: {{needs: {{{document}}}, other: {{}}}}\nreports: {reports}\n"
    assert told(text, "documents.needs", "received_by_governing_body").value == value
