"""A share of entries, some of which may belong to the whole or may count, and some of whose weights are not stated."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from govcheck.model.truth import Truth


class Part(NamedTuple):
    """One entry of the whole."""

    meant: Truth
    """Whether it belongs to the whole."""
    counts: Truth
    weight: Fraction | int | None = 1
    """None where it is not stated; it may be anything."""


class Share(NamedTuple):
    """The parts of a whole, and whether these are all."""

    parts: Sequence[Part]
    whole: bool = True

    def at_worst(self) -> tuple[Fraction | int, Fraction | int, bool]:
        """Give what counts at least, the whole to hold it against, and whether that is known to end."""
        against = [one for one in self.parts if one.meant is not Truth.NO and one.counts is not Truth.YES]
        counted = sum(one.weight or 0 for one in self.parts if _surely(one))
        rest = sum(one.weight or 0 for one in against)
        ends = self.whole and all(one.weight is not None for one in against)
        return counted, counted + rest, ends

    def at_best(self) -> tuple[Fraction | int, Fraction | int, bool]:
        """Give what may count at most, the whole to hold it against, and whether that is known to end."""
        possible = [one for one in self.parts if one.meant is not Truth.NO and one.counts is not Truth.NO]
        counted = sum(one.weight or 0 for one in possible)
        against = [one for one in self.parts if one.meant is Truth.YES and one.counts is Truth.NO]
        rest = sum(one.weight or 0 for one in against)
        return counted, counted + rest, self.whole and all(one.weight is not None for one in possible)

    def reaches(self, floor: Fraction) -> Truth:
        """Say whether the share is at least `floor`, both at worst and at best; of nothing, no share does."""
        counted, whole, ends = self.at_worst()
        if ends and whole and counted >= floor * whole:
            return Truth.YES
        counted, whole, ends = self.at_best()
        reachable = counted >= floor * whole and whole > 0 if ends else floor < 1 or counted == whole
        return Truth.NOT_STATED if reachable else Truth.NO

    def exceeds_none(self) -> Truth:
        """Say whether anything counts at all."""
        if self.at_worst()[0] > 0:
            return Truth.YES
        counted, _, ends = self.at_best()
        return Truth.NOT_STATED if counted > 0 or not ends else Truth.NO

    def __str__(self) -> str:
        """Write it in per cent: as it is, or between which bounds it lies."""
        low, low_whole, low_ends = self.at_worst()
        high, high_whole, high_ends = self.at_best()
        least = Fraction(low, low_whole) if low_ends and low_whole else Fraction(0)
        most = (Fraction(high, high_whole) if high_whole else Fraction(0)) if high_ends else Fraction(1)
        return percent(least) if least == most else f"{percent(least)} to {percent(most)}"


def percent(share: Fraction) -> str:
    """Write a share in per cent, with two decimals at most."""
    return f"{float(share * 100):.2f}".rstrip("0").rstrip(".") + " %"


def _surely(part: Part) -> bool:
    return part.meant is Truth.YES and part.counts is Truth.YES
