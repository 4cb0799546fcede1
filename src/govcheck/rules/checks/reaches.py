"""A percentage reaches the one asked for."""

from decimal import Decimal
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words


class Params(NamedTuple):
    """The percentage, a field of the subject, and what it must reach."""

    percentage: str
    at_least: Decimal


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the percentage is no lower than `at_least`; no where it is stated that there is none."""
    reading = ask(subject, params.percentage)
    stated = f"{reading.value:f} %" if isinstance(reading.value, Decimal) else show(reading.value)
    facts = {"percentage": stated, "at_least": f"{params.at_least:f} %"}
    if reading.open:
        missing = reading.missing or (ask.missing_at(subject, params.percentage),)
        return Answer(not_stated(*missing), facts, reading.path)
    clue = Clue(f"{label(subject)}: {in_words(params.percentage)} {stated}", reading.path)
    reached = isinstance(reading.value, Decimal) and reading.value >= params.at_least
    return Answer(yes(clue) if reached else no(clue), facts, reading.path)


KIND = CheckKind(
    "reaches",
    "Does a percentage reach the one asked for?",
    (
        Param("percentage", ParamType.FIELD, "the percentage", required=True),
        Param("at_least", ParamType.PERCENTAGE, "what it must reach", required=True),
    ),
    (("percentage", "the percentage"), ("at_least", "what it must reach")),
    Params,
    check,
)
