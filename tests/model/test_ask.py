"""What an organisation is asked, what it answers, and what is recorded of it."""

from __future__ import annotations

import datetime

import pytest

from govcheck.model.reading import Reading, Several, show
from govcheck.model.truth import Truth
from govcheck.model.value import Absent
from govcheck.source import Path, show_path
from tests.model.asking import Told, asking, at, in_words, texts

TEXT = """\
organisation: {name: NHS X CCG, kind: ccg}
people: {a: {name: A. Finch}, b: {name: B. Rowe}}
governing_body:
  name: Governing Body
  decides: yes
  seats:
    lay: {name: Lay member, kind: lay, holders: {person: a}}
    gps: {name: GP members, kind: gp, places: 4}
committees:
  audit:
    name: Audit
    members: {lay: {seat: lay}}
    terms_of_reference: {status: approved, last_reviewed: 2017-03-08}
  pay:
    name: Pay
    members: none
    terms_of_reference: none
  quality:
    name: Quality
    members: {complete: no, lay: {seat: lay}}
    terms_of_reference: not stated
"""


def answer(route: str, start: str = "governing_body", text: str = TEXT, day: str = "2017-06-01") -> Told:
    ask = asking(text, day)
    return in_words(ask(at(ask, start), route))


def items(route: str, start: str = "", text: str = TEXT) -> Several:
    ask = asking(text)
    return ask.each(at(ask, start) if start else ask.root, route)


# ------------------------------------------------------------------------------------- one fact


@pytest.mark.parametrize(
    ("start", "route", "expected"),
    [
        ("governing_body", "name", Told("Governing Body")),
        ("governing_body", "decides", Told("yes")),
        ("governing_body", "meets_in_public",
         Told("not stated", missing=("Governing Body: whether its meetings are open to the public to watch",))),
        ("governing_body", "/organisation.name", Told("NHS X CCG")),
        ("committees.audit", "terms_of_reference.status", Told("approved")),
        ("committees.audit", "terms_of_reference.last_reviewed", Told("8 March 2017")),
        ("committees.audit", "terms_of_reference.version",
         Told("not stated", missing=("terms of reference of the audit committee: the version",))),
        ("committees.pay", "terms_of_reference", Told("none")),
        ("committees.pay", "terms_of_reference.version", Told("none")),
        ("committees.pay", "terms_of_reference.approved.on", Told("none")),
        ("committees.quality", "terms_of_reference", Told("not stated", missing=("Quality: its terms of reference",))),
        ("committees.quality", "terms_of_reference.version",
         Told("not stated", missing=("Quality: its terms of reference",))),
        ("committees.quality", "terms_of_reference.approved.on",
         Told("not stated", missing=("Quality: its terms of reference",))),
    ],
)  # fmt: skip
def test_what_lies_behind_none_is_none_and_behind_silence_not_stated(start: str, route: str, expected: Told) -> None:
    assert answer(route, start) == expected


def test_what_is_missing_has_a_place_where_it_belongs() -> None:
    ask = asking(TEXT)

    reading = ask(at(ask, "committees.audit"), "terms_of_reference.version")
    assert [clue.path for clue in reading.missing] == [("committees", "audit", "terms_of_reference", "version")]
    assert reading.path == ("committees", "audit", "terms_of_reference", "version")


@pytest.mark.parametrize(
    ("route", "value"),
    [
        ("person", "A. Finch"),
        ("person.name", "A. Finch"),
        ("person.independent", "not stated"),
    ],
)
def test_a_reference_gives_what_it_means(route: str, value: str) -> None:
    assert answer(route, "governing_body.seats.lay.holders.0").value == value


@pytest.mark.parametrize(
    ("start", "route", "expected"),
    [
        ("governing_body", "seats", Told("yes")),
        ("committees.pay", "members", Told("none")),
        ("committees.quality", "members", Told("yes")),
        ("governing_body", "attends",
         Told("not stated", missing=("Governing Body: those who attend without being members of it",))),
    ],
)  # fmt: skip
def test_a_list_read_as_one_fact_says_whether_there_is_something(start: str, route: str, expected: Told) -> None:
    said = answer(route, start)

    assert said == expected._replace(missing=said.missing)
    assert bool(said.missing) == bool(expected.missing)


