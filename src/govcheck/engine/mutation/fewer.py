"""Less asked for: a condition, an item of a list or an alternative is dropped; all are asked as any."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.shown import shown, shown_item
from govcheck.engine.mutation.spots import Conditions, Parameter, Version, is_list
from govcheck.rules.kind import CheckKind

_T = TypeVar("_T")


def fewer_conditions(conditions: Iterable[Conditions]) -> Iterator[Mutant]:
    """Drop each condition in turn."""
    for one in conditions:
        for place, condition in enumerate(one.where):
            change = f"{one.name}: `{shown(condition)}` dropped"
            yield Mutant(Operator.CONDITION, change, one.put(_without(one.where, place)))


def fewer_alternatives(conditions: Iterable[Conditions]) -> Iterator[Mutant]:
    """Drop each value in turn of a condition that has several."""
    for one in conditions:
        for place, condition in enumerate(one.where):
            for at, value in enumerate(condition.values if len(condition.values) > 1 else ()):
                fewer = condition._replace(values=_without(condition.values, at))
                where = (*one.where[:place], fewer, *one.where[place + 1 :])
                yield Mutant(Operator.ITEM, f"{one.name}: `{shown(condition)}` without `{value}`", one.put(where))


def fewer_items(parameters: Iterable[Parameter]) -> Iterator[Mutant]:
    """Drop each item in turn of a list; a list that a rule must give keeps one."""
    for one in parameters:
        if is_list(one.value) and not (one.param.required and len(one.value) == 1):
            for place, item in enumerate(one.value):
                yield Mutant(
                    Operator.ITEM, f"{one.name}: {shown_item(item)} dropped", one.put(_without(one.value, place))
                )


def all_and_any(kind: CheckKind, versions: Iterable[Version]) -> Iterator[Mutant]:
    """Ask for any of the items of which the rule asks for all, and the other way round."""
    names = {param.name for param in kind.params}
    pairs = [pair for pair in kind.all_any if names.issuperset(pair)]
    for version in versions:
        for all_, any_ in pairs:
            every, some = getattr(version.params, all_), getattr(version.params, any_)
            # Any of one item is all of it.
            if len(every) > 1 or (every and some):
                rule = version.put(**{all_: (), any_: (*every, *some)})
                yield Mutant(Operator.ALL_ANY, f"`{all_}`{version.when}: asked as `{any_}`", rule)
            if len(some) > 1:
                rule = version.put(**{all_: (*every, *some), any_: ()})
                yield Mutant(Operator.ALL_ANY, f"`{any_}`{version.when}: asked as `{all_}`", rule)


def _without(items: tuple[_T, ...], place: int) -> tuple[_T, ...]:
    return (*items[:place], *items[place + 1 :])
