"""Which changed lines hold the facts that decided a change."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcheck.results.changed_lines import Changed, Files, line_at, lines_under
from govcheck.results.comparison import ChangedLine, State
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Line
from govcheck.source import Location


class Texts(NamedTuple):
    """The files of both states with what differs between them."""

    before: Files
    after: Files
    changed: Changed


def deciding_lines(before: Outcome | None, after: Outcome | None, texts: Texts) -> tuple[ChangedLine, ...]:
    """Give the changed lines on which facts stand that decided either result.

    A fact that only moved is left out: its line has the same text on both sides. Where no line holds a deciding fact
    itself, the changed lines within the things that the result rests on are given.
    """
    old, new = _on_changed(before, texts, State.BEFORE), _on_changed(after, texts, State.AFTER)
    moved = {_stated(path, line) for path, line in old} & {_stated(path, line) for path, line in new}
    found = [
        *(ChangedLine(State.BEFORE, line) for path, line in old if _stated(path, line) not in moved),
        *(ChangedLine(State.AFTER, line) for path, line in new if _stated(path, line) not in moved),
    ]
    return _in_order(found or [*_within(before, texts, State.BEFORE), *_within(after, texts, State.AFTER)])


def changed_places(places: Iterable[Location], texts: Texts) -> tuple[ChangedLine, ...]:
    """Give the changed lines of the later state among `places`."""
    lines = (line_at(texts.after, one.file, one.span.line) for one in places if _is_changed(one, texts, State.AFTER))
    return _in_order(ChangedLine(State.AFTER, line) for line in lines if line)


def _on_changed(outcome: Outcome | None, texts: Texts, state: State) -> list[tuple[str, Line]]:
    """Give the changed lines with deciding facts, each with the path of the fact."""
    files = texts.before if state is State.BEFORE else texts.after
    found = []
    for note in _deciding(outcome):
        line = line_at(files, note.location.file, note.location.span.line)
        if line and _is_changed(note.location, texts, state):
            found.append((note.path, line))
    return found


def _deciding(outcome: Outcome | None) -> tuple[Note, ...]:
    if outcome is None:
        return ()
    subject = Note("", outcome.subject.id, outcome.location)
    return (*outcome.witnesses, *outcome.missing, *outcome.disputes, subject)


def _within(outcome: Outcome | None, texts: Texts, state: State) -> Iterator[ChangedLine]:
    """Give the changed lines that belong to what an outcome rests on."""
    files = texts.before if state is State.BEFORE else texts.after
    changed = texts.changed.before if state is State.BEFORE else texts.changed.after
    for note in (*outcome.witnesses, *outcome.disputes) if outcome else ():
        file, number = note.location.file, note.location.span.line
        for below in lines_under(files, file, number):
            line = line_at(files, file, below)
            if line and line.text.strip() and (file, below) in changed:
                yield ChangedLine(state, line)


def _is_changed(location: Location, texts: Texts, state: State) -> bool:
    changed = texts.changed.before if state is State.BEFORE else texts.changed.after
    return (location.file, location.span.line) in changed


def _stated(path: str, line: Line) -> tuple[str, str]:
    return path, line.text.strip()


def _in_order(lines: Iterable[ChangedLine]) -> tuple[ChangedLine, ...]:
    """Give each line once, those of the earlier state first, by file and number."""
    key = {State.BEFORE: 0, State.AFTER: 1}
    return tuple(sorted(set(lines), key=lambda one: (key[one.state], one.line.file, one.line.number)))
