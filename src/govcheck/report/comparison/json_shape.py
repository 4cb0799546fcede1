"""The shape of a comparison as JSON, declared once: these types are its contract and give its JSON Schema."""

from typing import Any, Literal

from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from govcheck.report.json_shape import ErrorShape, NumbersShape, SubjectShape
from govcheck.report.json_verdicts import LocationShape
from govcheck.results.comparison import Move, State
from govcheck.results.words import Disposition, Result, Severity, Standing

SCHEMA: Literal["govcheck-comparison/1"] = "govcheck-comparison/1"


class MistakeShape(TypedDict):
    """Why one side was not checked at all."""

    location: LocationShape
    sentence: str
    suggestion: str


class SideShape(TypedDict):
    """One of the two states, in short."""

    name: str
    """A folder, or a revision with its commit."""
    organisation: str
    as_of: str
    """The day for which it was checked, as YYYY-MM-DD."""
    standing: Standing | None
    """The overall verdict; null where nothing was checked."""
    numbers: NumbersShape
    errors: list[ErrorShape]
    input_errors: list[MistakeShape]


class StateShape(TypedDict):
    """A result as one side has it."""

    result: Result
    disposition: Disposition
    severity: Severity
    message: str
    remedy: str
    location: LocationShape
    digest: str


class ChangedLineShape(TypedDict):
    """A line that was changed and holds a fact that decided the result."""

    state: State
    file: str
    line: int
    text: str


class DeletedShape(TypedDict):
    """A statement of the earlier state that the later one does not make any more."""

    path: str
    value: str
    """In words; empty where it is a thing with facts of its own."""
    location: LocationShape
    """Where it stood."""


class ChangeShape(TypedDict):
    """One rule on one subject whose result is not what it was."""

    move: Move
    counts: bool
    """Whether it stands against the later state: for the worse, open, and at or above the threshold."""
    fingerprint: str
    rule: str
    title: str
    requirements: list[str]
    subject: SubjectShape
    before: StateShape | None
    after: StateShape | None
    reason: str
    """Why there is no result any more or was none before; empty otherwise."""
    lines: list[ChangedLineShape]
    deleted: list[DeletedShape]
    """What is no longer stated, where the change rests on that alone."""


class JudgedShape(TypedDict):
    """What a comparison says to a CI job."""

    exit_code: int
    sentence: str
    threshold: Severity


class ComparisonShape(TypedDict):
    """Two checks of one organisation, compared by the fingerprints of their results."""

    schema: Literal["govcheck-comparison/1"]
    version: str
    """govcheck's version."""
    before: SideShape
    after: SideShape
    changes: list[ChangeShape]
    """By kind of move, severity, rule and subject."""
    same: int
    """Results that are as they were."""
    added: int
    """Results that are met or do not apply, on what was not described or not looked at before."""
    gone: int
    """Results that were met or did not apply, on what is no longer described."""
    judged: JudgedShape
    notes: list[str]
    """What is to be said of how the two sides were checked, for instance that it was for the later of their days."""


def json_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a comparison as JSON."""
    from pydantic import ConfigDict, TypeAdapter, with_config  # slow to load, and a report does not need it

    described = with_config(ConfigDict(extra="forbid", use_attribute_docstrings=True))(ComparisonShape)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(described).json_schema(),
    }
