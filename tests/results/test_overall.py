"""The overall verdict: the worst of the areas, never good on finance alone, no better for saying or looking at less."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.results import overall as module
from govcheck.results.outcome import Outcome
from govcheck.results.overall import FULL_ACCOUNTABILITY, full_arrangements, overall
from govcheck.results.rollup import SHOWN, requirement_states
from govcheck.results.verdict import FullArrangements, Overall, Verdict
from govcheck.results.words import Result, Standing
from govcheck.rules.packs import Pack
from govcheck.rules.packs.shapes import AREA, SHOWN_AS
from tests.engine.small_pack import DAY
from tests.organisations import PACKS
from tests.results.test_rollup import COVERED, PACK, all_passing, outcome

FINANCE, ADVOCACY = "finance", "advocacy"
BOTH = PACK._replace(areas={"one": FINANCE, "two": ADVOCACY})
ALONE = "Nothing outside finance was decided, and finance alone never makes the verdict good."
NO_VOICE = "Nothing was decided on advocacy, the voice of patients and the public, which weighs as much as finance."
GOOD = (Standing.IN_PLACE, Standing.WITH_RESERVATIONS)


def judged(
    outcomes: list[Outcome],
    ignored: tuple[str, ...] = (),
    pack: Pack = BOTH,
    kind: str = "ccg",
    missing: tuple[str, ...] = (),
) -> Overall:
    states = requirement_states([pack], outcomes, frozenset(f"small/{one}" for one in ignored))
    return overall([pack], states, outcomes, kind, DAY, missing)


def in_short(found: Overall) -> tuple[Standing, dict[str, Standing], tuple[str, ...]]:
    return found.standing, {one.group: one.standing for one in found.areas}, found.reasons


def test_it_holds_every_area_with_its_requirements() -> None:
    assert judged(all_passing(limit=Result.FAIL)) == Overall(
        standing=Standing.WITH_RESERVATIONS,
        areas=(
            Verdict("", FINANCE, "Finance", Standing.WITH_RESERVATIONS, ("S-1",), ("S-2",), (), (), ()),
            Verdict(
                *("", ADVOCACY, "Advocacy: the voice of patients and the public", Standing.IN_PLACE),
                *(("S-3", "S-4", "S-5"), (), (), (), ()),
            ),
        ),
        reasons=(),
        full_arrangements=FullArrangements.DUE,
    )


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ({}, Standing.IN_PLACE),
        ({"limit": Result.FAIL}, Standing.WITH_RESERVATIONS),
        ({"limit": Result.FAIL, "follows": Result.NOT_EVIDENCED}, Standing.CANNOT_TELL),
        ({"decides": Result.NOT_EVIDENCED, "follows": Result.FAIL}, Standing.NOT_IN_PLACE),
        (dict.fromkeys(COVERED, Result.NOT_APPLICABLE), Standing.DOES_NOT_APPLY),
    ],
)
def test_it_is_the_worst_of_the_areas(results: dict[str, Result], expected: Standing) -> None:
    outcomes = all_passing(**{name.replace("-", "_"): result for name, result in results.items()})
    assert judged(outcomes).standing is expected
    assert judged(outcomes).reasons == ()


def test_it_is_never_good_on_finance_alone() -> None:
    outcomes = [outcome("decides", Result.PASS), outcome("limit", Result.PASS)]
    undecided = [outcome(name, Result.NOT_APPLICABLE) for name in ("late", "follows", "two-seats")]
    only_finance = PACK._replace(areas={"one": FINANCE, "two": FINANCE})
    assert in_short(judged([*outcomes, *undecided])) == (
        Standing.CANNOT_TELL,
        {FINANCE: Standing.IN_PLACE, ADVOCACY: Standing.DOES_NOT_APPLY},
        (ALONE, NO_VOICE),
    )
    assert in_short(judged(all_passing(), pack=only_finance)) == (
        Standing.CANNOT_TELL,
        {FINANCE: Standing.IN_PLACE},
        (ALONE, NO_VOICE),
    )
    assert judged(all_passing(), pack=only_finance, kind="joint-arrangement").reasons == (ALONE,)


@pytest.mark.parametrize("kind", ["ccg", "ccg-in-shadow", ""])
def test_it_is_not_good_where_nothing_was_decided_on_advocacy(kind: str) -> None:
    without = PACK._replace(areas={"one": FINANCE, "two": "quality-and-people"})
    assert in_short(judged(all_passing(), pack=without, kind=kind)) == (
        Standing.CANNOT_TELL,
        {"quality-and-people": Standing.IN_PLACE, FINANCE: Standing.IN_PLACE},
        (NO_VOICE,),
    )


def test_a_body_whose_packs_ask_nothing_of_advocacy_is_judged_without_it() -> None:
    without = PACK._replace(areas={"one": FINANCE, "two": "partnership"})
    assert judged(all_passing(), pack=without, kind="joint-arrangement").standing is Standing.IN_PLACE
    voiceless = all_passing(late=Result.NOT_APPLICABLE, follows=Result.NOT_APPLICABLE, two_seats=Result.NOT_APPLICABLE)
    assert judged(voiceless, kind="joint-arrangement").reasons == (ALONE, NO_VOICE)


def test_what_is_not_in_place_stays_so_whatever_was_not_decided() -> None:
    outcomes = [outcome("decides", Result.FAIL), outcome("limit", Result.PASS)]
    assert in_short(judged(outcomes))[::2] == (Standing.NOT_IN_PLACE, ())


def test_advocacy_weighs_as_much_as_finance_however_many_requirements_each_has() -> None:
    """One requirement of one area stands against four of the other, either way round."""
    four_and_one = PACK._replace(
        areas={"one": FINANCE, "two": ADVOCACY},
        groups={"one": "The first group", "two": "The second group"},
        requirements={
            name: one._replace(group="two" if name == "S-4" else "one", strength="core")
            for name, one in PACK.requirements.items()
        },
    )
    one_and_four = four_and_one._replace(areas={"one": ADVOCACY, "two": FINANCE})
    for pack in (four_and_one, one_and_four):
        for result, expected in (
            (Result.FAIL, Standing.NOT_IN_PLACE),
            (Result.NOT_EVIDENCED, Standing.CANNOT_TELL),
            (Result.PASS, Standing.IN_PLACE),
        ):
            assert judged(all_passing(follows=result), pack=pack).standing is expected
        for name in ("decides", "limit", "late", "two_seats"):
            assert judged(all_passing(**{name: Result.FAIL}), pack=pack).standing is Standing.NOT_IN_PLACE


def test_a_group_without_an_area_is_governance() -> None:
    [area] = judged(all_passing(), pack=PACK).areas
    assert (area.group, area.standing) == ("governance", Standing.IN_PLACE)


def test_it_is_not_good_where_packs_for_the_body_were_left_out() -> None:
    assert in_short(judged(all_passing(), missing=("another", "one-more")))[::2] == (
        Standing.CANNOT_TELL,
        ("Not looked at, though meant for this body: another, one-more.",),
    )
    assert judged(all_passing(follows=Result.FAIL), missing=("another",)).standing is Standing.NOT_IN_PLACE


# ----------------------------------------------------------------------------- what is due, and when


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        ("ccg", FULL_ACCOUNTABILITY - datetime.timedelta(1), FullArrangements.NOT_DUE_YET),
        ("ccg", FULL_ACCOUNTABILITY, FullArrangements.DUE),
        ("ccg-in-shadow", FULL_ACCOUNTABILITY, FullArrangements.NOT_DUE_YET),
        ("", FULL_ACCOUNTABILITY - datetime.timedelta(1), FullArrangements.NOT_DUE_YET),
        ("", FULL_ACCOUNTABILITY, FullArrangements.CANNOT_TELL),
        ("joint-arrangement", FULL_ACCOUNTABILITY, FullArrangements.NOT_FOR_THIS_BODY),
        ("integrated-care-board", FULL_ACCOUNTABILITY, FullArrangements.NOT_FOR_THIS_BODY),
    ],
)
def test_the_full_arrangements_are_due_from_the_day_of_full_accountability(
    kind: str, day: datetime.date, expected: FullArrangements
) -> None:
    assert datetime.date(2013, 4, 1) == FULL_ACCOUNTABILITY
    assert full_arrangements(kind, day) is expected


# --------------------------------------------------------------- requirements that the verdict shows


@pytest.mark.parametrize("shown_as", sorted(SHOWN))
def test_what_the_verdict_shows_enters_neither_the_numbers_nor_a_standing(shown_as: str) -> None:
    shown = PACK.requirements["S-5"]._replace(shown_by="verdict", shown_as=shown_as)
    pack = BOTH._replace(
        requirements={**PACK.requirements, "S-5": shown},
        rules=tuple(rule for rule in PACK.rules if rule.name != "two-seats"),
    )
    outcomes = [one for one in all_passing() if one.rule != "small/two-seats"]
    state = requirement_states([pack], outcomes, ())[-1]
    assert (state.result, state.reason) == (
        Result.NOT_APPLICABLE,
        f"shown by the overall verdict of every report: {SHOWN[shown_as]}",
    )
    assert judged(outcomes, pack=pack).standing is Standing.IN_PLACE


def test_the_words_for_what_the_verdict_shows_are_those_that_packs_may_use() -> None:
    assert set(SHOWN) == set(SHOWN_AS.words)
    assert set(module._TITLES) == set(AREA.words)


def test_the_four_requirements_of_the_built_in_packs_are_each_shown_in_a_way_of_its_own() -> None:
    shown = {one.id: one.shown_as for pack in PACKS for one in pack.requirements.values() if one.shown_by == "verdict"}
    assert shown == {
        "DTO-P1": "due-when-accountable",
        "AUTH-6": "conditions",
        "HIC-C17": "not-on-finance-alone",
        "HIC-C18": "same-weight",
    }


# --------------------------------------------------------------------------------- what must hold of it

RESULTS = st.fixed_dictionaries({name: st.sampled_from(Result) for name in COVERED})
AREAS = st.fixed_dictionaries(dict.fromkeys(("one", "two"), st.sampled_from(AREA.words)))


def improved(before: Standing, after: Standing) -> bool:
    """Whether it became good, or better than it was; not in place and cannot tell are two ways of not being so."""
    return after in GOOD and (before not in GOOD or GOOD.index(after) < GOOD.index(before))


@given(RESULTS, AREAS, st.sets(st.sampled_from(sorted(COVERED))), st.sampled_from(["ccg", "", "joint-arrangement"]))
def test_looking_at_less_never_improves_it(
    results: dict[str, Result], areas: dict[str, str], ignored: set[str], kind: str
) -> None:
    pack = PACK._replace(areas=areas)
    outcomes = [outcome(name, result) for name, result in results.items()]
    kept = [one for one in outcomes if one.rule.removeprefix("small/") not in ignored]
    before = judged(outcomes, pack=pack, kind=kind).standing
    after = judged(kept, tuple(sorted(ignored)), pack=pack, kind=kind).standing
    assert not improved(before, after)


@given(RESULTS, AREAS, st.sets(st.sampled_from(sorted(COVERED))))
def test_saying_less_never_improves_it(results: dict[str, Result], areas: dict[str, str], silent: set[str]) -> None:
    """Saying less makes results not evidenced; of the kind of body, it takes away which body it is."""
    pack = PACK._replace(areas=areas)
    outcomes = [outcome(name, result) for name, result in results.items()]
    less = [outcome(name, Result.NOT_EVIDENCED if name in silent else result) for name, result in results.items()]
    before = judged(outcomes, pack=pack).standing
    assert not improved(before, judged(less, pack=pack).standing)
    assert not improved(before, judged(less, pack=pack, kind="").standing)


@given(RESULTS, AREAS)
def test_it_is_good_only_where_something_outside_finance_and_something_of_advocacy_was_decided(
    results: dict[str, Result], areas: dict[str, str]
) -> None:
    found = judged([outcome(name, result) for name, result in results.items()], pack=PACK._replace(areas=areas))
    decided = {one.group for one in found.areas if one.met or one.not_met}
    if found.standing in GOOD:
        assert ADVOCACY in decided
        assert {one.standing for one in found.areas} <= {*GOOD, Standing.DOES_NOT_APPLY}
