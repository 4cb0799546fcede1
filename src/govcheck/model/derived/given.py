"""Whether a single fact has a value, or one of certain words, as a judgement that derived facts are made of."""

from collections.abc import Container

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Record


def given(record: Record, field: str, ask: Ask, words: str = "") -> Judgement:
    """Judge whether a fact has a value, `none` being a no; `words` begin the sentence about it instead of the label."""
    reading = ask(record, field)
    if reading.open:
        return not_stated(*reading.missing, remarks=reading.remarks)
    clue = Clue(f"{words} {show(reading.value)}", reading.path) if words else ask.witness(record, field, reading)
    return yes(clue) if reading.stated else no(clue)


def one_of(record: Record, field: str, words: Container[object], ask: Ask) -> Judgement:
    """Judge whether a fact is one of `words`."""
    reading = ask(record, field)
    if reading.open:
        return not_stated(*reading.missing)
    clue = Clue(f"{label(record)}: {reading.value}", reading.path)
    return yes(clue) if reading.value in words else no(clue)
