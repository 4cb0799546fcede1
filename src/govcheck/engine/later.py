"""Facts that a run leaves out of account because their date lies after the as-of date."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from govcheck.model.leaf import LeafType
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record
from govcheck.model.vocabulary import Field, Items
from govcheck.results.run import LaterFact
from govcheck.source import Path, show_path


def later_facts(organisation: Organisation, as_of: datetime.date) -> tuple[LaterFact, ...]:
    """List events that have not happened yet and things that have not begun, in the order of their places."""
    found = [
        LaterFact(show_path(path), str(moment), organisation.locate(path))
        for path, moment in _dated(organisation.root, organisation)
        if moment.earliest > as_of
    ]
    return tuple(sorted(found, key=lambda one: (one.location.file, one.location.span, one.path)))


def _dated(record: Record, organisation: Organisation) -> Iterator[tuple[Path, Moment]]:
    """Walk all dates of events and of beginnings below a record."""
    fields = organisation.vocabulary[record.thing].fields if record.thing != "table" else {}
    for name, value in record.facts.items():
        path = (*record.path, name)
        if isinstance(value, Record):
            yield from _dated(value, organisation)
        elif isinstance(value, Moment) and _tells_of_past(fields.get(name)):
            yield path, value
        elif isinstance(value, Group):
            for position, item in enumerate(value.items):
                if isinstance(item, Record):
                    yield from _dated(item, organisation)
                elif isinstance(item, Moment) and _tells_of_past(fields.get(name)):
                    yield (*path, position), item


def _tells_of_past(field: Field | None) -> bool:
    """Whether a date says that something has happened, or that it has begun."""
    if field is None:
        return False
    leaf = field.type.of if isinstance(field.type, Items) else field.type
    return isinstance(leaf, LeafType) and (leaf.event or field.name in ("from", "date"))
