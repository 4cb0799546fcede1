"""Whether the holder of a seat is the accountable officer or the chief finance officer."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.derived.offices import occupants
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path

_CHIEFS = ("accountable-officer", "chief-finance-officer")
_NEVER = ("lay", "outside")


def chief_officer(seat: Record, ask: Ask) -> Reading:
    """Say whether it is the seat of one of the two, or held by one of them.

    By what they are, lay and outside members hold no office of the organisation, unless the papers say so.
    """
    kind = ask(seat, "kind")
    if kind.value in _CHIEFS:
        return judged(seat, "chief_officer", yes(Clue(f"{label(seat)}: {kind.value}", kind.path)))
    found = occupants(seat, ask)
    chiefs = _chiefs(ask)
    for person in found.people:
        if clues := chiefs.by_path.get(person.path):
            against = _contrary(seat, kind)
            disputes = (*clues, *found.links, against) if against else ()
            return judged(seat, "chief_officer", yes(*clues)._replace(disputes=disputes))
    # Whoever is described as a seat and nothing else is what the kind of the seat says.
    known = [one for one in found.people if one.thing != "seat"]
    described = not known and not (ask.each(seat, "holders").written or (found.missing and found.links))
    if kind.value in _NEVER or described:
        return judged(seat, "chief_officer", _by_kind(seat, kind))
    missing = (*found.missing, *(chiefs.missing if known else ()))
    neither = [Clue(f"{label(person)} holds neither post", seat.path) for person in known]
    judgement = not_stated(*missing) if missing else no(*(neither or _by_kind(seat, kind).witnesses))
    return judged(seat, "chief_officer", judgement)


class _Chiefs(NamedTuple):
    """Those who hold one of the two roles."""

    by_path: dict[Path, tuple[Clue, ...]]
    """Each with the statements that say so, by the path of the person."""
    missing: tuple[Clue, ...]
    """Why there may be others."""


def _chiefs(ask: Ask) -> _Chiefs:
    """Collect those who hold the two roles."""
    by_path: dict[Path, tuple[Clue, ...]] = {}
    missing: list[Clue] = []
    for office in _CHIEFS:
        role = office.replace("-", "_")
        holders = ask.each(ask.root, f"{role}_holders")
        for person, path in zip(holders.records(), holders.paths, strict=True):
            words = f"{label(person)} is {office.replace('-', ' ')}"
            by_path[person.path] = (Clue(words, path), Clue("", (f"{role}_holders",)))
        if not holders.written or not holders.whole or not holders.items:
            missing.extend(holders.missing or (Clue(f"who is {office.replace('-', ' ')}", holders.path),))
    return _Chiefs(by_path, tuple(missing))


def _contrary(seat: Record, kind: Reading) -> Clue | None:
    """Give the kind of seat where it speaks against its holder being one of the two."""
    return Clue(f"{label(seat)}: {kind.value}", kind.path) if kind.value in _NEVER else None


def _by_kind(seat: Record, kind: Reading) -> Judgement:
    return not_stated(*kind.missing) if kind.open else no(Clue(f"{label(seat)}: {kind.value}", kind.path))


FACTS = (
    ("seat", DerivedField("chief_officer", "yes/no",
                          "whether its holder is the accountable officer or the chief finance officer"), chief_officer),
)  # fmt: skip
