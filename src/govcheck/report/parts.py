"""What an outcome has to say beyond its message, as labelled parts that every layout can draw."""

from govcheck.report import accepted
from govcheck.report.contents import Requirements
from govcheck.report.entries import Entry, Part
from govcheck.report.wording import capital, day, disposition_in_words, place, result_in_words
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import RequirementState

__all__ = ["Entry", "Part", "heading", "marks", "parts"]


def in_one_line(entry: Entry) -> str:
    """Write an entry with its places in brackets, or these alone where it has no text."""
    places = ", ".join(word for word in (entry.path, entry.where) if word)
    if entry.text and places:
        return f"{entry.text} ({places})"
    return entry.text or places


def heading(outcome: Outcome) -> str:
    """Say in one line whom an outcome is about and what was asked."""
    return ": ".join(word for word in (outcome.subject.name, outcome.title) if word)


def marks(outcome: Outcome) -> tuple[str, ...]:
    """Give the result, the severity and, unless it is open, what is being done about it, in words."""
    words = (result_in_words(outcome), outcome.severity.value, disposition_in_words(outcome.disposition))
    return tuple(word for word in words if word)


def parts(outcome: Outcome, requirements: Requirements) -> tuple[Part, ...]:
    """Give every part that has something to say, what is to be done first."""
    every = (
        Part("To do", (Entry(outcome.remedy),) if outcome.remedy else (), asks=True),
        Part("Due", (Entry(day(outcome.due)),) if outcome.due else (), asks=True),
        Part("Missing", _notes(outcome.missing), asks=True),
        Part("Contradictions", _notes(outcome.disputes), asks=True),
        *(part._replace(asks=True) for part in accepted.parts(outcome)),
        Part("Facts", tuple(Entry(f"{fact.name}: {fact.value}") for fact in outcome.facts)),
        Part("Rests on", _notes(outcome.witnesses)),
        Part("Evidence", tuple(Entry(text) for text in outcome.evidence)),
        Part("Remarks", _notes(outcome.remarks)),
        Part("Requirements", tuple(_requirement(id_, state) for id_, state in requirements.of(outcome))),
        Part("Rule", (Entry(f"{capital(outcome.basis.value)} rule", path=outcome.rule),)),
        Part("Digest", (Entry(outcome.digest, path=outcome.subject.id),) if outcome.digest else ()),
    )
    return tuple(part for part in every if part.entries)


def _notes(notes: tuple[Note, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(note.text, note.path, place(note.location)) for note in notes)


def _requirement(id_: str, state: RequirementState | None) -> Entry:
    if state is None:
        return Entry(id_)
    free = "comply or explain" if state.comply_or_explain else ""
    source = ", ".join(word for word in (state.source, state.place, free) if word)
    return Entry(f"{id_}: {state.says} ({source})" if source else f"{id_}: {state.says}")
