"""The report for a terminal: plain lines, with colours where they are wanted."""

from collections.abc import Iterable

from govcheck.report import answers, titles
from govcheck.report.contents import Contents, Requirements, Section, contents
from govcheck.report.excerpt import Lines, excerpt, lines_by_place
from govcheck.report.folded import Folded, by_rule
from govcheck.report.options import ReportOptions
from govcheck.report.parts import Entry, heading, in_one_line, marks, parts
from govcheck.report.pen import Face, Pen
from govcheck.report.standing import condition_lines, overall_sentences
from govcheck.report.summary import about, asked, failed_input, tally, title, verdict_title
from govcheck.report.terminal_more import draw_accepted, draw_rules, draw_statistics
from govcheck.report.wanted import WantedFact
from govcheck.report.wording import (
    Tone,
    count,
    numbers_in_words,
    place,
    result_in_words,
    result_tone,
    standing_tone,
)
from govcheck.results.outcome import Outcome
from govcheck.results.run import InputError, Run
from govcheck.source import Location

_INDENT = 4
_HEAD = (0, 19)
_PARTS = (_INDENT, _INDENT + 16)
"""Where labels begin, and where the text beside them does."""


def render(run: Run, options: ReportOptions) -> str:
    """Draw `run` for a terminal of `options.width` columns."""
    pen = Pen(options.width, colour=options.colour)
    lines = lines_by_place(run)
    if options.detail != "quiet":
        _head(pen, run)
    if run.input_errors:
        _input_errors(pen, run, lines)
    elif options.detail != "quiet":
        sorted_run = contents(run)
        _standing(pen, run)
        for section in sorted_run.findings:
            _section(pen, section, Requirements(run), lines)
        draw_accepted(pen, run)
        _answers(pen, run)
        _in_order(pen, run, sorted_run, lines if options.detail == "verbose" else None)
        _not_done(pen, run, sorted_run)
        if options.detail == "verbose":
            draw_rules(pen, run)
        _close(pen, run, sorted_run)
    if options.statistics and not run.input_errors:
        draw_statistics(pen, run)
    pen.blank()
    pen.line(0, run.gate.sentence, Tone.GOOD if run.gate.exit_code == 0 else Tone.BAD)
    return pen.text()


def _head(pen: Pen, run: Run) -> None:
    pen.line(0, title(run), Face.TITLE)
    for label, texts in about(run):
        _labelled(pen, _HEAD, label, texts)
    for warning in run.warnings:
        pen.labelled(_HEAD, "Warning", warning, Tone.OPEN)


def _labelled(pen: Pen, indents: tuple[int, int], label: str, texts: Iterable[str]) -> None:
    """Write a label beside the first of several texts."""
    for number, text in enumerate(texts):
        pen.labelled(indents, "" if number else label, text)


def _title(pen: Pen, text: str) -> None:
    pen.blank()
    pen.line(0, text, Face.TITLE)


def _input_errors(pen: Pen, run: Run, lines: Lines) -> None:
    _title(pen, failed_input(run))
    for error in run.input_errors:
        _input_error(pen, error, lines)


def _input_error(pen: Pen, error: InputError, lines: Lines) -> None:
    pen.blank()
    pen.line(2, place(error.location), Face.PLACE)
    pen.line(_INDENT, error.sentence)
    _excerpt(pen, lines, error.location)
    if error.suggestion:
        pen.line(_INDENT, error.suggestion)
    if error.other:
        pen.line(_INDENT, f"The other place: {place(error.other)}")
        _excerpt(pen, lines, error.other)


def _standing(pen: Pen, run: Run) -> None:
    _title(pen, titles.STANDING)
    _overall(pen, run)
    for sentence in numbers_in_words(run.numbers):
        pen.line(2, sentence)
    pen.blank()
    for verdict in run.verdicts:
        tone = standing_tone(verdict.standing)
        pen.line(2, f"{verdict_title(run, verdict)}: {verdict.standing}", tone)
        pen.line(_INDENT, tally(verdict))
        if not verdict.group:
            pen.blank()


def _overall(pen: Pen, run: Run) -> None:
    """Write the overall verdict with its reasons, then the areas and the profile's headings that it speaks of."""
    if run.overall is None:
        return
    pen.line(2, f"Overall: {run.overall.standing}", standing_tone(run.overall.standing))
    for sentence in overall_sentences(run):
        pen.line(_INDENT, sentence)
    for line in condition_lines(run):
        pen.line(_INDENT, f"* {line}")
    for verdict in (*run.overall.areas, *(run.profile.headings if run.profile else ())):
        pen.line(_INDENT, f"{verdict.title}: {verdict.standing} ({tally(verdict)})", standing_tone(verdict.standing))
    pen.blank()


