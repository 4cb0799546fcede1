"""Dates of things that have happened: none of them can lie after the as-of date."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue
from govcheck.model.value import Absent, Group, Record, Reference
from govcheck.source import Path


class Event(NamedTuple):
    """Of what the date speaks, and how to name it where it is not known."""

    record: Record
    name: str
    unknown: Clue


def latest(dates: Group, event: Event, as_of: datetime.date) -> Reading:
    """Give the latest of several dates that is not ahead of the as-of date; a span where others may be later."""
    moments = [item for item in dates.items if isinstance(item, Moment)]
    past = [one for one in moments if one.latest <= as_of]
    uncertain = not dates.whole or any(one.earliest <= as_of < one.latest for one in moments)
    remarks = tuple(_ahead(one, event, dates.path, as_of) for one in moments if one.earliest > as_of)
    if not past:
        return Reading(Absent.NOT_STATED, dates.path, (event.unknown,), remarks)
    earliest = max(one.earliest for one in past)
    last = as_of if uncertain else max(one.latest for one in past)
    return Reading(Moment(earliest, last), dates.path, (event.unknown,) if uncertain else (), remarks)


def newest(dated: Iterable[tuple[Moment, Record]]) -> Record:
    """Give the entry with the latest date; of several on one day, the same one in whatever order they are listed."""
    return max(dated, key=lambda one: (one[0].latest, one[0].earliest, _said(one[1])))[1]


def not_yet(moment: Moment, event: Event, path: Path, as_of: datetime.date) -> Reading:
    """Leave a date that is, or may be, ahead of the as-of date out of account, and say so."""
    return Reading(Absent.NOT_STATED, path, (event.unknown,), (_ahead(moment, event, path, as_of),))


def _said(entry: Record) -> list[str]:
    return sorted(f"{name}: {fact}" for name, fact in entry.facts.items() if isinstance(fact, str | Moment | Reference))


def _ahead(moment: Moment, event: Event, path: Path, as_of: datetime.date) -> Clue:
    verb = "lies" if moment.earliest > as_of else "may lie"
    what = event.name.replace("_", " ")
    return Clue(f"{label(event.record)}: the date {moment} ({what}) {verb} after the as-of date", path)
