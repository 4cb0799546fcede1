"""The ways in which a rule is changed, and what one change makes of it."""

from enum import Enum
from typing import NamedTuple

from govcheck.engine.mutation.presumption import Presumption
from govcheck.rules.packs import Rule


class Operator(Enum):
    """A way of changing a rule; each is scored apart."""

    BOUND = "bound"
    DURATION = "duration"
    PERCENTAGE = "percentage"
    CONDITION = "condition"
    ITEM = "item"
    ALL_ANY = "all-any"
    SILENCE_AS_NO = "silence-as-no"
    SILENCE_AS_YES = "silence-as-yes"
    WORD = "word"
    NEGATION = "negation"

    @property
    def counts(self) -> bool:
        """Whether it counts towards the score; a rule whose answer is reversed says too little of its examples."""
        return self is not Operator.NEGATION


class Mutant(NamedTuple):
    """A rule with one change."""

    operator: Operator
    change: str
    """What was changed, for whoever writes the example that notices it."""
    rule: Rule
    presumption: Presumption | None = None
    """How silence is read, where that is what was changed."""
