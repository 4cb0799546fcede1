"""What a check answers of one subject."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from govcheck.model.truth import Judgement
from govcheck.source import Path


class Answer(NamedTuple):
    """Yes, no or not stated, with what the rule's message may speak of."""

    judgement: Judgement
    facts: Mapping[str, str]
    """The named values for the message; every name that the kind declares has one."""
    at: Path
    """The statement that the answer points at."""
    due: datetime.date | None = None
    """The day by which the matter is due, where the kind of check knows one."""
    eased: bool = False
    """True where a failure weighs one step less than the rule says (an answer `partly`)."""
