"""The sheet of verdicts: overall, by area, by heading of the profile, and by element of each source."""

from collections.abc import Iterator

from govcheck.report.paper import TONES
from govcheck.report.summary import COUNTED, counts, verdict_title
from govcheck.report.wording import standing_tone
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet
from govcheck.results.run import Run
from govcheck.results.verdict import Verdict
from govcheck.results.words import Standing

_COLUMNS = (
    Column("verdict on", 22),
    Column("which", 60),
    Column("source", 44),
    Column("verdict", 28),
    *(Column(word, 13) for word in COUNTED),
)


def verdicts(run: Run) -> Sheet:
    """List every verdict with how many of its requirements stand how."""
    return Sheet("Verdicts", _COLUMNS, tuple(_rows(run)), fixed=2)


def _rows(run: Run) -> Iterator[tuple[Cell, ...]]:
    sources = {pack.id: pack.title for pack in run.packs}
    if run.overall:
        yield "overall", run.organisation, "", _standing(run.overall.standing)
        yield from (_row("area", area.title, "", area) for area in run.overall.areas)
    for heading in run.profile.headings if run.profile else ():
        yield _row("heading of the profile", heading.title, "", heading)
    for one in run.verdicts:
        source = sources.get(one.pack, one.pack)
        yield _row("element" if one.group else "source", verdict_title(run, one), source, one)


def _row(on: str, title: str, source: str, verdict: Verdict) -> tuple[Cell, ...]:
    return on, title, source, _standing(verdict.standing), *(one.number for one in counts(verdict))


def _standing(standing: Standing) -> Coloured:
    return Coloured(standing.value, TONES[standing_tone(standing)])
