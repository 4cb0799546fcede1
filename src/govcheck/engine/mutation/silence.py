"""Silence on the facts that a rule names, read as something else."""

import datetime
from collections.abc import Collection, Iterable, Iterator

from govcheck.engine.mutation.named import Named, end_of, named
from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.presumption import Presumption, sample
from govcheck.engine.mutation.spots import parameters
from govcheck.model.leaf import PERIOD
from govcheck.model.moment import Moment
from govcheck.model.reading import show
from govcheck.model.route import Routes, Target
from govcheck.rules.packs import Rule

#: Any day: what a fact is said to be read as does not speak of it.
_DAY = datetime.date.min


def silences(rule: Rule, days: Collection[datetime.date], routes: Routes) -> Iterator[Mutant]:
    """Read silence on each fact that the rule names as no or none, and as yes or some value."""
    facts: dict[tuple[str, str], list[Named]] = {}
    targets: dict[tuple[str, str], Target] = {}
    for one in named(rule, days, routes):
        owner, field, target = end_of(one, routes)
        facts.setdefault((owner, field), []).append(one)
        targets[owner, field] = target
    for (owner, field), target in targets.items():
        ways = facts[owner, field]
        word = _word(target, ways, rule, days)
        for operator in other_readings(owner, field, target, routes):
            as_yes = operator is Operator.SILENCE_AS_YES
            presumption = Presumption(_bearing(owner), field, target, as_yes, word)
            if not all(one.certain_only and adds_nothing(presumption, one.values) for one in ways):
                yield Mutant(operator, _change(_fact(owner, field, ways), presumption), rule, presumption)


def other_readings(owner: str, field: str, target: Target, routes: Routes) -> tuple[Operator, ...]:
    """Give the ways in which silence on a fact can be read otherwise than as silence."""
    both = (Operator.SILENCE_AS_NO, Operator.SILENCE_AS_YES)
    if target.thing and not target.leaf and not target.many:
        # That there is an object says nothing yet: what is asked of it, the rule names by routes of their own.
        return (Operator.SILENCE_AS_NO,)
    if derived := routes.derived.get((owner, field)):
        # On what always follows the papers are never silent.
        return () if derived.always_known else both
    thing = routes.vocabulary.get(owner)
    stated = thing.fields.get(field) if thing else None
    if stated is None:
        return both
    if stated.required:
        # Without it a thing cannot be read at all.
        return ()
    if stated.left_out and not target.many and not (target.leaf and "no" in target.leaf.words):
        # Leaving it out already says what `none` would: no end date, no interval of its own.
        return (Operator.SILENCE_AS_YES,)
    return both


def adds_nothing(presumption: Presumption, values: tuple[str, ...]) -> bool:
    """Whether a reading says no more than silence where only what is surely there counts.

    That a list is whole adds nothing to it; a value adds something only where it is one of those asked for.
    """
    target = presumption.target
    if target.many:
        return presumption.as_yes
    if not presumption.as_yes:
        return not {"no", "none"} & set(values)
    if not values or "any" in values:
        return False
    if target.leaf and target.leaf.words:
        return show(sample(target.leaf, presumption.word, _DAY)) not in values
    return set(values) <= {"no", "none"}


def _word(target: Target, ways: Iterable[Named], rule: Rule, days: Collection[datetime.date]) -> str:
    """Say which value a stated fact would have: one that the rule asks for; a period other than its own."""
    if target.leaf == PERIOD:
        own = {one.value for one in parameters(rule, days)}
        return next((word for word in ("P1Y", "P2Y") if PERIOD.read(word) not in own), "P3Y")
    return next((one.values[0] for one in ways if one.values), "")


def _bearing(owner: str) -> tuple[str, ...]:
    """Name the kinds of thing that a route may lead to; where it leads to a body, that may be the governing body."""
    return (owner, "governing-body") if owner == "committee" else (owner,)


def _fact(owner: str, field: str, ways: Iterable[Named]) -> str:
    """Name a fact by the thing that bears it, and by the routes on which the rule comes to it."""
    fact = field if owner == "root" else f"{owner.replace('-', '_')}.{field}"
    routes = dict.fromkeys(one.route for one in ways if one.route.lstrip("/") not in (field, fact))
    return f"`{fact}`" + (f" ({', '.join(routes)})" if routes else "")


def _change(fact: str, presumption: Presumption) -> str:
    """Say what silence is read as."""
    target, as_yes = presumption.target, presumption.as_yes
    if target.many:
        return f"the list {fact}, left out or not whole, read as {'whole as it stands' if as_yes else 'none'}"
    if not as_yes:
        return f"{fact}, not stated, read as {'no' if target.leaf and 'no' in target.leaf.words else 'none'}"
    return f"{fact}, not stated, read as {_words(target, presumption.word)}"


def _words(target: Target, word: str) -> str:
    """Say which value stands in for silence."""
    if target.thing:
        return f"the first {target.thing.replace('-', ' ')}"
    value = sample(target.leaf, word, _DAY)
    return "the as-of date" if isinstance(value, Moment) else f"`{show(value)}`"
