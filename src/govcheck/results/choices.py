"""What was chosen for a run: the profile, and every change that it, the settings or the command line make."""

from enum import StrEnum
from typing import NamedTuple

from govcheck.results.verdict import Verdict
from govcheck.source import Location


class ChoiceKind(StrEnum):
    """What a choice does."""

    SETTING = "setting"
    SWITCHED_OFF = "switched-off"
    PACK_LEFT_OUT = "pack-left-out"
    SELECTED = "selected"
    IGNORED = "ignored"


class Choice(NamedTuple):
    """One change to what is looked at, or to the values that rules use."""

    kind: ChoiceKind
    what: str
    """A rule, a requirement, a pack, or a setting as `pack/setting`."""
    before: str
    """For a setting, the value that the pack has; empty otherwise."""
    after: str
    """For a setting, the value in its place; empty otherwise."""
    reason: str
    """Empty where none is asked for."""
    origin: str
    """Who chose: `profile shadow`, `govcheck.yaml` or `command line`."""
    location: Location | None
    """Where it was chosen; None for the command line."""


class Conditions(NamedTuple):
    """What an assessment may end in, and the requirements that could bring a condition about."""

    requirement: str
    """The requirement that speaks of conditions."""
    kinds: int
    """How many kinds of condition there are."""
    chosen_by: str
    """Who decides on a condition and its kind."""
    not_met: tuple[str, ...]
    """Core requirements under the profile's headings that are not met."""
    not_shown: tuple[str, ...]
    """Core requirements under the profile's headings of which it cannot be told, or that were not assessed."""


class ProfileUsed(NamedTuple):
    """The profile of a run, with the verdicts on its own headings."""

    name: str
    title: str
    purpose: str
    headings: tuple[Verdict, ...]
    conditions: Conditions | None
