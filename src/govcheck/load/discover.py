"""Which files are read: those that the paths given name, each once and under a name of its own."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from govcheck.load import limits
from govcheck.load.place import whole_file
from govcheck.load.problem import Problem
from govcheck.load.system_words import NOT_ORDINARY, say_why
from govcheck.load.walk import FoundFile, show_name, walk


class Found(NamedTuple):
    """What lies below the paths given."""

    files: tuple[FoundFile, ...]
    """In the order of their names, each file once."""
    problems: tuple[Problem, ...]


def discover(paths: Sequence[Path], exclude: Sequence[str] = ()) -> Found:
    """Find the YAML files that `paths` name; `exclude` holds patterns relative to each folder among them.

    Nothing is raised: what cannot be read, or is no ordinary file, is a problem.
    """
    problems: list[Problem] = [] if paths else [Problem(whole_file(""), "No file or folder is given.")]
    files: list[FoundFile] = []
    for path in paths:
        found = _below(path, exclude)
        files += found.files
        problems += found.problems
    if len(files) > limits.FILES:
        sentence = f"There are more than {limits.FILES:,} YAML files here; leave some out with `exclude`."
        return Found((), (*problems, Problem(whole_file(show_name(paths[0].as_posix())), sentence)))
    return Found(tuple(sorted(_tell_apart(_once(files), paths))), tuple(problems))


def _below(path: Path, exclude: Sequence[str]) -> Found:
    shown = show_name(path.as_posix())
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return _refused(shown, say_why(error))
    if stat.S_ISREG(mode):
        name = show_name(path.name)
        return Found((FoundFile(name, path),), ())
    if not stat.S_ISDIR(mode):
        return _refused(shown, NOT_ORDINARY)
    files, problems = walk(path, exclude)
    if not files and not problems:
        return _refused(shown, "There are no YAML files in this folder.")
    return Found(tuple(files), tuple(problems))


def _refused(name: str, sentence: str) -> Found:
    return Found((), (Problem(whole_file(name), sentence),))


def _once(files: list[FoundFile]) -> list[FoundFile]:
    """Keep each file once, however many paths and links lead to it."""
    by_real_path: dict[str, FoundFile] = {}
    for file in sorted(files):
        by_real_path.setdefault(os.path.realpath(file.path), file)
    return list(by_real_path.values())


def _tell_apart(files: list[FoundFile], paths: Sequence[Path]) -> list[FoundFile]:
    """Where two files have one name, name all of them from the nearest folder that holds all paths given."""
    if len({file.name for file in files}) == len(files):
        return files
    top = os.path.commonpath([(path if path.is_dir() else path.parent).absolute() for path in paths])
    return [file._replace(name=show_name(_relative(file.path, top))) for file in files]


def _relative(path: Path, top: str) -> str:
    return Path(os.path.relpath(path.absolute(), top)).as_posix()
