"""What a run is asked to do."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from govcheck.results.words import Severity


class Options(NamedTuple):
    """The choices that shape a run; none of them changes what a rule says."""

    as_of: datetime.date
    fail_on: Severity = Severity.MINOR
    allow_unknown: bool = False
    select: tuple[str, ...] = ()
    """Rules, packs or requirements to check; empty for all."""
    ignore: tuple[str, ...] = ()
    """Rules, packs or requirements not to check."""
    as_of_fixed: bool = False
    """Whether the as-of date comes from settings rather than from the day of the run."""
