"""What weighs most among what is asked."""

from govcheck.report.contents import contents
from govcheck.report.heaviest import heaviest, weights_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition, Severity
from tests.report.runs import BODY, CLEAN, FAILED, UNCLEAR

CRITICAL = FAILED._replace(severity=Severity.CRITICAL)
MAJOR = FAILED._replace(severity=Severity.MAJOR)
MINOR = FAILED._replace(severity=Severity.MINOR)


def test_findings_are_counted_by_severity() -> None:
    assert weights_in_words((MINOR, CRITICAL, MAJOR, MINOR)) == "1 critical, 1 major and 2 minor."
    assert weights_in_words(()) == ""


def found(*outcomes: Outcome) -> list[tuple[Outcome, ...]]:
    return [rule.outcomes for rule in heaviest(contents(CLEAN._replace(outcomes=outcomes)))]


def test_critical_comes_before_major_and_what_is_not_met_before_what_is_unclear() -> None:
    unclear = UNCLEAR._replace(severity=Severity.CRITICAL)
    assert found(unclear, MAJOR, CRITICAL, MINOR) == [(CRITICAL,), (unclear,), (MAJOR,)]


def test_what_one_rule_finds_is_asked_once() -> None:
    other = CRITICAL._replace(subject=BODY)
    assert found(CRITICAL, MAJOR, other) == [(CRITICAL, other), (MAJOR,)]


def test_what_is_accepted_is_not_asked_again() -> None:
    assert found(CRITICAL._replace(disposition=Disposition.WAIVED)) == []


def test_no_more_are_named_than_fit_a_first_page() -> None:
    several = [CRITICAL._replace(rule=f"essence/{number}") for number in range(9)]
    assert found(*several) == [(one,) for one in several[:5]]
