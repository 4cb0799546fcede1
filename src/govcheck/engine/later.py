"""Facts that a run leaves out of account because their date lies after the as-of date."""

from __future__ import annotations

import datetime

from govcheck.model.leaf import LeafType
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record, Value
from govcheck.model.vocabulary import Field, Items
from govcheck.results.run import LaterFact
from govcheck.source import Path, show_path


def later_facts(organisation: Organisation, as_of: datetime.date) -> tuple[LaterFact, ...]:
    """List events that have not happened yet and things that have not begun, in the order of their places."""
    dated: list[tuple[Path, Moment]] = []
    _collect(organisation.root, organisation, dated)
    found = [
        LaterFact(show_path(path), str(moment), organisation.locate(path))
        for path, moment in dated
        if moment.earliest > as_of
    ]
    return tuple(sorted(found, key=lambda one: (one.location.file, one.location.span, one.path)))


def _collect(record: Record, organisation: Organisation, dated: list[tuple[Path, Moment]]) -> None:
    """Add all dates of events and of beginnings below a record."""
    fields = organisation.vocabulary[record.thing].fields if record.thing != "table" else {}
    for name, value in record.facts.items():
        if isinstance(value, str):
            continue  # most facts are words
        placed: list[tuple[Value, Path]] = [(value, (*record.path, name))]
        if isinstance(value, Group):
            placed = [(item, (*record.path, name, position)) for position, item in enumerate(value.items)]
        for item, path in placed:
            if isinstance(item, Record):
                _collect(item, organisation, dated)
            elif isinstance(item, Moment) and _tells_of_past(fields.get(name)):
                dated.append((path, item))


def _tells_of_past(field: Field | None) -> bool:
    """Whether a date says that something has happened, or that it has begun."""
    if field is None:
        return False
    leaf = field.type.of if isinstance(field.type, Items) else field.type
    return isinstance(leaf, LeafType) and (leaf.event or field.name in ("from", "date"))
