"""In which bodies the people of a decision held interests on its day, as the register shows."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.interests import REGISTER, named
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import held_on
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


class Concerned(NamedTuple):
    """The bodies in which an interest matters."""

    records: tuple[Record, ...]
    missing: tuple[Clue, ...]
    """Why there may be more."""


def concerned_by(subject: Record, routes: tuple[str, ...], ask: Ask) -> Concerned:
    """Collect the practices and other bodies to which `routes` lead."""
    lists = [(route, ask.each(subject, route)) for route in routes]
    records = tuple(one for _, several in lists for one in several.records())
    return Concerned(records, tuple(clue for route, several in lists for clue in ask.gaps(several, subject, route)))


def in_one_of(interest: Record, concerned: Concerned, ask: Ask) -> Judgement:
    """Judge whether an interest is in one of the bodies; one that is listed nowhere goes by its name."""
    readings = [ask(interest, field) for field in ("practice", "party", "with")]
    bodies = [one for one in readings if one.stated]
    if not bodies:
        return not_stated(*(clue for one in readings for clue in one.missing))
    if any(_same(body, one) for one in concerned.records for body in bodies):
        return yes(Clue(named(interest, ask), interest.path))
    return not_stated(*concerned.missing) if concerned.missing else no(Clue(named(interest, ask), interest.path))


def _same(body: Reading, other: Record) -> bool:
    if isinstance(body.value, Record):
        return body.value.path == other.path
    return str(body.value).casefold() == label(other).casefold()


def overlap(decision: Record, ask: Ask) -> Reading:
    """Say whether what is decided overlaps with what members provide: as stated, by practice, or by the register."""
    practices = ask.each(decision, "practices")
    judgements = [ask.truth(decision, "overlaps_with_members"), _on_register(decision, ask)]
    judgements += [yes(Clue(f"{label(one)} provides it, or may bid", practices.path)) for one in practices.records()]
    if gaps := ask.gaps(practices, decision, "practices"):
        judgements.append(not_stated(*gaps))
    return judged(decision, "overlap", any_of(judgements))


def _on_register(decision: Record, ask: Ask) -> Judgement:
    """Judge whether anybody on the register then held an interest in one of the providers or practices."""
    concerned = concerned_by(decision, ("providers", "practices"), ask)
    day = ask(decision, "taken")
    entries = ask.each(ask.root, f"{REGISTER}.entries")
    judgements = [] if entries.written and entries.whole else [_open(entries, "the register of interests")]
    for entry in entries.records():
        interests = ask.each(entry, "interests")
        for one in interests.records():
            concerns = in_one_of(one, concerned, ask)
            if concerns.truth is not Truth.NO:
                judgements.append(all_of((held_on(one, day, ask), concerns)))
        if gaps := ask.gaps(interests, entry, "interests"):
            judgements.append(not_stated(*gaps))
    return any_of([no(Clue("the register shows no interest in those who provide it", entries.path)), *judgements])


def _open(several: Several, what: str) -> Judgement:
    return not_stated(*(several.missing or (Clue(what, several.path),)))


FACTS = (
    ("decision", DerivedField("overlap", "yes/no",
                              "whether what it is about overlaps with what members provide, as stated or by register"),
     overlap),
)  # fmt: skip
