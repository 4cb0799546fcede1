"""Two runs compared as a whole."""

from govcheck.results.compare import Compared, compare
from govcheck.results.comparison import Change, Comparison, Judged, Move
from govcheck.results.outcome import Outcome
from govcheck.results.run import NotChecked, PersonShown, Run
from govcheck.results.words import Disposition, Result, Severity
from tests.report.runs import CLEAN, FAILED, INPUT_ERROR, PASSED, TOOL_ERROR, WAIVED, rule_of

RULES = tuple(map(rule_of, (PASSED, FAILED, WAIVED)))


def running(*outcomes: Outcome) -> Run:
    return CLEAN._replace(outcomes=outcomes, rules=RULES)


def compared(before: Run, after: Run, threshold: Severity = Severity.MINOR) -> Comparison:
    return compare(Compared("old", before, {}), Compared("new", after, {}), threshold)


MET = FAILED._replace(result=Result.PASS)


def test_a_run_is_as_it_was() -> None:
    found = compared(running(PASSED, FAILED), running(FAILED, PASSED))
    assert (found.changes, found.same, found.added, found.gone) == ((), 2, 0, 0)
    assert found.judged == Judged(0, "Nothing got worse at severity minor or above.", Severity.MINOR)


def test_what_got_worse_is_judged() -> None:
    found = compared(running(MET, PASSED), running(FAILED, PASSED))
    assert found.changes == (Change(Move.WORSE, True, MET, FAILED, "", ()),)
    assert (found.same, found.added, found.gone) == (1, 0, 0)
    assert found.judged == Judged(1, "1 result got worse, at severity minor or above.", Severity.MINOR)


def test_deleting_the_fact_behind_a_failure_is_worse() -> None:
    unclear = FAILED._replace(result=Result.NOT_EVIDENCED)
    found = compared(running(FAILED), running(unclear))
    assert found.changes == (Change(Move.NO_LONGER_EVIDENCED, True, FAILED, unclear, "", ()),)
    assert found.judged == Judged(1, "1 result is no longer evidenced, at severity minor or above.", Severity.MINOR)


def test_what_weighs_less_than_the_threshold_is_told_and_does_not_count() -> None:
    found = compared(running(MET), running(FAILED), Severity.CRITICAL)
    assert found.changes == (Change(Move.WORSE, False, MET, FAILED, "", ()),)
    assert found.judged == Judged(0, "Nothing got worse at severity critical or above.", Severity.CRITICAL)


def test_what_is_waived_is_told_and_does_not_count() -> None:
    waived = FAILED._replace(disposition=Disposition.WAIVED)
    found = compared(running(MET), running(waived))
    assert found.changes == (Change(Move.WORSE, False, MET, waived, "", ()),)
    assert found.judged.exit_code == 0


def test_results_on_what_is_new_or_gone_are_counted() -> None:
    found = compared(running(PASSED, MET), running(PASSED, WAIVED._replace(result=Result.PASS)))
    assert (found.changes, found.same, found.added, found.gone) == ((), 1, 1, 1)


def test_a_rule_left_out_hides_nothing() -> None:
    why = NotChecked(FAILED.rule, "left out by --ignore")
    after = running(PASSED)._replace(rules=RULES[:1], not_checked=(why,))
    [change] = compared(running(PASSED, FAILED), after).changes
    reason = "no longer looked at: left out by --ignore"
    assert change == Change(Move.NO_LONGER_EVIDENCED, True, FAILED, None, reason, ())


def test_changes_come_by_kind_then_by_what_counts_and_weighs() -> None:
    light, heavy = WAIVED._replace(disposition=Disposition.OPEN), FAILED
    before = running(light._replace(result=Result.PASS), heavy._replace(result=Result.PASS), PASSED)
    after = running(light, heavy, PASSED._replace(result=Result.NOT_EVIDENCED))
    assert [one.shown.rule for one in compared(before, after).changes] == [heavy.rule, light.rule, PASSED.rule]


def test_files_with_mistakes_are_not_compared() -> None:
    found = compared(running(FAILED), INPUT_ERROR)
    assert found.changes == ()
    assert found.judged == Judged(2, "Not compared: 2 mistakes in new.", Severity.MINOR)


def test_a_rule_that_could_not_be_run_comes_first() -> None:
    found = compared(TOOL_ERROR, INPUT_ERROR)
    assert found.judged == Judged(4, "1 rule check could not be carried out.", Severity.MINOR)


def test_the_people_of_both_sides_are_known() -> None:
    ann = PersonShown("ann", "Ann", "chair")
    found = compared(CLEAN._replace(people=(ann,)), CLEAN)
    assert found.people == (ann, *CLEAN.people)
