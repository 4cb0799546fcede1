"""Outcomes rule by rule and in short, so that a page of a thousand results stays small."""

from collections.abc import Iterable
from typing import NamedTuple

from govcheck.report.entries import Entry, Part
from govcheck.report.parts import marks
from govcheck.report.wording import day
from govcheck.results.outcome import Note, Outcome

NAMED = 4
"""How many subjects of a rule are named where there is no room for all."""


class Folded(NamedTuple):
    """The outcomes of one rule with the same result."""

    title: str
    rule: str
    marks: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    """One of each subject; never none."""

    @property
    def unnamed(self) -> int:
        """How many subjects are not named where there is room for the first few alone."""
        return max(len(self.outcomes) - NAMED, 0)


def by_rule(outcomes: Iterable[Outcome]) -> tuple[Folded, ...]:
    """Gather outcomes by their rule, in the order in which the rules come up."""
    gathered: dict[tuple[str, str, tuple[str, ...]], list[Outcome]] = {}
    for one in outcomes:
        gathered.setdefault((one.title, one.rule, marks(one)), []).append(one)
    return tuple(Folded(*named, tuple(several)) for named, several in gathered.items())


def parts_in_short(outcome: Outcome) -> tuple[Part, ...]:
    """Give the parts a reader needs to look an outcome up in its papers; the JSON report has them all."""
    every = (
        Part("Due", (Entry(day(outcome.due)),) if outcome.due else ()),
        Part("Remarks", tuple(Entry(note.text) for note in outcome.remarks)),
        Part("Evidence", tuple(Entry(text) for text in outcome.evidence)),
        Part("Rests on", tuple(Entry("", where=one) for one in places(outcome.witnesses))),
    )
    return tuple(part for part in every if part.entries)


def places(notes: Iterable[Note]) -> tuple[str, ...]:
    """Name the places of notes file by file, each once: `committees.yaml:20:7, 21:7`."""
    files: dict[str, dict[str, None]] = {}
    for note in notes:
        if note.location.file:
            start = note.location.span
            files.setdefault(note.location.file, {})[f"{start.line}:{start.column}"] = None
    return tuple(f"{file}:{', '.join(spots)}" for file, spots in files.items())
