"""What the command line and govcheck.yaml choose between them."""

import datetime
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.settings import NamedProfile, Settings
from govcheck.cli.usage import UsageError
from govcheck.engine.options import Options
from govcheck.model.moment import read_moment
from govcheck.model.near import did_you_mean
from govcheck.report import DOCUMENTS, FORMATS, People, missing_library
from govcheck.report.options import Detail
from govcheck.results.words import Severity
from govcheck.source import Location


class Given(NamedTuple):
    """What was given on the command line; None or empty where nothing was."""

    packs: tuple[str, ...] = ()
    as_of: str | None = None
    formats: tuple[str, ...] = ()
    fail_on: str | None = None
    allow_unknown: bool | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    people: str | None = None
    profile: str | None = None
    baseline: Path | None = None
    detail: Detail = "normal"
    statistics: bool = False


class Target(NamedTuple):
    """A format with the file it goes to; None is standard output."""

    format: str
    file: Path | None


class Choices(NamedTuple):
    """Everything that a check needs to know."""

    options: Options
    targets: tuple[Target, ...]
    people: People | None
    """None leaves it to each format."""
    packs: tuple[str, ...]
    profile: NamedProfile | None = None
    passes: bool = False
    """Whether SARIF also holds what is met."""
    rule_pages: str = ""
    """The address below which the rules have their pages; empty where it is not stated."""
    baseline: Path | None = None
    """The file of the baseline."""
    detail: Detail = "normal"
    statistics: bool = False


def decide(given: Given, settings: Settings, today: datetime.date) -> Choices:
    """Let the command line go before the settings; UsageError where a choice makes no sense."""
    fixed = given.as_of is None and settings.as_of is not None
    options = Options(
        as_of=_day(given.as_of) if given.as_of else settings.as_of or today,
        fail_on=_severity(given.fail_on or settings.fail_on or "minor"),
        allow_unknown=settings.allow_unknown if given.allow_unknown is None else given.allow_unknown,
        select=given.select or settings.select,
        ignore=given.ignore or settings.ignore,
        as_of_fixed=fixed,
        stated=_stated(given, settings),
    )
    targets = read_targets(given.formats or settings.formats or ("terminal",), FORMATS)
    wanted = given.people or settings.people
    people = _people(wanted) if wanted else None
    return Choices(
        options=options,
        targets=targets,
        people=people,
        packs=given.packs or settings.packs,
        profile=_profile(given, settings),
        passes=settings.passes,
        rule_pages=settings.rule_pages or "",
        baseline=given.baseline,
        detail=_detail(given, targets),
        statistics=given.statistics,
    )


def detail(*, quiet: bool, verbose: bool) -> Detail:
    """Say how much is to be printed; UsageError where both are asked for."""
    if quiet and verbose:
        raise UsageError("--quiet and --verbose: choose one of the two.")
    return "quiet" if quiet else "verbose" if verbose else "normal"


def _detail(given: Given, targets: Sequence[Target]) -> Detail:
    """Refuse to ask for more in the terminal report where there is none."""
    asked = [name for name, wanted in (("--verbose", given.detail == "verbose"), ("--statistics", given.statistics))
             if wanted]  # fmt: skip
    if asked and not any(one.format == "terminal" for one in targets):
        raise UsageError(f"{' and '.join(asked)}: for the terminal report, which is not among the formats.")
    return given.detail


def _stated(given: Given, settings: Settings) -> dict[tuple[str, str], Location]:
    """Say where the settings name what to select and ignore, as far as the command line leaves it to them."""
    lists = (("select", settings.select, given.select), ("ignore", settings.ignore, given.ignore))
    return {
        (key, name): settings.places.get((key, at)) or settings.places[(key,)]
        for key, names, instead in lists
        if not instead
        for at, name in enumerate(names)
    }


def _profile(given: Given, settings: Settings) -> NamedProfile | None:
    if given.profile:
        return NamedProfile(given.profile, Path(), None)
    return settings.named_profile()


def _day(text: str) -> datetime.date:
    try:
        moment = read_moment(text)
    except ValueError as error:
        raise UsageError(f"--as-of: {error}") from None
    if not moment.exact:
        raise UsageError(f"--as-of: {text} is a month; a day is needed, such as {text}-01.")
    return moment.earliest


def _severity(text: str) -> Severity:
    if text not in list(Severity):
        hint = did_you_mean(text, Severity)
        raise UsageError(f"--fail-on: `{text}` is not a severity; it takes {', '.join(Severity)}. {hint}".rstrip())
    return Severity(text)


def _people(text: str) -> People:
    if text == "names":
        return "names"
    if text == "posts":
        return "posts"
    hint = did_you_mean(text, ("names", "posts"))
    raise UsageError(f"--people: `{text}` is neither names nor posts. {hint}".rstrip())


def read_targets(texts: Sequence[str], formats: Collection[str]) -> tuple[Target, ...]:
    """Read `FORMAT` or `FORMAT=FILE`; only one may go to standard output, and no two to one file.

    UsageError where a text is neither, names none of `formats`, or asks for a document that cannot be written.
    """
    targets = []
    for text in texts:
        name, _, file = text.partition("=")
        if name not in formats:
            hint = did_you_mean(name, formats)
            raise UsageError(f"--format: there is no format `{name}`; there are {', '.join(formats)}. {hint}".rstrip())
        if text.endswith("="):
            raise UsageError(f"--format: after `{text}` the name of a file is missing.")
        targets.append(_possible(Target(name, Path(file) if file else None)))
    files = [target.file for target in targets]
    for path in set(files):
        if files.count(path) > 1:
            where = f"to {path}" if path else "to standard output; give the others a file, as json=report.json"
            raise UsageError(f"--format: only one report can go {where}.")
    return tuple(targets)


def _possible(target: Target) -> Target:
    """Give `target`; UsageError where it is a document that has no file, or whose library is not installed."""
    name = target.format
    if name in DOCUMENTS and target.file is None:
        raise UsageError(f"--format: `{name}` cannot be printed; name a file for it, as {name}=report.{name}.")
    if library := missing_library(name):
        raise UsageError(
            f"--format: `{name}` needs {library.package}, which is not installed. "
            f"Install it with: pip install 'govcheck[{name}]'."
        )
    return target
