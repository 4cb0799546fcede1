"""Writing a baseline: all that is there on the first day, and from then on only less."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.baseline_file import read_baseline
from govcheck.cli.check import Checked, checked
from govcheck.cli.choices import Given, Target
from govcheck.cli.output import complain, deliver, say, show
from govcheck.cli.progress import watched
from govcheck.cli.usage import UsageError
from govcheck.engine.baseline import entries_for
from govcheck.report import names_nobody
from govcheck.report.baseline_file import baseline_text
from govcheck.results.baseline import Baseline, Entry
from govcheck.results.gate import BROKEN, FAILED, INVALID, MET

_SCREEN = Target("terminal", None)


class Written(NamedTuple):
    """What the file shall hold, and how that differs from what it held."""

    entries: tuple[Entry, ...]
    taken_out: int
    added: int
    refused: tuple[Entry, ...]
    """New findings that were not to be added."""


def write_baseline(paths: Sequence[Path], file: Path, grow: str | None, given: Given) -> int:
    """Write the findings of the organisation to `file`; give the exit code.

    Where the file is there, entries are only taken out, unless `grow` says why new ones are added. UsageError where the
    file is no baseline or no reason is given, OutputError where it cannot be written.
    """
    if grow is not None and not grow.strip():
        raise UsageError("--grow: say why the baseline may grow.")
    before = read_baseline(file) if file.exists() else None
    with watched() as watch:
        assessed = checked(paths, given, watch)
    if assessed.refused:
        complain(assessed.mistakes((_SCREEN,)))
        return INVALID
    if assessed.run.errors:
        say(f"{file} was not written: {assessed.run.gate.sentence}")
        return BROKEN
    written = _written(before, _found(assessed), grow, {rule.id for rule in assessed.run.rules})
    deliver([(Target("json", file), baseline_text(written.entries))], refused=False)
    show(f"Wrote {file}: {_counted(len(written.entries))}, {written.added} added, {written.taken_out} taken out.")
    for entry in _shown(written.refused, assessed):
        say(f"New, and not added: {entry.rule}: {entry.subject} ({entry.digest}). {entry.message}")
    if written.refused:
        say(f"{_counted(len(written.refused))} more would make the baseline grow; --grow 'REASON' adds them.")
    return FAILED if written.refused else MET


def _shown(entries: tuple[Entry, ...], assessed: Checked) -> tuple[Entry, ...]:
    """Give entries as they may be printed: by posts where the settings ask for that."""
    if not names_nobody(_SCREEN.format, assessed.choices.people):
        return entries
    from govcheck.report.people import by_posts  # only needed where it is asked for

    return tuple(by_posts(one, assessed.run.people) for one in entries)


def _found(assessed: Checked) -> tuple[Entry, ...]:
    """Give what is found now, without what is law, of which nothing goes into a baseline."""
    law = {rule.id for pack in assessed.packs for rule in pack.rules if rule.mandatory}
    return entries_for(assessed.run.outcomes, law)


def _written(before: Baseline | None, found: Sequence[Entry], grow: str | None, looked_at: set[str]) -> Written:
    """Put together what is kept, what is added and what is refused; rules that were not looked at keep theirs."""
    if before is None:
        return Written(tuple(one._replace(reason=grow or "") for one in found), 0, len(found), ())
    reasons = {one.key: one.reason for one in before.entries}
    kept = [one._replace(reason=reasons[one.key]) for one in found if one.key in reasons]
    kept += [one for one in before.entries if one.rule not in looked_at]
    new = [one._replace(reason=grow or "") for one in found if one.key not in reasons]
    added = new if grow else []
    return Written((*kept, *added), len(reasons) - len(kept), len(added), () if grow else tuple(new))


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