@pytest.mark.parametrize(
    ("route", "truth"),
    [("decides", Truth.YES), ("meets_in_public", Truth.NOT_STATED), ("terms_of_reference.status", Truth.NO)],
)
def test_a_yes_no_fact_becomes_a_judgement(route: str, truth: Truth) -> None:
    ask = asking("governing_body: {decides: yes, terms_of_reference: none}\n")

    assert ask.truth(at(ask, "governing_body"), route).truth is truth


def test_a_judgement_names_what_is_stated() -> None:
    ask = asking("governing_body: {name: GB, decides: no}\n")

    assert texts(ask.truth(at(ask, "governing_body"), "decides").witnesses) == ("GB: decides no",)


@pytest.mark.parametrize(
    ("value", "words"),
    [(True, "yes"), (False, "no"), (Absent.NONE, "none"), (Absent.NOT_STATED, "not stated"), (3, "3")],
)
def test_a_value_is_written_as_in_a_file(value: object, words: str) -> None:
    assert show(value) == words
    assert str(Absent.NONE) == "none"


# ----------------------------------------------------------------------------------------- lists


def seen(several: Several) -> tuple[tuple[str, ...], bool, bool, tuple[str, ...]]:
    """Give the items in words, whether the list is whole and written, and what is missing."""
    return tuple(map(show, several.items)), several.whole, several.written, texts(several.missing)


@pytest.mark.parametrize(
    ("route", "start", "expected"),
    [
        ("seats", "governing_body", (("Lay member", "GP members"), True, True, ())),
        ("members", "committees.pay", ((), True, True, ())),
        ("members", "committees.quality", (("seat lay",), False, True, ("whether the list members is whole",))),
        ("attends", "governing_body",
         ((), False, False, ("Governing Body: those who attend without being members",))),
        ("/governing_body.seats.kind", "governing_body", (("lay", "gp"), True, True, ())),
        ("committees.members.seat.name", "",
         (("Lay member", "Lay member"), False, True, ("whether the list members is whole",))),
        ("committees.terms_of_reference.status", "",
         (("approved",), False, True, ("Quality: its terms of reference",))),
        ("committees.terms_of_reference.version", "",
         ((), False, False, ("terms of reference of the audit committee: the version",
                             "Quality: its terms of reference"))),
    ],
)  # fmt: skip
def test_a_list_is_whole_open_or_not_written(
    route: str, start: str, expected: tuple[tuple[str, ...], bool, bool, tuple[str, ...]]
) -> None:
    found = seen(items(route, start))

    # What a route says first, it says once.
    assert (found[0], found[1], found[2]) == expected[:3]
    assert sorted(found[3]) == sorted(expected[3])


@pytest.mark.parametrize(
    ("committees", "expected"),
    [
        ("{audit: {name: Audit}}", (False, False, ("committees", "audit", "members"))),
        ("{audit: {members: none}}", (True, True, ("committees", "audit", "members"))),
        ("{audit: {members: {complete: no}}}", (True, False, ("committees", "audit", "members"))),
        ("{audit: {name: Audit}, pay: {members: {one: {kind: lay}}}}", (True, False, ("committees",))),
        ("{audit: {members: {one: {kind: lay}}}, pay: {name: Pay}}", (True, False, ("committees",))),
    ],
)
def test_a_list_of_lists_is_written_where_one_of_them_is(
    committees: str, expected: tuple[bool, bool, tuple[str, ...]]
) -> None:
    several = items("committees.members", "", f"committees: {committees}\n")

    assert (several.written, several.whole, several.path) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("committees: {audit: {name: Audit}}\n", "yes"),
        ("committees: {complete: no}\n", "not stated"),
        ("committees: none\ngoverning_body: none\n", "none"),
        ("committees: none\n", "not stated"),
        ("organisation: {name: X}\n", "not stated"),
    ],
)
def test_a_derived_list_read_as_one_fact_says_whether_there_is_something(text: str, value: str) -> None:
    ask = asking(text)

    assert show(ask(ask.root, "bodies").value) == value


def test_references_in_a_list_are_followed_and_keep_their_own_place() -> None:
    several = items("predecessors", "organisation", "organisation: {name: X, predecessors: [p, q]}\n"
                    "parties: {p: {name: P}, q: {name: Q}}\n")  # fmt: skip

    assert tuple(map(show, several.items)) == ("P", "Q")
    assert several.paths == (("organisation", "predecessors", 0), ("organisation", "predecessors", 1))


