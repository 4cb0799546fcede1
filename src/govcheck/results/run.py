"""A run: everything that one check of one organisation found, ready for any report."""

import datetime
from typing import NamedTuple

from govcheck.results.acceptance import WaiverFinding
from govcheck.results.baseline import BaselineUsed
from govcheck.results.choices import Choice, ProfileUsed
from govcheck.results.outcome import Outcome
from govcheck.results.verdict import Overall, Verdict
from govcheck.results.words import Basis, Result, Severity
from govcheck.source import Location


class PackUsed(NamedTuple):
    """A rule pack that took part."""

    id: str
    title: str
    version: str
    sources: tuple[str, ...]
    """The source documents, each as title, publisher and year."""


class RuleUsed(NamedTuple):
    """A rule that took part, with what there is to say of it whatever the result."""

    id: str
    """`pack/name`."""
    title: str
    requirements: tuple[str, ...]
    severity: Severity
    basis: Basis
    rationale: str
    """Why it is asked."""
    remedy: str
    """What to do where it is not met."""


class LaterFact(NamedTuple):
    """A fact that was left out of account because its date lies after the as-of date."""

    path: str
    date: str
    """As written: a day or a month."""
    location: Location


class RequirementState(NamedTuple):
    """How one requirement stands: the worst result of its rules and subjects."""

    id: str
    pack: str
    group: str
    """The id of the group (element) it belongs to."""
    says: str
    source: str
    """The source document."""
    place: str
    """The place in the source document."""
    strength: str
    """core, recommended or developmental."""
    shown_by: str
    severity: Severity
    """The heaviest severity among its rules."""
    result: Result | None
    """None where it was not assessed."""
    reason: str
    """Why it does not apply or was not assessed; empty otherwise."""
    rules: tuple[str, ...]
    comply_or_explain: bool = False
    """Whether the source itself allows departure from it with a reason."""


class Numbers(NamedTuple):
    """Three numbers, never one score, all over the requirements that apply."""

    apply: int
    """How many requirements apply; those switched off or ignored are among them."""
    met: int
    decided: int
    """Met or not met."""
    not_shown: int
    """Critical and major ones not shown to be met, less those waived or explained."""


class Attestation(NamedTuple):
    """An answer that somebody gave on their word, as the files state it; what they do not state is empty."""

    path: str
    question: str
    """The id of the question, usually of a requirement."""
    about: str
    """The body or partnership it is about, or the organisation as a whole."""
    answer: str
    """yes, partly or no; of a question in parts, the answer to each."""
    statement: str
    evidence: tuple[str, ...]
    answered_by: str
    approved_by: str
    on: str
    valid_for: str
    location: Location


class RunError(NamedTuple):
    """A rule or the program failed; listed apart, never hidden among the results."""

    rule: str
    subject: str
    message: str


class NotChecked(NamedTuple):
    """A rule or a pack that did not take part, and why."""

    what: str
    why: str


class InputError(NamedTuple):
    """Why the organisation was not checked at all."""

    location: Location
    sentence: str
    suggestion: str
    other: Location | None
    unnamed: str | None = None
    """The sentence without what it quotes from the files; None where it quotes nothing that could name someone."""
    unnamed_suggestion: str | None = None


class Gate(NamedTuple):
    """What the run says to a CI job."""

    exit_code: int
    sentence: str
    threshold: Severity
    allow_unknown: bool


class PersonShown(NamedTuple):
    """A person whose name a report may have to replace by the post."""

    id: str
    name: str
    post: str
    """The post or seat in words, for instance `lay member (finance, audit)`."""


class Line(NamedTuple):
    """The text of a line that some location points at."""

    file: str
    number: int
    text: str
    as_written: bool = True
    """False where a name was replaced by a post, so that columns of the file no longer fit the text."""


class Run(NamedTuple):
    """One check of one organisation; a report is a function of it and of nothing else."""

    version: str
    """govcheck's version."""
    organisation: str
    kind: str
    """The kind of body on the as-of date; empty where it is not stated."""
    as_of: datetime.date
    warnings: tuple[str, ...]
    """What every report must say at its head, for instance that the as-of date is fixed in settings."""
    overall: Overall | None
    """None where nothing was checked."""
    profile: ProfileUsed | None
    choices: tuple[Choice, ...]
    """Everything that was switched off, left out or given another value, and by whom."""
    packs: tuple[PackUsed, ...]
    rules: tuple[RuleUsed, ...]
    """In the order of the packs and of their rules."""
    files: tuple[str, ...]
    later_facts: tuple[LaterFact, ...]
    numbers: Numbers
    verdicts: tuple[Verdict, ...]
    """Every element in the source's order, each pack's elements followed by the pack as a whole."""
    requirements: tuple[RequirementState, ...]
    outcomes: tuple[Outcome, ...]
    """Sorted by severity, result, rule and subject."""
    attestations: tuple[Attestation, ...]
    """Every answer given on somebody's word, used by a rule or not."""
    waiver_findings: tuple[WaiverFinding, ...]
    """Waivers that someone must put right, sorted by severity and name."""
    baseline: BaselineUsed | None
    """None where no baseline was given."""
    errors: tuple[RunError, ...]
    not_checked: tuple[NotChecked, ...]
    input_errors: tuple[InputError, ...]
    """Where there are any, nothing was checked and everything above is empty."""
    gate: Gate
    people: tuple[PersonShown, ...]
    lines: tuple[Line, ...]
