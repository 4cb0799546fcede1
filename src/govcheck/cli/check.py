"""The main job: read, check, report, and say by the exit code how it stands."""

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.choices import Choices, Given, Target, decide
from govcheck.cli.folder import folder_of
from govcheck.cli.output import complain, deliver, report_options, say
from govcheck.cli.packs import installed_rules, packs_left_out
from govcheck.cli.prepared import paths_of, prepare, refused_ignores
from govcheck.cli.progress import NOBODY, Watch, watched
from govcheck.cli.settings import read_settings
from govcheck.cli.usage import UsageError
from govcheck.engine.profiled import not_for_this_body
from govcheck.engine.run import run
from govcheck.engine.waivers.mistakes import A_YEAR, waiver_mistakes
from govcheck.load import Problem, SourceFile, read
from govcheck.load.exclude import patterns_for
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.report import ReportOptions, names_nobody, render, render_file
from govcheck.results.baseline import Baseline
from govcheck.results.run import InputError, Run
from govcheck.rules.packs import Pack
from govcheck.rules.profiles import Profile


class Checked(NamedTuple):
    """An organisation checked, with the choices that held."""

    run: Run
    choices: Choices
    files: tuple[SourceFile, ...]
    """Everything that was read, settings and profiles too."""
    packs: tuple[Pack, ...]
    organisation: Organisation

    @property
    def refused(self) -> bool:
        """Whether nothing was checked."""
        return bool(self.run.input_errors)

    def mistakes(self, targets: Sequence[Target]) -> tuple[InputError, ...]:
        """Give why nothing was checked, naming nobody where any of the reports at `targets` does so.

        Whoever reads the log of a build may be anyone who can read its report.
        """
        if not any(names_nobody(one.format, self.choices.people) for one in targets):
            return self.run.input_errors
        from govcheck.report.people import without_names  # only needed where something is wrong

        return without_names(self.run).input_errors


def check_organisation(paths: Sequence[Path], given: Given) -> int:
    """Check the organisation that `paths` describe, and report; give the exit code.

    UsageError where the call makes no sense, OutputError where a report cannot be written.
    """
    with watched() as watch:
        done = checked(paths, given, watch)
        reports = _reports(done, folder_of(paths), watch)
    return _deliver(done, reports)


def checked(paths: Sequence[Path], given: Given, watch: Watch = NOBODY) -> Checked:
    """Check the organisation that `paths` describe; UsageError where the call makes no sense."""
    watch.begins("Reading")
    settings = read_settings(paths)
    choices = decide(given, settings.settings, _today())
    prepared = prepare(choices)
    loaded = prepared.loaded
    if not loaded.problems and (unknown := unknown_choices(choices, loaded.packs)):
        raise UsageError(*unknown)
    profiles = {*prepared.paths, *paths_of(settings.settings.named_profile())}
    documents = read(paths, (*settings.settings.exclude, *patterns_for(sorted(profiles), paths)))
    built = build(documents, loaded.vocabulary)
    elsewhere = [*settings.problems, *refused_ignores(choices, loaded.packs), *prepared.problems]
    if "waivers" in built.organisation.root.facts and not loaded.problems:
        waivers = _waiver_mistakes(built.organisation, loaded.packs, prepared.profile)
        built = built._replace(problems=(*built.problems, *waivers))
    if prepared.profile and not elsewhere and not built.problems:
        elsewhere += not_for_this_body(prepared.profile, built.organisation, choices.options.as_of)
    files = (*settings.files, *prepared.files, *documents.files)
    if elsewhere or built.problems:
        from govcheck.engine.refusal import refusal  # only needed where something is wrong

        found = refusal(_name(paths), files, elsewhere, choices.options, built)
    else:
        left_out = packs_left_out(choices.packs)
        baseline = _baseline(choices.baseline) if choices.baseline else None
        options = choices.options._replace(packs_left_out=left_out, profile=prepared.profile, baseline=baseline)
        found = run(built.organisation, documents.files, loaded.packs, options, partial(watch.follow, words="Checking"))
    return Checked(found, choices, files, tuple(loaded.packs), built.organisation)


def _waiver_mistakes(organisation: Organisation, packs: Sequence[Pack], profile: Profile | None) -> list[Problem]:
    """Find what no waiver may say, given the packs in use and the longest time that the profile lets one run."""
    rules = {rule.id: rule for pack in packs for rule in pack.rules}
    longest = profile.longest_waiver.period if profile and profile.longest_waiver else A_YEAR
    return waiver_mistakes(organisation, rules, installed_rules(packs), longest)


def _baseline(file: Path) -> Baseline:
    from govcheck.cli.baseline_file import read_baseline  # few checks have one

    return read_baseline(file)


def _reports(done: Checked, folder: str, watch: Watch) -> list[tuple[Target, str | bytes]]:
    return [
        (target, _report(target, done.run, report_options(done.choices, target, folder, refused=done.refused)))
        for target in watch.follow(done.choices.targets, "Writing reports")
    ]


def _deliver(done: Checked, reports: Sequence[tuple[Target, str | bytes]]) -> int:
    """Write the reports; where none is for people to read on the screen, say in short how it stands."""
    found, choices = done.run, done.choices
    deliver(reports, refused=done.refused)
    printed = [target.format for target in choices.targets if target.file is None]
    if "terminal" not in printed:
        complain(done.mistakes(choices.targets))
    if not printed:
        files = ", ".join(str(target.file) for target in choices.targets)
        say(f"Wrote {files}. {found.gate.sentence}")
    return found.gate.exit_code


def _report(target: Target, found: Run, options: ReportOptions) -> str | bytes:
    return render_file(target.format, found, options) if target.file else render(target.format, found, options)


def _today() -> datetime.date:
    """Read the clock, here and nowhere else; the day is the user's own."""
    return datetime.date.today()  # noqa: DTZ011 - a local day, not a moment


def unknown_choices(choices: Choices, packs: Sequence[Pack]) -> list[str]:
    """Find names in --select and --ignore that mean nothing: a misspelt one must not select nothing in silence."""
    from govcheck.model.near import did_you_mean

    known = {name for pack in packs for rule in pack.rules for name in (rule.id, rule.name, *rule.requirements)}
    known |= {pack.id for pack in packs} | {one for pack in packs for one in pack.requirements}
    return [
        f"{option}: there is no rule, requirement or pack `{name}`. {did_you_mean(name, known)}".rstrip()
        for option, names in (("--select", choices.options.select), ("--ignore", choices.options.ignore))
        for name in names
        if name not in known
    ]


def _name(paths: Sequence[Path]) -> str:
    """Name what could not be read by what was given."""
    return ", ".join(path.name or str(path.resolve().name) for path in paths)
