"""An entry is recent when its date lies within a period before the as-of date."""

from __future__ import annotations

import pytest

from govcheck.model.moment import read_moment
from govcheck.model.truth import Truth
from govcheck.rules.checks.recent import recent
from tests.model.asking import asking, at

SINCE = read_moment("2016-09-01")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2016-09-01", Truth.YES),
        ("2016-08-31", Truth.NO),
        ("2016-09", Truth.YES),
        ("2016-08", Truth.NO),
        ("none", Truth.NO),
        ("not stated", Truth.NOT_STATED),
    ],
)
def test_the_first_day_of_the_period_is_recent(date: str, expected: Truth) -> None:
    ask = asking(f"meetings: {{may: {{date: {date}}}}}\n", "2017-09-01")
    assert recent(at(ask, "meetings.may"), "date", SINCE, ask).truth is expected


def test_a_month_in_which_the_period_begins_leaves_it_open() -> None:
    ask = asking("meetings: {may: {date: 2016-09}}\n", "2017-09-15")
    assert recent(at(ask, "meetings.may"), "date", read_moment("2016-09-15"), ask).truth is Truth.NOT_STATED
