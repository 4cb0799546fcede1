"""Replaces people by their posts, for reports that are to be passed on without names."""

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from govcheck.report.known_people import KnownPeople
from govcheck.results.acceptance import WaiverFinding
from govcheck.results.baseline import Entry
from govcheck.results.choices import Choice, Conditions
from govcheck.results.comparison import Comparison
from govcheck.results.outcome import Outcome
from govcheck.results.run import InputError, PersonShown, RequirementState, Run, RunError
from govcheck.results.verdict import Verdict
from govcheck.source import Location

_IN_FIGURES = re.compile(r"\\[xuU][0-9A-Fa-f]")
"""A letter that a line writes in figures, so that a name in it is not seen."""
_NOT_QUOTED = "(not quoted: a name may be written in figures here)"

Stated = TypeVar("Stated", bound=tuple[Any, ...])

_FROM_PACKS: Mapping[type, frozenset[str]] = {
    Run: frozenset({"version", "kind", "packs", "rules", "verdicts", "overall"}),
    Outcome: frozenset({"rule", "title", "requirements", "fingerprint_hash"}),
    RequirementState: frozenset({"id", "pack", "group", "says", "source", "place", "strength", "shown_by", "rules"}),
    RunError: frozenset({"rule"}),
    Choice: frozenset({"what", "before"}),
    WaiverFinding: frozenset({"rule"}),
    Entry: frozenset({"rule"}),
    Verdict: frozenset({"pack", "met", "not_met", "cannot_tell", "does_not_apply", "not_assessed"}),
    Conditions: frozenset({"requirement", "not_met", "not_shown"}),
    Comparison: frozenset({"version", "people"}),
}
"""What the author of a pack wrote, and so cannot name anyone of the organisation; it is kept as it is.

So are hashes: they are the same in reports with names and without.
"""


def without_names(run: Run) -> Run:
    """Give `run` with the name and id of each person replaced by the post in every text of its files.

    A surname is replaced after a title or an initial, too. Where one name fits several people, all
    their posts are named. Two people with one post are numbered in the order of their ids. Where the files could
    not be taken, nobody knows all whom they name: of mistakes in them, nothing is then quoted.
    """
    if not run.people and not run.input_errors:
        return run
    if run.input_errors:
        run = run._replace(lines=())
    known = KnownPeople(run.people)
    changed = _told(run, known)
    lines = tuple(
        new._replace(text=_NOT_QUOTED, as_written=False)
        if _IN_FIGURES.search(old.text)
        else new._replace(as_written=old.as_written and old.text == new.text)
        for old, new in zip(run.lines, changed.lines, strict=True)
    )
    people = tuple(PersonShown(known.slug(one.id), known.post(one.id), known.post(one.id)) for one in run.people)
    return changed._replace(people=people, lines=lines)


def by_posts(thing: Stated, people: tuple[PersonShown, ...]) -> Stated:
    """Give anything made of results with `people` replaced by their posts in the same way."""
    return _told(thing, KnownPeople(people))


def _told(thing: Stated, known: KnownPeople) -> Stated:
    """Give a thing with its texts replaced, but for those that a pack's author wrote."""
    kept = _FROM_PACKS.get(type(thing), frozenset())
    changes: dict[str, Any] = {
        name: _replaced(getattr(thing, name), known) for name in _fields(thing) if name not in kept
    }
    return thing._replace(**changes)  # type: ignore[attr-defined,no-any-return]  # whatever has _fields has this too


def _unquoted(error: InputError) -> InputError:
    """Give a mistake without what it quotes from the files."""
    sentence = error.sentence if error.unnamed is None else error.unnamed
    suggestion = error.suggestion if error.unnamed_suggestion is None else error.unnamed_suggestion
    return error._replace(sentence=sentence, suggestion=suggestion)


def _fields(value: object) -> tuple[str, ...]:
    """Give the names of the fields of one of the things a run is made of; nothing for other values."""
    return getattr(value, "_fields", ())


def _replaced(value: object, known: KnownPeople) -> object:
    """Replace in whatever a run holds: texts, things, places, and tuples of them."""
    if type(value) is str:
        return known.replaced(value)
    if isinstance(value, Location):
        return Location(known.replaced(value.file), value.span)
    if isinstance(value, InputError):
        return _told(_unquoted(value), known)
    if isinstance(value, tuple) and _fields(value):
        return _told(value, known)
    if isinstance(value, tuple):
        return tuple(_replaced(member, known) for member in value)
    return value
