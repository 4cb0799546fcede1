"""By which method the report came about, what it rests on, and what it cannot say; or why nothing was checked."""

from govcheck.report import titles
from govcheck.report.docx import markup
from govcheck.report.docx.pages import Pages
from govcheck.report.excerpt import excerpt, lines_by_place
from govcheck.report.summary import about, failed_input
from govcheck.report.wording import day, place
from govcheck.results.run import Run
from govcheck.source import Location

_RESTS_ON = ("Checked against", "Profile", "Choices made", "Files read", "Left out as later")
_EXCERPT_WIDTH = 90
_METHOD = """\
govcheck compares what the files of the organisation state with what each requirement asks, one subject at a time. \
Every result names the facts it rests on, and the place where each is stated.
A fact that is not stated speaks neither for nor against the organisation: the result cannot be told, and the fact is \
listed among the facts to supply. What only a person can judge rests on an answer that somebody gives, with evidence \
and for a time.
A requirement stands as the worst of its results. A verdict on an element, an area or a source is drawn from its \
core requirements. It is no score, and nothing in it is weighed up against anything else.
"""
_LIMITS = """\
The files are taken at their word: documents named as evidence were not opened, and nobody was interviewed.
All of it holds for {day}. What is dated later was left out.
That a requirement is met says that its rules found stated what they look for. It is no legal opinion, and no \
assurance that an arrangement works in practice.
"""


def method(pages: Pages, run: Run) -> None:
    """Say how the report came about, what it rests on, and what it cannot say."""
    pages.section("Method and limits")
    for text in _METHOD.splitlines():
        pages.say(text)
    pages.heading(2, "Limits")
    pages.bullets(_LIMITS.format(day=day(run.as_of)).splitlines())
    pages.heading(2, "What this report rests on")
    pages.labelled([one for one in about(run) if one[0] in _RESTS_ON], "What this report rests on")
    pages.heading(2, f"{titles.NOT_CHECKED} ({len(run.not_checked)})")
    pages.bullets(f"{one.what}: {one.why}" for one in run.not_checked)


def input_errors(pages: Pages, run: Run) -> None:
    """Say of each mistake in the files where it is and what to do."""
    pages.section(failed_input(run))
    for error in run.input_errors:
        pages.heading(3, place(error.location) or "The files")
        pages.say(error.sentence)
        _line(pages, run, error.location)
        pages.say(error.suggestion)
        if error.other:
            pages.say(f"The other place: {place(error.other)}")
            _line(pages, run, error.other)


def _line(pages: Pages, run: Run, location: Location) -> None:
    shown = excerpt(lines_by_place(run), location, _EXCERPT_WIDTH)
    if shown:
        pages.add(markup.paragraph(markup.as_it_stands(f"{shown.number} | {shown.text}"), "Code"))
