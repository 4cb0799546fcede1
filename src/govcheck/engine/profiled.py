"""What a profile adds to a run: verdicts on its headings, and what could lead to a condition."""

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from govcheck.load import Problem
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED
from govcheck.model.organisation import Organisation
from govcheck.model.value import Record
from govcheck.results.choices import Conditions, ProfileUsed
from govcheck.results.outcome import Outcome
from govcheck.results.rollup import accepted, verdict_on
from govcheck.results.run import RequirementState
from govcheck.results.words import Result
from govcheck.rules.profiles import Profile
from govcheck.source import Path


class BodyKind(NamedTuple):
    """The kind of body on a day."""

    word: str
    """Empty where it is not stated."""
    path: Path
    """Where it is stated, or belongs."""


def body_kind(ask: Ask) -> BodyKind:
    """Give the kind of body on the as-of date."""
    home = ask(ask.root, "organisation").value
    reading = ask(home, "body_kind") if isinstance(home, Record) else None
    if reading and isinstance(reading.value, str):
        return BodyKind(reading.value, reading.path)
    return BodyKind("", ("organisation", "kind"))


def not_for_this_body(profile: Profile, organisation: Organisation, as_of: datetime.date) -> list[Problem]:
    """Refuse a profile for other kinds of body, or for some kinds only where the kind is not stated."""
    kind = body_kind(Ask(organisation, as_of, DERIVED))
    if not profile.kinds or kind.word in profile.kinds:
        return []
    is_now = f"on {as_of} this is: {kind.word}" if kind.word else f"the kind of this body on {as_of} is not stated"
    sentence = f"The profile `{profile.name}` is for: {', '.join(profile.kinds)}; {is_now}."
    return [Problem(organisation.locate(kind.path), sentence, other=profile.kinds_location)]


def profile_used(profile: Profile, states: Sequence[RequirementState], outcomes: Iterable[Outcome]) -> ProfileUsed:
    """Judge each heading of a profile, and say which requirements could lead to a condition."""
    settled = accepted(states, outcomes)
    headings = []
    for heading in profile.headings.values():
        wanted = {word.text for word in heading.requirements}
        mine = [state for state in states if state.id in wanted]
        headings.append(verdict_on("", heading.id, heading.title, mine, settled))
    return ProfileUsed(profile.name, profile.title, profile.purpose, tuple(headings), _conditions(profile, states))


def _conditions(profile: Profile, states: Sequence[RequirementState]) -> Conditions | None:
    stated = profile.conditions
    if stated is None:
        return None
    under = {word.text for heading in profile.headings.values() for word in heading.requirements}
    core = [state for state in states if state.id in under and state.strength == "core"]
    shown = (Result.PASS, Result.NOT_APPLICABLE, Result.FAIL)
    return Conditions(
        requirement=stated.requirement.text,
        kinds=stated.kinds,
        chosen_by=stated.chosen_by,
        not_met=tuple(state.id for state in core if state.result is Result.FAIL),
        not_shown=tuple(state.id for state in core if state.result not in shown),
    )
