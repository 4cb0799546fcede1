"""The sheets of results: findings with all that someone must know of, and everything that was checked."""

from collections.abc import Mapping

from govcheck.report.contents import Requirements
from govcheck.report.findings_table import others, row
from govcheck.report.paper import SEVERITIES, TONES, Colours
from govcheck.report.parts import parts
from govcheck.report.wording import Tone, result_tone
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet, day_or_text, number_or_text, part
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run

_PARTS = {label.lower(): label for label in ("Missing", "Contradictions", "Facts", "Rests on", "Evidence", "Remarks")}
"""Parts that have a column each, with the place of every entry."""
_COLUMNS = (
    Column("result", 14),
    Column("severity", 11),
    Column("disposition", 13),
    Column("subject", 24),
    Column("title", 36),
    Column("message", 50),
    Column("to do", 44),
    Column("due", 12),
    Column("missing", 54),
    Column("contradictions", 44),
    Column("evidence", 40),
    Column("requirements", 18),
    Column("source", 44),
    Column("accepted because", 44),
    Column("accepted until", 12),
    Column("file", 24),
    Column("line", 8),
    Column("column", 8),
    Column("rests on", 60),
    Column("facts", 44),
    Column("remarks", 44),
    Column("rule", 50),
    Column("kind of subject", 18),
    Column("id of subject", 40),
    Column("basis", 13),
    Column("fingerprint", 36),
    Column("digest", 22),
    Column("as at", 12),
)
_PRINTED = [column.title for column in _COLUMNS].index("missing")
_DAYS = frozenset({"due", "accepted until", "as at"})
_NUMBERS = frozenset({"line", "column"})


def findings(run: Run, known: Requirements) -> Sheet:
    """List findings, and before and behind them what is no finding where someone must know of it."""
    before, behind = others(run)
    rows = (
        *(_cells(one, TONES[Tone.BROKEN], run) for one in before),
        *(_outcome(one, known, run) for one in run.outcomes if one.is_finding),
        *(_cells(one, TONES[Tone.OPEN], run) for one in behind),
    )
    return Sheet("Findings", _COLUMNS, rows, fixed=4, printed=_PRINTED)


def everything(run: Run, known: Requirements) -> Sheet:
    """List every result, met or not."""
    return Sheet("Everything checked", _COLUMNS, tuple(_outcome(one, known, run) for one in run.outcomes), 4, _PRINTED)


def _outcome(outcome: Outcome, known: Requirements, run: Run) -> tuple[Cell, ...]:
    said = parts(outcome, known)
    cells = _cells(row(outcome, known), TONES[result_tone(outcome.result)], run)
    return tuple(
        part(said, _PARTS[column.title]) if column.title in _PARTS else cell
        for column, cell in zip(_COLUMNS, cells, strict=True)
    )


def _cells(texts: Mapping[str, str], colours: Colours, run: Run) -> tuple[Cell, ...]:
    dated = {**texts, "as at": run.as_of.isoformat()}
    return tuple(_cell(column.title, dated.get(column.title, ""), colours) for column in _COLUMNS)


def _cell(title: str, text: str, colours: Colours) -> Cell:
    if title == "result":
        return Coloured(text, colours)
    if title == "severity" and text:
        return Coloured(text, _SEVERITIES[text])
    if title in _DAYS:
        return day_or_text(text)
    return number_or_text(text) if title in _NUMBERS else text


_SEVERITIES = {severity.value: colours for severity, colours in SEVERITIES.items()}
