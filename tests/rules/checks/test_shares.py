"""A share is known as far as what it is made of is known."""

from __future__ import annotations

from fractions import Fraction

import pytest

from govcheck.model.truth import Truth
from govcheck.rules.checks.shares import Part, Share

Y, N, U = Truth.YES, Truth.NO, Truth.NOT_STATED
HALF = Fraction(1, 2)
HEAVY, LIGHT, UNKNOWN = Fraction(3), Fraction(1), None


@pytest.mark.parametrize(
    ("parts", "expected", "text"),
    [
        ([(Y, Y), (Y, N)], Y, "50 %"),
        ([(Y, Y), (Y, N), (Y, N)], N, "33.33 %"),
        ([(Y, Y), (Y, U)], Y, "50 % to 100 %"),
        ([(Y, Y), (Y, N), (Y, U)], U, "33.33 % to 66.67 %"),
        ([(Y, Y), (U, N)], Y, "50 % to 100 %"),
        ([(Y, N), (U, Y)], U, "0 % to 50 %"),
        ([(Y, N), (Y, N), (U, Y)], N, "0 % to 33.33 %"),
        ([(Y, Y), (Y, N), (N, N)], Y, "50 %"),
        ([(U, U)], U, "0 % to 100 %"),
        ([], N, "0 %"),
        ([(N, Y)], N, "0 %"),
        ([(Y, Y, HEAVY), (Y, N, HEAVY)], Y, "50 %"),
        ([(Y, Y, LIGHT), (Y, N, HEAVY)], N, "25 %"),
        ([(Y, Y, HEAVY), (Y, N, UNKNOWN)], U, "0 % to 100 %"),
        ([(Y, Y, UNKNOWN), (Y, N, LIGHT)], U, "0 % to 100 %"),
        ([(Y, Y, HEAVY), (Y, Y, UNKNOWN)], Y, "100 %"),
    ],
)
def test_a_floor_is_reached_at_worst_or_missed_at_best(
    parts: list[tuple[Truth, ...]], expected: Truth, text: str
) -> None:
    share = Share([Part(*one) for one in parts])
    assert (share.reaches(HALF), str(share)) == (expected, text)


@pytest.mark.parametrize(
    ("counts", "floor", "expected"),
    [(Y, HALF, U), (N, HALF, U), (Y, Fraction(1), U), (N, Fraction(1), N)],
)
def test_of_a_list_that_may_hold_more_only_a_whole_can_be_missed(
    counts: Truth, floor: Fraction, expected: Truth
) -> None:
    assert Share([Part(Y, counts)], whole=False).reaches(floor) is expected


@pytest.mark.parametrize(
    ("parts", "whole", "expected"),
    [
        ([(Y, Y)], True, Y),
        ([(Y, Y)], False, Y),
        ([(Y, N)], True, N),
        ([(Y, N)], False, U),
        ([(U, Y)], True, U),
        ([(Y, Y, UNKNOWN)], True, U),
        ([(Y, Y, Fraction(0))], True, N),
        ([], True, N),
    ],
)
def test_more_than_none_takes_one_that_surely_counts(
    parts: list[tuple[Truth, ...]], whole: bool, expected: Truth
) -> None:
    share = Share([Part(*one) for one in parts], whole)
    assert share.exceeds_none() is expected
