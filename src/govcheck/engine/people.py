"""The people of an organisation with the posts by which a published report calls them."""

from __future__ import annotations

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.value import Record
from govcheck.results.run import PersonShown


def people_shown(ask: Ask) -> tuple[PersonShown, ...]:
    """List every person with the first seat or post they hold, in the order of their ids."""
    held = _held(ask)
    people = sorted(ask.each(ask.root, "people").records(), key=lambda one: one.id)
    return tuple(PersonShown(one.id, _name(one), held.get(one.id, "person without a post")) for one in people)


def _name(person: Record) -> str:
    name = person.facts.get("name")
    return name if isinstance(name, str) else person.id


def _held(ask: Ask) -> dict[str, str]:
    """Say for each person what they hold: a seat on the governing body, else a post, else a membership."""
    places = [
        *ask.each(ask.root, "governing_body.seats").records(),
        *ask.each(ask.root, "posts").records(),
        *(seat for body in ask.each(ask.root, "committees").records() for seat in ask.each(body, "members").records()),
    ]
    held: dict[str, str] = {}
    for place in places:
        for person in occupants(place, ask).people:
            if person.thing == "person":
                held.setdefault(person.id, _words(place, ask))
    return held


def _words(place: Record, ask: Ask) -> str:
    if place.thing == "post":
        return label(place)
    kind = ask(place, "kind")
    return f"{str(kind.value).replace('-', ' ')} member" if kind.stated else label(place)
