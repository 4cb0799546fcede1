"""Where a result has gone: what is no longer shown is never better."""

import pytest

from govcheck.results.comparison import Move
from govcheck.results.moves import Looked, Moved, lost, moved, new
from govcheck.results.words import Disposition, Result, Severity
from tests.report.runs import FAILED

P, F, N, A, E = Result.PASS, Result.FAIL, Result.NOT_EVIDENCED, Result.NOT_APPLICABLE, Result.ERROR
WORSE, LOST, BETTER, SHOWN = Move.WORSE, Move.NO_LONGER_EVIDENCED, Move.BETTER, Move.NEWLY_EVIDENCED
LOOKED = Looked(frozenset({FAILED.rule}), {})
ELSEWHERE = Looked(frozenset(), {FAILED.rule: "left out by --ignore"})


@pytest.mark.parametrize(
    ("before", "after", "move"),
    [
        *((one, one, None) for one in Result),
        (P, F, WORSE), (P, N, LOST), (P, A, None), (P, E, WORSE),
        (F, P, BETTER), (F, N, LOST), (F, A, BETTER), (F, E, WORSE),
        (N, P, SHOWN), (N, F, WORSE), (N, A, SHOWN), (N, E, WORSE),
        (A, P, None), (A, F, WORSE), (A, N, LOST), (A, E, WORSE),
        (E, P, BETTER), (E, F, WORSE), (E, N, WORSE), (E, A, BETTER),
    ],
)  # fmt: skip
def test_every_pair_of_results_has_its_move(before: Result, after: Result, move: Move | None) -> None:
    found = moved(FAILED._replace(result=before), FAILED._replace(result=after))
    assert found == (Moved(move) if move else None)


def test_a_finding_that_weighs_more_or_less_has_moved() -> None:
    minor = FAILED._replace(severity=Severity.MINOR)
    assert moved(minor, FAILED) == Moved(Move.WORSE)
    assert moved(FAILED, minor) == Moved(Move.BETTER)


def test_a_waiver_mends_nothing_and_its_end_is_worse() -> None:
    waived = FAILED._replace(disposition=Disposition.WAIVED)
    assert moved(FAILED, waived) == Moved(Move.ACCEPTED)
    assert moved(waived, FAILED) == Moved(Move.WORSE, "no longer waived, explained or in hand")
    assert moved(waived, FAILED._replace(disposition=Disposition.EXPLAINED)) is None


@pytest.mark.parametrize(("before", "move"), [(P, None), (A, None), (F, LOST), (N, LOST), (E, LOST)])
def test_a_finding_does_not_go_with_what_it_was_about(before: Result, move: Move | None) -> None:
    found = lost(FAILED._replace(result=before), LOOKED)
    assert found == (Moved(move, "what it was about is no longer described") if move else None)


@pytest.mark.parametrize("before", [P, F, N, E])
def test_looking_at_less_is_worse(before: Result) -> None:
    reason = "no longer looked at: left out by --ignore"
    assert lost(FAILED._replace(result=before), ELSEWHERE) == Moved(LOST, reason)


def test_what_did_not_apply_need_not_be_looked_at() -> None:
    assert lost(FAILED._replace(result=A), ELSEWHERE) is None


def test_the_reason_may_be_that_of_the_pack() -> None:
    pack = FAILED.rule.partition("/")[0]
    assert Looked(frozenset(), {pack: "is for: icb; this is: ccg"}).reason(FAILED.rule) == "is for: icb; this is: ccg"
    assert Looked(frozenset(), {}).reason(FAILED.rule) == "its pack takes no part"


@pytest.mark.parametrize(("after", "move"), [(P, None), (A, None), (F, WORSE), (N, WORSE), (E, WORSE)])
def test_a_finding_on_something_new_is_worse(after: Result, move: Move | None) -> None:
    found = new(FAILED._replace(result=after), LOOKED)
    assert found == (Moved(move, "what it is about was not described before") if move else None)


def test_a_finding_of_a_rule_that_is_new_is_told_apart() -> None:
    assert new(FAILED, ELSEWHERE) == Moved(Move.FIRST_LOOKED_AT, "the rule took no part before")
