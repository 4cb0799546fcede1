"""The shape of what the JSON report says of the whole: verdicts, the profile, and what was chosen."""

from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from govcheck.results.choices import ChoiceKind
from govcheck.results.verdict import FullArrangements
from govcheck.results.words import Standing


class LocationShape(TypedDict):
    """A place in a file; lines and columns count from 1, and no file is named where none is meant."""

    file: str
    line: int
    column: int


class VerdictShape(TypedDict):
    """The verdict on one element of a source; on the whole source where `group` is empty.

    Of an area or a heading of a profile, `pack` is empty.
    """

    pack: str
    group: str
    title: str
    standing: Standing
    met: list[str]
    not_met: list[str]
    cannot_tell: list[str]
    does_not_apply: list[str]
    not_assessed: list[str]


class OverallShape(TypedDict):
    """The verdict over all packs: the worst of the areas, and never good on finance alone."""

    standing: Standing
    areas: list[VerdictShape]
    reasons: list[str]
    """Why it cannot be told, beyond how the areas stand."""
    full_arrangements: FullArrangements
    """Whether the full arrangements are due."""


class ConditionsShape(TypedDict):
    """What an assessment may end in, and the core requirements that could bring a condition about."""

    requirement: str
    kinds: int
    """How many kinds of condition there are."""
    chosen_by: str
    not_met: list[str]
    not_shown: list[str]


class ProfileShape(TypedDict):
    """The profile of the run, with the verdicts on its own headings."""

    name: str
    title: str
    purpose: str
    headings: list[VerdictShape]
    conditions: ConditionsShape | None


class ChoiceShape(TypedDict):
    """Something that was switched off, left out or given another value."""

    kind: ChoiceKind
    what: str
    before: str
    """For a setting, the value that the pack has."""
    after: str
    """For a setting, the value in its place."""
    reason: str
    origin: str
    location: LocationShape | None
    """Null where it was chosen on the command line."""
