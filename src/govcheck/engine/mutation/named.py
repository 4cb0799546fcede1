"""Which facts a rule names, and where its routes to them end."""

import datetime
from collections.abc import Collection, Iterator
from typing import NamedTuple

from govcheck.engine.mutation.spots import conditions, parameters, selections
from govcheck.model.route import Routes, Target
from govcheck.rules.packs import Rule


class Named(NamedTuple):
    """A fact that a rule names by a route."""

    thing: str
    """The kind of thing from which the route starts."""
    route: str
    values: tuple[str, ...] = ()
    """Those that the rule asks for, where it asks for some."""
    certain_only: bool = False
    """Whether silence on it already is read as that nothing is there."""


def named(rule: Rule, days: Collection[datetime.date], routes: Routes) -> Iterator[Named]:
    """List the facts that a rule names: what it looks at, and those of its conditions and parameters."""
    # Where nothing is stated of the organisation itself, no rule gets as far as to look at it.
    if rule.subject.route != "organisation":
        yield Named("root", rule.subject.route)
    for where in conditions(rule, days, routes):
        for condition in where.where:
            yield Named(where.thing, condition.field, condition.values, where.certain_only)
    for one in parameters(rule, days):
        for selection in selections(one.value):
            yield Named(rule.subject.thing, selection.of, (), one.param.certain_only)
        if one.param.type.names_facts and one.value:
            for route in one.value if isinstance(one.value, tuple) else (one.value,):
                yield Named(rule.things[one.param.name], str(route), (), one.param.certain_only)


def end_of(one: Named, routes: Routes) -> tuple[str, str, Target]:
    """Give the kind of thing that bears the fact at the end of a route, its name, and what it leads to."""
    thing, route = ("root", one.route[1:]) if one.route.startswith("/") else (one.thing, one.route)
    owner, _, field = route.rpartition(".")
    bearer = routes.resolve(thing, owner).thing if owner else thing
    # Of the words of a table the whole route alone says what is stated for them.
    return bearer, field, routes.resolve(*((thing, route) if bearer == "table" else (bearer, field)))
