"""How many mutants were killed, by operator."""

from collections.abc import Sequence
from typing import NamedTuple

from govcheck.engine.mutation.operators import Operator
from govcheck.engine.mutation.trial import TriedMutants

ENOUGH = 95
"""The least percentage of its mutants that examples must kill, operator by operator.

Not all of them, for some mutants differ from their rule only on organisations that nobody would write.
"""


class Score(NamedTuple):
    """What became of the mutants of one operator."""

    operator: Operator
    killed: int
    made: int

    @property
    def enough(self) -> bool:
        """Whether enough of them were killed; where none was made, there was nothing to notice."""
        return not self.operator.counts or self.killed * 100 >= ENOUGH * self.made


def scores(tried: Sequence[TriedMutants]) -> tuple[Score, ...]:
    """Add up what the examples of several rules made of their mutants, operator by operator."""
    return tuple(_score(operator, tried) for operator in Operator)


def _score(operator: Operator, tried: Sequence[TriedMutants]) -> Score:
    made = sum(one.made[operator] for one in tried)
    alive = sum(survivor.operator is operator for one in tried for survivor in one.survivors)
    return Score(operator, made - alive, made)
