"""The shape in JSON of what is accepted for a time, and how it is drawn."""

from typing import Literal

from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from govcheck.report.json_verdicts import LocationShape
from govcheck.results.acceptance import Acceptance, WaiverFinding, WaiverKind, WaiverProblem
from govcheck.results.baseline import BaselineUsed, Entry
from govcheck.results.words import Result, Severity
from govcheck.source import Location


class AcceptanceShape(TypedDict):
    """Why a finding does not stand open; what is not stated is empty."""

    kind: WaiverKind
    path: str
    """`waivers.ID`, or where the reason for a departure is recorded."""
    owner: str
    approver: str
    reason: str
    since: str | None
    """The first day, as YYYY-MM-DD."""
    until: str | None
    """The last day, or the day by which a fact follows; null where it holds as long as the reason is on record."""
    evidence: list[str]
    location: LocationShape


class WaiverFindingShape(TypedDict):
    """A waiver that someone must put right."""

    problem: WaiverProblem
    waiver: str
    rule: str
    subject: str
    severity: Severity
    message: str
    remedy: str
    location: LocationShape


class BaselineEntryShape(TypedDict):
    """One finding of a baseline, known by rule, subject, result and digest."""

    rule: str
    subject: str
    result: Literal[Result.FAIL, Result.NOT_EVIDENCED]
    severity: Severity
    digest: str
    message: str
    """For people; it plays no part in matching."""
    reason: str
    """Why it was added to a baseline that was there; empty where it is one of the first."""


class BaselineShape(TypedDict):
    """What a baseline came to in a run."""

    file: str
    entries: int
    stale: list[BaselineEntryShape]
    """Entries that match no finding any more."""


def acceptance(one: Acceptance) -> AcceptanceShape:
    """Give the keys of an acceptance."""
    return {
        "kind": one.kind,
        "path": one.path,
        "owner": one.owner,
        "approver": one.approver,
        "reason": one.reason,
        "since": one.since.isoformat() if one.since else None,
        "until": one.until.isoformat() if one.until else None,
        "evidence": list(one.evidence),
        "location": _location(one.location),
    }


def waiver_finding(one: WaiverFinding) -> WaiverFindingShape:
    """Give the keys of a waiver that someone must put right."""
    return {
        "problem": one.problem,
        "waiver": one.waiver,
        "rule": one.rule,
        "subject": one.subject,
        "severity": one.severity,
        "message": one.message,
        "remedy": one.remedy,
        "location": _location(one.location),
    }


def baseline(used: BaselineUsed) -> BaselineShape:
    """Give the keys of what a baseline came to."""
    return {"file": used.file, "entries": used.entries, "stale": [baseline_entry(one) for one in used.stale]}


def baseline_entry(one: Entry) -> BaselineEntryShape:
    """Give the keys of one finding of a baseline."""
    return {
        "rule": one.rule,
        "subject": one.subject,
        "result": Result.FAIL if one.result is Result.FAIL else Result.NOT_EVIDENCED,
        "severity": one.severity,
        "digest": one.digest,
        "message": one.message,
        "reason": one.reason,
    }


def _location(location: Location) -> LocationShape:
    return {"file": location.file, "line": location.span.line, "column": location.span.column}
