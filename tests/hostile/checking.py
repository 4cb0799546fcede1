"""From the text of an organisation's file to the reports on it, and two such reports held against each other."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from govcheck.engine.options import Options
from govcheck.engine.refusal import refusal
from govcheck.engine.run import run
from govcheck.engine.waivers.mistakes import waiver_mistakes
from govcheck.load import Documents, Problem, read_text
from govcheck.model.build import Built, build
from govcheck.model.organisation import Organisation
from govcheck.report import TEXT_FORMATS, People, ReportOptions
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Line, Run
from govcheck.results.words import Result
from govcheck.rules.packs import Pack
from govcheck.source import Location, Span
from tests.hostile.writing import harmless
from tests.organisations import PACKS
from tests.report.harmless import drawn, judge

FULL = ReportOptions(passes=True, detail="verbose", statistics=True)
"""As much as each format can say."""
FILE = "organisation.yaml"
_RULES = {rule.id: rule for pack in PACKS for rule in pack.rules}
_MOST_NOTES = 4
"""How many notes of a sort are kept of an outcome; more of them are drawn in the same way."""


class Read(NamedTuple):
    """An organisation as read from its file, and what is wrong with that."""

    documents: Documents
    built: Built

    @property
    def organisation(self) -> Organisation:
        return self.built.organisation

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.built.problems


class Pair(NamedTuple):
    """Two runs over files that differ in some texts alone."""

    hostile: Run
    harmless: Run


def read_organisation(text: str, packs: Sequence[Pack] = PACKS, name: str = FILE) -> Read:
    """Read an organisation as the command line does."""
    documents = read_text(text, name)
    built = build(documents, packs[0].vocabulary)
    mistakes = waiver_mistakes(built.organisation, _RULES, _RULES)
    return Read(documents, built._replace(problems=(*built.problems, *mistakes)))


def checked(text: str, day: datetime.date, packs: Sequence[Pack] = PACKS, name: str = FILE) -> Run:
    """Read an organisation and check it, or refuse to."""
    documents, built = read_organisation(text, packs, name)
    if built.problems:
        return refusal(name, documents.files, (), Options(day), built)
    return run(built.organisation, documents.files, packs, Options(day))


def reports_are_alike(
    pair: Pair, people: People = "names", folder: str = "", formats: Collection[str] = TEXT_FORMATS
) -> None:
    """Draw both runs in every format of text, or in `formats`, and hold them against each other; AssertionError.

    Documents take long to draw, so that only some of the tests ask for them.
    """
    pair = Pair(*map(_by_place, pair))
    if people == "posts":
        # A line in which someone is known by name is shown without its columns, and of two names one may not be known.
        pair = Pair(*(one._replace(lines=tuple(line._replace(as_written=False) for line in one.lines)) for one in pair))
    options = [FULL._replace(people=people, folder=one) for one in (folder, harmless(folder))]
    for name in formats:
        judge(name, *(drawn(name, one, how) for one, how in zip(pair, options, strict=True)))


def telling(pair: Pair, share: int = 0, shares: int = 1) -> Pair:
    """Keep an outcome of each rule and result that tells the texts in which both runs differ, or a share of these."""
    kept: dict[tuple[str, Result], tuple[str, str]] = {}
    for one, other in zip(pair.hostile.outcomes, pair.harmless.outcomes, strict=True):
        if one != other:
            kept.setdefault((one.rule, one.result), _key(one))
    return Pair(*(_narrowed(one, set([*kept.values()][share::shares])) for one in pair))


def _narrowed(found: Run, wanted: Collection[tuple[str, str]]) -> Run:
    """Leave out of a run all outcomes but some, given by rule and subject, and all that concerns the others alone."""
    outcomes = tuple(_with_notes(one, lambda notes: notes[:_MOST_NOTES]) for one in _by_place(found).outcomes
                     if _key(one) in wanted)  # fmt: skip
    rules = {one.rule for one in outcomes}
    places = {
        (one.file, one.span.line) for one in (*_places(outcomes), *(one.location for one in found.waiver_findings))
    }
    return found._replace(
        outcomes=outcomes,
        rules=tuple(one for one in found.rules if one.id in rules),
        requirements=tuple(one for one in found.requirements if rules & set(one.rules)),
        lines=found.lines if found.input_errors else _at(found.lines, places),
    )


def _at(lines: Sequence[Line], places: Collection[tuple[str, int]]) -> tuple[Line, ...]:
    return tuple(one for one in lines if (one.file, one.number) in places)


def _places(outcomes: Sequence[Outcome]) -> list[Location]:
    notes = [note for one in outcomes for note in (*one.witnesses, *one.missing, *one.disputes)]
    return [*(one.location for one in outcomes), *(one.location for one in notes)]


def _key(outcome: Outcome) -> tuple[str, str]:
    return outcome.rule, outcome.subject.id


def _by_place(found: Run) -> Run:
    """Put all that is told in the order of words into that of its places, the same whatever the words are."""
    attestations = sorted(found.attestations, key=lambda one: one.location)
    outcomes = (
        _with_notes(one, lambda notes: tuple(sorted(notes, key=lambda note: (note.location, note.path))))
        for one in found.outcomes
    )
    choices = sorted(found.choices, key=lambda one: one.location or Location("", Span(1, 1, 1, 1)))
    return found._replace(outcomes=tuple(outcomes), attestations=tuple(attestations), choices=tuple(choices))


def _with_notes(one: Outcome, changed: Callable[[tuple[Note, ...]], tuple[Note, ...]]) -> Outcome:
    return one._replace(
        witnesses=changed(one.witnesses),
        missing=changed(one.missing),
        remarks=changed(one.remarks),
        disputes=changed(one.disputes),
    )
