"""What weighs most among what is asked of the reader."""

from govcheck.report.contents import Contents
from govcheck.report.folded import Folded, by_rule
from govcheck.report.wording import capital, listed
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition, Severity

_SERIOUS = (Severity.CRITICAL, Severity.MAJOR)
_AS_MANY_AS_FIT = 5


def weights_in_words(outcomes: tuple[Outcome, ...]) -> str:
    """Say how many findings are of which severity: `2 critical, 1 major and 3 minor.`; nothing where there are none."""
    counts = ((sum(one.severity is severity for one in outcomes), severity) for severity in Severity)
    said = listed(tuple(f"{number} {severity}" for number, severity in counts if number))
    return f"{capital(said)}." if said else ""


def heaviest(sorted_run: Contents) -> tuple[Folded, ...]:
    """Give the few rules with open findings that weigh most: critical first, what is not met before what is unclear."""
    serious = [
        one
        for section in sorted_run.findings
        for one in section.outcomes
        if one.severity in _SERIOUS and one.disposition is Disposition.OPEN
    ]
    return by_rule(sorted(serious, key=lambda one: one.severity.rank))[:_AS_MANY_AS_FIT]
