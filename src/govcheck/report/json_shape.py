"""The shape of the JSON report, declared once: these types are its contract and give its JSON Schema.

A change that could break a reader of the report gives the schema a new number.
"""

from typing import Any, Literal

from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from govcheck.report.json_accepted import AcceptanceShape, BaselineShape, WaiverFindingShape
from govcheck.report.json_verdicts import ChoiceShape, LocationShape, OverallShape, ProfileShape, VerdictShape
from govcheck.results.words import Basis, Disposition, Result, Severity

SCHEMA: Literal["govcheck-report/1"] = "govcheck-report/1"


class SubjectShape(TypedDict):
    """The smallest thing that someone would mend on its own."""

    kind: str
    id: str
    name: str


class FactShape(TypedDict):
    """A named value that the message uses."""

    name: str
    value: str


class NoteShape(TypedDict):
    """A sentence about a place where a fact stands, or where it belongs."""

    text: str
    path: str
    location: LocationShape


class ResultShape(TypedDict):
    """The result of one rule on one subject; passes are among them."""

    rule: str
    """`pack/id`; together with the id of the subject it identifies the result."""
    title: str
    requirements: list[str]
    result: Result
    disposition: Disposition
    severity: Severity
    basis: Basis
    subject: SubjectShape
    location: LocationShape
    message: str
    """What was found; for a result that does not apply, the reason."""
    remedy: str
    facts: list[FactShape]
    witnesses: list[NoteShape]
    missing: list[NoteShape]
    """The facts that would decide it, each with the place where it belongs."""
    remarks: list[NoteShape]
    disputes: list[NoteShape]
    """Statements that contradict another statement, on which this result rests."""
    evidence: list[str]
    due: str | None
    """The day by which the matter is due, as YYYY-MM-DD."""
    fingerprint: str
    """Identifies the result from one run to the next: the rule and the subject."""
    digest: str
    """Of a finding, a short digest of the facts that decide it; a waiver or a baseline holds for these alone."""
    fingerprint_hash: str
    """A hash of the fingerprint with names: the same in reports with names and without."""
    acceptance: AcceptanceShape | None
    """Of a finding that is waived or explained, by whom and why."""


class AttestationShape(TypedDict):
    """An answer that somebody gave on their word; what is not stated is empty."""

    path: str
    question: str
    about: str
    answer: str
    statement: str
    evidence: list[str]
    answered_by: str
    approved_by: str
    on: str
    valid_for: str
    location: LocationShape


class ErrorShape(TypedDict):
    """A rule or the program failed."""

    rule: str
    subject: str
    message: str


class NumbersShape(TypedDict):
    """Three numbers and what they are counted over; there is no score."""

    apply: int
    met: int
    decided: int
    """Met or not met."""
    not_shown: int
    """Critical and major ones not shown to be met, less those waived or explained."""


class RequirementShape(TypedDict):
    """How one requirement stands: the worst result of its rules and subjects."""

    id: str
    pack: str
    group: str
    says: str
    source: str
    place: str
    strength: str
    shown_by: str
    severity: Severity
    result: Result | None
    """Null where it was not assessed."""
    reason: str
    rules: list[str]
    comply_or_explain: bool
    """Whether the source itself allows departure from it with a reason."""


class PackShape(TypedDict):
    """A rule pack that took part."""

    id: str
    title: str
    version: str
    sources: list[str]


class RuleShape(TypedDict):
    """A rule that took part."""

    id: str
    title: str
    requirements: list[str]
    severity: Severity
    basis: Basis
    rationale: str
    """Why it is asked."""
    remedy: str
    """What to do where it is not met."""


class LaterFactShape(TypedDict):
    """A fact left out of account because its date lies after the as-of date."""

    path: str
    date: str
    location: LocationShape


class NotCheckedShape(TypedDict):
    """A rule or a pack that did not take part, and why."""

    what: str
    why: str


class InputErrorShape(TypedDict):
    """Why the organisation was not checked at all."""

    location: LocationShape
    sentence: str
    suggestion: str
    line: str | None
    """The text of the line at `location`, where it is known."""
    other: LocationShape | None


class GateShape(TypedDict):
    """What the run says to a CI job."""

    exit_code: int
    sentence: str
    threshold: Severity
    allow_unknown: bool


class ReportShape(TypedDict):
    """A report of one run of govcheck on one organisation."""

    schema: Literal["govcheck-report/1"]
    version: str
    """govcheck's version."""
    organisation: str
    kind: str
    """The kind of body on the as-of date; empty where it is not stated."""
    as_of: str
    """The day for which everything was checked, as YYYY-MM-DD."""
    warnings: list[str]
    overall: OverallShape | None
    """Null where nothing was checked."""
    profile: ProfileShape | None
    choices: list[ChoiceShape]
    packs: list[PackShape]
    rules: list[RuleShape]
    files: list[str]
    later_facts: list[LaterFactShape]
    numbers: NumbersShape
    verdicts: list[VerdictShape]
    """Each pack's elements in the source's order, followed by the pack as a whole."""
    requirements: list[RequirementShape]
    results: list[ResultShape]
    """Every result, passes included, sorted by severity, result, rule and subject."""
    attestations: list[AttestationShape]
    """Every answer given on somebody's word, used by a rule or not."""
    waiver_findings: list[WaiverFindingShape]
    """Waivers that someone must put right; they count at the gate."""
    baseline: BaselineShape | None
    """Null where none was given."""
    errors: list[ErrorShape]
    """Kept apart from results; they count as not decided."""
    not_checked: list[NotCheckedShape]
    input_errors: list[InputErrorShape]
    """Where there are any, nothing was checked and the lists above are empty."""
    gate: GateShape


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the JSON report."""
    from pydantic import ConfigDict, TypeAdapter, with_config  # slow to load, and a report does not need it

    # For this shape and those inside it: no further keys, and the notes below fields as descriptions.
    described = with_config(ConfigDict(extra="forbid", use_attribute_docstrings=True))(ReportShape)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(described).json_schema(),
    }
