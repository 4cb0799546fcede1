"""The examples of a rule against its mutants."""

from collections.abc import Sequence
from typing import NamedTuple

from govcheck.engine.evaluate import evaluate
from govcheck.engine.mutation.mutants import mutants
from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.presumption import PresumingAsk, Presumption
from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED, DERIVED_FIELDS
from govcheck.model.route import Routes
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs import Rule
from govcheck.rules.packs.example import Example, Expected


class Survivor(NamedTuple):
    """A mutant that no example tells from its rule."""

    rule: str
    operator: Operator
    change: str


class TriedMutants(NamedTuple):
    """What the examples of one rule made of its mutants."""

    rule: str
    made: dict[Operator, int]
    survivors: tuple[Survivor, ...]
    unsound: tuple[str, ...]
    """Examples that do not give what they expect even of the rule itself; they are left out."""


def try_mutants(rule: Rule, examples: Sequence[Example], vocabulary: Vocabulary) -> TriedMutants:
    """Run each mutant of `rule` until an example kills it; `vocabulary` is what the rule can speak of."""
    read = [one for one in examples if one.expected and not one.problems]
    sound = [one for one in read if _gives(rule, one, None)]
    days = {one.expected.as_of for one in sound if one.expected}
    several = mutants(rule, days, Routes(vocabulary, DERIVED_FIELDS))
    alive = [one for one in several if not any(kills(example, one) for example in sound)]
    return TriedMutants(
        rule.id,
        {operator: sum(one.operator is operator for one in several) for operator in Operator},
        tuple(Survivor(rule.id, one.operator, one.change) for one in alive),
        tuple(one.name for one in examples if one not in sound),
    )


def kills(example: Example, mutant: Mutant) -> bool:
    """Whether an example no longer gives the result it expects, or the rule fails on it."""
    return not _gives(mutant.rule, example, mutant.presumption)


def _gives(rule: Rule, example: Example, presumption: Presumption | None) -> bool:
    """Whether `rule` gives what the example expects, and of one subject only where it names none."""
    expected = example.expected
    assert expected is not None  # noqa: S101 - the caller has asked
    outcomes = evaluate(rule, _ask(example, expected, presumption), {}).outcomes
    results = [one.result for one in outcomes if expected.subject in ("", one.subject.id)]
    return results == [expected.result]


def _ask(example: Example, expected: Expected, presumption: Presumption | None) -> Ask:
    if presumption is None:
        return Ask(example.organisation, expected.as_of, DERIVED)
    return PresumingAsk(example.organisation, expected.as_of, DERIVED, presumption)
