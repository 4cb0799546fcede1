"""What a run is asked to do."""

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from govcheck.results.baseline import Baseline
from govcheck.results.words import Severity
from govcheck.rules.packs import PackHead
from govcheck.rules.profiles import Profile
from govcheck.source import Location


class Options(NamedTuple):
    """The choices that shape a run; the settings that a profile changes are in the packs already."""

    as_of: datetime.date
    fail_on: Severity = Severity.MINOR
    allow_unknown: bool = False
    select: tuple[str, ...] = ()
    """Rules, packs or requirements to check; empty for all."""
    ignore: tuple[str, ...] = ()
    """Rules, packs or requirements not to check."""
    as_of_fixed: bool = False
    """Whether the as-of date comes from settings rather than from the day of the run."""
    packs_left_out: tuple[PackHead, ...] = ()
    """Built-in packs that do not take part, because others were chosen."""
    profile: Profile | None = None
    """What is looked at for one kind of check, and under which headings."""
    stated: Mapping[tuple[str, str], Location] = MappingProxyType({})
    """Where a settings file names what to `select` and `ignore`, by key and name."""
    baseline: Baseline | None = None
    """Findings that were there before, of which only new ones stand open."""
