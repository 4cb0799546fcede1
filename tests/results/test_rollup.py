"""From outcomes to requirements, verdicts and the three numbers, and what must hold of them."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.results.outcome import Outcome
from govcheck.results.rollup import WORST_FIRST, accepted, numbers, requirement_states, verdicts
from govcheck.results.run import Numbers, RequirementState
from govcheck.results.verdict import Verdict
from govcheck.results.words import Disposition, Result, Severity, Standing
from govcheck.rules.packs import Pack
from tests.engine.small_pack import DAY, organisation, small_pack, source
from tests.engine.test_evaluate import MET

PACK = small_pack()
TITLES = {rule.name: rule for rule in PACK.rules}
COVERED = {"decides": "S-1", "limit": "S-2", "late": "S-3", "follows": "S-4", "two-seats": "S-5"}


def outcome(name: str, result: Result, disposition: Disposition = Disposition.OPEN) -> Outcome:
    rule = TITLES[name]
    return MET._replace(
        rule=rule.id,
        requirements=rule.requirements,
        severity=Severity(rule.severity),
        result=result,
        disposition=disposition,
    )


def states(outcomes: list[Outcome], ignored: tuple[str, ...] = (), pack: Pack = PACK) -> tuple[RequirementState, ...]:
    return requirement_states([pack], outcomes, frozenset(f"small/{one}" for one in ignored))


def counted(outcomes: list[Outcome], ignored: tuple[str, ...] = ()) -> Numbers:
    return numbers(states(outcomes, ignored), outcomes)


def all_passing(**others: Result) -> list[Outcome]:
    given_results = dict.fromkeys(COVERED, Result.PASS) | {
        name.replace("_", "-"): result for name, result in others.items()
    }
    return [outcome(name, result) for name, result in given_results.items()]


# ------------------------------------------------------------------------------------ requirements


@pytest.mark.parametrize(("first", "second"), list(combinations(WORST_FIRST, 2)))
def test_a_requirement_takes_the_worst_result(first: Result, second: Result) -> None:
    for several in ((first, second), (second, first)):
        [state, *_] = states([outcome("decides", one) for one in several])
        assert state.result is first


def test_a_requirement_that_no_rule_covers_is_not_assessed() -> None:
    bare = PACK._replace(rules=())
    assert {(one.result, one.reason, one.rules) for one in states([], pack=bare)} == {
        (None, "not assessed: no rule covers it", ())
    }
    by_strength = {one.strength: one.severity for one in states([], pack=bare)}
    assert by_strength == {"core": Severity.MAJOR, "recommended": Severity.MINOR, "developmental": Severity.ADVICE}


def test_a_requirement_that_does_not_apply_says_why() -> None:
    state = states([outcome("late", Result.NOT_APPLICABLE)._replace(message="Does not apply: too early.")])[2]
    assert (state.id, state.result, state.reason) == ("S-3", Result.NOT_APPLICABLE, "Does not apply: too early.")


def two_rules() -> Pack:
    """Give a pack in which two rules check one requirement."""
    more = TITLES["limit"]._replace(requirements=("S-1",), severity="critical")
    return PACK._replace(rules=(TITLES["decides"], more))


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Result.PASS, None),
        (Result.NOT_APPLICABLE, None),
        (Result.FAIL, Result.FAIL),
        (Result.NOT_EVIDENCED, Result.NOT_EVIDENCED),
        (Result.ERROR, Result.ERROR),
    ],
)
def test_looking_at_less_never_makes_a_requirement_met(result: Result, expected: Result | None) -> None:
    [state, *_] = states([outcome("decides", result)], ignored=("limit",), pack=two_rules())
    reason = "not assessed: small/limit left out of this run" if expected is None else ""
    assert (state.result, state.reason) == (expected, reason)


def test_the_heaviest_of_its_rules_gives_the_severity() -> None:
    assert states([], pack=two_rules())[0].severity is Severity.CRITICAL


# ------------------------------------------------------------------------------- the three numbers


def test_the_numbers_are_over_the_requirements_that_apply() -> None:
    outcomes = all_passing(
        late=Result.NOT_APPLICABLE, follows=Result.FAIL, limit=Result.FAIL, two_seats=Result.NOT_EVIDENCED
    )
    assert counted(outcomes) == Numbers(apply=4, met=1, decided=3, not_shown=2)


def test_an_error_applies_and_is_not_decided() -> None:
    assert counted(all_passing(decides=Result.ERROR)) == Numbers(apply=5, met=4, decided=4, not_shown=1)


@pytest.mark.parametrize("disposition", list(Disposition))
def test_only_what_is_waived_or_explained_no_longer_counts_as_not_shown(disposition: Disposition) -> None:
    outcomes = [*all_passing()[1:], outcome("decides", Result.FAIL, disposition)]
    accepted = disposition in (Disposition.WAIVED, Disposition.EXPLAINED)
    assert counted(outcomes) == Numbers(apply=5, met=4, decided=5, not_shown=0 if accepted else 1)


def test_looking_at_less_settles_nothing() -> None:
    waived, passed = outcome("decides", Result.FAIL, Disposition.WAIVED), outcome("limit", Result.PASS)
    assert accepted(states([waived, passed], pack=two_rules()), [waived, passed]) == {"S-1"}
    assert accepted(states([waived], ("limit",), two_rules()), [waived]) == set()


def test_a_requirement_that_could_not_be_checked_is_not_settled_by_a_waiver() -> None:
    waived = outcome("decides", Result.FAIL, Disposition.WAIVED)
    broken = outcome("decides", Result.ERROR)._replace(subject=waived.subject._replace(id="another"))
    assert counted([*all_passing()[1:], waived, broken]).not_shown == 1


def test_one_open_finding_keeps_a_requirement_open() -> None:
    waived = outcome("decides", Result.FAIL, Disposition.WAIVED)
    outcomes = [*all_passing()[1:], waived, outcome("decides", Result.FAIL)]
    assert counted(outcomes).not_shown == 1


RESULTS = st.lists(
    st.builds(outcome, st.sampled_from(sorted(COVERED)), st.sampled_from(Result), st.sampled_from(Disposition)),
    max_size=12,
)


@given(RESULTS, st.sets(st.sampled_from(sorted(COVERED))))
def test_ignoring_rules_improves_none_of_the_three_numbers(outcomes: list[Outcome], ignored: set[str]) -> None:
    """Every rule gives at least one outcome; those of ignored rules are not there."""
    whole = [*outcomes, *(outcome(name, Result.PASS) for name in COVERED)]
    kept = [one for one in whole if one.rule.removeprefix("small/") not in ignored]
    before, after = counted(whole), counted(kept, tuple(sorted(ignored)))
    assert after.met <= before.met
    assert after.decided <= before.decided
    assert after.not_shown >= before.not_shown
    assert after.apply >= before.apply


@given(RESULTS)
def test_the_numbers_fit_together(outcomes: list[Outcome]) -> None:
    found = counted(outcomes)
    assert 0 <= found.met <= found.decided <= found.apply <= len(PACK.requirements)
    assert 0 <= found.not_shown <= found.apply - found.met


@pytest.mark.parametrize("ignored", [names for size in (1, 2, 3) for names in combinations(sorted(COVERED), size)])
def test_ignoring_rules_improves_no_number_of_a_whole_run(ignored: tuple[str, ...]) -> None:
    text = "governing_body: {decides: no, meets_in_public: yes}\ncommittees: {audit: {functions: audit, limit: 5}}\n"

    def ran(*names: str) -> Numbers:
        return run(organisation(text), [source(text)], [PACK], Options(DAY, ignore=names)).numbers

    before, after = ran(), ran(*ignored)
    assert after.met <= before.met
    assert after.decided <= before.decided
    assert after.not_shown >= before.not_shown


# --------------------------------------------------------------------------------------- verdicts


def standing(outcomes: list[Outcome], ignored: tuple[str, ...] = ()) -> dict[str, Standing]:
    """Give the verdict on each group, and under the empty name on the whole."""
    return {one.group: one.standing for one in verdicts([PACK], states(outcomes, ignored), outcomes)}


def test_a_verdict_lists_its_requirements_by_how_they_stand() -> None:
    outcomes = all_passing(late=Result.NOT_APPLICABLE, follows=Result.FAIL, two_seats=Result.ERROR)
    assert verdicts([PACK], states(outcomes, ("limit",)), outcomes)[-1] == Verdict(
        pack="small",
        group="",
        title="A small pack",
        standing=Standing.NOT_IN_PLACE,
        met=("S-1",),
        not_met=("S-4",),
        cannot_tell=("S-5",),
        does_not_apply=("S-3",),
        not_assessed=("S-2",),
    )


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        (all_passing(), Standing.IN_PLACE),
        (all_passing(late=Result.FAIL), Standing.IN_PLACE),
        (all_passing(late=Result.NOT_APPLICABLE), Standing.IN_PLACE),
        (all_passing(limit=Result.FAIL), Standing.WITH_RESERVATIONS),
        (all_passing(limit=Result.NOT_EVIDENCED), Standing.WITH_RESERVATIONS),
        (all_passing(follows=Result.FAIL), Standing.NOT_IN_PLACE),
        (all_passing(follows=Result.FAIL, decides=Result.NOT_EVIDENCED), Standing.NOT_IN_PLACE),
        (all_passing(follows=Result.NOT_EVIDENCED, limit=Result.FAIL), Standing.CANNOT_TELL),
        (all_passing(follows=Result.ERROR), Standing.CANNOT_TELL),
        ([outcome(name, Result.NOT_APPLICABLE) for name in COVERED], Standing.DOES_NOT_APPLY),
    ],
)
def test_core_requirements_decide_and_recommended_ones_make_reservations(
    outcomes: list[Outcome], expected: Standing
) -> None:
    assert standing(outcomes)[""] is expected


def test_each_group_has_a_verdict_of_its_own() -> None:
    found = standing(all_passing(limit=Result.FAIL, follows=Result.FAIL))
    assert found == {"one": Standing.WITH_RESERVATIONS, "two": Standing.NOT_IN_PLACE, "": Standing.NOT_IN_PLACE}


@pytest.mark.parametrize("disposition", [Disposition.WAIVED, Disposition.EXPLAINED])
def test_a_waived_core_requirement_is_a_reservation(disposition: Disposition) -> None:
    outcomes = [*all_passing()[1:], outcome("decides", Result.FAIL, disposition)]
    assert standing(outcomes)["one"] is Standing.WITH_RESERVATIONS


def test_a_core_requirement_that_was_ignored_cannot_be_told() -> None:
    outcomes = [one for one in all_passing() if one.rule != "small/decides"]
    assert standing(outcomes, ("decides",)) == {
        "one": Standing.CANNOT_TELL,
        "two": Standing.IN_PLACE,
        "": Standing.CANNOT_TELL,
    }


def test_where_only_developmental_requirements_are_undecided_it_cannot_be_told() -> None:
    alone = PACK._replace(
        groups={"two": "The second group"},
        requirements={"S-3": PACK.requirements["S-3"]},
        rules=(TITLES["late"],),
    )
    outcomes = [outcome("late", Result.NOT_EVIDENCED)]
    found = verdicts([alone], states(outcomes, pack=alone), outcomes)
    assert [one.standing for one in found] == [Standing.CANNOT_TELL, Standing.CANNOT_TELL]
