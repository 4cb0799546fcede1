"""One waiver held against the findings of its rule: whether it holds, and if not, what is wrong with it."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from govcheck.engine.digest import joint_digest
from govcheck.engine.waivers.stated import Stated
from govcheck.model.moment import show_day
from govcheck.model.near import did_you_mean
from govcheck.results.acceptance import WaiverKind, WaiverProblem
from govcheck.results.outcome import Outcome
from govcheck.results.words import Result

_FITS = {
    WaiverKind.WAIVER: Result.FAIL,
    WaiverKind.EXPLANATION: Result.FAIL,
    WaiverKind.TO_FOLLOW: Result.NOT_EVIDENCED,
}


class Trouble(NamedTuple):
    """What is wrong with a waiver, and what to do."""

    problem: WaiverProblem
    message: str
    remedy: str
    key: str = ""
    """The fact of the waiver that it is about."""


class Tried(NamedTuple):
    """A waiver with the findings that it means."""

    stated: Stated
    findings: tuple[Outcome, ...]
    trouble: Trouble | None
    """None where it holds; one that is wider than needed holds all the same."""

    @property
    def holds(self) -> bool:
        """Whether what it means is accepted."""
        return self.trouble is None or self.trouble.problem is WaiverProblem.TOO_WIDE


def digest_to_state(subject: str, findings: Sequence[Outcome]) -> str:
    """Give the digest for which a waiver must be granted: that of its finding, or of all findings of its rule."""
    if subject:
        return findings[0].digest if findings else ""
    return joint_digest(f"{one.subject.id} {one.digest}" for one in findings) if findings else ""


def try_waiver(one: Stated, outcomes: Sequence[Outcome], as_of: datetime.date) -> Tried:
    """Hold a waiver against the outcomes of its rule on the as-of date."""
    meant = tuple(found for found in outcomes if found.is_finding and one.subject in ("", found.subject.id))
    trouble = _incomplete(one, meant) or _time(one, as_of) or _unused(one, meant, outcomes)
    return Tried(one, meant, trouble or _unfit(one, meant) or _other_facts(one, meant) or _too_wide(one, meant))


def _incomplete(one: Stated, meant: Sequence[Outcome]) -> Trouble | None:
    if not one.lacking:
        return None
    message = f"It does not say: {', '.join(f'`{key}`' for key in one.lacking)}. It accepts nothing as it stands."
    remedy = "State what is lacking."
    if "holds_for" in one.lacking and (digest := digest_to_state(one.subject, meant)):
        remedy = f"State what is lacking; the facts as they are now have the digest {digest}."
    return Trouble(WaiverProblem.INCOMPLETE, message, remedy)


def _time(one: Stated, as_of: datetime.date) -> Trouble | None:
    """Judge the days; of a month it holds only where it does whatever day is meant."""
    assert one.since is not None  # noqa: S101 - a waiver without its days is incomplete
    assert one.until is not None  # noqa: S101 - as above
    if as_of < one.since.latest:
        message = f"It begins on {show_day(one.since.latest)}; until then what it is for stands open."
        return Trouble(WaiverProblem.NOT_BEGUN, message, "Take it out until it begins, or begin it earlier.", "from")
    if as_of <= one.until.earliest:
        return None
    last = show_day(one.until.earliest)
    message = f"It lapsed after {last}; what it accepted stands open again."
    remedy = "Put right what it was for, or have it granted anew; then take this one out."
    if one.kind is WaiverKind.TO_FOLLOW:
        message = f"The fact was to follow by {last}, which has passed."
        remedy = "State the fact, or have a new day agreed; then take this one out."
    return Trouble(WaiverProblem.LAPSED, message, remedy, "until")


def _unused(one: Stated, meant: Sequence[Outcome], outcomes: Sequence[Outcome]) -> Trouble | None:
    if any(found.acceptance is None for found in meant):
        return None
    key = "subject" if one.subject else "rule"
    if meant:
        message = "What it is for is explained already, by the reason on record."
        return Trouble(WaiverProblem.UNUSED, message, "Take it out.", key)
    known = {found.subject.id for found in outcomes}
    if one.subject and one.subject not in known:
        message = f"The rule looks at nothing called `{one.subject}`."
        remedy = did_you_mean(one.subject, known) or f"Name one of: {', '.join(sorted(known))}; or take it out."
        return Trouble(WaiverProblem.UNUSED, message, remedy, key)
    message = "There is nothing to waive: the rule finds nothing that is not met or cannot be told."
    return Trouble(WaiverProblem.UNUSED, message, "Take it out.", key)


def _unfit(one: Stated, meant: Sequence[Outcome]) -> Trouble | None:
    assert one.kind is not None  # noqa: S101 - a waiver without its kind is incomplete
    if all(found.result is _FITS[one.kind] for found in meant):
        return None
    if one.kind is WaiverKind.TO_FOLLOW:
        message = "It promises facts to follow, but they are stated, and the rule is not met."
        remedy = "Change what is not met, or have it accepted for a time with `kind: waiver`."
    else:
        message = "It accepts that the rule is not met, but that cannot be told: facts are missing."
        remedy = "State the facts, or say by when they follow with `kind: to-follow`."
    return Trouble(WaiverProblem.UNFIT, message, remedy, "kind")


def _other_facts(one: Stated, meant: Sequence[Outcome]) -> Trouble | None:
    digest = digest_to_state(one.subject, meant)
    if one.holds_for == digest:
        return None
    message = f"It was granted on other facts than those of now, whose digest is {digest}."
    remedy = "Have it granted anew on the facts as they are, with their digest; or take it out."
    return Trouble(WaiverProblem.OTHER_FACTS, message, remedy, "holds_for")


def _too_wide(one: Stated, meant: Sequence[Outcome]) -> Trouble | None:
    if one.subject or len(meant) > 1:
        return None
    [found] = meant
    message = "It is for the whole rule, of which only one subject is not met or cannot be told."
    remedy = f"Name the subject, `{found.subject.id}`, with the digest {found.digest}."
    return Trouble(WaiverProblem.TOO_WIDE, message, remedy, "rule")
