"""Reading the further facts that a pack declares, with every mistake located."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from govcheck.model.declared import DeclaredFact, described
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.leaf import RESERVED_IDS
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Group, Record
from govcheck.rules.packs.declarations import Declaration
from govcheck.rules.packs.trouble import Trouble
from govcheck.source import Location, Path

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_WORD = re.compile(r"[a-z][a-z0-9-]*")
#: Names that mean the same on every kind of thing, and are read as that; and the keys of files and lists.
_TAKEN = RESERVED_IDS | {"expect", "from", "name", "title", "until"}
#: Words that a fact of any type takes, or that conditions understand in a way of their own.
_NO_WORDS = (RESERVED_IDS | {"any"}) - {"yes", "no"}
_BY_TYPE = {"words": "choice", "to": "reference"}


class _Entry(NamedTuple):
    """One entry of `facts` in a pack.yaml, with its places."""

    record: Record
    places: Mapping[Path, Location]

    def text(self, key: str) -> str:
        """Give a text or word; empty where none is stated."""
        value = self.record.facts.get(key)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def texts(self, key: str) -> list[tuple[str, Location]]:
        """Give the items of a list, each with its place."""
        value, path = self.record.facts.get(key), (*self.record.path, key)
        items = value.items if isinstance(value, Group) else ()
        # A blank item has no place, and is no item.
        places = [place for at, place in self.places.items() if at[:-1] == path]
        return [(str(item), place) for item, place in zip(items, places, strict=False)]

    def says(self, key: str) -> bool:
        """Whether a value is written, be it one that the reader refused."""
        value = self.record.facts.get(key)
        refused = value is None and (*self.record.path, key) in self.places
        return refused or (bool(value.items) if isinstance(value, Group) else isinstance(value, str))

    def place(self, key: str = "") -> Location:
        """Give the place of a value, or of the entry's own key."""
        own = self.places[self.record.path]
        return self.places.get((*self.record.path, key), own) if key else own


def read_facts(pack: str, head: Record, places: Mapping[Path, Location]) -> tuple[list[Declaration], Trouble]:
    """Read what the head of a pack declares; whatever the reader of its shape refused is passed over."""
    group = head.facts.get("facts")
    trouble = Trouble()
    found = []
    for record in group.items if isinstance(group, Group) else ():
        if isinstance(record, Record):
            entry = _Entry(record, places)
            found += [Declaration(fact, pack, place) for fact, place in _facts(entry, trouble)]
    return found, trouble


def _facts(entry: _Entry, trouble: Trouble) -> Iterator[tuple[DeclaredFact, Location]]:
    """Give one fact for each kind of thing that bears it."""
    name, kind, meaning = entry.text("name") or entry.record.id, entry.text("type"), entry.text("meaning").rstrip(".")
    place = entry.place("name")
    fits = _name_fits(name, place, trouble)
    words = tuple(text for text, _ in entry.texts("words"))
    if not (kind and meaning and _type_fits(entry, kind, trouble) and fits):
        return
    several = entry.record.facts.get("list") is True
    for on, where in entry.texts("on"):
        if _is_new(on, name, where, trouble):
            yield DeclaredFact(on, name, kind, several, words, entry.text("to"), meaning), place


def _name_fits(name: str, place: Location, trouble: Trouble) -> bool:
    if not _NAME.fullmatch(name):
        near = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
        suggestion = f"Did you mean `{near}`?" if _NAME.fullmatch(near) else ""
        sentence = f"`{name}` cannot be the name of a fact; use small letters, digits and underscores."
        trouble.add(place, sentence, suggestion)
        return False
    if name in _TAKEN:
        trouble.add(place, f"`{name}` cannot be the name of a fact; the word is reserved.")
        return False
    return True


def _type_fits(entry: _Entry, kind: str, trouble: Trouble) -> bool:
    """Check that what stands beside the type belongs to it."""
    before = len(trouble)
    for key, needed_by in _BY_TYPE.items():
        if kind == needed_by and not entry.says(key):
            trouble.add(entry.place("type"), f"A {kind} wants `{key}`.")
        if kind != needed_by and key in entry.record.facts:
            trouble.add(entry.place(key), f"`{key}` belongs to a {needed_by}; this is a fact of the type `{kind}`.")
    if kind == "yes-no" and entry.record.facts.get("list") is True:
        trouble.add(entry.place("list"), "A list of yes and no says nothing; declare several facts.")
    _words_fit(entry, trouble)
    return len(trouble) == before


def _words_fit(entry: _Entry, trouble: Trouble) -> None:
    """Check the words of a choice, each of which must be one that every reader of YAML takes for text."""
    seen: set[str] = set()
    for word, place in entry.texts("words"):
        if word in _NO_WORDS:
            trouble.add(place, f"`{word}` cannot be a word of a choice; the word is reserved.")
        elif not _WORD.fullmatch(word):
            trouble.add(place, f"`{word}` cannot be a word of a choice; use small letters, digits and hyphens.")
        elif word in seen:
            trouble.add(place, f"The word `{word}` is there already.")
        seen.add(word)


def _is_new(on: str, name: str, place: Location, trouble: Trouble) -> bool:
    """Check that a kind of thing has no fact of that name, stated or derived."""
    derived = (on, name) in DERIVED_FIELDS
    if derived or name in VOCABULARY[on].fields:
        what = "worked out from others" if derived else "built in"
        trouble.add(place, f"{described(on).capitalize()} has a fact `{name}` already, which is {what}; use that one.")
        return False
    return True
