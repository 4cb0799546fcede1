"""From outcomes to requirements, verdicts and the three numbers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from govcheck.results.outcome import Outcome
from govcheck.results.run import Numbers, RequirementState
from govcheck.results.verdict import Verdict
from govcheck.results.words import Disposition, Result, Severity, Standing
from govcheck.rules.packs import Pack, Requirement, Rule

#: A requirement takes the worst result of its rules and subjects: the first of these that occurs.
WORST_FIRST = (Result.ERROR, Result.FAIL, Result.NOT_EVIDENCED, Result.PASS, Result.NOT_APPLICABLE)
_SEVERITY = {"core": Severity.MAJOR, "recommended": Severity.MINOR, "developmental": Severity.ADVICE}
#: How the overall verdict shows the requirements that are properties of it: `shown_as` in requirements.yaml.
SHOWN = {
    "due-when-accountable": "it says whether the full arrangements are in place once full accountability is taken on",
    "conditions": (
        "with the profile pre-authorisation it says that the outcome is full or with conditions of seven kinds, "
        "and which findings could lead to one"
    ),
    "not-on-finance-alone": "it is never good on finance alone",
    "same-weight": "it is the worst of the areas, so that advocacy weighs as much as finance",
}
_FOUND = (Result.FAIL, Result.NOT_EVIDENCED)
_ACCEPTED = (Disposition.WAIVED, Disposition.EXPLAINED)


def requirement_states(
    packs: Sequence[Pack],
    outcomes: Iterable[Outcome],
    ignored: Collection[str],
    switched_off: Mapping[str, str] = MappingProxyType({}),
) -> tuple[RequirementState, ...]:
    """Say of every requirement of `packs` how it stands.

    `ignored` are the ids of rules that were left out, `switched_off` says by id why requirements are not assessed.
    """
    by_rule: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        by_rule.setdefault(outcome.rule, []).append(outcome)
    states = []
    for pack in packs:
        sources = {source.id: str(source) for source in pack.sources}
        covering: dict[str, list[Rule]] = {}
        for rule in pack.rules:
            for id_ in rule.requirements:
                covering.setdefault(id_, []).append(rule)
        for requirement in pack.requirements.values():
            rules = covering.get(requirement.id, [])
            state = _state(pack, requirement, rules, by_rule, ignored, sources[requirement.source])
            off = switched_off.get(requirement.id) if state.result is not Result.NOT_APPLICABLE else None
            states.append(state._replace(result=None, reason=f"not assessed: {off}") if off else state)
    return tuple(states)


def _state(
    pack: Pack,
    requirement: Requirement,
    rules: list[Rule],
    by_rule: dict[str, list[Outcome]],
    ignored: Collection[str],
    source: str,
) -> RequirementState:
    outcomes = [outcome for rule in rules for outcome in by_rule.get(rule.id, ())]
    result, reason = _worst(outcomes), ""
    left_out = [rule.id for rule in rules if rule.id in ignored]
    if left_out and result not in (Result.ERROR, Result.FAIL, Result.NOT_EVIDENCED):
        # Looking at less must never make a requirement met.
        result, reason = None, f"not assessed: {', '.join(left_out)} left out of this run"
    elif requirement.shown_as:
        result, reason = (
            Result.NOT_APPLICABLE,
            f"shown by the overall verdict of every report: {SHOWN[requirement.shown_as]}",
        )
    elif result is None:
        reason = "not assessed: no rule covers it"
    elif result is Result.NOT_APPLICABLE:
        reason = outcomes[0].message
    heaviest = min((Severity(rule.severity) for rule in rules), key=lambda one: one.rank, default=None)
    return RequirementState(
        id=requirement.id,
        pack=pack.id,
        group=requirement.group,
        says=requirement.says,
        source=source,
        place=requirement.place,
        strength=requirement.strength,
        shown_by=requirement.shown_by,
        severity=heaviest or _SEVERITY[requirement.strength],
        result=result,
        reason=reason,
        rules=tuple(rule.id for rule in rules),
        comply_or_explain=requirement.comply_or_explain,
    )


def _worst(outcomes: Iterable[Outcome]) -> Result | None:
    results = {outcome.result for outcome in outcomes}
    return next((result for result in WORST_FIRST if result in results), None)


def numbers(states: Iterable[RequirementState], outcomes: Iterable[Outcome]) -> Numbers:
    """Count over the requirements that apply; what was not assessed stays among them."""
    states = tuple(states)
    applying = [state for state in states if state.result is not Result.NOT_APPLICABLE]
    settled = accepted(states, outcomes)
    heavy = [state for state in applying if state.severity in (Severity.CRITICAL, Severity.MAJOR)]
    return Numbers(
        apply=len(applying),
        met=sum(state.result is Result.PASS for state in applying),
        decided=sum(state.result in (Result.PASS, Result.FAIL) for state in applying),
        not_shown=sum(state.result is not Result.PASS and state.id not in settled for state in heavy),
    )


def accepted(states: Iterable[RequirementState], outcomes: Iterable[Outcome]) -> set[str]:
    """Give the requirements all of whose findings are waived or explained, and all of whose rules were looked at."""
    by_rule: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        by_rule.setdefault(outcome.rule, []).append(outcome)
    return {state.id for state in states if state.result in _FOUND and _settled(state, by_rule)}


def _settled(state: RequirementState, by_rule: Mapping[str, Sequence[Outcome]]) -> bool:
    """Whether nothing stands open; a rule without any outcome was left out, and looking at less settles nothing."""
    outcomes = [outcome for rule in state.rules for outcome in by_rule.get(rule, ())]
    looked_at = all(rule in by_rule for rule in state.rules)
    return looked_at and all(one.disposition in _ACCEPTED for one in outcomes if one.is_finding)


def verdicts(
    packs: Sequence[Pack], states: Sequence[RequirementState], outcomes: Sequence[Outcome]
) -> tuple[Verdict, ...]:
    """Judge every group of every pack in the source's order, then the pack as a whole."""
    settled = accepted(states, outcomes)
    found = []
    for pack in packs:
        mine = [state for state in states if state.pack == pack.id]
        for group, title in pack.groups.items():
            found.append(verdict_on(pack.id, group, title, [one for one in mine if one.group == group], settled))
        found.append(verdict_on(pack.id, "", pack.title, mine, settled))
    return tuple(found)


