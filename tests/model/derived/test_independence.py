"""Whether the holder of a seat is independent, and why not."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told

LAY = "governing_body: {seats: {lay: {name: Lay member, kind: lay, SEAT}}}\n"
SEAT = "governing_body.seats.lay"
NO_REGISTER = "Lay member: independence rests on the definition of lay; no register of interests was there to test it"


def independent(seat: str = "", person: str = "", rest: str = "") -> Told:
    text = f"people: {{a: {{name: A. Finch, {person}}}}}\n{rest}{LAY.replace('SEAT', seat)}"
    return undisputed(told(text, SEAT, "independent"))


def undisputed(said: Told) -> Told:
    """Leave out the statements that contradict another one; two tests look at those."""
    return said._replace(disputes=())


def register(entries: str) -> str:
    return (
        "parties: {trust: {name: Harbour Trust, commissioned_from: yes}, club: {name: Rowing Club,"
        " commissioned_from: no, may_bid: no}}\n"
        f"registers: {{interests: {{entries: {entries}}}}}\n"
    )


def test_a_lay_member_is_independent_by_definition_and_a_remark_says_so() -> None:
    assert independent() == Told("yes", ("Lay member: lay",), remarks=(NO_REGISTER,))


@pytest.mark.parametrize(
    ("entries", "remark"),
    [
        ("{e: {person: a, interests: none}}",
         "Lay member: independence rests on the definition of lay; the register of interests does not contradict it"),
        ("{complete: no}",
         "Lay member: independence rests on the definition of lay; the register of interests has no entry to test it"),
        ("none",
         "Lay member: independence rests on the definition of lay; the register of interests has no entry to test it"),
    ],
)  # fmt: skip
def test_a_register_that_is_there_is_remarked_on(entries: str, remark: str) -> None:
    assert independent("holders: {person: a}", rest=register(entries)) == Told(
        "yes", ("Lay member: lay",), remarks=(remark,)
    )


def test_a_lay_member_elected_by_the_practices_still_has_to_show_it() -> None:
    assert independent("chosen_by: election") == Told(
        "yes",
        ("Lay member: lay",),
        remarks=(NO_REGISTER, "Lay member: elected by the practices, so independence of them is still to be shown"),
    )


@pytest.mark.parametrize(
    ("seat", "person", "expected"),
    [
        ("independent: yes", "", Told("yes", ("Lay member: independent, as stated",))),
        ("independent: no", "", Told("no", ("Lay member: not independent, as stated",))),
        ("holders: {person: a}", "independent: yes", Told("yes", ("A. Finch: independent, as stated",))),
        ("holders: {person: a}", "independent: no", Told("no", ("A. Finch: not independent, as stated",))),
        ("independent: yes, holders: {person: a}", "independent: no",
         Told("yes", ("Lay member: independent, as stated",))),
        ("independent: no, holders: {person: a}", "independent: yes",
         Told("no", ("Lay member: not independent, as stated",))),
    ],
)  # fmt: skip
def test_what_is_stated_of_the_seat_goes_before_what_is_stated_of_the_person(
    seat: str, person: str, expected: Told
) -> None:
    assert independent(seat, person) == expected


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        ("practice: elm", "A. Finch works at Elm Surgery, a member practice"),
        ("employed_by_organisation: yes", "A. Finch is employed by the organisation"),
        ("executive: yes", "A. Finch belongs to the executive"),
    ],
)
@pytest.mark.parametrize("claim", ["", "independent: yes, "])
def test_staff_of_a_practice_and_employees_are_not_independent_whatever_is_stated(
    person: str, reason: str, claim: str
) -> None:
    said = independent(f"{claim}holders: {{person: a}}", person, "practices: {elm: {name: Elm Surgery}}\n")

    assert said == Told("no", (reason,))


def test_a_flag_that_the_register_contradicts_gives_no_and_names_the_dispute() -> None:
    rest = register("{e: {person: a, interests: {one: {kind: financial, party: trust}}}}")
    reason = "A. Finch: financial interest in Harbour Trust on the register of interests"

    seat = LAY.replace("SEAT", "independent: yes, holders: {person: a}")
    said = told(f"people: {{a: {{name: A. Finch}}}}\n{rest}{seat}", SEAT, "independent")

    assert undisputed(said) == Told("no", (reason,))
    assert {reason, "A. Finch holds it"} <= set(said.disputes)


@pytest.mark.parametrize("claim", ["", "independent: yes, "])
def test_an_interest_that_cannot_be_judged_leaves_independence_open(claim: str) -> None:
    rest = register("{e: {person: a, interests: {one: {kind: loyalty, party: trust}}}}")

    assert independent(f"{claim}holders: {{person: a}}", rest=rest) == Told(
        "not stated", missing=("interest one: whether it takes away independence, as assessed",)
    )


@pytest.mark.parametrize(
    "interest",
    [
        "{kind: financial, party: club}",
        "{kind: loyalty, party: trust, disqualifies: no}",
        "{kind: financial, party: trust, until: 2017-05-31}",
    ],
)
def test_an_interest_that_does_not_disqualify_speaks_against_nobody(interest: str) -> None:
    rest = register(f"{{e: {{person: a, interests: {{one: {interest}}}}}}}")

    assert independent("holders: {person: a}", rest=rest).value == "yes"


def test_an_assessment_that_disagrees_with_the_interest_leaves_independence_open() -> None:
    rest = register("{e: {person: a, interests: {one: {kind: financial, party: trust, disqualifies: no}}}}")

    said = independent("independent: yes, holders: {person: a}", rest=rest)
    assert (said.value, said.missing) == (
        "not stated",
        ("interest one: assessed as not disqualifying", "financial interest", "financial interest in Harbour Trust"),
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("gp", Told("no", ("Member: a GP of a member practice",), disputes=("Member: a GP of a member practice",))),
        ("practice-manager",
         Told("no", ("Member: staff of a member practice",), disputes=("Member: staff of a member practice",))),
        ("practice-representative",
         Told("no", ("Member: speaks for a member practice",), disputes=("Member: speaks for a member practice",))),
        *((kind, Told("no", ("Member: an executive",), disputes=("Member: an executive",)))
          for kind in ("accountable-officer", "chief-finance-officer", "chief-nurse", "officer")),
        *((kind, Told("not stated", missing=("Member: whether independent",)))
          for kind in ("outside", "registered-nurse", "secondary-care-doctor", "clinical-chair", "other")),
        ("not stated", Told("not stated", missing=("Member: what kind of member sits there",))),
    ],
)  # fmt: skip
def test_other_kinds_of_member_are_not_independent_or_have_to_state_it(kind: str, expected: Told) -> None:
    text = f"governing_body: {{seats: {{one: {{name: Member, kind: {kind}}}}}}}\n"

    assert told(text, "governing_body.seats.one", "independent") == expected


def test_a_gp_is_not_independent_although_it_is_stated() -> None:
    text = "governing_body: {seats: {one: {name: Member, kind: gp, independent: yes}}}\n"

    assert told(text, "governing_body.seats.one", "independent").value == "no"


COMMITTEE = """\
people: {a: {name: A. Finch}, b: {name: B. Rowe}}
governing_body: {seats: {lay: {name: Lay member, kind: lay, BODY}}}
committees: {audit: {members: {one: {name: Audit member, seat: lay, MEMBER}}}}
"""


@pytest.mark.parametrize(
    ("body", "member", "expected"),
    [
        ("", "", Told("yes", ("Audit member: lay",), remarks=(NO_REGISTER.replace("Lay", "Audit"),))),
        ("independent: no", "", Told("no", ("Lay member: not independent, as stated",))),
        ("independent: no", "independent: yes", Told("yes", ("Audit member: independent, as stated",))),
    ],
)
def test_a_committee_member_takes_it_from_the_governing_body_seat(body: str, member: str, expected: Told) -> None:
    text = COMMITTEE.replace("BODY", body).replace("MEMBER", member)

    assert undisputed(told(text, "committees.audit.members.one", "independent")) == expected


def test_of_two_who_hold_a_seat_both_must_be_independent() -> None:
    text = "people: {a: {name: A. Finch, independent: yes}, b: {name: B. Rowe, independent: no}}\n" + LAY
    both = text.replace("SEAT", "holders: [{person: a}, {person: b}]")

    assert undisputed(told(both, SEAT, "independent")) == Told("no", ("B. Rowe: not independent, as stated",))


def test_one_who_left_speaks_neither_for_nor_against() -> None:
    text = "people: {a: {name: A. Finch, independent: yes}, b: {name: B. Rowe, executive: yes}}\n" + LAY
    left = text.replace("SEAT", "holders: [{person: a}, {person: b, until: 2017-05-31}]")

    assert undisputed(told(left, SEAT, "independent")) == Told("yes", ("A. Finch: independent, as stated",))


@pytest.mark.parametrize(
    ("kind", "first", "second", "value"),
    [
        ("outside", "independent: yes", "independent: yes", "yes"),
        ("outside", "independent: yes", "", "not stated"),
        ("outside", "", "independent: no", "no"),
        ("lay", "independent: yes", "", "yes"),
        ("lay", "", "independent: no", "no"),
    ],
)
def test_what_is_stated_of_one_holder_does_not_speak_for_another(
    kind: str, first: str, second: str, value: str
) -> None:
    text = f"""\
