"""The findings: things to change, facts to supply, questions to answer, each by severity and with its evidence."""

from govcheck.report.contents import Contents, Requirements, Section
from govcheck.report.docx import markup
from govcheck.report.docx.markup import Cell
from govcheck.report.docx.pages import Pages
from govcheck.report.paper import SEVERITIES, TONES
from govcheck.report.parts import heading, marks, parts
from govcheck.report.wanted import WantedFact
from govcheck.report.wording import capital, count, place, result_tone
from govcheck.results.outcome import Outcome
from govcheck.results.words import Severity

_WANTED = (3300, 1300, 5038)


def findings(pages: Pages, sorted_run: Contents, known: Requirements) -> None:
    """Write the three parts; each opens with a sentence that says how many there are."""
    for section in sorted_run.findings:
        pages.section(f"{section.title} ({len(section.outcomes)})")
        pages.say(section.lead)
        if section.wanted:
            rows = [_wanted(fact) for fact in section.wanted]
            pages.add(markup.table(("Fact", "Needed by", "What is missing"), rows, _WANTED, section.title))
        _by_severity(pages, section, known)


def _by_severity(pages: Pages, section: Section, known: Requirements) -> None:
    number = 0
    for severity in Severity:
        outcomes = [one for one in section.outcomes if one.severity is severity]
        if outcomes:
            pages.heading(2, f"{capital(severity)} ({len(outcomes)})")
        for outcome in outcomes:
            number += 1
            _finding(pages, f"{number}. {heading(outcome)}", outcome, known)


def _finding(pages: Pages, title: str, outcome: Outcome, known: Requirements) -> None:
    pages.heading(3, title)
    pages.add(markup.paragraph(_marks(outcome), keep=True))
    pages.say(outcome.message)
    pages.parts(parts(outcome, known), title)


def _marks(outcome: Outcome) -> str:
    """Set the result and the severity in their colours, what is being done, and the place."""
    result, severity, *further = marks(outcome)
    words = [
        markup.chip(capital(result), TONES[result_tone(outcome.result)]),
        markup.chip(severity, SEVERITIES[outcome.severity]),
        *(markup.run(word, bold=True) for word in further),
        markup.run(place(outcome.location), style="Place"),
    ]
    return markup.as_it_stands(" ").join(words)


def _wanted(fact: WantedFact) -> str:
    places = ", ".join(word for word in (fact.path, place(fact.location)) if word)
    where = markup.paragraph(markup.run(places, style="Place"), "TableText") if places else ""
    cells = (
        Cell(markup.paragraph(markup.run(fact.name, bold=True), "TableText")),
        Cell(markup.in_cell(count(len(fact.rules), "rule"))),
        Cell(markup.in_cell(*fact.texts) + where),
    )
    return markup.row(cells, _WANTED)
