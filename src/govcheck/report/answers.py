"""What reports say of an answer that somebody gave on their word."""

from govcheck.report.entries import Entry, Part
from govcheck.report.wording import place
from govcheck.results.run import Attestation

TITLE = "Answers given on someone's word"


def heading(one: Attestation) -> str:
    """Say in one line what was asked, of whom, and what was answered."""
    return f"{one.question or 'a question that is not named'}, {one.about}: {one.answer or 'not answered'}"


def parts(one: Attestation) -> tuple[Part, ...]:
    """Give every part that has something to say; an answer without evidence says so."""
    evidence = one.evidence or ("none on file",)
    every = (
        Part("In words", _entries(one.statement)),
        Part("Evidence", tuple(Entry(text) for text in evidence)),
        Part("Answered by", _entries(one.answered_by)),
        Part("Approved by", _entries(one.approved_by)),
        Part("Day", _entries(one.on)),
        Part("Holds for", _entries(one.valid_for)),
        Part("Place", (Entry("", one.path, place(one.location)),)),
    )
    return tuple(part for part in every if part.entries)


def _entries(text: str) -> tuple[Entry, ...]:
    return (Entry(text),) if text else ()
