"""Mutation: rules are changed in small ways, and their own examples must notice."""

from govcheck.engine.mutation.operators import Operator
from govcheck.engine.mutation.score import ENOUGH, Score, scores
from govcheck.engine.mutation.trial import Survivor, TriedMutants, try_mutants

__all__ = ["ENOUGH", "Operator", "Score", "Survivor", "TriedMutants", "scores", "try_mutants"]
