"""The first item of substance on an ordered agenda is about a subject that the rule names."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Several
from govcheck.model.things import VOCABULARY
from govcheck.model.truth import Clue, Judgement, Truth, any_of, no, not_stated
from govcheck.model.value import Record
from govcheck.model.vocabulary import Items
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Condition, satisfies
from govcheck.rules.wording import joined, plain, why_not

_ABOUT = VOCABULARY["agenda-item"].fields["about"].type
_SUBJECTS = _ABOUT.of.words if isinstance(_ABOUT, Items) else ()


class Params(NamedTuple):
    """What the first item must be about, and what may come before it."""

    about: tuple[str, ...]
    skips: tuple[str, ...] = ()


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer by the first item that is not skipped; without an order, no only where no item will do."""
    agenda, order = ask.each(subject, "agenda"), ask.each(subject, "agenda_order")
    ordered = order.written and order.whole and order.items
    judgement = (_in_order if ordered else _without_order)(subject, params, agenda, ask)
    facts = {"about": joined(plain(one) for one in params.about), "why": why_not(judgement)}
    return Answer(judgement, facts, judgement.witnesses[0].path if judgement.witnesses else agenda.path)


def _in_order(subject: Record, params: Params, agenda: Several, ask: Ask) -> Judgement:
    """Go down the agenda to the first item of substance."""
    by_id = {one.id: one for one in agenda.records()}
    order = ask.each(subject, "agenda_order")
    for name, path in zip(order.items, order.paths, strict=True):
        item = by_id.get(str(name))
        if item is None:
            return not_stated(Clue(f"{label(subject)}: what item {name} is", path))
        skipped = _skipped(item, params, ask)
        if skipped.truth is Truth.NOT_STATED:
            return skipped
        if skipped.truth is Truth.NO:
            return satisfies(item, Condition("about", params.about), ask)
    return no(Clue(f"{label(subject)}: no item of substance", order.path))


def _skipped(item: Record, params: Params, ask: Ask) -> Judgement:
    """Judge whether an item is passed over: it is about nothing but what may come first."""
    about = ask.each(item, "about")
    if any(str(one) not in params.skips for one in about.items):
        return no(Clue(f"{label(item)}: {joined(sorted(plain(str(one)) for one in about.items))}", about.path))
    if gaps := ask.gaps(about, item, "about"):
        return not_stated(*gaps)
    return satisfies(item, Condition("about", params.skips), ask)


def _without_order(subject: Record, params: Params, agenda: Several, ask: Ask) -> Judgement:
    """Judge an agenda whose order is not stated: where no item will do, the first will not either."""
    if gaps := ask.gaps(agenda, subject, "agenda"):
        return not_stated(*gaps)
    if not agenda.items:
        return no(Clue(f"{label(subject)}: no item on the agenda", agenda.path))
    found = any_of(satisfies(one, Condition("about", params.about), ask) for one in agenda.records())
    return found if found.truth is Truth.NO else not_stated(ask.missing_at(subject, "agenda_order"))


KIND = CheckKind(
    "opens-with",
    "Is the first item of substance on the agenda of a meeting about what it must be about?",
    (
        Param("about", ParamType.WORDS, "what the first item must be about: one of these", required=True,
              words=_SUBJECTS),
        Param("skips", ParamType.WORDS, "what may come before it", words=_SUBJECTS),
    ),
    (("about", "what the first item must be about"), ("why", "what is wrong")),
    Params,
    check,
)  # fmt: skip
