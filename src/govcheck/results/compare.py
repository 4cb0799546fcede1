"""Comparing two runs by the fingerprints of their results."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from govcheck.results.causes import Texts, changed_places, deciding_lines
from govcheck.results.changed_lines import Files, changed_lines
from govcheck.results.comparison import Change, Comparison, Move, Side
from govcheck.results.judging import judged, named
from govcheck.results.measure import let_through
from govcheck.results.moves import SILENCE, Looked, Moved, lost, moved, new
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Run
from govcheck.results.statements import Stated, Statements, difference, silenced
from govcheck.results.words import Disposition, Severity
from govcheck.source import show_path

_IMPROVED = (Move.BETTER, Move.NEWLY_EVIDENCED)
_BY_SILENCE = (*_IMPROVED, Move.NO_LONGER_EVIDENCED)


class Compared(NamedTuple):
    """A run with what it is called and the files that it read."""

    name: str
    run: Run
    files: Files
    statements: Statements = Statements()
    """What it states, and what of that stands behind the results that `may_be_silence`."""
    own: Run | None = None
    """Where `run` is not by the choices of this state alone, the run that is."""


def compare(before: Compared, after: Compared, threshold: Severity, notes: tuple[str, ...] = ()) -> Comparison:
    """Compare two runs; a change for the worse counts where it is open and at or above `threshold`.

    What only moved, within a file or to another one, is no change. Where one of the runs checked nothing, there are no
    changes. `notes` say how the sides were checked.
    """
    comparable = not before.run.input_errors and not after.run.input_errors
    old = {one.fingerprint: one for one in before.run.outcomes} if comparable else {}
    now = {one.fingerprint: one for one in after.run.outcomes} if comparable else {}
    texts = Texts(before.files, after.files, changed_lines(before.files, after.files))
    gone = _silenced(before.statements, after.statements)
    moves = _moves(old, now, before.run, after.run)
    changes = sorted((_change(one, gone, threshold, after.run, texts) for one in moves), key=_place)
    through = let_through(before.run.gate, after.run, after.own or after.run) if comparable else ()
    return Comparison(
        version=after.run.version,
        before=_side(before),
        after=_side(after),
        changes=tuple(changes),
        same=len(old.keys() & now.keys()) - sum(bool(one.before and one.after) for one in changes),
        added=len(now.keys() - old.keys()) - sum(one.before is None for one in changes),
        gone=len(old.keys() - now.keys()) - sum(one.after is None for one in changes),
        judged=judged(((before.name, before.run), (after.name, after.run)), changes, through, threshold),
        notes=(*notes, named(through)) if through else notes,
        people=tuple(dict.fromkeys((*before.run.people, *after.run.people))),
    )


class _Pair(NamedTuple):
    """A move with the results on both sides."""

    moved: Moved
    before: Outcome | None
    after: Outcome | None


def _moves(old: dict[str, Outcome], now: dict[str, Outcome], before: Run, after: Run) -> Iterator[_Pair]:
    """Give every move with the results on both sides."""
    earlier, later = _looked(before), _looked(after)
    for name in sorted(old.keys() | now.keys()):
        one, other = old.get(name), now.get(name)
        if one and other:
            move = moved(one, other)
        elif one:
            move = lost(one, later)
        else:
            move = new(now[name], earlier)
        if move:
            yield _Pair(move, one, other)


def _looked(run: Run) -> Looked:
    return Looked(frozenset(rule.id for rule in run.rules), {one.what: one.why for one in run.not_checked})


def _silenced(before: Statements, after: Statements) -> dict[str, tuple[Note, ...]]:
    """Give what was deleted behind each result that rests on that alone, by fingerprint."""
    found = difference(before, after)
    several = {name: silenced(name, before, after, found) for name in before.behind}
    return {name: tuple(map(_deleted, gone)) for name, gone in several.items() if gone}


def _deleted(one: Stated) -> Note:
    return Note(one.said, show_path(one.path), one.location)


def _change(
    pair: _Pair, silence: Mapping[str, tuple[Note, ...]], threshold: Severity, later: Run, texts: Texts
) -> Change:
    found, before, after = pair
    change = Change(found.move, False, before, after, found.reason, ())
    deleted = silence.get(change.shown.fingerprint, ()) if found.move in _BY_SILENCE and before and after else ()
    if before and deleted:
        reason = SILENCE if found.move in _IMPROVED else found.reason
        change = change._replace(move=Move.NO_LONGER_EVIDENCED, reason=reason, deleted=deleted)
        before = before._replace(witnesses=(*before.witnesses, *deleted))
    lines = deciding_lines(before, after, texts)
    if not change.move.is_for_the_worse:
        return change._replace(lines=lines)
    is_open = after is None or after.disposition is Disposition.OPEN
    if not lines and after is None:
        lines = changed_places((one.location for one in later.choices if one.location), texts)
    weighed = before if before and change.reason == SILENCE else change.shown
    return change._replace(counts=is_open and weighed.severity.rank <= threshold.rank, lines=lines)


def _place(change: Change) -> tuple[int, bool, int, str]:
    """Put what is for the worse first, within a kind what counts, then what weighs most."""
    shown = change.shown
    return list(Move).index(change.move), not change.counts, shown.severity.rank, shown.fingerprint


def _side(one: Compared) -> Side:
    run = one.run
    standing = run.overall.standing if run.overall else None
    return Side(one.name, run.organisation, run.as_of, standing, run.numbers, run.input_errors, run.errors)
