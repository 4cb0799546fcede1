"""The sheet that lists all evidence, each piece with what rests on it."""

from collections.abc import Iterator

from govcheck.report import answers
from govcheck.report.contents import Requirements
from govcheck.report.paper import TONES
from govcheck.report.parts import heading
from govcheck.report.wording import Tone, place, result_in_words, result_tone
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet, lines
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run

_COLUMNS = (
    Column("evidence", 60),
    Column("it is for", 20),
    Column("what rests on it", 70),
    Column("requirements", 18),
    Column("source", 50),
    Column("rule or path", 50),
    Column("place", 34),
)
_QUIET = TONES[Tone.QUIET]


def evidence_index(run: Run, known: Requirements) -> Sheet:
    """List evidence in the order of the alphabet, a row for each thing that it is for."""
    rows = [*_of_results(run, known), *_of_acceptances(run), *_of_answers(run)]
    ordered = sorted(rows, key=lambda row: (str(row[0]).casefold(), str(row[0])))
    return Sheet("Evidence index", _COLUMNS, tuple(ordered), fixed=1, printed=5)


def _of_results(run: Run, known: Requirements) -> Iterator[tuple[Cell, ...]]:
    for one in run.outcomes:
        result = Coloured(result_in_words(one), TONES[result_tone(one.result)])
        for text in one.evidence:
            sources = lines(dict.fromkeys(_sources(one, known)))
            yield text, result, heading(one), lines(one.requirements), sources, one.rule, place(one.location)


def _sources(outcome: Outcome, known: Requirements) -> Iterator[str]:
    for _, state in known.of(outcome):
        if state is not None:
            yield ", ".join(word for word in (state.source, state.place) if word)


def _of_acceptances(run: Run) -> Iterator[tuple[Cell, ...]]:
    for one in run.outcomes:
        if found := one.acceptance:
            kind = Coloured(found.kind.value, _QUIET)
            told = (kind, heading(one), lines(one.requirements), "", found.path, place(found.location))
            yield from ((text, *told) for text in found.evidence)


def _of_answers(run: Run) -> Iterator[tuple[Cell, ...]]:
    for one in run.attestations:
        for text in one.evidence:
            yield (
                text,
                Coloured("answer", _QUIET),
                answers.heading(one),
                one.question,
                "",
                one.path,
                place(one.location),
            )
