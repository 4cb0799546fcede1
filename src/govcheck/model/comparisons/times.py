"""Times that end before they begin, overlap, or have a wrong name."""

import re
from collections.abc import Iterator

from govcheck.load import Problem
from govcheck.model.comparisons.found import Found
from govcheck.model.moment import Moment, not_after
from govcheck.model.truth import Truth
from govcheck.model.value import Absent, Record

_YEAR = re.compile(r"([0-9]{4})-([0-9]{2})\Z")


def begins_after_its_end(found: Found) -> Iterator[Problem]:
    """Compare `from` and `until`; both are inclusive, so one day is the shortest time."""
    for records in found.by_thing.values():
        for record in records:
            first, last = record.facts.get("from"), record.facts.get("until")
            if isinstance(first, Moment) and isinstance(last, Moment) and not_after(first, last) is Truth.NO:
                yield Problem(
                    found.place(record, "until"),
                    f"The last day ({last}) lies before the first day ({first}).",
                    other=found.place(record, "from"),
                )


def year_misnamed(found: Found) -> Iterator[Problem]:
    """Find financial years not named by the calendar years in which they begin and end."""
    for year in found.all_of("year"):
        match = _YEAR.match(year.id)
        if match and int(match[2]) == (int(match[1]) + 1) % 100:
            continue
        near = f"{match[1]}-{(int(match[1]) + 1) % 100:02d}" if match else ""
        yield Problem(
            found.place(year),
            f"`{year.id}` is not a financial year; write the two years it spans, such as 2016-17.",
            f"Did you mean `{near}`?" if near else "",
        )


def status_overlaps(found: Found) -> Iterator[Problem]:
    """Find times at which a body would be of two kinds."""
    rows = list(found.all_of("status"))
    for position, later in enumerate(rows):
        earlier = next((one for one in rows[:position] if _surely_overlap(one, later)), None)
        if earlier is not None:
            yield Problem(
                found.place(later),
                "This time overlaps with another one; a body is of one kind at a time.",
                other=found.place(earlier),
            )


def _surely_overlap(one: Record, other: Record) -> bool:
    """Say whether two times share a day, whichever day of a month is meant."""
    return _surely_begins_by_end(one, other) and _surely_begins_by_end(other, one)


def _surely_begins_by_end(one: Record, other: Record) -> bool:
    first, last = one.facts.get("from"), other.facts.get("until")
    if isinstance(first, Absent) or isinstance(last, Absent):
        return False
    if isinstance(first, Moment) and isinstance(last, Moment):
        return not_after(first, last) is Truth.YES
    return True
