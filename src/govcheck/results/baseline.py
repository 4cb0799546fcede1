"""Findings that were there before: known by rule, subject and the digest of their facts."""

from typing import NamedTuple

from govcheck.results.outcome import Outcome
from govcheck.results.words import Result, Severity


class Entry(NamedTuple):
    """One finding of a baseline."""

    rule: str
    subject: str
    result: Result
    """Not met or cannot be told, kept apart: a finding that turns from one into the other is new."""
    severity: Severity
    digest: str
    message: str
    """For people; it plays no part in matching."""
    reason: str = ""
    """Why it was added to a baseline that was there; empty where it is one of the first."""

    @property
    def key(self) -> tuple[str, str, Result, str]:
        """Give all by which it is known."""
        return self.rule, self.subject, self.result, self.digest


class Baseline(NamedTuple):
    """The entries of a file."""

    file: str
    entries: tuple[Entry, ...]


class BaselineUsed(NamedTuple):
    """What a baseline came to in a run."""

    file: str
    entries: int
    stale: tuple[Entry, ...]
    """Entries that match no finding: it was mended, or rests on other facts by now."""


def entry_of(outcome: Outcome) -> Entry:
    """Make the entry of a finding."""
    return Entry(outcome.rule, outcome.subject.id, outcome.result, outcome.severity, outcome.digest, outcome.message)
