"""What each result is called in the formats of other tools: one table for SARIF, JUnit, GitHub and GitLab."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.results.outcome import Outcome
from govcheck.results.words import Basis, Disposition, Result, Severity


class Counterpart(NamedTuple):
    """One row; empty where the format does not show such a thing."""

    kind: str
    """SARIF's kind of a result; empty where SARIF has a notification instead."""
    level: str
    """SARIF's level, of a result or a notification; `none` for every kind but `fail`, as the standard demands."""
    junit: str
    """The element inside a test case; empty for a test that passes."""
    github: str
    """The workflow command."""
    gitlab: str
    """The severity in Code Quality."""


_FAIL, _UNCLEAR = Result.FAIL, Result.NOT_EVIDENCED
_CRITICAL, _MAJOR, _MINOR, _ADVICE = Severity

TABLE: Mapping[tuple[Result, Severity], Counterpart] = MappingProxyType(
    {
        (_FAIL, _CRITICAL): Counterpart("fail", "error", "failure", "error", "critical"),
        (_FAIL, _MAJOR): Counterpart("fail", "error", "failure", "error", "major"),
        (_FAIL, _MINOR): Counterpart("fail", "warning", "failure", "warning", "minor"),
        (_FAIL, _ADVICE): Counterpart("fail", "note", "failure", "notice", "info"),
        (_UNCLEAR, _CRITICAL): Counterpart("open", "none", "skipped", "warning", "major"),
        (_UNCLEAR, _MAJOR): Counterpart("open", "none", "skipped", "warning", "minor"),
        (_UNCLEAR, _MINOR): Counterpart("open", "none", "skipped", "notice", "info"),
        (_UNCLEAR, _ADVICE): Counterpart("open", "none", "skipped", "notice", "info"),
        **{(Result.PASS, one): Counterpart("pass", "none", "", "", "") for one in Severity},
        **{(Result.NOT_APPLICABLE, one): Counterpart("notApplicable", "none", "skipped", "", "") for one in Severity},
        **{(Result.ERROR, one): Counterpart("", "error", "error", "error", "blocker") for one in Severity},
    }
)
"""Of an open result. Where a tool has no word for what cannot be told, it weighs one step less than what is not met."""

NEEDS_JUDGEMENT = "review"
"""SARIF's kind of what cannot be told until somebody has judged it."""

NOT_CHECKED = Counterpart("", "error", "error", "error", "blocker")
"""Of a mistake in the files, because of which nothing was checked, and of a rule that could not be run."""

WARNING = Counterpart("", "warning", "", "warning", "info")
"""Of what every report must say at its head."""

NO_NEWS = Counterpart("", "note", "skipped", "notice", "info")
"""Of an entry of the baseline that matches nothing any more: it stops nobody."""


def of_waiver(severity: Severity) -> Counterpart:
    """Give what a waiver to be put right is called elsewhere: it counts as what is not met does."""
    return TABLE[_FAIL, severity]


def counterpart(outcome: Outcome) -> Counterpart:
    """Give what an outcome is called elsewhere; a finding that is accepted or known stops nobody there.

    In SARIF it keeps its level, and is marked as suppressed. What is in the baseline is no news to GitHub.
    """
    row = TABLE[outcome.result, outcome.severity]
    if outcome.result is Result.NOT_EVIDENCED and outcome.basis is Basis.ATTESTATION:
        row = row._replace(kind=NEEDS_JUDGEMENT)
    if outcome.is_finding and outcome.disposition is not Disposition.OPEN:
        github = "" if outcome.disposition is Disposition.BASELINED else "notice"
        row = row._replace(junit="skipped", github=github, gitlab="info")
    return row
