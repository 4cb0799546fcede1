"""What a check answers of one subject."""

import datetime
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement
from govcheck.model.value import Record
from govcheck.rules.where import Selected
from govcheck.source import Path


class Counted(NamedTuple):
    """Things, words that the rule names, or statements, with the part that they play in the answer."""

    part: str
    these: Iterable[Record | str | Clue]


#: What is stated, by its place; a thing, with all that was asked of it; or entries of a list that are meant, of which
#: it matters only that they are there. It is looked into only for findings, so that naming it costs a pass little.
Behind = Clue | Judgement | Reading | Several | Record | Selected | Counted


class Answer(NamedTuple):
    """Yes, no or not stated, with what the rule's message may speak of."""

    judgement: Judgement
    facts: Mapping[str, str]
    """The named values for the message; every name that the kind declares has one."""
    at: Path
    """The statement that the answer points at."""
    due: datetime.date | None = None
    """The day by which the matter is due, where the kind of check knows one."""
    behind: tuple[Behind, ...] = ()
    """What else bears on the answer or on its facts; no report lists it, but the digest has it."""
    eased: bool = False
    """True where a failure weighs one step less than the rule says (an answer `partly`)."""
