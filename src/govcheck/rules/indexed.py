"""Finding the few entries of a long list that a rule can mean, where hundreds of rules look through it."""

from collections.abc import Iterable, Mapping

from govcheck.model.ask import Ask
from govcheck.model.reading import Several, show
from govcheck.model.value import Record

_OPEN = ""
"""Stands for the entries of which the field is not stated, or is a list."""


def entries_with(of: str, field: str, words: Iterable[str], ask: Ask) -> list[Record]:
    """Give the entries of the list `of` whose `field` is one of `words`, or of which it cannot be told.

    They come in the order of the file; those that are surely something else are left out without a reason.
    """
    index = ask.once(("entries by", of, field), lambda: _index(of, field, ask))
    found = [one for word in (*words, _OPEN) for one in index.get(word, ())]
    return [record for _, record in sorted(found, key=lambda one: one[0])]


def _index(of: str, field: str, ask: Ask) -> Mapping[str, list[tuple[int, Record]]]:
    """Sort the entries of a list by what is stated of one field."""
    index: dict[str, list[tuple[int, Record]]] = {}
    for number, record in enumerate(ask.each(ask.root, of).records()):
        reading = ask.read(record, field)
        word = _OPEN if isinstance(reading, Several) or reading.open else show(reading.value)
        index.setdefault(word, []).append((number, record))
    return index
