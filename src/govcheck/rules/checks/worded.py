"""A text contains one of the wordings asked for, and none of those ruled out."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import show
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType


class Params(NamedTuple):
    """The text, and the wordings."""

    text: str
    one_of: tuple[str, ...]
    none_of: tuple[str, ...] = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Compare without regard to capitals."""
    reading = ask(subject, params.text)
    facts = {"text": reading.value if isinstance(reading.value, str) else show(reading.value)}
    if reading.open:
        return Answer(not_stated(*(reading.missing or (ask.missing_at(subject, params.text),))), facts, reading.path)
    text = facts["text"].lower()
    clue = Clue(f"{label(subject)}: “{facts['text']}”", reading.path)
    wanted = any(one.lower() in text for one in params.one_of)
    ruled_out = any(one.lower() in text for one in params.none_of)
    return Answer(yes(clue) if wanted and not ruled_out else no(clue), facts, reading.path)


KIND = CheckKind(
    "worded",
    "Does a text contain one of the wordings asked for, and none of those ruled out?",
    (
        Param("text", ParamType.FIELD, "the text", required=True),
        Param("one_of", ParamType.WORDS, "wordings of which one must be there", required=True),
        Param("none_of", ParamType.WORDS, "wordings that must not be there"),
    ),
    (("text", "the text"),),
    Params,
    check,
)
