"""The sheet of requirements: what each says, where it comes from, and how it stands."""

from govcheck.report.paper import SEVERITIES, TONES
from govcheck.report.wording import result_tone, state_in_words
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet, lines
from govcheck.results.run import RequirementState, Run

_COLUMNS = (
    Column("requirement", 14),
    Column("it says", 60),
    Column("source", 36),
    Column("place", 20),
    Column("result", 16),
    Column("reason", 40),
    Column("severity", 11),
    Column("strength", 15),
    Column("shown by", 13),
    Column("comply or explain", 13),
    Column("pack", 28),
    Column("element", 30),
    Column("rules", 60),
)


def requirements(run: Run) -> Sheet:
    """List every requirement of the packs that took part."""
    elements = {(one.pack, one.group): one.title for one in run.verdicts if one.group}
    rows = (_row(state, elements.get((state.pack, state.group), state.group)) for state in run.requirements)
    return Sheet("Requirements", _COLUMNS, tuple(rows), fixed=1, printed=7)


def _row(state: RequirementState, element: str) -> tuple[Cell, ...]:
    return (
        state.id,
        state.says,
        state.source,
        state.place,
        Coloured(state_in_words(state), TONES[result_tone(state.result)]),
        state.reason,
        Coloured(state.severity.value, SEVERITIES[state.severity]),
        state.strength,
        state.shown_by,
        "yes" if state.comply_or_explain else "no",
        state.pack,
        element,
        lines(state.rules),
    )
