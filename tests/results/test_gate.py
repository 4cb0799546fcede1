"""What a run says to a script: 4 before 2 before 1 before 3, and 0 only where something was decided."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcheck.results.acceptance import WaiverFinding
from govcheck.results.gate import gate, refused
from govcheck.results.outcome import Outcome
from govcheck.results.run import Gate, Numbers, RunError
from govcheck.results.words import Disposition, Result, Severity
from tests.report.runs import FAILED, PASSED, UNCLEAR, WAIVER_FINDINGS

DECIDED, UNDECIDED = Numbers(2, 1, 1, 0), Numbers(2, 0, 0, 2)
BROKEN = RunError("pack/rule", "organisation", "LookupError: x")
SOME = st.lists(
    st.builds(
        PASSED._replace,
        result=st.sampled_from(Result),
        severity=st.sampled_from(Severity),
        disposition=st.sampled_from(Disposition),
    ),
    max_size=6,
)


def code(
    *outcomes: Outcome,
    errors: tuple[RunError, ...] = (),
    numbers: Numbers = DECIDED,
    threshold: Severity = Severity.MINOR,
    allow_unknown: bool = False,
) -> int:
    return gate(outcomes, errors, numbers, threshold, allow_unknown=allow_unknown).exit_code


@pytest.mark.parametrize(
    ("outcomes", "errors", "numbers", "expected", "sentence"),
    [
        ((PASSED,), (), DECIDED, 0, "Nothing stands open at severity minor or above."),
        ((FAILED,), (), DECIDED, 1, "1 result not met at severity minor or above."),
        ((FAILED, FAILED, UNCLEAR), (), DECIDED, 1, "2 results not met at severity minor or above."),
        ((UNCLEAR,), (), DECIDED, 3, "1 result cannot be told at severity minor or above."),
        ((UNCLEAR,), (), UNDECIDED, 3, "Nothing could be decided."),
        ((), (), UNDECIDED, 3, "Nothing could be decided."),
        ((FAILED, UNCLEAR), (BROKEN,), DECIDED, 4, "1 rule check could not be carried out."),
        ((), (BROKEN, BROKEN), UNDECIDED, 4, "2 rule checks could not be carried out."),
    ],
)
def test_the_first_reason_decides(
    outcomes: tuple[Outcome, ...], errors: tuple[RunError, ...], numbers: Numbers, expected: int, sentence: str
) -> None:
    given_gate = gate(outcomes, errors, numbers, Severity.MINOR, allow_unknown=False)
    assert given_gate == Gate(expected, sentence, Severity.MINOR, allow_unknown=False)


@pytest.mark.parametrize(
    ("outcomes", "waivers", "threshold", "expected", "sentence"),
    [
        ((PASSED,), WAIVER_FINDINGS, Severity.MINOR, 1, "2 waivers to be put right at severity minor or above."),
        ((PASSED,), WAIVER_FINDINGS, Severity.MAJOR, 1, "1 waiver to be put right at severity major or above."),
        ((PASSED,), WAIVER_FINDINGS, Severity.CRITICAL, 0, "Nothing stands open at severity critical or above."),
        (
            (FAILED,),
            WAIVER_FINDINGS[:1],
            Severity.MINOR,
            1,
            "1 result not met and 1 waiver to be put right at severity minor or above.",
        ),
        ((UNCLEAR,), WAIVER_FINDINGS, Severity.MINOR, 1, "2 waivers to be put right at severity minor or above."),
    ],
)
def test_waivers_to_put_right_count_like_what_is_not_met(
    outcomes: tuple[Outcome, ...],
    waivers: tuple[WaiverFinding, ...],
    threshold: Severity,
    expected: int,
    sentence: str,
) -> None:
    found = gate(outcomes, (), DECIDED, threshold, allow_unknown=False, waivers=waivers)
    assert found == Gate(expected, sentence, threshold, allow_unknown=False)


def test_files_that_cannot_be_taken() -> None:
    two = Gate(2, "Not checked: 2 mistakes in the files.", Severity.MAJOR, allow_unknown=True)
    assert refused(2, Severity.MAJOR, allow_unknown=True) == two
    assert refused(1, Severity.MINOR, allow_unknown=False).sentence == "Not checked: 1 mistake in the files."


@pytest.mark.parametrize("result", [FAILED, UNCLEAR])
@pytest.mark.parametrize("threshold", list(Severity))
@pytest.mark.parametrize("severity", list(Severity))
def test_only_what_weighs_as_much_as_the_threshold_counts(
    result: Outcome, threshold: Severity, severity: Severity
) -> None:
    found = code(result._replace(severity=severity), threshold=threshold)
    assert (found != 0) == (severity.rank <= threshold.rank)


@pytest.mark.parametrize("disposition", [one for one in Disposition if one is not Disposition.OPEN])
def test_what_is_being_dealt_with_does_not_stop_the_gate(disposition: Disposition) -> None:
    assert code(FAILED._replace(disposition=disposition), UNCLEAR._replace(disposition=disposition)) == 0


def test_what_cannot_be_told_may_be_allowed_but_a_failure_may_not() -> None:
    allowed = gate([UNCLEAR], [], DECIDED, Severity.MINOR, allow_unknown=True)
    sentence = "Nothing is known to fail; 1 result cannot be told, which was allowed."
    assert allowed == Gate(0, sentence, Severity.MINOR, allow_unknown=True)
    assert code(FAILED, UNCLEAR, allow_unknown=True) == 1
    assert code(UNCLEAR, numbers=UNDECIDED, allow_unknown=True) == 3


@given(SOME, st.booleans())
def test_nothing_decided_is_never_0(outcomes: list[Outcome], allow_unknown: bool) -> None:
    assert code(*outcomes, numbers=UNDECIDED, allow_unknown=allow_unknown) != 0


@given(SOME, st.sampled_from(Severity))
def test_order_does_not_matter(outcomes: list[Outcome], threshold: Severity) -> None:
    assert code(*outcomes, threshold=threshold) == code(*reversed(outcomes), threshold=threshold)


@given(SOME)
def test_a_lower_threshold_never_opens_the_gate(outcomes: list[Outcome]) -> None:
    met = [code(*outcomes, threshold=threshold) == 0 for threshold in Severity]
    assert met == sorted(met, reverse=True)
