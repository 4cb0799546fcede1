"""What a check works with: the packs, read as the profile has them where one is chosen."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.choices import Choices
from govcheck.cli.packs import load_packs
from govcheck.cli.settings import NamedProfile
from govcheck.cli.usage import UsageError
from govcheck.load import Problem, SourceFile
from govcheck.rules.packs import Pack, ReadPacks
from govcheck.rules.profiles import Profile


class Prepared(NamedTuple):
    """The packs as a profile has them read, and the profile."""

    loaded: ReadPacks
    profile: Profile | None
    files: tuple[SourceFile, ...]
    paths: tuple[Path, ...]
    """Files of profiles, which are no part of an organisation."""
    problems: tuple[Problem, ...]


def prepare(choices: Choices) -> Prepared:
    """Read the profile that is chosen, if any, and the packs with its settings.

    UsageError where there is no such profile or pack.
    """
    if choices.profile is None:
        loaded = load_packs(choices.packs)
        return Prepared(loaded, None, (), (), loaded.problems)
    from govcheck.cli.profiles import under_profile  # most checks have none

    return under_profile(choices.profile, choices.packs)


def paths_of(named: NamedProfile | None) -> tuple[Path, ...]:
    """Give the files of a profile and of those that it extends, which are no part of an organisation."""
    if named is None:
        return ()
    from govcheck.cli.profiles import files_of  # as above

    return files_of(named)


def refused_ignores(choices: Choices, packs: Sequence[Pack]) -> list[Problem]:
    """Refuse to leave out what is law; UsageError where the command line asks for it, problems of a settings file."""
    if not choices.options.ignore:
        return []
    from govcheck.rules.profiles.law import law_under

    problems, sentences = [], []
    for name in choices.options.ignore:
        if law := law_under(name, packs):
            sentence = f"`{name}` cannot be left out: the rule `{law[0].id}` is law."
            place = choices.options.stated.get(("ignore", name))
            problems += [Problem(place, sentence)] if place else []
            sentences += [] if place else [f"--ignore: {sentence}"]
    if sentences:
        raise UsageError(*sentences)
    return problems
