"""Who holds the role of accountable officer or of chief finance officer on the as-of date."""

from typing import NamedTuple

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.reading import Several
from govcheck.model.truth import Clue, Truth
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path


class Account(NamedTuple):
    """What one list, of posts or of seats, says of those who hold a role."""

    places: tuple[Record, ...]
    """The posts with the role, or the seats of that kind."""
    people: dict[Path, Record]
    named: bool
    """False where no place says who holds it: then the place itself stands for its holder."""
    whole: bool
    """Whether there can be no further place with the role."""
    gaps: tuple[Clue, ...]
    """What is not stated of those who hold the places."""
    missing: tuple[Clue, ...]
    """Why there may be further places."""


def holders_of(role: str) -> Derived:
    """Make the list of those who hold `role`: by their posts, and by seats of that kind on the governing body.

    The role is one fact that two lists may state. One of them will do; where they differ, only those on whom
    they agree are given, and both are named as missing and as disputed.
    """

    def compute(root: Record, ask: Ask) -> Several:
        posts = _account(*_posts(role, root, ask), ask)
        seats = _account(*_seats(role, root, ask), ask)
        path = ("governing_body", "seats") if seats.places and not posts.places else ("posts",)
        if _differ(posts, seats):
            return _disputed(posts, seats, role, path)
        chosen, other = (seats, posts) if _by_seats(posts, seats) else (posts, seats)
        whole = chosen.whole or (other.named and other.whole and bool(other.people))
        if not chosen.named:
            # Nobody is named here; the other list, were it known, might do so.
            whole = chosen.whole and other.whole
        missing = (*posts.gaps, *seats.gaps, *(() if whole else (*posts.missing, *seats.missing)))
        records = tuple(chosen.people.values())
        paths = tuple(record.path for record in records)
        written = bool(records) or whole
        return Several(records, paths, whole and not missing, path, written, missing)

    return compute


def _by_seats(posts: Account, seats: Account) -> bool:
    """Whether the seats tell more than the posts; a vacant seat tells nothing of the role."""
    if not seats.people:
        return False
    return not posts.places or (seats.named and not posts.named)


def _differ(posts: Account, seats: Account) -> bool:
    """Whether both lists say who holds the role, and do not say the same."""
    if posts.gaps or seats.gaps or not seats.people or not posts.places:
        return False
    if not posts.people:
        return True
    return posts.named and seats.named and posts.people.keys() != seats.people.keys()


def _disputed(posts: Account, seats: Account, role: str, path: Path) -> Several:
    both = tuple(person for key, person in posts.people.items() if key in seats.people)
    clues = tuple(
        Clue(f"{label(place)}: who is {role.replace('-', ' ')}", place.path) for place in (*posts.places, *seats.places)
    )
    return Several(both, tuple(one.path for one in both), False, path, True, clues, clues)


def _posts(role: str, root: Record, ask: Ask) -> tuple[list[Record], list[Clue], bool]:
    """Find the posts with the role, and why there may be more."""
    posts = ask.each(root, role.replace("-", "_"))
    return list(posts.records()), list(posts.missing), posts.written and posts.whole


def _seats(role: str, root: Record, ask: Ask) -> tuple[list[Record], list[Clue], bool]:
    """Find the seats of that kind on the governing body, and why there may be more."""
    seats = ask.each(root, "governing_body.seats")
    found, unclear = [], list(seats.missing)
    for seat in seats.records():
        kind, there = ask(seat, "kind"), ask.truth(seat, "in_place")
        if there.truth is Truth.NO or not (kind.open or kind.value == role):
            continue
        if kind.open or there.truth is Truth.NOT_STATED:
            unclear.extend((*kind.missing, *there.missing))
        else:
            found.append(seat)
    return found, unclear, seats.written and seats.whole


def _account(found: list[Record], unclear: list[Clue], whole: bool, ask: Ask) -> Account:
    """Collect those who hold the places that were found."""
    people: dict[Path, Record] = {}
    gaps: list[Clue] = []
    for place in found:
        held = occupants(place, ask)
        people.update((one.path, one) for one in held.people)
        gaps.extend(held.missing)
    named = any(ask.each(place, "holders").written for place in found)
    return Account(tuple(found), people, named, whole and not unclear, tuple(gaps), tuple(unclear))


FACTS = tuple(
    ("root", DerivedField(name, "person", f"those who hold the role of {words} on the as-of date"), holders_of(role))
    for name, words, role in (
        ("accountable_officer_holders", "accountable officer", "accountable-officer"),
        ("chief_finance_officer_holders", "chief finance officer", "chief-finance-officer"),
    )
)