people: {{a: {{name: A. Finch, {first}}}, b: {{name: B. Rowe, {second}}}}}
governing_body: {{seats: {{one: {{kind: {kind}, holders: [{{person: a}}, {{person: b}}]}}}}}}
"""
    assert told(text, "governing_body.seats.one", "independent").value == value


CONTRADICTED = """\
people: {a: {name: A. Finch, PERSON}}
practices: {elm: {name: Elm Surgery}}
governing_body: {seats: {one: {name: Member, SEAT, holders: {person: a}}}}
"""


@pytest.mark.parametrize(
    ("seat", "person", "expected"),
    [
        ("kind: lay", "practice: elm", Told("yes", ("A. Finch works at Elm Surgery, a member practice",))),
        ("kind: outside, independent: yes", "executive: yes",
         Told("yes", ("A. Finch belongs to the executive",))),
        ("kind: outside", "independent: yes, executive: yes", Told("yes", ("A. Finch belongs to the executive",))),
        ("kind: outside", "executive: yes", Told("no", ("Member: not said to be independent",))),
        ("kind: outside, independent: no", "executive: yes", Told("no", ("Member: not said to be independent",))),
        ("kind: gp", "practice: elm", Told("no", ("Member: not said to be independent",))),
        ("kind: lay", "", Told("no", ("Member: nothing",))),
    ],
)  # fmt: skip
def test_independence_is_contradicted_where_the_papers_give_it(seat: str, person: str, expected: Told) -> None:
    text = CONTRADICTED.replace("SEAT", seat).replace("PERSON", person)

    assert undisputed(told(text, "governing_body.seats.one", "independence_contradicted")) == expected


def test_an_interest_that_cannot_be_judged_may_contradict() -> None:
    rest = register("{e: {person: a, interests: {one: {kind: loyalty, party: trust}}}}")
    text = rest + CONTRADICTED.replace("SEAT", "kind: lay").replace("PERSON", "")

    assert undisputed(told(text, "governing_body.seats.one", "independence_contradicted")) == Told(
        "not stated", missing=("interest one: whether it takes away independence, as assessed",)
    )


def test_a_seat_of_someone_unnamed_is_contradicted_by_nothing() -> None:
    text = "governing_body: {seats: {one: {name: Member, kind: lay}}}\n"

    assert undisputed(told(text, "governing_body.seats.one", "independence_contradicted")) == Told(
        "no", ("Member: nothing",)
    )


def test_an_interest_that_leaves_it_open_is_among_what_contradicts() -> None:
    text = f"""\
people: {{a: {{name: A. Finch}}}}
parties: {{club: {{name: Rowing Club}}}}
registers: {{interests: {{entries: {{e: {{person: a, interests: {{one: {{kind: financial, party: club}}}}}}}}}}}}
{LAY.replace("SEAT", "holders: {person: a}")}"""
    said = told(text, SEAT, "independent")

    assert said.value == "not stated"
    assert {"declared by A. Finch", "A. Finch: financial interest in Rowing Club"} <= set(said.disputes)
