"""Two runs beside each other: what got better or worse, and what is no longer shown."""

import datetime
from enum import StrEnum
from typing import NamedTuple

from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import InputError, Line, Numbers, PersonShown, RunError
from govcheck.results.words import Severity, Standing


class Move(StrEnum):
    """Where a result has gone, in the order in which reports speak of it."""

    WORSE = "worse"
    NO_LONGER_EVIDENCED = "no-longer-evidenced"
    BETTER = "better"
    NEWLY_EVIDENCED = "newly-evidenced"
    ACCEPTED = "accepted"
    """As before, but now waived, explained or in hand."""
    FIRST_LOOKED_AT = "first-looked-at"
    """A finding of a rule that took no part before."""

    @property
    def is_for_the_worse(self) -> bool:
        """Whether it can count against the later state."""
        return self in (Move.WORSE, Move.NO_LONGER_EVIDENCED)


class State(StrEnum):
    """Which of the two states something belongs to."""

    BEFORE = "before"
    AFTER = "after"


class ChangedLine(NamedTuple):
    """A line that was changed and holds a fact that decided a result."""

    state: State
    line: Line


class Change(NamedTuple):
    """One rule on one subject whose result is not what it was."""

    move: Move
    counts: bool
    """Whether it stands against the later state: for the worse, open, and at or above the threshold."""
    before: Outcome | None
    after: Outcome | None
    reason: str
    """Why there is no result any more or was none before; empty otherwise."""
    lines: tuple[ChangedLine, ...]
    """The changed lines that hold deciding facts, those of the earlier state first."""
    deleted: tuple[Note, ...] = ()
    """What is no longer stated, where the change rests on that alone, each with its place in the earlier state."""

    @property
    def shown(self) -> Outcome:
        """The result to speak of: the later one, or the earlier one where there is no later."""
        outcome = self.after or self.before
        assert outcome is not None  # noqa: S101 - a change has at least one side
        return outcome


class Side(NamedTuple):
    """One of the two states, in short."""

    name: str
    """A folder, or a revision with its commit."""
    organisation: str
    as_of: datetime.date
    standing: Standing | None
    """The overall verdict; None where nothing was checked."""
    numbers: Numbers
    input_errors: tuple[InputError, ...]
    errors: tuple[RunError, ...]


class Judged(NamedTuple):
    """What a comparison says to a CI job."""

    exit_code: int
    sentence: str
    threshold: Severity


class Comparison(NamedTuple):
    """Two runs compared; a report is a function of it and of nothing else."""

    version: str
    before: Side
    after: Side
    changes: tuple[Change, ...]
    """By kind of move, severity, rule and subject."""
    same: int
    """Results that are as they were."""
    added: int
    """Results that are met or do not apply, on what was not described or not looked at before."""
    gone: int
    """Results that were met or did not apply, on what is no longer described."""
    judged: Judged
    notes: tuple[str, ...]
    """What is to be said of how the two sides were checked, for instance that it was for the later of their days."""
    people: tuple[PersonShown, ...]

    def moved(self, move: Move) -> tuple[Change, ...]:
        """Give the changes of one kind."""
        return tuple(one for one in self.changes if one.move is move)
