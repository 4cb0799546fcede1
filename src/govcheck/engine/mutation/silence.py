"""Which facts a rule names, so that silence on them can be read as something else."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.presumption import Presumption, sample
from govcheck.engine.mutation.spots import Conditions, Parameter, conditions, parameters, selections
from govcheck.model.moment import Moment
from govcheck.model.reading import show
from govcheck.model.route import Routes, Target
from govcheck.rules.packs import Rule


class Named(NamedTuple):
    """A fact that a rule names by a route."""

    thing: str
    """The kind of thing from which the route starts."""
    route: str
    word: str = ""
    """The first value that the rule asks for."""


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
        word = next((one.word for one in ways if one.word), "")
        for operator in _readings(owner, field, target, routes):
            as_yes = operator is Operator.SILENCE_AS_YES
            presumption = Presumption(_bearing(owner), field, target, as_yes, word)
            yield Mutant(operator, _change(_fact(owner, field, ways), presumption), rule, presumption)


def named(rule: Rule, days: Collection[datetime.date], routes: Routes) -> Iterator[Named]:
    """List the facts that a rule names: what it looks at, and those of its conditions and parameters."""
    # Where nothing is stated of the organisation itself, no rule gets as far as to look at it.
    if rule.subject.route != "organisation":
        yield Named("root", rule.subject.route)
    yield from _of_conditions(conditions(rule, days, routes))
    yield from _of_parameters(parameters(rule, days), rule)


def _of_conditions(several: Iterable[Conditions]) -> Iterator[Named]:
    for one in several:
        for condition in one.where:
            yield Named(one.thing, condition.field, condition.values[0])


def _of_parameters(several: Iterable[Parameter], rule: Rule) -> Iterator[Named]:
    for one in several:
        for selection in selections(one.value):
            yield Named(rule.subject.thing, selection.of)
        if one.param.type.names_facts and one.value:
            for route in one.value if isinstance(one.value, tuple) else (one.value,):
                yield Named(rule.things[one.param.name], str(route))


def end_of(one: Named, routes: Routes) -> tuple[str, str, Target]:
    """Give the kind of thing that bears the fact at the end of a route, its name, and what it leads to."""
    thing, route = ("root", one.route[1:]) if one.route.startswith("/") else (one.thing, one.route)
    owner, _, field = route.rpartition(".")
    bearer = routes.resolve(thing, owner).thing if owner else thing
    # Of the words of a table the whole route alone says what is stated for them.
    return bearer, field, routes.resolve(*((thing, route) if bearer == "table" else (bearer, field)))


def _readings(owner: str, field: str, target: Target, routes: Routes) -> tuple[Operator, ...]:
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


def _bearing(owner: str) -> tuple[str, ...]:
    """Name the kinds of thing that a route may lead to; where it leads to a body, that may be the governing body."""
    return (owner, "governing-body") if owner == "committee" else (owner,)


def _fact(owner: str, field: str, ways: Iterable[Named]) -> str:
    """Name a fact by the thing that bears it, and by the routes on which the rule comes to it."""
    fact = field if owner == "root" else f"{owner.replace('-', '_')}.{field}"
    routes = dict.fromkeys(one.route for one in ways if one.route not in (field, fact))
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
    value = sample(target.leaf, word, datetime.date.min)
    return "the as-of date" if isinstance(value, Moment) else f"`{show(value)}`"
