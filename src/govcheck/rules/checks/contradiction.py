"""Statements on record that contradict what a rule would otherwise accept."""

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, Truth
from govcheck.model.value import Record
from govcheck.rules.where import Selection, select


def contradicted(judgement: Judgement, subject: Record, by: tuple[Selection, ...], ask: Ask) -> Judgement:
    """Turn a yes into a no where an entry on record contradicts it; silence contradicts nothing."""
    selections = [select(subject, one.of, one.where, ask) for one in by]
    found = [(one, selected.path) for selected in selections for one in selected.certain]
    if not found or judgement.truth is Truth.NO:
        return judgement
    clues = [Clue(f"{label(one.record)} contradicts it", one.record.path) for one, _ in found]
    details = [clue for one, _ in found for clue in one.judgement.witnesses]
    behind = [clue for one, _ in found for clue in one.judgement.disputes]
    behind += [Clue(f"{label(one.record)} is named", path) for one, path in found]
    return Judgement(Truth.NO, (*clues, *details), disputes=(*clues, *details, *behind))
