"""What two states of an organisation say, matched by place: what is said no more, and what is said anew."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from govcheck.source import Location, Path


class Stated(NamedTuple):
    """One statement: a value, an item of a list, or that there is such a thing."""

    path: Path
    """Where it stands in the model of its own state."""
    place: Path
    """The same without positions in lists, which no reordering may change."""
    entries: tuple[frozenset[str], ...]
    """Of each entry without an id on the way, whom and what it refers to: that tells it from the others."""
    said: str
    """The value in words; empty for a thing."""
    location: Location


class Behind(NamedTuple):
    """What stands behind one result, each by its path."""

    read: frozenset[Path]
    """Every statement that was read for it."""
    named: frozenset[Path]
    """Those of them that its reasons point at, with what lies within these and what they refer to."""


class Statements(NamedTuple):
    """What one state says, and which of it stands behind some of its results."""

    stated: tuple[Stated, ...] = ()
    behind: Mapping[str, Behind] = {}
    """By fingerprint."""


class Difference(NamedTuple):
    """What became of the statements."""

    deleted: tuple[Stated, ...]
    """Of the earlier state, what is stated nowhere any more."""
    fresh: frozenset[Path]
    """Of the later state, where something is stated that is new or has another value."""


def difference(before: Statements, after: Statements) -> Difference:
    """Match what is stated by its place in the model; a thing moved to another file or position is still stated."""
    earlier, later = _by_place(before.stated), _by_place(after.stated)
    deleted: list[Stated] = []
    fresh: set[Path] = set()
    for place in dict.fromkeys((*earlier, *later)):
        old, new = _unmatched(earlier[place], later[place], lambda one, other: one.said == other.said)
        fresh |= {one.path for one in new}
        deleted += _unmatched(old, new, lambda *_: True)[0]
    return Difference(tuple(deleted), frozenset(fresh))


def silenced(fingerprint: str, before: Statements, after: Statements, found: Difference) -> tuple[Stated, ...]:
    """Give what was deleted, where a result rests on that alone: nothing said anew stands behind it.

    Of a thing with an id that is gone as a whole, the thing is given and not everything that was said of it. Empty
    where nothing that the earlier result was read from is gone, or where something is said in its place.
    """
    old, new = before.behind.get(fingerprint), after.behind.get(fingerprint)
    if old is None or new is None or found.fresh & new.named:
        return ()
    gone = {one.path: one for one in found.deleted if one.path in old.read}
    shown = (one for one in gone.values() if not _told_otherwise(one, gone))
    return tuple(sorted(shown, key=lambda one: (one.location.file, one.location.span, one.place)))


def _told_otherwise(one: Stated, gone: Collection[Path]) -> bool:
    """Whether the thing it belongs to is told of; an entry without an id is known by what was said of it."""
    if isinstance(one.path[-1], int) and not one.said and any(other[:-1] == one.path for other in gone):
        return True
    above = (one.path[:length] for length in range(1, len(one.path)))
    return any(path in gone and isinstance(path[-1], str) for path in above)


def _by_place(stated: Iterable[Stated]) -> defaultdict[Path, list[Stated]]:
    found: defaultdict[Path, list[Stated]] = defaultdict(list)
    for one in stated:
        found[one.place].append(one)
    return found


def _unmatched(
    old: list[Stated], new: list[Stated], alike: Callable[[Stated, Stated], bool]
) -> tuple[list[Stated], list[Stated]]:
    """Pair statements that are alike, and give those of either side that are left."""
    left, remaining = [], list(new)
    for one in old:
        other = next((other for other in remaining if _same_entry(one, other) and alike(one, other)), None)
        if other is None:
            left.append(one)
        else:
            remaining.remove(other)
    return left, remaining


def _same_entry(one: Stated, other: Stated) -> bool:
    """Whether both may be of the same entries: one that refers to less is no other entry for it."""
    pairs = zip(one.entries, other.entries, strict=True)
    return all(some <= others or others <= some for some, others in pairs)
