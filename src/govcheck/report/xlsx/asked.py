"""The sheets of what people must say: facts to supply, questions to answer, and the answers that were given."""

from govcheck.report import answers
from govcheck.report.contents import Requirements, Section
from govcheck.report.paper import SEVERITIES
from govcheck.report.parts import marks, parts
from govcheck.report.wording import place
from govcheck.report.xlsx.sheet import Cell, Coloured, Column, Sheet, lines, part
from govcheck.results.outcome import Outcome
from govcheck.results.run import Attestation, Run

_FACTS = (
    Column("fact", 44),
    Column("rules that need it", 12),
    Column("what is missing", 60),
    Column("where it belongs", 54),
    Column("place", 34),
    Column("rules", 60),
)
_QUESTIONS = (
    Column("question", 54),
    Column("about", 28),
    Column("severity", 11),
    Column("state", 18),
)
_TO_FILL_IN = (Column("answer", 20), Column("evidence", 30), Column("answered by", 20), Column("approved by", 20))
"""Columns without a word in them, for whoever answers on paper or in the workbook."""
_BEHIND = (Column("to do", 50), Column("missing", 54), Column("requirements", 60), Column("rule", 44))
_PARTS = ("In words", "Evidence", "Answered by", "Approved by", "Day", "Holds for", "Place")
_ANSWERS = (
    Column("question", 16),
    Column("about", 30),
    Column("answer", 24),
    *(Column(label.lower(), width) for label, width in zip(_PARTS, (60, 44, 24, 24, 18, 14, 54), strict=True)),
)


def facts_to_supply(section: Section) -> Sheet:
    """List each missing fact once, the ones that decide most results first."""
    rows = (
        (one.name, len(one.rules), lines(one.texts), one.path, place(one.location), lines(one.rules))
        for one in section.wanted
    )
    return Sheet(section.title, _FACTS, tuple(rows), fixed=1, printed=5)


def questions(section: Section, known: Requirements) -> Sheet:
    """List the questions, with room to write the answers beside them."""
    rows = tuple(_question(one, known) for one in section.outcomes)
    columns = (*_QUESTIONS, *_TO_FILL_IN, *_BEHIND)
    return Sheet(section.title, columns, rows, fixed=1, printed=len(columns) - len(_BEHIND))


def _question(outcome: Outcome, known: Requirements) -> tuple[Cell, ...]:
    said = parts(outcome, known)
    return (
        outcome.title,
        outcome.subject.name,
        Coloured(outcome.severity.value, SEVERITIES[outcome.severity]),
        "".join(marks(outcome)[2:]) or "open",
        *("" for _ in _TO_FILL_IN),
        outcome.remedy,
        part(said, "Missing"),
        part(said, "Requirements"),
        outcome.rule,
    )


def answers_given(run: Run) -> Sheet:
    """List the answers that somebody gave on their word."""
    return Sheet("Answers given", _ANSWERS, tuple(_answer(one) for one in run.attestations), fixed=1)


def _answer(one: Attestation) -> tuple[Cell, ...]:
    said = answers.parts(one)
    return (one.question, one.about, one.answer, *(part(said, label) for label in _PARTS))
