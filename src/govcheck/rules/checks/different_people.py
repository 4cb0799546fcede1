"""Two offices, or two groups, have no person in common."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import people_of
from govcheck.model.label import label
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.wording import in_words, names


class Params(NamedTuple):
    """The two sides."""

    left: tuple[str, ...]
    right: tuple[str, ...]


class Side(NamedTuple):
    """The people of one side, how we came to them, and what is not known of them."""

    people: dict[tuple[str | int, ...], Record]
    links: tuple[Clue, ...]
    missing: tuple[Clue, ...]
    disputes: tuple[Clue, ...]


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer no when a person is surely on both sides, whatever else is not stated."""
    left, right = _side(subject, params.left, ask), _side(subject, params.right, ask)
    facts = {
        "left": names(left.people.values()),
        "right": names(right.people.values()),
        "both": names(left.people[path] for path in left.people if path in right.people),
    }
    judgement = _judge(left, right, ask)._replace(disputes=(*left.disputes, *right.disputes))
    behind = (Counted("left", left.people.values()), Counted("right", right.people.values()))
    return Answer(judgement, facts, subject.path, behind=behind)


def _judge(left: Side, right: Side, ask: Ask) -> Judgement:
    both = [left.people[path] for path in left.people if path in right.people]
    links = (*left.links, *right.links)
    if both:
        return no(*(Clue(f"{label(one)} is on both sides", one.path) for one in both), *links)
    if left.missing or right.missing:
        return not_stated(*left.missing, *right.missing)
    people = (*left.people.values(), *right.people.values())
    if unnamed := _unnamed_posts(left, right):
        return not_stated(*(ask.missing(one, "holders") for one in unnamed))
    unclear = [clue for one in people if one.thing == "seat" for clue in ask(one, "kind").missing]
    if unclear:
        # Somebody whom the papers do not name sits nowhere else, but of what kind they are has to be known.
        return not_stated(*unclear)
    return yes(*(Clue(label(one), one.path) for one in people), *links)


def _unnamed_posts(left: Side, right: Side) -> list[Record]:
    """Give the posts that stand for a holder whom the papers do not name and who may be on the other side.

    Such a holder has no other post; but nothing says that it is not somebody who is named elsewhere.
    """
    pairs = ((left, right), (right, left))
    return [
        one
        for side, other in pairs
        for one in side.people.values()
        if one.thing == "post" and any(person.thing == "person" for person in other.people.values())
    ]


def _side(subject: Record, routes: tuple[str, ...], ask: Ask) -> Side:
    """Collect the people whom the routes lead to: through lists, offices, posts and seats."""
    people: dict[tuple[str | int, ...], Record] = {}
    links: list[Clue] = []
    missing: list[Clue] = []
    disputes: list[Clue] = []
    for route in routes:
        several = ask.listed(subject, route)
        if several is None:
            reading = ask(subject, route)
            records: tuple[Record, ...] = (reading.value,) if isinstance(reading.value, Record) else ()
            if reading.value is Absent.NOT_STATED:
                missing.extend(reading.missing or (ask.missing_at(subject, route),))
            elif not records:
                missing.append(Clue(f"{in_words(route)}: who it is", reading.path))
        else:
            records = several.records()
            disputes.extend(several.disputes)
            if not several.written or not several.whole or not records:
                missing.extend(several.missing or (ask.missing_at(subject, route),))
        for record in records:
            found = people_of(record, ask)
            people.update((one.path, one) for one in found.people)
            links.extend(found.links)
            missing.extend(found.missing)
    return Side(people, tuple(links), tuple(missing), tuple(disputes))


KIND = CheckKind(
    "different-people",
    "Do two offices, or two groups, have no person in common?",
    (
        Param("left", ParamType.FIELDS, "one side: offices, posts, seats or lists of them", required=True),
        Param("right", ParamType.FIELDS, "the other side", required=True),
    ),
    (("left", "the people of one side"), ("right", "those of the other"), ("both", "those on both sides")),
    Params,
    check,
)
