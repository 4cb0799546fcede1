"""Which partnerships are there on the as-of date, in shadow form or live, and who takes part in them."""

from govcheck.model.ask import Ask
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import by_day
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after, on
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, yes
from govcheck.model.value import Leaf, Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path


def in_place(partnership: Record, ask: Ask) -> Reading:
    """Say whether a partnership has begun, in shadow form or live, and has not ended."""
    begun = any_of((_live(partnership, ask), _in_shadow(partnership, ask)))
    return judged(partnership, "in_place", all_of((begun, _goes_on(partnership, ask))))


def _live(partnership: Record, ask: Ask) -> Judgement:
    first = ask(partnership, "from")
    if not isinstance(first.value, Moment):
        return yes()
    clue = Clue(f"{label(partnership)}: from {first.value}", first.path)
    return by_day(not_after(first.value, on(ask.as_of)), clue)


def _goes_on(partnership: Record, ask: Ask) -> Judgement:
    last = ask(partnership, "until")
    if not isinstance(last.value, Moment):
        return yes()
    clue = Clue(f"{label(partnership)}: until {last.value}", last.path)
    return by_day(not_after(on(ask.as_of), last.value), clue)


def _in_shadow(partnership: Record, ask: Ask) -> Judgement:
    return given(partnership, "shadow_from", ask)


def partners(root: Record, ask: Ask) -> Several:
    """Give everyone who takes part in a partnership that is there on the as-of date."""
    partnerships = ask.each(root, "partnerships")
    found: list[Leaf | Record] = []
    paths: list[Path] = []
    missing = list(ask.gaps(partnerships, root, "partnerships"))
    for partnership in partnerships.records():
        there = ask.truth(partnership, "in_place")
        if there.truth is Truth.NO:
            continue
        members = ask.each(partnership, "members")
        missing.extend((*there.missing, *ask.gaps(members, partnership, "members")))
        if there.truth is Truth.YES:
            found.extend(members.items)
            paths.extend(members.paths)
    return Several(tuple(found), tuple(paths), not missing, partnerships.path, True, tuple(missing))


FACTS = (
    ("partnership", DerivedField("in_place", "yes/no",
                                 "whether it is there on the as-of date, in shadow form or live"), in_place),
    ("root", DerivedField("partners", "partner", "those who take part in a partnership that is there"), partners),
)  # fmt: skip
