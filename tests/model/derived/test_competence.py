"""What people are qualified in, and when they last did financial work."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told


def person(facts: str, field: str, day: str = "2017-06-01") -> Told:
    return told(f"people: {{a: {{name: A. Finch, {facts}}}}}\n", "people.a", field, day)


@pytest.mark.parametrize(
    ("qualifications", "expected"),
    [
        ("{q: {field: accountancy, title: CPFA}}", Told("yes", ("qualification CPFA",))),
        ("{q: {field: finance, title: MSc Finance}}", Told("yes", ("qualification MSc Finance",))),
        ("{q: {field: accountancy, awarded_by: CIPFA}}", Told("yes", ("qualification CIPFA",))),
        ("{q: {field: nursing, title: RGN}, r: {field: accountancy, title: ACA}}",
         Told("yes", ("qualification ACA",))),
        ("{complete: no, q: {field: accountancy, title: CPFA}}", Told("yes", ("qualification CPFA",))),
        ("{q: {field: nursing, title: RGN}}", Told("no", ("qualification RGN",))),
        ("{q: {field: other}}", Told("no", ("qualification q",))),
        ("none", Told("no", ("A. Finch: no qualification",))),
        ("{q: {field: accountancy}}", Told("not stated", missing=("qualification q: its title",))),
        ("{q: {title: CPFA}}", Told("not stated", missing=("CPFA: what it qualifies for",))),
        ("{complete: no, q: {field: nursing, title: RGN}}",
         Told("not stated", missing=("whether the list qualifications is whole",))),
        ("not stated", Told("not stated", missing=("A. Finch: what the person is qualified in",))),
    ],
)  # fmt: skip
def test_a_financial_qualification_has_the_right_field_and_a_name(qualifications: str, expected: Told) -> None:
    assert person(f"qualifications: {qualifications}", "financially_qualified") == expected


@pytest.mark.parametrize(
    "claim",
    [
        "skills: [finance, audit]",
        "experience: {one: {field: finance, from: 2010-01-01}}",
        "professions: accountant",
    ],
)
def test_skills_experience_and_profession_are_no_qualification(claim: str) -> None:
    assert person(claim, "financially_qualified") == Told(
        "not stated", missing=("A. Finch: what the person is qualified in",)
    )
    assert person(f"{claim}, qualifications: none", "financially_qualified").value == "no"


@pytest.mark.parametrize(
    ("experience", "expected"),
    [
        ("{one: {field: finance, from: 2010-01-01, until: 2015-03-31}}", Told("31 March 2015")),
        ("{one: {field: audit, from: 2010-01-01, until: 2015-03}}", Told("March 2015")),
        ("{one: {field: finance, from: 2010-01-01}}", Told("1 June 2017")),
        ("{one: {field: finance, from: 2010-01-01, until: 2019-03-31}}", Told("1 June 2017")),
        ("{one: {field: audit, from: 2000-01-01, until: 2015-03-31}, two: {field: quality, from: 2015-04-01}}",
         Told("31 March 2015")),
        ("{one: {field: audit, from: 2000-01, until: 2015-03-31}, two: {field: audit, from: 2009-01, until: 2014-01}}",
         Told("31 March 2015")),
        ("none", Told("none")),
        ("{one: {field: quality, from: 2010-01-01}}", Told("none")),
        ("{one: {field: finance, from: 2018-01-01}}", Told("none")),
        ("not stated", Told("not stated", missing=("A. Finch: what the person has done",))),
        ("{complete: no}", Told("not stated", missing=("whether the list experience is whole",))),
        ("{one: {field: not stated, from: 2010-01-01}}",
         Told("not stated", missing=("experience one: what kind of work",))),
        ("{one: {field: finance}}", Told("not stated", missing=("experience one: the first day",))),
    ],
)  # fmt: skip
def test_the_last_financial_work_up_to_the_day(experience: str, expected: Told) -> None:
    said = person(f"experience: {experience}", "last_financial_work")

    stated = expected.value not in ("none", "not stated")
    assert said == expected._replace(because=(f"A. Finch: financial work until {expected.value}",) if stated else ())


def test_work_that_is_not_fully_stated_may_have_been_later() -> None:
    said = person(
        "experience: {complete: no, one: {field: finance, from: 2010-01-01, until: 2015-03-31}}",
        "last_financial_work",
    )

    assert said == Told(
        "between 31 March 2015 and 1 June 2017",
        ("A. Finch: financial work until between 31 March 2015 and 1 June 2017",),
        ("whether the list experience is whole",),
    )


HELD = """\
people:
  a:
    name: A. Finch
    qualifications: {q: {field: accountancy, title: CPFA}}
    experience: {w: {field: finance, from: 2010-01-01, until: 2016-03-31}}
  b: {name: B. Rowe, qualifications: none, experience: none}
  c: {name: C. Dunn}
posts: {finance: {name: Finance Director, holders: HOLDERS}}
governing_body: {seats: {finance: {name: Finance member, holders: {post: finance}}}}
"""


@pytest.mark.parametrize(
    ("holders", "qualified", "worked"),
    [
        ("{person: a}", "yes", "31 March 2016"),
        ("{person: a, as: acting}", "yes", "31 March 2016"),
        ("{person: b}", "no", "none"),
        ("{person: c}", "not stated", "not stated"),
        ("[{person: a}, {person: b}]", "yes", "31 March 2016"),
        ("[{person: a}, {person: c}]", "yes", "between 31 March 2016 and 1 June 2017"),
        ("[{person: a, as: designate}, {person: b}]", "no", "none"),
        ("[{person: a, as: stepped-aside}, {person: b, as: acting}]", "no", "none"),
        ("[{person: a, until: 2017-05-31}, {person: b, from: 2017-06-01}]", "no", "none"),
        ("{person: a, until: 2017-05-31}", "not stated", "not stated"),
        ("vacant", "no", "none"),
        ("not stated", "not stated", "not stated"),
    ],
)
def test_a_post_and_its_seat_have_the_competence_of_who_holds_them(holders: str, qualified: str, worked: str) -> None:
    text = HELD.replace("HOLDERS", holders)

    for route in ("posts.finance", "governing_body.seats.finance"):
        assert told(text, route, "financially_qualified").value == qualified
        assert told(text, route, "last_financial_work").value == worked


def test_someone_whom_the_papers_do_not_name_is_asked_for() -> None:
    assert told(HELD.replace("HOLDERS", "not stated"), "governing_body.seats.finance", "financially_qualified") == Told(
        "not stated", missing=("Finance Director: who holds it",)
    )


def test_of_two_holders_the_later_financial_work_counts() -> None:
    text = """\
people:
  a: {name: A. Finch, experience: {w: {field: finance, from: 2010-01-01, until: 2014-03-31}}}
  b: {name: B. Rowe, experience: {w: {field: audit, from: 2010-01-01, until: 2016-03-31}}}
posts: {one: {holders: [{person: a}, {person: b}]}}
"""
    assert told(text, "posts.one", "last_financial_work") == Told(
        "31 March 2016", ("B. Rowe: financial work until 31 March 2016",)
    )
