"""Who holds a seat or a post on the as-of date."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import between
from govcheck.model.label import label
from govcheck.model.reading import Reading, Several
from govcheck.model.things.words import BODY_KIND
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField

_IN_POST = ("substantive", "interim", "acting")
#: Seats that somebody holds by the role of their post, with the list of the posts that have it.
_BY_KIND = {"accountable-officer": "accountable_officer", "chief-finance-officer": "chief_finance_officer"}


def holds_office(holder: Record, ask: Ask) -> Reading:
    """Say whether a holder is in post on the date: a designate is not yet; one who stepped aside is not acting."""
    capacity = ask(holder, "as")
    if capacity.stated and capacity.value not in _IN_POST:
        clue = Clue(f"{label(holder)}: {str(capacity.value).replace('-', ' ')}", capacity.path)
        return judged(holder, "holds_office", no(clue))
    return judged(holder, "holds_office", between(holder, ask))


def keeps_seat(holder: Record, ask: Ask) -> Judgement:
    """Judge whether a holder keeps the seat from being empty; one who stepped aside does."""
    capacity = ask(holder, "as")
    if capacity.value == "designate":
        return no(Clue(f"{label(holder)}: designate", capacity.path))
    return between(holder, ask)


class Occupants(NamedTuple):
    """Those who hold a seat or post on the date."""

    people: tuple[Record, ...]
    """Persons; the seat or post itself stands for someone whom the papers do not name."""
    links: tuple[Clue, ...]
    """The statements by which the seat leads to them."""
    missing: tuple[Clue, ...]
    """What is not stated, where there may be others."""
    filled: Judgement


def occupants(place: Record, ask: Ask) -> Occupants:
    """Find those who hold a seat or a post on the as-of date, through posts and governing-body seats."""
    return ask.once(("occupants", place.path), lambda: _occupants(place, ask))


def _occupants(place: Record, ask: Ask) -> Occupants:
    if place.thing == "seat":
        other = ask(place, "seat")
        if isinstance(other.value, Record):
            found = occupants(other.value, ask)
            link = Clue(f"{label(place)}: the holder of {label(other.value)}", other.path)
            return found._replace(links=(link, *found.links))
    holders = ask.each(place, "holders")
    if not holders.written:
        posts = _posts_of_kind(place, ask)
        return _together(place, posts, ask) if posts else _unnamed(place)
    if not holders.items and holders.whole:
        return Occupants((), (), (), no(Clue(f"{label(place)}: vacant", holders.path)))
    return _among(place, holders, ask)


def _posts_of_kind(place: Record, ask: Ask) -> tuple[Record, ...]:
    """Give the posts whose holder sits on a seat by its very kind, such as the accountable officer's."""
    kind = ask(place, "kind").value if place.path[0] == "governing_body" else None
    return ask.each(ask.root, _BY_KIND[str(kind)]).records() if kind in _BY_KIND else ()


def _together(seat: Record, posts: tuple[Record, ...], ask: Ask) -> Occupants:
    """Put together those who hold several posts, all of which may fill a seat."""
    several = [occupants(post, ask) for post in posts]
    links = tuple(Clue(f"{label(seat)}: held by post {label(post)}", post.path) for post in posts)
    return Occupants(
        tuple(person for one in several for person in one.people),
        (*links, *(link for one in several for link in one.links)),
        tuple(clue for one in several for clue in one.missing),
        any_of(one.filled for one in several),
    )


def _unnamed(place: Record) -> Occupants:
    """A seat described without a name is filled; on a committee it may be anyone, also from the governing body."""
    filled = yes(Clue(f"{label(place)}: described, nobody named", place.path))
    if place.path[0] == "committees":
        return Occupants((), (), (Clue(f"{label(place)}: who holds it", (*place.path, "holders")),), filled)
    return Occupants((place,), (), (), filled)


def _among(place: Record, holders: Several, ask: Ask) -> Occupants:
    """Sort the holders of one place into those in office, those not, and those who may be."""
    people: list[Record] = []
    links: list[Clue] = []
    missing = list(holders.missing)
    kept: list[Judgement] = []
    vacant: list[Clue] = []
    for holder in holders.records():
        kept.append(_behind(holder, keeps_seat(holder, ask), ask))
        office = ask.truth(holder, "holds_office")
        if office.truth is Truth.NO:
            continue
        named = _person(holder, ask)
        missing.extend(named.missing)
        links.extend(named.links)
        if office.truth is Truth.YES:
            people.extend(named.people)
            vacant.extend(named.filled.witnesses if named.filled.truth is Truth.NO else ())
        else:
            missing.extend(office.missing)
    filled = any_of(kept)
    if filled.truth is Truth.NO and vacant and not missing:
        return Occupants((), tuple(links), (), no(*vacant))
    if filled.truth is not Truth.YES:
        # A term that ended without a successor leaves the seat open, not empty, unless it is said to be vacant.
        filled = not_stated(Clue(f"{label(place)}: who holds it", holders.path))
    if not people and not missing:
        missing.append(Clue(f"{label(place)}: who holds it", holders.path))
    return Occupants(tuple(people), tuple(links), tuple(missing), filled)


