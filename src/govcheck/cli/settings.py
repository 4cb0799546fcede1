"""govcheck.yaml in the organisation's folder: the same choices as the command line."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from govcheck.load import Problem, SourceFile, read_file
from govcheck.model.leaf import ADDRESS, DATE, TEXT, YES_NO, choice
from govcheck.model.moment import Moment
from govcheck.model.reader import Reader
from govcheck.model.value import Group, Record
from govcheck.model.vocabulary import Field, Items, Vocabulary, thing
from govcheck.source import Location
from govcheck.source import Path as Route

FILE_NAME = "govcheck.yaml"

SETTINGS = thing(
    "settings",
    "the choices for checks of this organisation",
    Field("as_of", DATE, "the day to check for; every report then says that it is fixed"),
    Field("packs", Items(TEXT), "the packs to use: built-in ones by name, others by folder"),
    Field("profile", TEXT, "the profile to check by: a built-in one by its name, or a file"),
    Field("format", Items(TEXT), "the reports to write, each as FORMAT or FORMAT=FILE"),
    Field(
        "fail_on",
        choice("severity", "critical", "major", "minor", "advice"),
        "the least severity that counts",
    ),
    Field("allow_unknown", YES_NO, "whether what cannot be told may pass the gate"),
    Field("select", Items(TEXT), "rules, requirements or packs to check; all where left out"),
    Field("ignore", Items(TEXT), "rules, requirements or packs to leave out"),
    Field("people", choice("way of showing people", "names", "posts"), "how reports show people"),
    Field("passes", YES_NO, "whether the report in SARIF also holds what is met and what does not apply"),
    Field("rule_pages", ADDRESS, "where the pages of the rules are published, for the links in the report in SARIF"),
    Field("exclude", Items(TEXT), "files not to read, as patterns relative to this folder"),
    bare=True,
)
SETTINGS_FILE: Vocabulary = {"settings": SETTINGS}


class NamedProfile(NamedTuple):
    """The profile that was chosen."""

    text: str
    """The name of a built-in one, or a file."""
    folder: Path
    """From where a file is given."""
    location: Location | None
    """Where a settings file names it; None for the command line."""


class Settings(NamedTuple):
    """What a settings file says; None or empty where it says nothing."""

    as_of: datetime.date | None = None
    packs: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    fail_on: str | None = None
    allow_unknown: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    people: str | None = None
    exclude: tuple[str, ...] = ()
    profile: str | None = None
    passes: bool = False
    rule_pages: str | None = None
    folder: Path = Path()
    """Where the settings lie."""
    places: Mapping[Route, Location] = MappingProxyType({})
    """Where each of them is stated."""

    def named_profile(self) -> NamedProfile | None:
        """Give the profile that the settings name."""
        return NamedProfile(self.profile, self.folder, self.places["profile",]) if self.profile else None


class ReadSettings(NamedTuple):
    """Settings, and what is wrong with them."""

    settings: Settings
    files: tuple[SourceFile, ...]
    problems: tuple[Problem, ...]


def read_settings(paths: Sequence[Path]) -> ReadSettings:
    """Read the settings of the first folder given that has some."""
    folder = next((path for path in paths if (path / FILE_NAME).is_file()), None)
    if folder is None:
        return ReadSettings(Settings(), (), ())
    documents = read_file(folder / FILE_NAME, FILE_NAME)
    if documents.files and _says_nothing(documents.files[0].lines, folder / FILE_NAME):
        return ReadSettings(Settings(), documents.files, ())
    reader = Reader(SETTINGS_FILE)
    record = reader.record("settings", documents.root, ())
    problems = (*documents.problems, *reader.problems, *_month(record, reader))
    settings = _settings(record, folder)._replace(folder=folder, places=reader.places)
    return ReadSettings(settings, documents.files, problems)


def _says_nothing(lines: Sequence[str], file: Path) -> bool:
    """Whether there are only blank lines and comments, which is no mistake in settings."""
    written = all(not line.strip() or line.lstrip().startswith("#") for line in lines)
    return written and (bool(lines) or file.stat().st_size == 0)


def _month(record: Record, reader: Reader) -> list[Problem]:
    """Refuse a month as the as-of date: every age and term would depend on the day that was guessed."""
    as_of = record.facts.get("as_of")
    if not isinstance(as_of, Moment) or as_of.exact:
        return []
    sentence = f"`as_of` is a month; a day is needed, such as {as_of.earliest}."
    return [Problem(reader.places["as_of",], sentence)]


def _settings(record: Record, folder: Path) -> Settings:
    facts = record.facts
    as_of = facts.get("as_of")
    fail_on, people, profile = facts.get("fail_on"), facts.get("people"), facts.get("profile")
    rule_pages = facts.get("rule_pages")
    return Settings(
        as_of=as_of.earliest if isinstance(as_of, Moment) else None,
        packs=tuple(_from_folder(one, folder) for one in _texts(record, "packs")),
        formats=_texts(record, "format"),
        fail_on=fail_on if isinstance(fail_on, str) else None,
        allow_unknown=facts.get("allow_unknown") is True,
        select=_texts(record, "select"),
        ignore=_texts(record, "ignore"),
        people=people if isinstance(people, str) else None,
        exclude=_texts(record, "exclude"),
        profile=profile if isinstance(profile, str) else None,
        passes=facts.get("passes") is True,
        rule_pages=rule_pages if isinstance(rule_pages, str) else None,
    )


def _texts(record: Record, key: str) -> tuple[str, ...]:
    group = record.facts.get(key)
    return tuple(str(one) for one in group.items) if isinstance(group, Group) else ()


def _from_folder(pack: str, folder: Path) -> str:
    """Take a pack that is given by its folder from where the settings lie."""
    return str(folder / pack) if "/" in pack or pack.startswith(".") else pack
