"""The overall verdict: the worst of the areas, each of the same weight, and never good on finance alone."""

import datetime
from collections.abc import Iterable, Sequence

from govcheck.results.outcome import Outcome
from govcheck.results.rollup import accepted, verdict_on
from govcheck.results.run import RequirementState
from govcheck.results.verdict import FullArrangements, Overall, Verdict
from govcheck.results.words import Standing
from govcheck.rules.packs import Pack

#: The day on which clinical commissioning groups took on full accountability (requirement DTO-P1).
FULL_ACCOUNTABILITY = datetime.date(2013, 4, 1)
_GROUP, _IN_SHADOW, _NOT_STATED = "ccg", "ccg-in-shadow", ""
_WORST_FIRST = (Standing.NOT_IN_PLACE, Standing.CANNOT_TELL, Standing.WITH_RESERVATIONS, Standing.IN_PLACE)
_OTHERWISE = "governance"
_FINANCE, _ADVOCACY = "finance", "advocacy"
_TITLES = {
    "governance": "Governance",
    "planning": "Vision, goals and plans",
    "quality-and-people": "Quality and people",
    "finance": "Finance",
    "advocacy": "Advocacy: the voice of patients and the public",
    "partnership": "Partnership",
}


def overall(
    packs: Sequence[Pack],
    states: Sequence[RequirementState],
    outcomes: Iterable[Outcome],
    kind: str,
    as_of: datetime.date,
    missing: Sequence[str] = (),
) -> Overall:
    """Judge over all packs; `missing` are the ids of packs for this body that were left out altogether."""
    areas = _areas(packs, states, accepted(states, outcomes))
    applying = [one.standing for one in areas if one.standing is not Standing.DOES_NOT_APPLY]
    standing = next((one for one in _WORST_FIRST if one in applying), Standing.DOES_NOT_APPLY)
    reasons: tuple[str, ...] = ()
    if standing not in (Standing.NOT_IN_PLACE, Standing.DOES_NOT_APPLY):
        reasons = tuple(_reasons(areas, kind, missing))
        standing = Standing.CANNOT_TELL if reasons else standing
    return Overall(standing, areas, reasons, full_arrangements(kind, as_of))


def full_arrangements(kind: str, as_of: datetime.date) -> FullArrangements:
    """Say whether the full arrangements are due of a body of this kind on that day."""
    if kind not in (_GROUP, _IN_SHADOW, _NOT_STATED):
        return FullArrangements.NOT_FOR_THIS_BODY
    if as_of < FULL_ACCOUNTABILITY or kind == _IN_SHADOW:
        return FullArrangements.NOT_DUE_YET
    return FullArrangements.DUE if kind == _GROUP else FullArrangements.CANNOT_TELL


def _areas(packs: Sequence[Pack], states: Sequence[RequirementState], accepted_ids: set[str]) -> tuple[Verdict, ...]:
    """Judge every area that has requirements."""
    of_group = {(pack.id, group): pack.areas.get(group, _OTHERWISE) for pack in packs for group in pack.groups}
    found = []
    for area, title in _TITLES.items():
        mine = [state for state in states if of_group[state.pack, state.group] == area]
        if mine:
            found.append(verdict_on("", area, title, mine, accepted_ids))
    return tuple(found)


def _reasons(areas: Iterable[Verdict], kind: str, missing: Sequence[str]) -> Iterable[str]:
    """Say what stands in the way of a good verdict, however well the rest is met."""
    decided = {one.group: bool(one.met or one.not_met) for one in areas}
    if not any(decided[area] for area in decided if area != _FINANCE):
        yield "Nothing outside finance was decided, and finance alone never makes the verdict good."
    # Without its kind a body must not come off better than one whose kind is known.
    wants_advocacy = kind in (_GROUP, _IN_SHADOW, _NOT_STATED) or _ADVOCACY in decided
    if wants_advocacy and not decided.get(_ADVOCACY):
        yield "Nothing was decided on advocacy, the voice of patients and the public, which weighs as much as finance."
    if missing:
        yield f"Not looked at, though meant for this body: {', '.join(missing)}."
