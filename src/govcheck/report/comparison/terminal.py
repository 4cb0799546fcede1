"""A comparison for a terminal."""

from govcheck.report.comparison.wording import (
    LEADS,
    NO_LINE,
    SHOWN_LINES,
    TITLES,
    TONES,
    change_heading,
    explained,
    from_to,
    further_lines,
    marked,
    rest,
    table,
    title,
    to_do,
)
from govcheck.report.options import ReportOptions
from govcheck.report.pen import Face, Pen
from govcheck.report.visible import visible
from govcheck.report.wording import Tone, place
from govcheck.results.comparison import Change, Comparison, Move, Side, State

_INDENT = 4
_ROWS = (2, 34)


def render(comparison: Comparison, options: ReportOptions) -> str:
    """Draw `comparison` for a terminal of `options.width` columns."""
    pen = Pen(options.width, colour=options.colour)
    pen.line(0, title(comparison), Face.TITLE)
    pen.labelled((0, 9), "Before", comparison.before.name)
    pen.labelled((0, 9), "After", comparison.after.name)
    for note in comparison.notes:
        pen.labelled((0, 9), "Note", note)
    if comparison.before.input_errors or comparison.after.input_errors:
        for side in (comparison.before, comparison.after):
            _input_errors(pen, side)
    else:
        _changes(pen, comparison)
    for side in (comparison.before, comparison.after):
        for error in side.errors:
            pen.line(2, f"[tool error] {side.name}: {error.rule}, {error.subject}: {error.message}", Tone.BROKEN)
    pen.blank()
    pen.line(0, comparison.judged.sentence, Tone.BAD if comparison.judged.exit_code else Tone.GOOD)
    return pen.text()


def _input_errors(pen: Pen, side: Side) -> None:
    for error in side.input_errors:
        pen.blank()
        pen.line(2, f"{side.name}: {place(error.location)}", Face.PLACE)
        pen.line(_INDENT, f"{error.sentence} {error.suggestion}")


def _changes(pen: Pen, comparison: Comparison) -> None:
    pen.blank()
    for label, before, after in table(comparison):
        pen.labelled(_ROWS, label, before if before == after else f"{before} → {after}")
    for move in Move:
        changes = comparison.moved(move)
        if not changes:
            continue
        pen.blank()
        pen.line(0, f"{TITLES[move]} ({len(changes)})", Face.TITLE)
        pen.line(2, LEADS.get(move, ""))
        for change in changes:
            _change(pen, change)
    pen.blank()
    pen.line(0, rest(comparison))


def _change(pen: Pen, change: Change) -> None:
    if change.move.is_for_the_worse:
        pen.blank()
    words = (from_to(change), change.shown.severity.value, *(("does not count",) if _is_light(change) else ()))
    pen.line(2, f"[{', '.join(words)}] {change_heading(change)}", TONES[change.move])
    if not change.move.is_for_the_worse:
        _lines(pen, change)
        return
    pen.line(_INDENT, change.shown.rule, Face.LABEL)
    for sentence in explained(change):
        pen.line(_INDENT, sentence)
    if to_do(change):
        pen.labelled((_INDENT, _INDENT + 8), "To do", to_do(change))
    _lines(pen, change)
    if not change.lines:
        pen.line(_INDENT, NO_LINE, Face.LABEL)


def _lines(pen: Pen, change: Change) -> None:
    """Show which changed lines did it."""
    for line in change.lines[:SHOWN_LINES]:
        pen.verbatim(" " * _INDENT + visible(marked(line)), Tone.BAD if line.state is State.BEFORE else Tone.GOOD)
    if further_lines(change):
        pen.line(_INDENT, further_lines(change), Face.LABEL)


def _is_light(change: Change) -> bool:
    return change.move.is_for_the_worse and not change.counts
