"""Figures a little larger and a little smaller: bounds, periods and days, percentages."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.spots import Parameter
from govcheck.model.moment import Moment, Period, after

_TENTH = Decimal("0.1")


def other_figures(parameters: Iterable[Parameter]) -> Iterator[Mutant]:
    """Change every figure by the least that counts: 1, a day, a tenth of a per cent."""
    for one in parameters:
        operator, values = _neighbours(one.value)
        for value, words in values:
            yield Mutant(operator, f"{one.name}: {words}", one.put(value))


def _neighbours(value: object) -> tuple[Operator, list[tuple[object, str]]]:
    """Give the values next to a figure, in words; the type of a parameter settles what its value is."""
    if isinstance(value, Period):
        longer, shorter = (value._replace(days=value.days + days) for days in (1, -1))
        periods: list[tuple[object, str]] = [(longer, f"{value} and a day")]
        periods += [(shorter, f"{value} less a day")] if value.months or value.days else []
        return Operator.DURATION, periods
    if isinstance(value, Moment):
        dates: list[tuple[object, str]] = [(after(value, Period(0, 1)), f"{value} and a day")]
        return Operator.DURATION, [*dates, (after(value, Period(0, -1)), f"{value} less a day")]
    if isinstance(value, Decimal):
        near = [one for one in (value - _TENTH, value + _TENTH) if one >= 0]
        return Operator.PERCENTAGE, [(one, f"{value} → {one}") for one in near]
    if isinstance(value, int) and not isinstance(value, bool):
        return Operator.BOUND, [(one, f"{value} → {one}") for one in (value - 1, value + 1) if one >= 0]
    return Operator.BOUND, []
