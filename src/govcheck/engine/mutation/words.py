"""Another word of a closed list in the place of one that a rule asks for."""

from collections.abc import Iterable, Iterator, Mapping

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.shown import shown
from govcheck.engine.mutation.spots import Conditions, Parameter, is_list
from govcheck.model.leaf import YES_NO, LeafType
from govcheck.model.route import Routes
from govcheck.rules.kind import Param, ParamType


def other_values(conditions: Iterable[Conditions], routes: Routes) -> Iterator[Mutant]:
    """Put the next word in the place of each value of each condition on a fact with a closed list."""
    for one in conditions:
        for place, condition in enumerate(one.where):
            closed = _words(routes.resolve(one.thing, condition.field).leaf)
            for at, value in enumerate(condition.values):
                if other := _next(value, condition.values, closed):
                    changed = condition._replace(values=_with(condition.values, at, other))
                    where = (*one.where[:place], changed, *one.where[place + 1 :])
                    change = f"{one.name}: `{shown(condition)}` → `{shown(changed)}`"
                    yield Mutant(Operator.WORD, change, one.put(where))


def other_words(parameters: Iterable[Parameter], things: Mapping[str, str], routes: Routes) -> Iterator[Mutant]:
    """Put the next word in the place of each word of a parameter whose words come from a closed list."""
    several = list(parameters)
    fields = {one.param.name: one.value for one in several}
    for one in several:
        if one.param.type is ParamType.WORDS and is_list(one.value):
            words = tuple(str(word) for word in one.value)
            closed = _closed(one.param, fields, things, routes)
            for at, word in enumerate(words):
                if other := _next(word, words, closed):
                    change = f"{one.name}: `{word}` → `{other}`"
                    yield Mutant(Operator.WORD, change, one.put(_with(words, at, other)))


def _closed(param: Param, fields: Mapping[str, object], things: Mapping[str, str], routes: Routes) -> tuple[str, ...]:
    """Give the closed list of a parameter: that of the field it goes by, where one is given, else its own."""
    field = fields.get(param.words_of)
    return _words(routes.resolve(things[param.words_of], str(field)).leaf) if field else param.words


def _words(leaf: LeafType | None) -> tuple[str, ...]:
    """Give the words of a closed list, each meaning once."""
    if leaf is None:
        return ()
    return ("yes", "no") if leaf == YES_NO else leaf.words


def _next(word: str, taken: tuple[str, ...], closed: tuple[str, ...]) -> str:
    """Give the word after `word`, round the end of the list, that is not already there; empty where none is left.

    `any` and `none` stand before the first.
    """
    at = closed.index(word) + 1 if word in closed else 0
    return next((one for one in (*closed[at:], *closed[:at]) if one not in taken), "")


def _with(words: tuple[str, ...], at: int, other: str) -> tuple[str, ...]:
    return (*words[:at], other, *words[at + 1 :])
