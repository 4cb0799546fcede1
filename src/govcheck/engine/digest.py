"""A short digest of the facts that decide a result, for waivers and baselines that must not outlive them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from govcheck.model.ask import Ask
from govcheck.model.moment import Moment, Period
from govcheck.model.reading import show
from govcheck.model.reads import Reads
from govcheck.model.truth import Clue, Judgement
from govcheck.model.value import Absent, Group, Kept, Record, Reference, Value
from govcheck.results.words import Result
from govcheck.source import Path

PREFIX = "facts-"
_LENGTH = 12
_BETWEEN = "\x1f"


def digest_of(result: Result, judgement: Judgement, read: Reads, ask: Ask) -> str:
    """Give the digest of what a result rests on: places in the model with what is stated there.

    `read` holds the places that the rule asked for. Lines, files and positions in lists leave no trace in it, nor do
    the words of the rule and of the report; docs/results.md says what is in it.
    """
    lines = {str(result)}
    places = cache(read.places)  # many reads are behind some results, and few digests need them
    for role, clues in (
        ("rests on", judgement.witnesses),
        ("missing", judgement.missing),
        ("disputed", judgement.disputes),
    ):
        lines |= {_BETWEEN.join((role, *fact)) for clue in clues for fact in _facts(clue, places, ask)}
    return PREFIX + digest_of_lines(lines)


def joint_digest(digests: Iterable[str]) -> str:
    """Give one digest for several results of one rule; never that of a single result, even where there is one."""
    return f"{PREFIX}{digest_of_lines(['together', *digests])}"


def digest_of_lines(lines: Iterable[str]) -> str:
    """Digest lines in whatever order they come."""
    return hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _facts(clue: Clue, places: Callable[[], Collection[Path]], ask: Ask) -> Iterator[tuple[str, str]]:
    """Give the facts behind one clue, each as its place and what is stated there."""
    value = _at(clue.path, ask) if clue.path else None
    if isinstance(value, Record) or _has_rows(value):
        yield _placed(clue.path), "stated"
        within = (path for path in places() if path[: len(clue.path)] == clue.path and len(path) > len(clue.path))
        yield from {(_placed(path), _written(_at(path, ask))) for path in within}
    elif value is None or isinstance(value, Group):
        # A list of things, or what is worked out from several statements: its value is what is said of it.
        said = _written(value) if _is_plain(value) else f"{_written(value)} {clue.text}"
        yield _placed(clue.path), said
    else:
        yield _placed(clue.path), _written(value)


def _at(path: Path, ask: Ask) -> Value | None:
    """Find the value at `path`; None where nothing is stated there."""
    value: Value | None = ask.root
    for step in path:
        if isinstance(value, Record):
            value = value.facts.get(str(step))
        elif isinstance(value, Group):
            value = _item(value, step, ask)
        else:
            return None
    return value


def _item(group: Group, step: str | int, ask: Ask) -> Value | None:
    if isinstance(step, int) and step < len(group.items) and not isinstance(group.items[step], Record):
        return group.items[step]
    # A list may be long, and have a finding for each of its entries.
    records = ask.once(("by last step", group.path), lambda: _by_last_step(group))
    return records.get(step)


def _by_last_step(group: Group) -> Mapping[str | int, Record]:
    return {one.path[-1]: one for one in reversed(group.items) if isinstance(one, Record)}


def _has_rows(value: Value | None) -> bool:
    """Whether these are entries without ids, which belong to what lists them."""
    items = value.items if isinstance(value, Group) else ()
    return any(isinstance(one, Record) and isinstance(one.path[-1], int) for one in items)


def _is_plain(value: Value | None) -> bool:
    items = value.items if isinstance(value, Group) else ()
    return bool(items) and not any(isinstance(one, Record) for one in items)


def _placed(path: Path) -> str:
    """Write a path without positions in lists, which no reordering may change."""
    return ".".join("[]" if isinstance(step, int) else step for step in path)


def _written(value: Value | None) -> str:
    """Write a value the same way however it was spelt."""
    if isinstance(value, Group):
        plain = sorted(_written(one) for one in value.items if not isinstance(one, Record))
        return _BETWEEN.join((*plain, "" if value.whole else "and perhaps more"))
    if isinstance(value, Moment):
        return f"{value.earliest}/{value.latest}"
    if isinstance(value, Period):
        return f"{value.months} months {value.days} days"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, Reference):
        return value.id
    if isinstance(value, Record | Kept):
        return "stated"
    return str(Absent.NOT_STATED) if value is None else show(value)
