"""A list of words names at least so many different things."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, joined


class Params(NamedTuple):
    """The list, and how many it must name."""

    named: str
    at_least: int


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when the list names enough, each counted once; no when it is whole and does not."""
    reading = ask.read(subject, params.named)
    single = isinstance(reading, Reading)
    items = () if isinstance(reading, Reading) else reading.items
    different = sorted({show(one) for one in items})
    facts = {"count": str(len(different)), "named": joined(different), "at_least": str(params.at_least)}
    clue = Clue(f"{label(subject)}: {in_words(params.named)}: {facts['named']}", reading.path)
    if len(different) >= params.at_least:
        return Answer(yes(clue), facts, reading.path)
    whole = reading.value is Absent.NONE if isinstance(reading, Reading) else reading.written and reading.whole
    if not whole:
        missing = reading.missing if single else ()
        return Answer(not_stated(*(missing or (ask.missing_at(subject, params.named),))), facts, reading.path)
    return Answer(no(clue), facts, reading.path)


KIND = CheckKind(
    "named-enough",
    "Does a list of words name at least so many different things?",
    (
        Param("named", ParamType.FIELD, "the list of words", required=True),
        Param("at_least", ParamType.WHOLE_NUMBER, "how many it must name", required=True),
    ),
    (("count", "how many it names"), ("named", "what it names"), ("at_least", "how many it must name")),
    Params,
    check,
)
