"""What is accepted for a time, by whom and why; and waivers that no longer do what they are there for."""

import datetime
from enum import StrEnum
from typing import NamedTuple

from govcheck.results.words import Severity
from govcheck.source import Location


class WaiverKind(StrEnum):
    """What a waiver is; each is for one sort of finding."""

    WAIVER = "waiver"
    """What is not met is accepted for a time."""
    EXPLANATION = "explanation"
    """The source itself allows departure with a reason."""
    TO_FOLLOW = "to-follow"
    """A fact that is not stated follows by a day."""


class Acceptance(NamedTuple):
    """Why a finding does not stand open; what is not stated is empty."""

    kind: WaiverKind
    path: str
    """`waivers.ID`, or where the reason for a departure is recorded."""
    owner: str
    approver: str
    reason: str
    since: datetime.date | None
    """The first day; None where it holds as long as the reason is on record."""
    until: datetime.date | None
    evidence: tuple[str, ...]
    location: Location


class WaiverProblem(StrEnum):
    """What is wrong with a waiver, the first of these that is so."""

    INCOMPLETE = "incomplete"
    NOT_BEGUN = "not begun"
    LAPSED = "lapsed"
    UNUSED = "unused"
    UNFIT = "of the wrong kind"
    OTHER_FACTS = "granted on other facts"
    TOO_WIDE = "wider than needed"
    DUPLICATE = "duplicate"


class WaiverFinding(NamedTuple):
    """A waiver that someone must put right; it counts at the gate like a result that is not met."""

    problem: WaiverProblem
    waiver: str
    """`waivers.ID`."""
    rule: str
    subject: str
    """Empty where it names none."""
    severity: Severity
    """That of the rule, and minor at the least."""
    message: str
    remedy: str
    location: Location
