"""The people of an organisation with the posts by which a published report calls them."""

from govcheck.model.ask import Ask
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.value import Record
from govcheck.results.run import PersonShown
from govcheck.source import show_path


def people_shown(ask: Ask) -> tuple[PersonShown, ...]:
    """List every person with the first seat or post they hold, in the order of their ids."""
    held = _held(ask)
    people = sorted(ask.each(ask.root, "people").records(), key=lambda one: one.id)
    return tuple(PersonShown(one.id, _name(one), held.get(one.id, "person without a post")) for one in people)


def _name(person: Record) -> str:
    name = person.facts.get("name")
    return name if isinstance(name, str) else person.id


def _held(ask: Ask) -> dict[str, str]:
    """Say for each person what they hold: a seat on the governing body, else a post, else a membership.

    Of several of a sort, it is the first by its path, whatever the order of the file.
    """
    seats = ask.each(ask.root, "governing_body.seats").records()
    posts = ask.each(ask.root, "posts").records()
    members = ask.each(ask.root, "committees.members").records()
    held: dict[str, str] = {}
    for place in (one for several in (seats, posts, members) for one in sorted(several, key=_by_path)):
        for person in occupants(place, ask).people:
            if person.thing == "person":
                held.setdefault(person.id, _words(place, ask))
    return held


def _by_path(place: Record) -> str:
    return show_path(place.path)


def _words(place: Record, ask: Ask) -> str:
    if place.thing == "post":
        return label(place)
    kind = ask(place, "kind")
    return f"{str(kind.value).replace('-', ' ')} member" if kind.stated else label(place)
