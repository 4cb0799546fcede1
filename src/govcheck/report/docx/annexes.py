"""The annexes: every requirement with its source, and all that was checked, with clause and place."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from govcheck.report import titles
from govcheck.report.contents import Contents, Requirements
from govcheck.report.docx import markup
from govcheck.report.docx.markup import Cell
from govcheck.report.docx.pages import Pages, entry
from govcheck.report.entries import Entry
from govcheck.report.folded import Folded, by_rule, parts_in_short
from govcheck.report.paper import PANEL, TONES
from govcheck.report.parts import parts
from govcheck.report.wording import place, result_tone, state_in_words
from govcheck.results.outcome import Outcome
from govcheck.results.run import RequirementState, Run

_REQUIREMENTS = (1500, 4538, 1800, 1800)
_RESULTS = (2200, 4000, 3438)


def annexes(pages: Pages, run: Run, sorted_run: Contents, known: Requirements) -> None:
    """Write the annexes; with the findings they hold everything that was checked."""
    pages.new_page()
    pages.heading(1, f"Annex A. {titles.EVERY_REQUIREMENT} ({len(run.requirements)})")
    if run.requirements:
        head = ("Requirement", "It says", "Place", "Result")
        rows = _requirements(run)
        pages.add(markup.table(head, rows, _REQUIREMENTS, titles.EVERY_REQUIREMENT))
    _results(pages, f"Annex B. {titles.MET} ({len(sorted_run.met)})", sorted_run.met, known)
    outcomes = sorted_run.does_not_apply
    _results(pages, f"Annex C. {titles.DOES_NOT_APPLY} ({len(outcomes)})", outcomes, known)


def _requirements(run: Run) -> Iterator[str]:
    """Set each source across the table, then what it asks."""
    for source, several in groupby(run.requirements, key=lambda state: state.source):
        name = markup.paragraph(markup.run(source, bold=True), "TableText", keep=True)
        yield markup.row((Cell(name, len(_REQUIREMENTS), PANEL),), _REQUIREMENTS)
        yield from map(_requirement, several)


def _requirement(state: RequirementState) -> str:
    chip = markup.chip(state_in_words(state), TONES[result_tone(state.result)])
    reason = markup.in_cell(state.reason) if state.reason else ""
    cells = (
        Cell(markup.in_cell(state.id)),
        Cell(markup.in_cell(state.says)),
        Cell(markup.in_cell(state.place)),
        Cell(markup.paragraph(chip, "TableText") + reason),
    )
    return markup.row(cells, _REQUIREMENTS)


def _results(pages: Pages, title: str, outcomes: Iterable[Outcome], known: Requirements) -> None:
    pages.heading(1, title)
    rows = [row for folded in by_rule(outcomes) for row in _of_rule(folded, known)]
    if rows:
        pages.add(markup.table(("About", "What was found", "Evidence and place"), rows, _RESULTS, title))


def _of_rule(folded: Folded, known: Requirements) -> Iterator[str]:
    """Set what was asked across the table, then a row for each subject."""
    asked = markup.run(folded.title, bold=True) + markup.as_it_stands(" ")
    asked += markup.run(f"({folded.rule}; {', '.join(folded.marks)})", style="Place")
    sources = [one for part in parts(folded.outcomes[0], known) if part.label == "Requirements" for one in part.entries]
    lines = markup.paragraph(asked, "TableText", keep=True)
    lines += "".join(markup.paragraph(entry(one), "TableText", keep=True) for one in sources)
    yield markup.row((Cell(lines, len(_RESULTS), PANEL),), _RESULTS)
    for outcome in folded.outcomes:
        cells = (
            Cell(markup.in_cell(outcome.subject.name)),
            Cell(markup.in_cell(outcome.message)),
            Cell("".join(_evidence(outcome))),
        )
        yield markup.row(cells, _RESULTS, whole=False)


def _evidence(outcome: Outcome) -> Iterator[str]:
    for part in parts_in_short(outcome):
        for one in part.entries:
            label = markup.run(f"{part.label}: ") + markup.as_it_stands(" ")
            yield markup.paragraph(label + entry(one), "TableText")
    yield markup.paragraph(entry(Entry("", outcome.subject.id, place(outcome.location))), "TableText")