def verdict_on(pack: str, group: str, title: str, states: Sequence[RequirementState], settled: set[str]) -> Verdict:
    """Judge some requirements together; `settled` are those whose findings are all waived or explained."""

    def ids(*results: Result | None) -> tuple[str, ...]:
        return tuple(state.id for state in states if state.result in results)

    return Verdict(
        pack=pack,
        group=group,
        title=title,
        standing=_standing(states, settled),
        met=ids(Result.PASS),
        not_met=ids(Result.FAIL),
        cannot_tell=ids(Result.NOT_EVIDENCED, Result.ERROR),
        does_not_apply=ids(Result.NOT_APPLICABLE),
        not_assessed=ids(None),
    )


def _standing(states: Sequence[RequirementState], settled: set[str]) -> Standing:
    """Core requirements decide; recommended ones make reservations; developmental ones neither."""
    applying = [state for state in states if state.result is not Result.NOT_APPLICABLE]
    if not applying:
        return Standing.DOES_NOT_APPLY
    core = [state for state in applying if state.strength == "core"]
    lacking = [state for state in core if state.result is not Result.PASS and state.id not in settled]
    if any(state.result is Result.FAIL for state in lacking):
        return Standing.NOT_IN_PLACE
    if lacking or all(state.result not in (Result.PASS, Result.FAIL) for state in applying):
        return Standing.CANNOT_TELL
    waived = any(state.result is not Result.PASS for state in core)
    short = any(state.strength == "recommended" and state.result is not Result.PASS for state in applying)
    return Standing.WITH_RESERVATIONS if waived or short else Standing.IN_PLACE
