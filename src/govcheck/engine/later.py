"""Facts that a run leaves out of account because their date lies after the as-of date."""

import datetime

from govcheck.model.organisation import Dated, Organisation
from govcheck.results.run import LaterFact
from govcheck.source import show_path


def later_facts(organisation: Organisation, as_of: datetime.date) -> tuple[LaterFact, ...]:
    """List events that have not happened yet and things that have not begun, in the order of their places."""
    found = [
        LaterFact(show_path(one.path), str(one.moment), organisation.locate(one.path))
        for one in organisation.dated
        if one.moment.earliest > as_of and _tells_of_past(one)
    ]
    return tuple(sorted(found, key=lambda one: (one.location.file, one.location.span, one.path)))


def _tells_of_past(one: Dated) -> bool:
    """Whether a date says that something has happened, or that it has begun."""
    field = next(step for step in reversed(one.path) if isinstance(step, str))
    return one.event or field in ("from", "date")
