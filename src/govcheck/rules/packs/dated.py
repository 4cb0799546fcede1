"""Values of parameters that are in force for some days only."""

import itertools
from typing import NamedTuple

from govcheck.load import Mapping as Written
from govcheck.load import Node
from govcheck.rules.kind import CheckKind
from govcheck.rules.packs.pack import Dated, Span


class Version(NamedTuple):
    """One value of a parameter with the days for which it is in force."""

    value: object
    span: Span


def is_dated(node: Node) -> bool:
    """Say whether a value is written with the days for which it is in force."""
    return isinstance(node, Written) and "value" in node.entries


def combined(kind: CheckKind, versions: dict[str, list[Version]]) -> tuple[Dated, ...]:
    """Make one set of parameters for every stretch of days in which all values are in force."""
    found = []
    for combination in itertools.product(*versions.values()):
        firsts = [one.span.first for one in combination if one.span.first]
        lasts = [one.span.last for one in combination if one.span.last]
        span = Span(max(firsts, default=None), min(lasts, default=None))
        if not (span.first and span.last and span.first > span.last):
            values = {name: one.value for name, one in zip(versions, combination, strict=True)}
            found.append(Dated(span, kind.make(**values)))
    return tuple(found)
