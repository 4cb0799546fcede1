"""No change is judged by a measure that it has loosened itself."""

from __future__ import annotations

from govcheck.results.measure import let_through, stricter
from govcheck.results.outcome import Outcome
from govcheck.results.run import Gate, Run
from govcheck.results.words import Disposition, Result, Severity
from tests.report.runs import CLEAN, FAILED, PASSED, UNCLEAR

STRICT = Gate(1, "", Severity.MINOR, allow_unknown=False)
LOOSE = Gate(0, "", Severity.CRITICAL, allow_unknown=True)
MINOR = FAILED._replace(severity=Severity.MINOR)
MET = FAILED._replace(result=Result.PASS)


def running(*outcomes: Outcome, gate: Gate = STRICT) -> Run:
    return CLEAN._replace(outcomes=outcomes, gate=gate)


def test_the_stricter_reading_holds_whichever_it_is() -> None:
    for now, before in ((MET, FAILED), (FAILED, MET), (MINOR, FAILED), (FAILED, MINOR)):
        assert stricter(running(PASSED, now), [before]).outcomes == (PASSED, FAILED)


def test_what_only_the_other_reading_finds_is_taken_in() -> None:
    assert stricter(running(PASSED), [FAILED, MET._replace(rule="a/b")]).outcomes == (PASSED, FAILED)


def test_nothing_is_let_through_by_the_same_gate() -> None:
    run = running(FAILED, UNCLEAR)
    assert let_through(STRICT, run, run) == ()


def test_a_higher_threshold_and_leave_not_to_know_let_findings_through() -> None:
    run = running(MINOR, UNCLEAR, PASSED, gate=LOOSE)
    assert let_through(STRICT, run, run) == (MINOR, UNCLEAR)
    assert let_through(LOOSE, running(MINOR, UNCLEAR), running(MINOR, UNCLEAR)) == ()


def test_what_is_found_only_by_the_stricter_measure_is_let_through() -> None:
    assert let_through(STRICT, running(FAILED, PASSED), running(MET, PASSED)) == (FAILED,)


def test_what_is_waived_stops_no_gate() -> None:
    waived = FAILED._replace(disposition=Disposition.WAIVED)
    assert let_through(STRICT, running(waived), running(MET)) == ()
    assert let_through(STRICT, running(FAILED), running(waived)) == (FAILED,)