def _section(pen: Pen, section: Section, requirements: Requirements, lines: Lines) -> None:
    _title(pen, f"{section.title} ({len(section.outcomes)})")
    pen.line(2, section.lead)
    if section.wanted:
        pen.blank()
    for fact in section.wanted:
        _wanted(pen, fact)
    for outcome in section.outcomes:
        pen.blank()
        _finding(pen, outcome, requirements, lines)


def _wanted(pen: Pen, fact: WantedFact) -> None:
    pen.line(2, f"* {fact.name}: needed by {count(len(fact.rules), 'rule')}", Face.TITLE)
    for text in fact.texts:
        pen.line(_INDENT, text)
    pen.line(_INDENT, in_one_line(Entry("", fact.path, place(fact.location))), Face.PLACE)


def _finding(pen: Pen, outcome: Outcome, requirements: Requirements, lines: Lines) -> None:
    pen.line(2, f"[{', '.join(marks(outcome))}] {heading(outcome)}", result_tone(outcome.result))
    pen.line(_INDENT, place(outcome.location), Face.PLACE)
    _excerpt(pen, lines, outcome.location)
    pen.line(_INDENT, outcome.message)
    for part in parts(outcome, requirements):
        _labelled(pen, _PARTS, part.label, map(in_one_line, part.entries))


def _excerpt(pen: Pen, lines: Lines, location: Location) -> None:
    shown = excerpt(lines, location, pen.width - 12)
    if shown is None:
        return
    pen.verbatim(f"{shown.number:>9} | {shown.text}")
    if shown.carets:
        pen.verbatim(f"          | {shown.carets}", Tone.BAD)


def _answers(pen: Pen, run: Run) -> None:
    """List what people answered on their word, each with its evidence."""
    if run.attestations:
        _title(pen, f"{answers.TITLE} ({len(run.attestations)})")
    for one in run.attestations:
        pen.line(2, answers.heading(one))
        for part in answers.parts(one):
            _labelled(pen, _PARTS, part.label, map(in_one_line, part.entries))


def _in_order(pen: Pen, run: Run, sorted_run: Contents, in_full: Lines | None) -> None:
    """Count what is met and list in short what does not apply; or list both in full with the lines of the files."""
    _title(pen, f"{titles.MET} ({len(sorted_run.met)})")
    if in_full is not None:
        _several(pen, sorted_run.met, run, in_full)
    elif sorted_run.met:
        rules = count(len({one.rule for one in sorted_run.met}), "rule")
        pen.line(2, f"By {rules}; --verbose lists them, and so do the other reports for people.")
    if sorted_run.does_not_apply:
        _title(pen, f"{titles.DOES_NOT_APPLY} ({len(sorted_run.does_not_apply)})")
    if in_full is not None:
        _several(pen, sorted_run.does_not_apply, run, in_full)
        return
    for gathered in by_rule(sorted_run.does_not_apply):
        _in_short(pen, gathered)


def _not_done(pen: Pen, run: Run, sorted_run: Contents) -> None:
    """List what was not checked, and what could not be."""
    if run.not_checked:
        _title(pen, f"{titles.NOT_CHECKED} ({len(run.not_checked)})")
    for left_out in run.not_checked:
        pen.line(2, f"{left_out.what}: {left_out.why}")
    if sorted_run.tool_errors:
        _title(pen, f"{titles.TOOL_ERRORS} ({len(sorted_run.tool_errors)})")
    for error in sorted_run.tool_errors:
        pen.line(2, f"[tool error] {error.rule}, {error.subject}: {error.message}", Tone.BROKEN)


def _several(pen: Pen, outcomes: Iterable[Outcome], run: Run, lines: Lines) -> None:
    for outcome in outcomes:
        pen.blank()
        _finding(pen, outcome, Requirements(run), lines)


def _in_short(pen: Pen, gathered: Folded) -> None:
    """Write why one rule does not apply, to one subject or to several."""
    first, *others = gathered.outcomes
    if not others:
        pen.line(2, f"[{result_in_words(first)}] {heading(first)}", result_tone(first.result))
        pen.line(_INDENT, in_one_line(Entry(first.message, first.rule, place(first.location))))
        return
    reasons = (Entry(one.message, "", place(one.location)) for one in gathered.outcomes)
    pen.line(2, f"[{result_in_words(first)}] {gathered.title}", result_tone(first.result))
    pen.line(_INDENT, f"{' '.join(map(in_one_line, reasons))} ({gathered.rule})")


def _close(pen: Pen, run: Run, sorted_run: Contents) -> None:
    """Repeat the counts at the end, where a terminal leaves the reader."""
    _title(pen, "In short")
    for sentence in (*numbers_in_words(run.numbers), asked(sorted_run)):
        pen.line(2, sentence)
