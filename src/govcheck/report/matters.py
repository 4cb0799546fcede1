"""Everything that a run has to say of a place in the files, for tools that show it there."""

from typing import NamedTuple

from govcheck.report.accepted import BASELINE, TO_MEND, in_one_line, stale_entry, waiver_heading
from govcheck.report.counterparts import NO_NEWS, NOT_CHECKED, WARNING, Counterpart, counterpart, of_waiver
from govcheck.report.parts import heading, marks
from govcheck.report.wording import capital, place
from govcheck.results.acceptance import WaiverFinding
from govcheck.results.baseline import Entry
from govcheck.results.outcome import Outcome, hashed
from govcheck.results.run import InputError, Run, RunError
from govcheck.results.words import Result
from govcheck.source import Location, Span

NOWHERE = Location("", Span(1, 1, 1, 1))
INPUT_ERROR, TOOL_ERROR, REPORT_WARNING = "govcheck/input-error", "govcheck/tool-error", "govcheck/warning"
WAIVER, STALE = "govcheck/waiver", "govcheck/stale-baseline"
"""What stands in for the name of a rule where none is meant."""
LAST = (WAIVER, STALE, REPORT_WARNING)
"""What stands behind the findings."""


class Matter(NamedTuple):
    """One thing to show."""

    check: str
    """The id of a rule, or what stands in for it."""
    title: str
    text: str
    to_do: str
    """Empty where nothing is to be done."""
    location: Location
    """`NOWHERE` where no place is meant."""
    counterpart: Counterpart
    fingerprint: str


def matters(run: Run) -> tuple[Matter, ...]:
    """Give mistakes in the files, tool errors, findings in the order of the run, and what is among `LAST`."""
    findings = (one for one in run.outcomes if one.is_finding)
    broken = (one for one in run.outcomes if one.result is Result.ERROR)
    apart = outside(run)
    return (
        *(one for one in apart if one.check not in LAST),
        *map(_broken, broken),
        *map(_finding, findings),
        *(one for one in apart if one.check in LAST),
    )


def outside(run: Run) -> tuple[Matter, ...]:
    """Give what belongs to no result: mistakes, tool errors that no result tells of, and what is among `LAST`."""
    told = {(one.rule, name) for one in run.outcomes for name in (one.subject.id, one.subject.name)}
    untold = (one for one in run.errors if (one.rule, one.subject) not in told)
    return (
        *map(_input_error, run.input_errors),
        *map(_tool_error, untold),
        *map(_waiver, run.waiver_findings),
        *map(_stale, run.baseline.stale if run.baseline else ()),
        *map(_warning, run.warnings),
    )


def _finding(outcome: Outcome) -> Matter:
    """Show a finding; of one that is accepted by whom and why, rather than what to do."""
    accepted = in_one_line(outcome.acceptance) if outcome.acceptance else ""
    return Matter(
        outcome.rule,
        f"{capital(', '.join(marks(outcome)))}: {heading(outcome)}",
        f"{outcome.message} {accepted}".strip(),
        "" if accepted else outcome.remedy,
        outcome.location,
        counterpart(outcome),
        outcome.fingerprint_hash,
    )


def _input_error(error: InputError) -> Matter:
    other = f" The other place: {place(error.other)}." if error.other else ""
    return Matter(
        INPUT_ERROR,
        "Nothing was checked: a mistake in the files",
        f"{error.sentence}{other}",
        error.suggestion,
        error.location,
        NOT_CHECKED,
        hashed(INPUT_ERROR, f"{error.location}:{error.sentence}"),
    )


def _broken(outcome: Outcome) -> Matter:
    error = RunError(outcome.rule, outcome.subject.id, outcome.message)
    return _tool_error(error)._replace(location=outcome.location, fingerprint=outcome.fingerprint_hash)


def _tool_error(error: RunError) -> Matter:
    return Matter(
        TOOL_ERROR,
        f"Tool error: {error.rule}",
        f"{error.subject}: {error.message}",
        "",
        NOWHERE,
        NOT_CHECKED,
        hashed(TOOL_ERROR, f"{error.rule}:{error.subject}"),
    )


def _waiver(one: WaiverFinding) -> Matter:
    return Matter(
        WAIVER,
        f"{TO_MEND}: {waiver_heading(one)}",
        one.message,
        one.remedy,
        one.location,
        of_waiver(one.severity),
        hashed(WAIVER, f"{one.waiver}:{one.problem}"),
    )


def _stale(one: Entry) -> Matter:
    return Matter(
        STALE,
        f"{BASELINE}: an entry is stale",
        f"{stale_entry(one)}.",
        "Write the baseline again, which takes it out: it was mended, or rests on other facts by now.",
        NOWHERE,
        NO_NEWS,
        hashed(STALE, f"{one.rule}:{one.subject}:{one.result.value}:{one.digest}"),
    )


def _warning(text: str) -> Matter:
    return Matter(REPORT_WARNING, "Warning", text, "", NOWHERE, WARNING, hashed(REPORT_WARNING, text))
