"""What one organisation says in two places must agree: each disagreement is found with its place."""

from collections.abc import Callable, Iterator, Sequence

from govcheck.load import Problem
from govcheck.model.comparisons import ids, statements, times
from govcheck.model.comparisons.found import Found, sort_out
from govcheck.model.organisation import Organisation
from govcheck.model.value import Record

COMPARISONS: tuple[Callable[[Found], Iterator[Problem]], ...] = (
    times.begins_after_its_end,
    times.year_misnamed,
    times.status_overlaps,
    ids.office_without_member,
    ids.overlap_without_seat,
    ids.attendance_without_member,
    ids.attendance_without_item,
    ids.interest_without_item,
    ids.order_without_item,
    ids.programme_without_item,
    statements.kind_stated_twice,
    statements.met_as_two,
    statements.attested_twice,
    statements.waived_by_its_owner,
    statements.attested_and_approved_by_one,
    statements.evidence_for_nothing,
    statements.digest_of_nothing,
)
"""Every way in which statements may disagree."""


def inconsistencies(organisation: Organisation, records: Sequence[Record]) -> list[Problem]:
    """Compare what must agree within `organisation`; each problem stands at the value to be changed.

    `records` are all its objects, those of one kind in the order of the files.
    """
    found = sort_out(organisation, records)
    return [problem for compare in COMPARISONS for problem in compare(found)]
