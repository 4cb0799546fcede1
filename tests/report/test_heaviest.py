"""What weighs most among what is asked."""

from govcheck.report.contents import contents
from govcheck.report.heaviest import heaviest, weights_in_words
from govcheck.results.words import Disposition, Severity
from tests.report.runs import CLEAN, FAILED, UNCLEAR

CRITICAL = FAILED._replace(severity=Severity.CRITICAL)
MAJOR = FAILED._replace(severity=Severity.MAJOR)
MINOR = FAILED._replace(severity=Severity.MINOR)


def test_findings_are_counted_by_severity() -> None:
    assert weights_in_words((MINOR, CRITICAL, MAJOR, MINOR)) == "1 critical, 1 major and 2 minor."
    assert weights_in_words(()) == ""


def test_critical_comes_before_major_and_what_is_not_met_before_what_is_unclear() -> None:
    unclear = UNCLEAR._replace(severity=Severity.CRITICAL)
    found = heaviest(contents(CLEAN._replace(outcomes=(unclear, MAJOR, CRITICAL, MINOR))))
    assert found == (CRITICAL, unclear, MAJOR)


def test_what_is_accepted_is_not_asked_again() -> None:
    waived = CRITICAL._replace(disposition=Disposition.WAIVED)
    assert heaviest(contents(CLEAN._replace(outcomes=(waived,)))) == ()


def test_no_more_are_named_than_fit_a_first_page() -> None:
    several = tuple(CRITICAL._replace(message=str(number)) for number in range(9))
    assert heaviest(contents(CLEAN._replace(outcomes=several))) == several[:5]