def test_a_blank_item_leaves_a_list_open() -> None:
    several = items("localities", "organisation", "organisation: {name: X, localities: [North, not stated]}\n")

    assert seen(several) == (("North",), False, True, ("whether the list localities is whole",))


# ----------------------------------------------------------------------------------------- dates


def reviewed(dates: str, day: str = "2017-06-01") -> Told:
    text = f"documents: {{plan: {{title: Plan, last_reviewed: {dates}}}}}\n"
    return answer("last_reviewed", "documents.plan", text, day)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("2017-03-08", Told("8 March 2017")),
        ("[2016-03-08, 2017-03-08, 2015-03-08]", Told("8 March 2017")),
        ("[2016-03, 2017-03]", Told("March 2017")),
        ("2017-06-01", Told("1 June 2017")),
        ("none", Told("none")),
        ("not stated", Told("not stated", missing=("Plan: when it was last reviewed",))),
        ("2017-06-02",
         Told("not stated", missing=("Plan: when it was last reviewed",),
              remarks=("Plan: the date 2 June 2017 (last reviewed) lies after the as-of date",))),
        ("[2017-03-08, 2018-03-08]",
         Told("8 March 2017", remarks=("Plan: the date 8 March 2018 (last reviewed) lies after the as-of date",))),
        ("{complete: no, items: [2017-03-08]}",
         Told("between 8 March 2017 and 1 June 2017", missing=("Plan: when it was last reviewed",))),
        ("[2017-03-08, not stated]",
         Told("between 8 March 2017 and 1 June 2017", missing=("Plan: when it was last reviewed",))),
        ("[2017-03-08, 2017-06]",
         Told("between 8 March 2017 and 1 June 2017", missing=("Plan: when it was last reviewed",))),
        ("2017-06", Told("not stated", missing=("Plan: when it was last reviewed",))),
    ],
)  # fmt: skip
def test_of_several_dates_of_an_event_the_latest_by_the_day_counts(dates: str, expected: Told) -> None:
    assert reviewed(dates) == expected


@pytest.mark.parametrize(("day", "value"), [("2016-03-07", "8 March 2015"), ("2016-03-08", "8 March 2016")])
def test_another_day_sees_another_latest_date(day: str, value: str) -> None:
    assert reviewed("[2015-03-08, 2016-03-08, 2017-03-08]", day).value == value


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2017-06-01", Told("1 June 2017")),
        ("2017-06-02",
         Told("not stated", missing=("X: when it was established as a body of its own",),
              remarks=("X: the date 2 June 2017 (established) lies after the as-of date",))),
        ("2017-06",
         Told("not stated", missing=("X: when it was established as a body of its own",),
              remarks=("X: the date June 2017 (established) may lie after the as-of date",))),
    ],
)  # fmt: skip
def test_an_event_ahead_of_the_day_has_not_happened_and_is_remarked_on(date: str, expected: Told) -> None:
    assert answer("established", "organisation", f"organisation: {{name: X, established: {date}}}\n") == expected


def test_a_date_that_may_lie_ahead_is_read_as_stated() -> None:
    text = "documents: {plan: {title: Plan, next_review: 2018-03-08}}\n"

    assert answer("next_review", "documents.plan", text) == Told("8 March 2018")


APPROVED = "governing_body: {name: GB}\ndocuments: {plan: {title: Plan, approved: ACTS}}\n"


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ("{on: 2017-03-08, minute: first}", Told("first")),
        ("[{on: 2017-03-08, minute: first}, {on: 2016-03-08, minute: second}]", Told("first")),
        ("[{on: 2017-03-08, minute: first}, {on: 2018-03-08, minute: second}]", Told("first")),
        ("[{on: 2017-03-08, minute: first}, {minute: second}]",
         Told("not stated", missing=("approval of plan: the day",))),
        ("{complete: no, items: [{on: 2017-03-08, minute: first}]}",
         Told("not stated", missing=("whether the list approved is whole",))),
        ("none", Told("none")),
        ("not stated", Told("not stated", missing=("Plan: who approved it, and when",))),
    ],
)  # fmt: skip
def test_of_several_dated_acts_a_route_takes_the_one_that_holds_on_the_day(acts: str, expected: Told) -> None:
    assert answer("approved.minute", "documents.plan", APPROVED.replace("ACTS", acts)) == expected


