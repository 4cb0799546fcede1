"""What a run says to a CI job: one exit code with the sentence that explains it."""

from collections.abc import Sequence

from govcheck.results.acceptance import WaiverFinding
from govcheck.results.outcome import Outcome
from govcheck.results.run import Gate, Numbers, RunError
from govcheck.results.words import Disposition, Result, Severity

MET, FAILED, INVALID, UNKNOWN, BROKEN = 0, 1, 2, 3, 4


def gate(
    outcomes: Sequence[Outcome],
    errors: Sequence[RunError],
    numbers: Numbers,
    threshold: Severity,
    *,
    allow_unknown: bool,
    waivers: Sequence[WaiverFinding] = (),
) -> Gate:
    """Decide; where several reasons apply, a broken rule comes before a failure, that before doubt."""
    heavy = [one for one in outcomes if one.disposition is Disposition.OPEN and one.severity.rank <= threshold.rank]
    failed = sum(one.result is Result.FAIL for one in heavy)
    unknown = sum(one.result is Result.NOT_EVIDENCED for one in heavy)
    to_mend = sum(one.severity.rank <= threshold.rank for one in waivers)
    if errors:
        code, sentence = BROKEN, f"{_counted(len(errors), 'rule check')} could not be carried out."
    elif failed or to_mend:
        code, sentence = FAILED, f"{_in_the_way(failed, to_mend)} at severity {threshold} or above."
    elif numbers.decided == 0:
        code, sentence = UNKNOWN, "Nothing could be decided."
    elif unknown and not allow_unknown:
        code, sentence = (
            UNKNOWN,
            f"{_counted(unknown, 'result')} cannot be told at severity {threshold} or above.",
        )
    else:
        code, sentence = MET, f"Nothing stands open at severity {threshold} or above."
        if unknown:
            sentence = f"Nothing is known to fail; {_counted(unknown, 'result')} cannot be told, which was allowed."
    return Gate(code, sentence, threshold, allow_unknown)


def _in_the_way(failed: int, to_mend: int) -> str:
    """Count what is not met, and the waivers that must be put right."""
    said = [f"{_counted(failed, 'result')} not met"] if failed else []
    said += [f"{_counted(to_mend, 'waiver')} to be put right"] if to_mend else []
    return " and ".join(said)


def refused(count: int, threshold: Severity, *, allow_unknown: bool) -> Gate:
    """Decide for files that cannot be taken as they stand."""
    sentence = f"Not checked: {_counted(count, 'mistake')} in the files."
    return Gate(INVALID, sentence, threshold, allow_unknown)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
