"""One rule on one subject: the result with everything a reader needs to trust it."""

import datetime
import hashlib
from typing import NamedTuple

from govcheck.results.acceptance import Acceptance, WaiverFinding
from govcheck.results.words import Basis, Disposition, Result, Severity
from govcheck.source import Location


class Subject(NamedTuple):
    """The smallest thing that someone would mend on its own: a body, a seat, a document, a year."""

    kind: str
    """The kind of thing in the model's words, for instance `committee`."""
    id: str
    """Its path, for instance `committees.audit`; with the rule's id it makes the fingerprint."""
    name: str
    """What people call it, for instance `Audit committee`."""


class Note(NamedTuple):
    """A sentence about one place: a witness, a missing fact or a remark."""

    text: str
    path: str
    """Where the fact stands, or where it belongs; empty where no single place is meant."""
    location: Location


def hashed(rule: str, subject: str) -> str:
    """Give the hash of the fingerprint of a rule's id and a subject's id, in hexadecimal figures."""
    return hashlib.sha256(f"{rule}:{subject}".encode("utf-8", "backslashreplace")).hexdigest()[:32]


class Fact(NamedTuple):
    """A named value that the message uses."""

    name: str
    value: str


class Outcome(NamedTuple):
    """The result of one rule on one subject, with its disposition."""

    rule: str
    """`pack/id`."""
    title: str
    """The rule's title, one sentence."""
    requirements: tuple[str, ...]
    result: Result
    disposition: Disposition
    severity: Severity
    basis: Basis
    subject: Subject
    location: Location
    message: str
    """What was found, one or more sentences; for not-applicable, the reason."""
    remedy: str
    """What to do about it; empty on a pass."""
    facts: tuple[Fact, ...]
    witnesses: tuple[Note, ...]
    """The statements that the result rests on, for a pass too."""
    missing: tuple[Note, ...]
    """The facts that would decide it, each with the place where it belongs."""
    remarks: tuple[Note, ...]
    disputes: tuple[Note, ...]
    """Statements that contradict another statement, on which this result rests."""
    evidence: tuple[str, ...]
    """Evidence recorded for the facts, for instance `constitution-6, clause 6.1`."""
    due: datetime.date | None
    """The day by which the matter is due, where the rule knows one."""
    digest: str = ""
    """A short digest of the deciding facts, of a finding; a waiver or a baseline holds for these alone."""
    fingerprint_hash: str = ""
    """A hash of the fingerprint, made before any name is replaced: the same in reports with names and without."""
    acceptance: Acceptance | None = None
    """Of a finding that is waived or explained, by whom and why."""

    @property
    def fingerprint(self) -> str:
        """Identify the result from one run to the next: the rule and the subject, whatever the result."""
        return f"{self.rule}:{self.subject.id}"

    @property
    def is_finding(self) -> bool:
        """Whether someone has something to do: a failure, or a result that cannot be told."""
        return self.result in (Result.FAIL, Result.NOT_EVIDENCED)


class Disposed(NamedTuple):
    """Outcomes with what is being done about them, and the waivers that someone must put right."""

    outcomes: tuple[Outcome, ...]
    findings: tuple[WaiverFinding, ...]
