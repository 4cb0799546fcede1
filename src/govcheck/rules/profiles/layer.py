"""One profile file by itself, before what it extends is put below it."""

from pathlib import Path as File
from typing import NamedTuple

from govcheck.load import Mapping, Problem, SourceFile, read_file
from govcheck.model.moment import Period
from govcheck.model.reader import Reader
from govcheck.model.value import Group, Record
from govcheck.rules.packs.pack import Word
from govcheck.rules.profiles.profile import (
    ChosenPack,
    ConditionsStated,
    Heading,
    LongestWaiver,
    Profile,
    SwitchedOff,
    Tailored,
)
from govcheck.rules.profiles.shapes import PROFILE_FILES
from govcheck.source import Location


class Layer(NamedTuple):
    """What one file says."""

    profile: Profile | None
    extends: Word | None
    files: tuple[SourceFile, ...]
    problems: tuple[Problem, ...]


class _Pair(NamedTuple):
    """A name with what is written beside it, each with its place."""

    name: Word
    value: Word


def read_layer(path: File, name: str, shown: str) -> Layer:
    """Read one profile file, called `shown` in all places."""
    documents = read_file(path, shown)
    if documents.problems:
        return Layer(None, None, documents.files, documents.problems)
    reader = Reader(PROFILE_FILES)
    record = reader.record("profile", documents.root, ())
    problems = list(reader.problems)
    settings = _pairs(record, documents.root, "settings", reader, problems)
    switched_off = _pairs(record, documents.root, "switched_off", reader, problems)
    if problems:
        return Layer(None, _word(record, reader, "extends"), documents.files, tuple(problems))
    profile = Profile(
        name=name,
        title=str(record.facts["title"]),
        purpose=str(record.facts["purpose"]),
        kinds=tuple(word.text for word in _words(record, reader, "kinds")),
        kinds_location=reader.places.get(("kinds",)),
        packs=tuple(_pack(word, path.parent) for word in _words(record, reader, "packs")),
        settings={one.name.text: Tailored(one.name.text, one.value, one.name.location, name) for one in settings},
        switched_off={
            one.name.text: SwitchedOff(one.name.text, one.value.text, one.name.location, name) for one in switched_off
        },
        headings=_headings(record, reader),
        conditions=_conditions(record, reader),
        longest_waiver=_longest_waiver(record, reader, name),
    )
    return Layer(profile, _word(record, reader, "extends"), documents.files, ())


_LACKING = {
    "settings": "The value in the place of the setting is needed here.",
    "switched_off": "A reason is needed here: why is `{name}` switched off?",
}


def _pairs(record: Record, root: Mapping, key: str, reader: Reader, problems: list[Problem]) -> list[_Pair]:
    """Read a table of names; nothing written beside a name is a mistake."""
    table = record.facts.get(key)
    node = root.entries[key].node if key in root.entries else None
    if not isinstance(table, Record) or not isinstance(node, Mapping):
        return []
    pairs = []
    for name, entry in node.entries.items():
        value = table.facts.get(name)
        if name == "complete":
            problems.append(Problem(entry.key, "`complete` has no meaning here."))
        elif isinstance(value, str) and value.strip():
            pairs.append(_Pair(Word(name, entry.key), Word(value, reader.places[key, name])))
        elif name in table.facts:
            problems.append(Problem(entry.key, _LACKING[key].format(name=name)))
    return pairs


def _word(record: Record, reader: Reader, key: str) -> Word | None:
    value = record.facts.get(key)
    return Word(value, reader.places[(key,)]) if isinstance(value, str) else None


def _words(record: Record, reader: Reader, key: str) -> list[Word]:
    """Read a list of words, each with its place."""
    group = record.facts.get(key)
    items = group.items if isinstance(group, Group) else ()
    return [Word(str(one), _place(reader, record, key, at)) for at, one in enumerate(items)]


def _place(reader: Reader, record: Record, key: str, at: int) -> Location:
    # A blank item is none of the items, and then positions no longer tell the place of each.
    return reader.places.get((*record.path, key, at)) or reader.places[*record.path, key]


def _pack(word: Word, folder: File) -> ChosenPack:
    """Take what is written like a path for the folder of a pack, beside the profile."""
    if "/" in word.text or word.text.startswith("."):
        path = folder / word.text
        return ChosenPack(path.resolve().name, str(path), word.location)
    return ChosenPack(word.text, "", word.location)


def _headings(record: Record, reader: Reader) -> dict[str, Heading]:
    group = record.facts.get("headings")
    items = [one for one in group.items if isinstance(one, Record)] if isinstance(group, Group) else []
    return {
        one.id: Heading(one.id, str(one.facts["title"]), tuple(_words(one, reader, "requirements"))) for one in items
    }


def _longest_waiver(record: Record, reader: Reader, name: str) -> LongestWaiver | None:
    period = record.facts.get("longest_waiver")
    return LongestWaiver(period, reader.places["longest_waiver",], name) if isinstance(period, Period) else None


def _conditions(record: Record, reader: Reader) -> ConditionsStated | None:
    stated = record.facts.get("conditions")
    if not isinstance(stated, Record):
        return None
    kinds = stated.facts["kinds"]
    assert isinstance(kinds, int)  # noqa: S101 - the shape of the file says so
    requirement = Word(str(stated.facts["requirement"]), reader.places["conditions", "requirement"])
    return ConditionsStated(requirement, kinds, str(stated.facts["chosen_by"]))
