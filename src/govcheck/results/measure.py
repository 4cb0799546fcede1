"""The measure by which a change is judged: never one that the change itself has made looser."""

from collections.abc import Iterable

from govcheck.results.outcome import Outcome
from govcheck.results.rollup import WORST_FIRST
from govcheck.results.run import Gate, Run
from govcheck.results.words import Disposition, Result


def stricter(run: Run, otherwise: Iterable[Outcome]) -> Run:
    """Give `run` with those of its results that are worse `otherwise`, as its rules stood before the change.

    Where a rule asks for more than before, what it finds stands; where it asks for less, what it would have found.
    """
    by_name = {one.fingerprint: one for one in run.outcomes}
    for one in otherwise:
        known = by_name.get(one.fingerprint)
        if (known and _weight(one) < _weight(known)) or (known is None and one.is_finding):
            by_name[one.fingerprint] = one
    return run._replace(outcomes=tuple(by_name.values()))


def _weight(outcome: Outcome) -> tuple[int, int]:
    return WORST_FIRST.index(outcome.result), outcome.severity.rank


def let_through(was: Gate, judged: Run, own: Run) -> tuple[Outcome, ...]:
    """Give the findings that stop the gate no longer, only because the later state asks for less than the earlier.

    `was` is the gate of the earlier state, `judged` the later one by the stricter of both measures, `own` by its own.
    """
    now = own.gate
    threshold = max(was.threshold, now.threshold, key=lambda one: one.rank)
    joint = now._replace(threshold=threshold, allow_unknown=was.allow_unknown and now.allow_unknown)
    stopped = {one.fingerprint for one in own.outcomes if _stops(one, now)}
    return tuple(one for one in judged.outcomes if _stops(one, joint) and one.fingerprint not in stopped)


def _stops(outcome: Outcome, gate: Gate) -> bool:
    wanted = (Result.FAIL,) if gate.allow_unknown else (Result.FAIL, Result.NOT_EVIDENCED)
    is_open = outcome.result in wanted and outcome.disposition is Disposition.OPEN
    return is_open and outcome.severity.rank <= gate.threshold.rank