@pytest.mark.parametrize("acts", ["[FIRST, SECOND]", "[SECOND, FIRST]"])
def test_of_acts_on_one_day_the_same_counts_in_any_order(acts: str) -> None:
    both = acts.replace("FIRST", "{on: 2017-03-09, minute: A/1}").replace("SECOND", "{on: 2017-03-09, minute: B/2}")
    assert answer("approved.minute", "documents.plan", APPROVED.replace("ACTS", both)) == Told("B/2")


# -------------------------------------------------------------------------------- what is recorded


def test_what_is_read_is_recorded_in_order_and_once() -> None:
    ask = asking(TEXT)
    ask.recorded()
    body = at(ask, "governing_body")
    for field in ("decides", "name", "decides"):
        ask(body, field)

    recorded = ask.recorded().places()
    assert recorded == {
        ("governing_body", "decides"): "governing-body",
        ("governing_body", "name"): "governing-body",
    }
    assert list(recorded) == [("governing_body", "decides"), ("governing_body", "name")]
    assert ask.recorded().places() == {}


def test_a_route_records_each_of_its_steps() -> None:
    ask = asking(TEXT)
    ask(at(ask, "committees.audit"), "terms_of_reference.status")

    assert ask.recorded().places() == {
        ("committees", "audit", "terms_of_reference"): "committee",
        ("committees", "audit", "terms_of_reference", "status"): "terms-of-reference",
    }


def test_a_derived_fact_records_what_it_rests_on_each_time_it_is_asked_for() -> None:
    ask = asking(TEXT)
    seat = at(ask, "governing_body.seats.lay")
    ask(seat, "filled")
    first = ask.recorded().places()
    ask(seat, "filled")

    assert ask.recorded().places() == first
    assert ("governing_body", "seats", "lay", "holders") in first
    assert {("seat", "filled"), ("seat", "holders"), ("holder", "person"), ("holder", "until")} <= _fields(first)


def test_a_derived_fact_within_another_is_recorded_though_it_is_known_already() -> None:
    ask = asking(TEXT)
    seat = at(ask, "governing_body.seats.lay")
    ask(seat, "kind")
    ask.recorded()
    ask(seat, "independent")

    assert {("seat", "independent"), ("seat", "kind")} <= _fields(ask.recorded().places())


def _fields(recorded: dict[Path, str]) -> set[tuple[str, str]]:
    return {(thing, str(path[-1])) for path, thing in recorded.items()}


def test_a_derived_fact_is_computed_once() -> None:
    ask = asking(TEXT)
    seat = at(ask, "governing_body.seats.lay")

    assert ask(seat, "independent") is ask(seat, "independent")


def test_what_is_stated_can_be_asked_for_beside_what_follows() -> None:
    ask = asking("governing_body: {seats: {one: {kind: gp, independent: yes}}}\n")
    seat = at(ask, "governing_body.seats.one")
    stated = ask.stated(seat, "independent")

    assert isinstance(stated, Reading)
    assert (stated.value, ask(seat, "independent").value) == (True, False)
    assert (ask.knows(seat, "independent"), ask.knows(seat, "voting")) == (True, False)


def test_another_day_is_asked_of_the_same_organisation_and_counts_as_read() -> None:
    ask = asking("meetings: {may: {date: 2017-05-04}}\n", "2017-06-01")
    may = at(ask, "meetings.may")
    ask.recorded()

    earlier = ask.back_on(datetime.date(2017, 5, 3))

    assert (ask.truth(may, "held").truth, earlier.truth(may, "held").truth) == (Truth.YES, Truth.NO)
    assert [show_path(path) for path in ask.recorded().places()] == ["meetings.may.held", "meetings.may.date"]


def test_a_judgement_left_open_by_statements_that_disagree_names_them() -> None:
    ask = asking(
        "people: {a: {name: A. Finch}}\n"
        "registers: {interests: {entries: {e: {person: a, interests: {one: {with: A club, kind: financial}}}}}}\n"
        "governing_body: {seats: {lay: {kind: lay, holders: {person: a}}}}\n"
    )
    judgement = ask.truth(at(ask, "governing_body.seats.lay"), "independent")

    assert judgement.truth is Truth.NOT_STATED
    assert "declared by A. Finch" in texts(judgement.disputes)
