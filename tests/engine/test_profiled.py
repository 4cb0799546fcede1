"""A profile in a run: what it leaves out, changes and gathers, and that none of it makes anything better."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.engine.options import Options
from govcheck.engine.profiled import not_for_this_body
from govcheck.engine.run import run
from govcheck.engine.selection import choose
from govcheck.load import Problem
from govcheck.results.choices import Choice, ChoiceKind, Conditions, ProfileUsed
from govcheck.results.run import NotChecked, Run
from govcheck.results.verdict import Verdict
from govcheck.results.words import Result, Standing
from govcheck.rules.packs.pack import Word
from govcheck.rules.profiles import Heading, Profile, SwitchedOff, Tailored
from govcheck.rules.profiles.profile import ChosenPack, ConditionsStated
from tests.engine.small_pack import DAY, at, organisation, small_pack, source
from tests.results.test_overall import improved

TEXT = "governing_body: {decides: yes, meets_in_public: no}\ncommittees: {audit: {functions: audit, limit: 5}}\n"
PLACE = at(3, 1, 4)
PACK = small_pack()._replace(settings={"recent": "P1Y", "floor": "75 %"}, areas={"one": "finance", "two": "advocacy"})
PLAIN = Profile("ours", "Ours", "To try")


def off(*names: str) -> dict[str, SwitchedOff]:
    return {name: SwitchedOff(name, f"no {name} yet", PLACE, "ours") for name in names}


def heading(id_: str, *requirements: str) -> Heading:
    return Heading(id_, id_.title(), tuple(Word(one, PLACE) for one in requirements))


def checked(profile: Profile | None, text: str = TEXT) -> Run:
    return run(organisation(text), [source(text)], [PACK], Options(DAY, profile=profile))


def test_a_rule_that_is_switched_off_stays_in_the_denominator_as_not_assessed() -> None:
    found = checked(PLAIN._replace(switched_off=off("two-seats", "S-4")))
    reasons = {state.id: (state.result, state.reason) for state in found.requirements}
    assert reasons["S-5"] == (None, "not assessed: small/two-seats left out of this run")
    assert reasons["S-4"] == (None, "not assessed: switched off by the profile ours: no S-4 yet")
    assert found.numbers.apply == checked(None).numbers.apply
    assert found.not_checked == (
        NotChecked("small/follows", "switched off by the profile ours: no S-4 yet"),
        NotChecked("small/two-seats", "switched off by the profile ours: no two-seats yet"),
    )
    assert {one.rule for one in found.outcomes} == {"small/decides", "small/limit", "small/late"}


def test_a_rule_is_looked_at_as_long_as_one_of_its_requirements_is() -> None:
    both = PACK.rules[0]._replace(requirements=("S-1", "S-4"))
    assert both.name == "decides"
    alone = PLAIN._replace(switched_off=off("S-1"))
    pack = PACK._replace(rules=(both,))
    found = run(organisation(TEXT), [source(TEXT)], [pack], Options(DAY, profile=alone))
    assert [one.rule for one in found.outcomes] == ["small/decides"]
    assert [state.result for state in found.requirements if state.id in ("S-1", "S-4")] == [None, Result.PASS]
    assert PLAIN._replace(switched_off=off("S-1", "S-4")).off(both) == off("S-1")["S-1"]
    assert PLAIN._replace(switched_off=off("S-2")).off(both) is None


def test_what_is_not_for_the_body_or_the_day_does_not_apply_whatever_a_profile_says() -> None:
    profiles = (
        PLAIN._replace(switched_off=off("S-3")),
        PLAIN._replace(switched_off=off("late")),
        PLAIN._replace(packs=(ChosenPack("another", "", PLACE),)),
    )
    for profile in profiles:
        [state] = [one for one in checked(profile).requirements if one.id == "S-3"]
        assert state == next(one for one in checked(None).requirements if one.id == "S-3")
        assert state.result is Result.NOT_APPLICABLE
    later = Options(datetime.date(2020, 4, 1), profile=profiles[0])
    [state] = [one for one in run(organisation(TEXT), [], [PACK], later).requirements if one.id == "S-3"]
    assert (state.result, state.reason) == (None, "not assessed: switched off by the profile ours: no S-3 yet")


def test_packs_that_are_not_chosen_are_left_out_but_for_what_is_law() -> None:
    lawful = PACK._replace(rules=tuple(one._replace(mandatory=one.name == "decides") for one in PACK.rules))
    profile = PLAIN._replace(packs=(ChosenPack("another", "", PLACE),))
    chosen = choose([lawful], "ccg", Options(DAY, profile=profile))
    assert [rule.name for rule in chosen.rules] == ["decides", "late"]
    assert set(chosen.not_checked) == {
        NotChecked(f"small/{name}", "not among the packs of the profile ours")
        for name in ("follows", "limit", "two-seats")
    }
    found = run(organisation(TEXT), [source(TEXT)], [lawful], Options(DAY, profile=profile))
    assert found.choices == (
        Choice(ChoiceKind.PACK_LEFT_OUT, "small", "", "", "but for its mandatory rules (1)", "profile ours", PLACE),
    )
    on_top = PLAIN._replace(packs=(ChosenPack("another", "somewhere", PLACE),))
    assert choose([lawful], "ccg", Options(DAY, profile=on_top)).not_checked == ()
    named = PLAIN._replace(packs=(ChosenPack("small", "", PLACE),))
    assert choose([lawful], "ccg", Options(DAY, profile=named)).not_checked == ()


def test_every_choice_is_told_with_who_made_it_and_where() -> None:
    settings = {
        name: Tailored(name, Word(value, PLACE), PLACE, "ours")
        for name, value in {"recent": "P2Y", "small/recent": "P6M", "floor": "75 %"}.items()
    }
    profile = PLAIN._replace(settings=settings, switched_off=off("S-4"))
    options = Options(
        DAY, select=("small",), ignore=("limit", "late"), profile=profile, stated={("ignore", "late"): PLACE}
    )
    found = run(organisation(TEXT), [source(TEXT)], [PACK], options)
    assert found.choices == (
        Choice(ChoiceKind.SETTING, "small/recent", "P1Y", "P6M", "", "profile ours", PLACE),
        Choice(ChoiceKind.SWITCHED_OFF, "S-4", "", "", "no S-4 yet", "profile ours", PLACE),
        Choice(ChoiceKind.SELECTED, "small", "", "", "", "--select", None),
        Choice(ChoiceKind.IGNORED, "late", "", "", "", "govcheck.yaml", PLACE),
        Choice(ChoiceKind.IGNORED, "limit", "", "", "", "--ignore", None),
    )
    assert profile.tailored("small") == {"recent": Word("P6M", PLACE), "floor": Word("75 %", PLACE)}
    assert profile.tailored("other") == {"recent": Word("P2Y", PLACE), "floor": Word("75 %", PLACE)}


def test_headings_have_verdicts_and_core_requirements_under_them_could_lead_to_a_condition() -> None:
    profile = PLAIN._replace(
        switched_off=off("S-5"),
        headings={one.id: one for one in (heading("first", "S-4", "S-1", "S-3"), heading("second", "S-2", "S-5"))},
        conditions=ConditionsStated(Word("S-1", PLACE), 7, "the board"),
    )
    assert checked(profile).profile == ProfileUsed(
        name="ours",
        title="Ours",
        purpose="To try",
        headings=(
            Verdict("", "first", "First", Standing.NOT_IN_PLACE, ("S-1",), ("S-4",), (), ("S-3",), ()),
            Verdict("", "second", "Second", Standing.CANNOT_TELL, ("S-2",), (), (), (), ("S-5",)),
        ),
        conditions=Conditions("S-1", 7, "the board", not_met=("S-4",), not_shown=("S-5",)),
    )


def test_what_stands_under_no_heading_or_is_not_core_leads_to_no_condition() -> None:
    profile = PLAIN._replace(
        headings={"first": heading("first", "S-1", "S-2")},
        conditions=ConditionsStated(Word("S-1", PLACE), 7, "the board"),
    )
    used = checked(
        profile, "governing_body: {decides: yes, meets_in_public: no}\ncommittees: {audit: {functions: audit}}\n"
    )
    assert used.profile is not None
    assert used.profile.conditions == Conditions("S-1", 7, "the board", not_met=(), not_shown=())


# ---------------------------------------------------------------------------------- for which bodies


@pytest.mark.parametrize(
    ("kinds", "text", "expected"),
    [
        ((), "kind: ccg", ""),
        ((), "note: nothing", ""),
        (("ccg",), "kind: ccg", ""),
        (("ccg-in-shadow",), "kind: ccg", "on 2017-06-01 this is: ccg"),
        (("ccg",), "note: nothing", "the kind of this body on 2017-06-01 is not stated"),
    ],
)
def test_a_profile_is_for_bodies_of_its_kinds(kinds: tuple[str, ...], text: str, expected: str) -> None:
    profile = PLAIN._replace(kinds=kinds, kinds_location=PLACE)
    found = not_for_this_body(profile, organisation(f"organisation: {{name: Example, {text}}}\n"), DAY)
    if not expected:
        assert found == []
        return
    [problem] = found
    assert problem == Problem(problem.location, f"The profile `ours` is for: {kinds[0]}; {expected}.", other=PLACE)
    assert problem.location.span.line == 1


def test_the_kind_is_that_of_the_day() -> None:
    text = (
        "organisation:\n  name: Example\n"
        "  status: [{kind: ccg-in-shadow, until: 2013-03-31}, {kind: ccg, from: 2013-04-01}]\n"
    )
    profile = PLAIN._replace(kinds=("ccg-in-shadow",))
    assert not_for_this_body(profile, organisation(text), datetime.date(2013, 3, 31)) == []
    [problem] = not_for_this_body(profile, organisation(text), datetime.date(2013, 4, 1))
    assert problem.location.span[:2] == (3, 61)


# ------------------------------------------------------------------------------------- what must hold

NAMES = sorted({*PACK.requirements, *(rule.name for rule in PACK.rules)})
TEXTS = [
    TEXT,
    TEXT.replace("no}", "yes, seats: {a: {}, b: {}}}"),
    "governing_body: {decides: no}\n",
    "committees: {audit: {functions: audit}}\n",
]


@given(st.sampled_from(TEXTS), st.sets(st.sampled_from(NAMES)))
def test_switching_off_improves_nothing(text: str, names: set[str]) -> None:
    before, after = checked(None, text), checked(PLAIN._replace(switched_off=off(*names)), text)
    assert before.overall is not None
    assert after.overall is not None
    assert after.numbers.met <= before.numbers.met
    assert after.numbers.decided <= before.numbers.decided
    assert after.numbers.not_shown >= before.numbers.not_shown
    assert after.numbers.apply >= before.numbers.apply
    assert not improved(before.overall.standing, after.overall.standing)
