"""What every report says, sorted into the parts a reader looks for, without any layout."""

from typing import NamedTuple

from govcheck.report.wanted import WantedFact, wanted_facts
from govcheck.report.wording import capital, count
from govcheck.results.outcome import Outcome
from govcheck.results.run import RequirementState, Run, RunError
from govcheck.results.words import Basis, Disposition, Result


class Section(NamedTuple):
    """Findings that ask the same kind of thing of the reader."""

    key: str
    title: str
    lead: str
    """One sentence: how many, and what to do about them."""
    outcomes: tuple[Outcome, ...]
    wanted: tuple[WantedFact, ...] = ()
    """For facts to supply: each missing fact once, the ones that decide most results first."""


class Contents(NamedTuple):
    """A run, sorted."""

    findings: tuple[Section, ...]
    """Things to change, facts to supply, questions to answer, in this order; empty ones too."""
    met: tuple[Outcome, ...]
    does_not_apply: tuple[Outcome, ...]
    tool_errors: tuple[RunError, ...]


def contents(run: Run) -> Contents:
    """Sort the outcomes of a run; within each part they keep the order of the run."""
    unclear = [one for one in run.outcomes if one.result is Result.NOT_EVIDENCED]
    return Contents(
        findings=(
            _to_change(_with_result(run, Result.FAIL)),
            _to_supply(run, tuple(one for one in unclear if one.basis is not Basis.ATTESTATION)),
            _to_answer(tuple(one for one in unclear if one.basis is Basis.ATTESTATION)),
        ),
        met=_with_result(run, Result.PASS),
        does_not_apply=_with_result(run, Result.NOT_APPLICABLE),
        tool_errors=_tool_errors(run),
    )


def _with_result(run: Run, result: Result) -> tuple[Outcome, ...]:
    return tuple(one for one in run.outcomes if one.result is result)


def _to_change(outcomes: tuple[Outcome, ...]) -> Section:
    lead = "Nothing that was decided is not met."
    if outcomes:
        verb = "is" if len(outcomes) == 1 else "are"
        lead = f"{capital(count(len(outcomes), 'result'))} {verb} not met{_settled(outcomes)}."
    return Section("change", "Things to change", lead, outcomes)


def _to_supply(run: Run, outcomes: tuple[Outcome, ...]) -> Section:
    wanted = wanted_facts(run, outcomes)
    lead = "No facts are missing."
    if outcomes:
        verb = "is" if len(wanted) == 1 else "are"
        missing = f"; {count(len(wanted), 'fact')} {verb} missing" if wanted else ""
        lead = f"{capital(count(len(outcomes), 'result'))} cannot be told{_settled(outcomes)}{missing}."
    return Section("supply", "Facts to supply", lead, outcomes, wanted)


def _to_answer(outcomes: tuple[Outcome, ...]) -> Section:
    lead = "No question waits for an answer."
    if outcomes:
        verb = "needs" if len(outcomes) == 1 else "need"
        lead = (
            f"{capital(count(len(outcomes), 'question'))} {verb} the judgement of someone who can answer "
            f"for it{_settled(outcomes)}."
        )
    return Section("answer", "Questions to answer", lead, outcomes)


def _settled(outcomes: tuple[Outcome, ...]) -> str:
    """Say how many are waived, explained or otherwise being dealt with."""
    settled = sum(one.disposition is not Disposition.OPEN for one in outcomes)
    return f", {settled} of them waived, explained or in hand" if settled else ""


def _tool_errors(run: Run) -> tuple[RunError, ...]:
    """Give the errors of the run, and those outcomes with an error that are not among them."""
    told = {(error.rule, error.subject) for error in run.errors}
    untold = tuple(
        RunError(one.rule, one.subject.name, one.message)
        for one in _with_result(run, Result.ERROR)
        if not told & {(one.rule, one.subject.id), (one.rule, one.subject.name)}
    )
    return run.errors + untold


class Requirements:
    """Finds the requirements that an outcome serves."""

    def __init__(self, run: Run) -> None:
        self._by_pack = {(state.pack, state.id): state for state in run.requirements}
        self._by_id = {state.id: state for state in run.requirements}

    def of(self, outcome: Outcome) -> tuple[tuple[str, RequirementState | None], ...]:
        """Give the ids an outcome names, each with its requirement; of the rule's own pack first."""
        return self.named(outcome.rule, outcome.requirements)

    def named(self, rule: str, ids: tuple[str, ...]) -> tuple[tuple[str, RequirementState | None], ...]:
        """Give the ids that a rule names in the same way."""
        pack = rule.partition("/")[0]
        return tuple((id_, self._by_pack.get((pack, id_)) or self._by_id.get(id_)) for id_ in ids)
