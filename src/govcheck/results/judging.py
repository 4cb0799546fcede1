"""What a comparison says to a CI job: one exit code with the sentence that explains it."""

from collections.abc import Iterable, Sequence

from govcheck.results.comparison import Change, Judged, Move
from govcheck.results.gate import BROKEN, FAILED, INVALID, MET
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Severity

SHOWN = 5
"""Findings or rules that are named in one note."""


def judged(
    sides: Sequence[tuple[str, Run]], changes: Iterable[Change], through: Sequence[Outcome], threshold: Severity
) -> Judged:
    """Decide; what could not be looked at comes before what got worse."""
    counted = [one for one in changes if one.counts]
    lost_sight = sum(one.move is Move.NO_LONGER_EVIDENCED for one in counted)
    worse = len(counted) - lost_sight
    errors = sum(len(run.errors) for _, run in sides)
    mistakes = [f"{_counted(len(run.input_errors), 'mistake')} in {name}" for name, run in sides if run.input_errors]
    if errors:
        return Judged(BROKEN, f"{_counted(errors, 'rule check')} could not be carried out.", threshold)
    if mistakes:
        return Judged(INVALID, f"Not compared: {' and '.join(mistakes)}.", threshold)
    if counted:
        said = [f"{_counted(worse, 'result')} got worse"] if worse else []
        said += (
            [f"{_counted(lost_sight, 'result')} {'is' if lost_sight == 1 else 'are'} no longer evidenced"]
            if lost_sight
            else []
        )
        return Judged(FAILED, f"{' and '.join(said)}, at severity {threshold} or above.", threshold)
    if through:
        return Judged(FAILED, _asks_for_less(through), threshold)
    return Judged(MET, f"Nothing got worse at severity {threshold} or above.", threshold)


def _asks_for_less(through: Sequence[Outcome]) -> str:
    only = "stops" if len(through) == 1 else "stop"
    return f"{_counted(len(through), 'finding')} no longer {only} the gate, only because the change asks for less."


def named(through: Sequence[Outcome]) -> str:
    """Name the findings that are let through, as many as can be read."""
    names = [f"{one.rule} on {one.subject.id}" for one in through]
    more = len(names) - SHOWN
    return f"{_asks_for_less(through)} {'; '.join(names[:SHOWN])}{f'; and {more} more' if more > 0 else ''}."


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
