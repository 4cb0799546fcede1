"""What the terminal report says only where it applies or is asked for: what is accepted, rules, counts."""

from collections.abc import Iterable, Sequence

from govcheck.report import accepted
from govcheck.report.entries import Part
from govcheck.report.parts import heading, in_one_line
from govcheck.report.pen import Face, Pen
from govcheck.report.statistics import statistics
from govcheck.results.run import Run

_INDENT = 4
_PARTS = (_INDENT, _INDENT + 16)


def draw_accepted(pen: Pen, run: Run) -> None:
    """List what is accepted for a time, waivers to put right, and what the baseline no longer needs."""
    _list(pen, accepted.TITLE, [(heading(one), accepted.parts(one)) for one in accepted.accepted(run)])
    waivers = [(accepted.waiver_heading(one), accepted.waiver_parts(one)) for one in run.waiver_findings]
    _list(pen, accepted.TO_MEND, waivers)
    if run.baseline:
        _title(pen, accepted.BASELINE)
        pen.line(2, accepted.baseline_lead(run.baseline))
        for entry in run.baseline.stale:
            pen.line(_INDENT, accepted.stale_entry(entry))


def draw_rules(pen: Pen, run: Run) -> None:
    """List the rules that took part."""
    _title(pen, f"Rules that took part ({len(run.rules)})")
    for rule in run.rules:
        pen.line(2, f"{rule.id} [{rule.severity}, {rule.basis}] {', '.join(rule.requirements)}")


def draw_statistics(pen: Pen, run: Run) -> None:
    """Count what was looked at and found."""
    _title(pen, "Counts")
    for counts in statistics(run):
        pen.line(2, counts.title)
        for name, number in counts.rows:
            pen.line(_INDENT, f"{name}: {number}")


def _list(pen: Pen, words: str, entries: Sequence[tuple[str, Iterable[Part]]]) -> None:
    """Write headings with their parts under a title, where there are any."""
    if entries:
        _title(pen, f"{words} ({len(entries)})")
    for said, several in entries:
        pen.line(2, said)
        for part in several:
            for number, entry in enumerate(part.entries):
                pen.labelled(_PARTS, "" if number else part.label, in_one_line(entry))


def _title(pen: Pen, text: str) -> None:
    pen.blank()
    pen.line(0, text, Face.TITLE)
