"""Where a rule can be changed: its conditions and its parameters, each with how to put another there."""

import datetime
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple, TypeGuard

from govcheck.engine.mutation.shown import shown_item
from govcheck.model.route import Routes
from govcheck.rules.kind import Param
from govcheck.rules.packs import Rule
from govcheck.rules.where import Condition, Selection, Where


class Conditions(NamedTuple):
    """Conditions of a rule."""

    name: str
    """How to find them in the rule's file."""
    thing: str
    """The kind of thing they are conditions on."""
    where: Where
    put: Callable[[Where], Rule]
    certain_only: bool = False
    """Whether silence on them already is read as that they do not hold."""


class Version(NamedTuple):
    """The parameters of the rule's check that are in force for some days."""

    when: str
    """Those days, where there are several versions."""
    params: Any
    put: Callable[..., Rule]
    """Takes parameters by their names."""


class Parameter(NamedTuple):
    """A parameter of the rule's check, in one version."""

    name: str
    """How to find it in the rule's file, with the days of the version where there are several."""
    param: Param
    value: object
    put: Callable[[object], Rule]


def versions(rule: Rule, days: Collection[datetime.date]) -> Iterator[Version]:
    """List every version of the parameters that is in force on one of `days`; all where no day is given."""
    for position, dated in enumerate(rule.params):
        if not days or any(dated.span.includes(day) for day in days):
            yield Version(f" ({dated.span})" if len(rule.params) > 1 else "", dated.params, _putting(rule, position))


def parameters(rule: Rule, days: Collection[datetime.date]) -> Iterator[Parameter]:
    """List the parameters that the rule gives, of every version that `days` lead to."""
    # What can only add a remark can change no result, whatever the organisation.
    given = [param for param in rule.check.params if param.name in rule.things and not param.remarks_only]
    for version in versions(rule, days):
        for param in given:
            value = getattr(version.params, param.name)
            yield Parameter(f"`{param.name}`{version.when}", param, value, _one(version, param.name))


def conditions(rule: Rule, days: Collection[datetime.date], routes: Routes) -> Iterator[Conditions]:
    """List all conditions: of the subject, of `when`, and those within the parameters."""
    thing = rule.subject.thing
    yield Conditions(
        "the subject's `where`",
        thing,
        rule.subject.where,
        lambda where: rule._replace(subject=rule.subject._replace(where=where)),
    )
    yield Conditions("`when`", thing, rule.when, lambda where: rule._replace(when=where))
    for one in parameters(rule, days):
        if is_where(one.value):
            yield Conditions(one.name, rule.things[one.param.name], one.value, one.put, one.param.certain_only)
        for position, selection in enumerate(selections(one.value)):
            selected = routes.resolve(thing, selection.of).thing
            name = f"{shown_item(selection)} in {one.name}"
            yield Conditions(name, selected, selection.where, _selecting(one, position), one.param.certain_only)


def is_where(value: object) -> TypeGuard[Where]:
    """Whether a parameter's value is a list of conditions."""
    return isinstance(value, tuple) and bool(value) and all(isinstance(one, Condition) for one in value)


def is_list(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether a parameter's value is a list of words, fields or selections."""
    return isinstance(value, tuple) and not hasattr(value, "_fields") and not is_where(value)


def selections(value: object) -> tuple[Selection, ...]:
    """Give the selections that a parameter's value consists of."""
    if isinstance(value, Selection):
        return (value,)
    return tuple(one for one in value if isinstance(one, Selection)) if isinstance(value, tuple) else ()


def _putting(rule: Rule, position: int) -> Callable[..., Rule]:
    def put(**values: object) -> Rule:
        dated = rule.params[position]
        changed = dated._replace(params=dated.params._replace(**values))
        return rule._replace(params=(*rule.params[:position], changed, *rule.params[position + 1 :]))

    return put


def _one(version: Version, name: str) -> Callable[[object], Rule]:
    return lambda value: version.put(**{name: value})


def _selecting(parameter: Parameter, position: int) -> Callable[[Where], Rule]:
    def put(where: Where) -> Rule:
        several = list(selections(parameter.value))
        several[position] = several[position]._replace(where=where)
        return parameter.put(several[0] if isinstance(parameter.value, Selection) else tuple(several))

    return put
