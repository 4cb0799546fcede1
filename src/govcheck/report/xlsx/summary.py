"""The first sheet: what was checked, where it stands in sentences, what is asked, and what was not checked."""

from collections.abc import Iterable

from govcheck.report import accepted, titles
from govcheck.report.contents import Contents
from govcheck.report.paper import TONES
from govcheck.report.standing import condition_lines, overall_sentences
from govcheck.report.summary import about, asked, elements_in_words, failed_input, title
from govcheck.report.wording import Tone, numbers_in_words
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet
from govcheck.results.run import Run


def summary(run: Run, sorted_run: Contents) -> Sheet:
    """Say what every report says at its head, a label and a text in each row."""
    columns = (Column("about", 26), Column(title(run), 110))
    rows = (*_head(run), *(() if run.input_errors else _standing(run, sorted_run)), *_left_out(run))
    return Sheet("Summary", columns, rows)


def _head(run: Run) -> Iterable[tuple[Cell, ...]]:
    for warning in run.warnings:
        yield Coloured("Warning", TONES[Tone.OPEN]), warning
    if run.input_errors:
        yield Coloured("Not checked", TONES[Tone.BROKEN]), f"{failed_input(run)}."
    if run.gate.sentence:
        yield "Gate", run.gate.sentence
    yield from _rows(about(run))


def _standing(run: Run, sorted_run: Contents) -> Iterable[tuple[Cell, ...]]:
    known = accepted.baseline_lead(run.baseline) if run.baseline else ""
    yield from _rows(
        (
            (titles.STANDING, (*overall_sentences(run), *condition_lines(run), *numbers_in_words(run.numbers))),
            ("Asked", (asked(sorted_run), *(section.lead for section in sorted_run.findings))),
            ("By source", elements_in_words(run)),
            (accepted.BASELINE, (known,) if known else ()),
        )
    )
    yield from ((accepted.BASELINE, accepted.stale_entry(one)) for one in (run.baseline.stale if run.baseline else ()))


def _left_out(run: Run) -> Iterable[tuple[Cell, ...]]:
    yield from ((titles.NOT_CHECKED, f"{one.what}: {one.why}") for one in run.not_checked)


def _rows(labelled: Iterable[tuple[str, tuple[str, ...]]]) -> Iterable[tuple[Cell, ...]]:
    """Give a row for each text, its label beside every one, so that the sheet can be filtered by it."""
    return ((label, text) for label, texts in labelled for text in texts)
