"""The kind of move from one result to another; what is no longer shown is never better."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from govcheck.results.comparison import Move
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition, Result

_SATISFIED = (Result.PASS, Result.NOT_APPLICABLE)


SILENCE = "there is no finding only because something is no longer stated"


class Looked(NamedTuple):
    """What one run looked at."""

    rules: frozenset[str]
    reasons: Mapping[str, str]
    """Why a rule or a pack took no part."""

    def reason(self, rule: str) -> str:
        """Say why `rule` took no part."""
        return self.reasons.get(rule) or self.reasons.get(rule.partition("/")[0]) or "its pack takes no part"


class Moved(NamedTuple):
    """A kind of move with the reason where one side has no result."""

    move: Move
    reason: str = ""


def moved(before: Outcome, after: Outcome) -> Moved | None:
    """Compare two results of one rule on one subject by result, severity and disposition; None where all is as it was.

    A failure that can no longer be told is no improvement: the fact that showed it may just have been deleted.
    """
    old, new = before.result, after.result
    if old in _SATISFIED and new in _SATISFIED:
        return None
    if old is new:
        return _still(before, after)
    if new is Result.NOT_EVIDENCED and old is not Result.ERROR:
        return Moved(Move.NO_LONGER_EVIDENCED)
    if new in _SATISFIED:
        return Moved(Move.NEWLY_EVIDENCED if old is Result.NOT_EVIDENCED else Move.BETTER)
    return Moved(Move.WORSE)


def _still(before: Outcome, after: Outcome) -> Moved | None:
    """Compare two findings with one result: first by how much they weigh, then by what is being done about them."""
    if before.severity is not after.severity:
        return Moved(Move.WORSE if after.severity.rank < before.severity.rank else Move.BETTER)
    was_open, is_open = (one.disposition is Disposition.OPEN for one in (before, after))
    if was_open == is_open:
        return None
    return Moved(Move.WORSE, "no longer waived, explained or in hand") if is_open else Moved(Move.ACCEPTED)


def may_be_silence(before: Iterable[Outcome], after: Iterable[Outcome]) -> dict[str, frozenset[str]]:
    """Give the results that a deletion may have changed, by fingerprint, with the places that decided either.

    These are findings that are met or do not apply any more, and whatever can no longer be told.
    """
    old = {one.fingerprint: one for one in before}
    pairs = ((old[one.fingerprint], one) for one in after if one.fingerprint in old)
    return {
        one.fingerprint: frozenset(_deciding(one) | _deciding(other))
        for one, other in pairs
        if (one.is_finding and other.result in _SATISFIED)
        or (other.result is Result.NOT_EVIDENCED and one.result is not Result.NOT_EVIDENCED)
    }


def _deciding(outcome: Outcome) -> set[str]:
    return {note.path for note in (*outcome.witnesses, *outcome.missing, *outcome.disputes) if note.path}


def lost(before: Outcome, later: Looked) -> Moved | None:
    """Judge a result that has no counterpart any more; None where what was met is gone with its subject."""
    if before.result is Result.NOT_APPLICABLE:
        return None
    if before.rule not in later.rules:
        return Moved(Move.NO_LONGER_EVIDENCED, f"no longer looked at: {later.reason(before.rule)}")
    if before.result is Result.PASS:
        return None
    return Moved(Move.NO_LONGER_EVIDENCED, "what it was about is no longer described")


def new(after: Outcome, earlier: Looked) -> Moved | None:
    """Judge a result that had no counterpart before; None where nothing is open."""
    if after.result in _SATISFIED:
        return None
    if after.rule not in earlier.rules:
        return Moved(Move.FIRST_LOOKED_AT, "the rule took no part before")
    return Moved(Move.WORSE, "what it is about was not described before")
