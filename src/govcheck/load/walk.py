"""One folder, all the way down: its YAML files, and what is in the way of reading them."""

import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.load import limits
from govcheck.load.exclude import excluder
from govcheck.load.place import whole_file
from govcheck.load.problem import Problem
from govcheck.load.system_words import NOT_ORDINARY, say_why

SETTINGS_FILE = "govcheck.yaml"
_SUFFIXES = (".yaml", ".yml")
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


class FoundFile(NamedTuple):
    """One file to be read."""

    name: str
    """What it is called in everything that is reported."""
    path: Path


def show_name(name: str) -> str:
    """Give a name without the characters that cannot be shown."""
    return _UNSHOWABLE.sub("\ufffd", name)


def walk(folder: Path, exclude: Sequence[str]) -> tuple[list[FoundFile], list[Problem]]:
    """Find all YAML files below `folder`, named relative to it, without those that `exclude` names.

    Hidden files and folders and the settings are passed over. Each folder is entered once, whatever links
    lead to it; a link that leads out of `folder`, to nothing or back to itself is a problem.
    """
    walker = _Walker(folder, exclude)
    walker.run()
    return walker.files, walker.problems


class _Walker:
    def __init__(self, folder: Path, exclude: Sequence[str]) -> None:
        self.files: list[FoundFile] = []
        self.problems: list[Problem] = []
        self._excluded = excluder(exclude)
        self._top = os.path.realpath(folder)
        self._folders = [(str(folder), "")]
        self._linked_folders: list[tuple[str, str]] = []
        self._entered: set[str] = set()
        self._entries_left = limits.FOLDER_ENTRIES

    def run(self) -> None:
        """Enter real folders first, so that a file is named by where it lies and not by a link to it."""
        while self._folders or self._linked_folders:
            self._enter(*(self._folders or self._linked_folders).pop())

    def _enter(self, folder: str, name: str) -> None:
        real = os.path.realpath(folder)
        if real in self._entered:
            return
        self._entered.add(real)
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    self._entries_left -= 1
                    if self._entries_left < 0:
                        self._give_up()
                        return
                    self._look_at(entry, f"{name}/{entry.name}" if name else entry.name)
        except OSError as error:
            self._refuse(name or folder, say_why(error))

    def _give_up(self) -> None:
        self._folders.clear()
        self._linked_folders.clear()
        self._refuse(self._top, f"More than {limits.FOLDER_ENTRIES:,} files lie below this folder; give a smaller one.")

    def _look_at(self, entry: os.DirEntry[str], name: str) -> None:
        if entry.name.startswith(".") or entry.name == SETTINGS_FILE or self._excluded(name):
            return
        if entry.is_symlink():
            self._look_at_link(entry, name)
        elif not entry.is_dir(follow_symlinks=False):
            self._look_at_file(entry, name)
        elif _is_yaml(name):
            self._refuse(name, "This is a folder, but its name ends like that of a YAML file; rename it.")
        else:
            self._folders.append((entry.path, name))

    def _look_at_file(self, entry: os.DirEntry[str], name: str) -> None:
        if not _is_yaml(name):
            return
        if not entry.is_file():
            self._refuse(name, NOT_ORDINARY)
        elif _UNSHOWABLE.search(name):
            self._refuse(name, "The name of this file holds a character that cannot be shown; rename the file.")
        else:
            self.files.append(FoundFile(name, Path(entry.path)))

    def _look_at_link(self, entry: os.DirEntry[str], name: str) -> None:
        try:
            is_folder = stat.S_ISDIR(entry.stat().st_mode)
        except FileNotFoundError:
            self._refuse_broken(name, "This link leads to nothing.")
        except OSError as error:
            self._refuse_broken(name, say_why(error))
        else:
            if is_folder or _is_yaml(name):
                self._follow(entry, name, is_folder)

    def _follow(self, entry: os.DirEntry[str], name: str, is_folder: bool) -> None:
        target, here = os.path.realpath(entry.path), os.path.realpath(Path(entry.path).parent)
        if is_folder and _holds(target, here):
            self._refuse(name, "This link leads back to a folder that it lies in.")
        elif not _holds(self._top, target):
            self._refuse(name, "This link leads out of the folder given; put the file itself here.")
        elif not is_folder:
            self._look_at_file(entry, name)
        elif target not in self._entered:
            self._linked_folders.append((entry.path, name))

    def _refuse_broken(self, name: str, sentence: str) -> None:
        """Refuse a broken link that was YAML or, having no suffix, may have been a folder of YAML files."""
        if _is_yaml(name) or not Path(name).suffix:
            self._refuse(name, sentence)

    def _refuse(self, name: str, sentence: str) -> None:
        self.problems.append(Problem(whole_file(show_name(name)), sentence))


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(_SUFFIXES)


def _holds(folder: str, path: str) -> bool:
    return os.path.commonpath([folder, path]) == folder