def _behind(holder: Record, keeps: Judgement, ask: Ask) -> Judgement:
    """A seat held by a post is filled when the post is."""
    person, post = ask(holder, "person"), ask(holder, "post")
    if keeps.truth is Truth.NO or isinstance(person.value, Record):
        return keeps
    if isinstance(post.value, Record):
        return all_of((keeps, occupants(post.value, ask).filled))
    # It may be a post, and vacant.
    return all_of((keeps, not_stated(*person.missing)))


def _person(holder: Record, ask: Ask) -> Occupants:
    """Follow one holder to a person."""
    person, post = ask(holder, "person"), ask(holder, "post")
    if isinstance(person.value, Record):
        link = Clue(f"{label(person.value)} holds it", person.path)
        return Occupants((person.value,), (link,), (), yes(link))
    if isinstance(post.value, Record):
        found = occupants(post.value, ask)
        return found._replace(links=(Clue(f"held by post: {label(post.value)}", post.path), *found.links))
    return Occupants((), (), person.missing, not_stated(*person.missing))


def occupants_fact(place: Record, ask: Ask) -> Several:
    """Give the people who hold a seat or a post on the as-of date as a list."""
    found = occupants(place, ask)
    return Several(
        found.people,
        tuple(person.path for person in found.people),
        not found.missing,
        (*place.path, "holders"),
        True,
        found.missing,
    )


def filled(place: Record, ask: Ask) -> Reading:
    """Say whether a seat or a post is filled on the as-of date."""
    return judged(place, "filled", occupants(place, ask).filled)


def people_of(place: Record, ask: Ask) -> Occupants:
    """Find the people behind any record that means somebody: a person, a seat, a post or an office."""
    if place.thing == "person":
        return Occupants((place,), (), (), yes())
    if place.thing == "office":
        return _of_office(place, ask)
    return occupants(place, ask)


def _of_office(office: Record, ask: Ask) -> Occupants:
    """Find who holds an office on a body: through a seat, a member, a post, or as a person."""
    for name in ("person", "seat", "post"):
        named = ask(office, name)
        if isinstance(named.value, Record):
            found = people_of(named.value, ask)
            return found._replace(links=(Clue(f"held through {label(named.value)}", named.path), *found.links))
    member = ask(office, "member")
    for seat in _members_beside(office, ask) if isinstance(member.value, str) else ():
        if seat.id == member.value:
            return occupants(seat, ask)
    return Occupants((), (), (Clue(f"who holds the office of {office.id.replace('_', ' ')}", office.path),), yes())


def _members_beside(office: Record, ask: Ask) -> tuple[Record, ...]:
    """Give the members of the body whose office this is."""
    body = next(one for one in ask.each(ask.root, "bodies").records() if one.path == office.path[:-1])
    return ask.each(body, "seats" if body.thing == "governing-body" else "members").records()


def body_kind(organisation: Record, ask: Ask) -> Reading:
    """Give the kind of body on the as-of date, from `kind` or from the dated history."""
    kind = ask.stated(organisation, "kind")
    if isinstance(kind, Reading) and kind.stated:
        return kind
    history = ask.each(organisation, "status")
    missing: list[Clue] = list(history.missing) if history.written else []
    for status in history.records():
        there = ask.truth(status, "in_place")
        if there.truth is Truth.YES:
            return ask(status, "kind")
        missing.extend(there.missing)
    missing = missing or [ask.missing(organisation, "kind")]
    return Reading(Absent.NOT_STATED, (*organisation.path, "kind"), tuple(missing))


FACTS = (
    ("holder", DerivedField("holds_office", "yes/no", "whether the holder is in post on the as-of date"),
     holds_office),
    ("seat", DerivedField("occupants", "person", "those who hold it on the as-of date"), occupants_fact),
    ("post", DerivedField("occupants", "person", "those who hold it on the as-of date"), occupants_fact),
    ("seat", DerivedField("filled", "yes/no", "whether someone holds it on the as-of date"), filled),
    ("post", DerivedField("filled", "yes/no", "whether someone holds it on the as-of date"), filled),
    ("organisation", DerivedField("body_kind", "kind of body", "the kind of body on the as-of date", BODY_KIND),
     body_kind),
)  # fmt: skip
