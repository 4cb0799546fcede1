"""The front of the document: the cover, and the summary in sentences."""

from govcheck.report import titles
from govcheck.report.contents import Contents
from govcheck.report.docx import markup
from govcheck.report.docx.pages import Pages
from govcheck.report.folded import NAMED, Folded
from govcheck.report.heaviest import heaviest, weights_in_words
from govcheck.report.paper import TONES
from govcheck.report.standing import condition_lines, overall_sentences
from govcheck.report.summary import about, asked, elements_in_words, title
from govcheck.report.wording import Tone, capital, numbers_in_words, standing_tone
from govcheck.results.run import Run

_ON_COVER = ("Kind of body", "As at", "Profile", "Checked by")


def cover(pages: Pages, run: Run) -> None:
    """Say of which organisation it is, for which day, how it stands, and what must be known before reading on."""
    pages.say(title(run), "Title")
    if run.overall:
        verdict = capital(run.overall.standing)
        pages.add(markup.paragraph(markup.chip(verdict, TONES[standing_tone(run.overall.standing)]), "Verdict"))
    pages.labelled([one for one in about(run) if one[0] in _ON_COVER], title(run))
    for warning in run.warnings:
        label = markup.run("Warning:", bold=True) + markup.as_it_stands(" ")
        pages.add(markup.paragraph(label + markup.run(warning), "Warning"))
    pages.say(run.gate.sentence, "Gate")
    pages.new_page()


def summary(pages: Pages, run: Run, sorted_run: Contents) -> None:
    """Say in sentences where the organisation stands and what is asked."""
    pages.section("Summary")
    if run.overall:
        pages.say(f"Overall: {run.overall.standing}.", bold=True)
    for sentence in overall_sentences(run):
        pages.say(sentence)
    pages.bullets(condition_lines(run))
    pages.say(" ".join(numbers_in_words(run.numbers)))
    pages.bullets(elements_in_words(run))
    pages.say(asked(sorted_run), bold=True)
    pages.bullets(section.lead for section in sorted_run.findings)
    if sorted_run.tool_errors:
        errors = f"{titles.TOOL_ERRORS}: {len(sorted_run.tool_errors)}"
        pages.add(markup.paragraph(markup.chip(errors, TONES[Tone.BROKEN])))
    _weighing_most(pages, sorted_run)


def _weighing_most(pages: Pages, sorted_run: Contents) -> None:
    several = heaviest(sorted_run)
    if several:
        pages.heading(2, "What weighs most")
        pages.say(weights_in_words(tuple(one for section in sorted_run.findings for one in section.outcomes)))
        pages.bullets(_first_step(one) for one in several)


def _first_step(rule: Folded) -> str:
    """Say what is to be done, what asks for it, and of whom it is asked, as far as there is room."""
    first = rule.outcomes[0]
    subjects = "; ".join(one.subject.name for one in rule.outcomes[:NAMED])
    more = f"; and {rule.unnamed} more" if rule.unnamed else ""
    return f"{first.remedy or first.message} {rule.title} ({', '.join(rule.marks)}): {subjects}{more}"
