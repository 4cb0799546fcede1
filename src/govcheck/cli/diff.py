"""Checking two states of an organisation, and saying what changed between them."""

from collections.abc import Collection, Mapping
from pathlib import Path

from govcheck.cli.check import Checked
from govcheck.cli.choices import Given, read_targets
from govcheck.cli.compared import checked_alike
from govcheck.cli.output import complain, deliver, report_options, say
from govcheck.cli.progress import watched
from govcheck.cli.sides import ReadSide, sides_read, wanted_sides
from govcheck.engine.behind import statements_behind
from govcheck.report.comparison import COMPARISON_FORMATS, render_comparison
from govcheck.results.compare import Compared, compare
from govcheck.results.gate import INVALID
from govcheck.results.moves import may_be_silence


def compare_states(first: str, second: str | None, folder: Path | None, given: Given) -> int:
    """Compare what stands at `first` and `second`, which are folders or revisions of `folder`; give the exit code.

    Each side is checked with its own settings, but for the later of their days; of two thresholds and of two readings
    of a rule the stricter one holds. UsageError where the call makes no sense, OutputError where a report cannot be
    written.
    """
    targets = read_targets(given.formats or ("terminal",), COMPARISON_FORMATS)
    sides = wanted_sides(first, second, folder)
    # What reports the settings ask for is meant for a check.
    given = given._replace(formats=("terminal",))
    with watched() as watch:
        watch.begins("Reading")
        with sides_read(sides, folder) as (before, after):
            old, new, own, notes = checked_alike(before.folder, after.folder, given, watch)
        threshold = max((one.choices.options.fail_on for one in (old, new)), key=lambda one: one.rank)
        wanted = may_be_silence(old.run.outcomes, new.run.outcomes)
        earlier, later = _compared(before, old, wanted), _compared(after, new, wanted)._replace(own=own)
        comparison = compare(earlier, later, threshold, notes)
        refused = old.refused or new.refused
        reports = [
            (one, render_comparison(one.format, comparison, report_options(new.choices, one, "", refused=refused)))
            for one in watch.follow(targets, "Writing reports")
        ]
    deliver(reports, refused=refused)
    code = comparison.judged.exit_code
    printed = [target.format for target in targets if target.file is None]
    if "terminal" not in printed:
        complain((*old.mistakes(targets), *new.mistakes(targets)))
    if not printed:
        files = ", ".join(str(target.file) for target in targets)
        say(f"Wrote {files}. {comparison.judged.sentence}")
    return INVALID if refused and not code else code


def _compared(side: ReadSide, one: Checked, wanted: Mapping[str, Collection[str]]) -> Compared:
    """Put a side together; what stands behind results is looked for only where a finding has gone."""
    files = {file.name: file.lines for file in one.files}
    if not wanted:
        return Compared(side.name, one.run, files)
    return Compared(side.name, one.run, files, statements_behind(one.organisation, one.packs, one.run, wanted))
