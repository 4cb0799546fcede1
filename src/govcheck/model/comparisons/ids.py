"""Ids that mean an entry of one object, not of the whole organisation."""

from collections.abc import Iterator

from govcheck.load import Problem
from govcheck.model.comparisons.found import Found, texts
from govcheck.model.near import did_you_mean
from govcheck.model.value import Group, Record, Reference, Value


def office_without_member(found: Found) -> Iterator[Problem]:
    """Find offices held by nobody on the same body."""
    for office in found.stating("office", "member"):
        body = found.by_path[office.path[:-1]]
        yield from _not_among(found, office, "member", _members(body), "member of this body")


def overlap_without_seat(found: Found) -> Iterator[Problem]:
    """Find overlaps that speak of seats not on the same body."""
    for overlap in found.all_of("overlap"):
        seats = _members(found.by_path[overlap.path[:-2]])
        for key in ("seats", "among"):
            yield from _not_among(found, overlap, key, seats, "seat on this body")


def attendance_without_member(found: Found) -> Iterator[Problem]:
    """Find attendance of members whom the body that met does not have."""
    for attendance in found.stating("attendance", "member"):
        body = found.by_path[attendance.path[:-2]].facts.get("body")
        if isinstance(body, Reference) and (met := found.organisation.entries["body"].get(body.id)):
            yield from _not_among(found, attendance, "member", _members(met), "member of the body that met")


def attendance_without_item(found: Found) -> Iterator[Problem]:
    """Find attendance for items that the same meeting does not have."""
    for attendance in found.stating("attendance", "present_for"):
        items = _ids(found.by_path[attendance.path[:-2]].facts.get("agenda"))
        yield from _not_among(found, attendance, "present_for", items, "agenda item of this meeting")


def interest_without_item(found: Found) -> Iterator[Problem]:
    """Find interests that arose over no item of the same meeting."""
    for interest in found.stating("meeting-interest", "item"):
        items = _ids(found.by_path[interest.path[:-2]].facts.get("agenda"))
        yield from _not_among(found, interest, "item", items, "agenda item of this meeting")


def order_without_item(found: Found) -> Iterator[Problem]:
    """Find items in the order of an agenda that are not on it."""
    for meeting in found.stating("meeting", "agenda_order"):
        items = _ids(meeting.facts.get("agenda"))
        yield from _not_among(found, meeting, "agenda_order", items, "agenda item of this meeting")


def programme_without_item(found: Found) -> Iterator[Problem]:
    """Find items in the order of an audit programme that are not in it."""
    for audit in found.all_of("internal-audit"):
        items = _ids(audit.facts.get("programme"))
        yield from _not_among(found, audit, "programme_order", items, "item of this programme")


def _members(body: Record) -> list[str]:
    return _ids(body.facts.get("seats")) + _ids(body.facts.get("members"))


def _ids(entries: Value | None) -> list[str]:
    items = entries.items if isinstance(entries, Group) else ()
    return [item.id for item in items if isinstance(item, Record)]


def _not_among(found: Found, record: Record, key: str, ids: list[str], what: str) -> Iterator[Problem]:
    """Report each text under `key` that is not one of `ids`."""
    for text, place in texts(found.organisation, record, key):
        if text not in ids:
            yield Problem(place, f"There is no {what} with the id `{text}`.", did_you_mean(text, ids))
