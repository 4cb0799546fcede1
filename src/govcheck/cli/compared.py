"""Both sides of a comparison checked by one measure: for the same day, and by no rule that the change has loosened."""

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.check import Checked, checked
from govcheck.cli.choices import Given
from govcheck.cli.progress import NOBODY, Watch
from govcheck.engine.run import run
from govcheck.model.moment import show_day
from govcheck.results.judging import SHOWN
from govcheck.results.measure import stricter
from govcheck.results.run import Run
from govcheck.rules.packs import Rule


class CheckedAlike(NamedTuple):
    """Both sides, with what is to be said of how they were checked."""

    before: Checked
    after: Checked
    own: Run
    """The later side by its own choices alone."""
    notes: tuple[str, ...]


def checked_alike(before: Path, after: Path, given: Given, watch: Watch = NOBODY) -> CheckedAlike:
    """Check both folders, each with its own settings, for the later of their days.

    Where a rule that both have is not what it was, by a profile or a pack of the repository, the stricter of its two
    readings holds. UsageError where the call makes no sense.
    """
    old, new = checked([before], given, watch), checked([after], given, watch)
    own = new.run
    days = [one.choices.options.as_of for one in (old, new)]
    notes = []
    if days[0] != days[1]:
        given = given._replace(as_of=max(days).isoformat())
        old, new = (
            checked([folder], given, watch) if day < max(days) else one
            for folder, day, one in ((before, days[0], old), (after, days[1], new))
        )
        notes.append(_on_one_day(days, put_back=days[1] < days[0]))
    other = _reworded(old, new)
    if other and not (old.refused or new.refused):
        options = new.choices.options._replace(select=tuple(other), ignore=())
        by_old = run(new.organisation, (), old.packs, options)
        new = new._replace(run=stricter(new.run, by_old.outcomes))
        notes.append(_read_strictly(other))
    return CheckedAlike(old, new, own, tuple(notes))


def _on_one_day(days: Iterable[datetime.date], *, put_back: bool) -> str:
    earlier, later = map(show_day, sorted(days))
    why = "the change puts its day back to" if put_back else "before the change it was"
    return f"Both sides are checked for {later}, the later of their days: {why} {earlier}."


def _read_strictly(rules: Sequence[str]) -> str:
    more = len(rules) - SHOWN
    named = f"{', '.join(rules[:SHOWN])}{f' and {more} more' if more > 0 else ''}"
    return f"The stricter reading holds of rules that are not what they were: {named}."


def _reworded(old: Checked, new: Checked) -> list[str]:
    """Name the rules that take part on both sides and are not what they were; where they stand does not matter."""
    taking_part = {one.id for one in old.run.rules} & {one.id for one in new.run.rules}
    before, after = _rules(old), _rules(new)
    return [
        name for name in sorted(taking_part) if before[name] != after[name]._replace(location=before[name].location)
    ]


def _rules(one: Checked) -> dict[str, Rule]:
    return {rule.id: rule for pack in one.packs for rule in pack.rules}
