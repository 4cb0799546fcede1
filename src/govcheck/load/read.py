"""From paths to documents: find the files, read each, take `format` off, merge."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from govcheck.load import limits
from govcheck.load.discover import discover
from govcheck.load.documents import Documents
from govcheck.load.file import LoadedFile, load_file, load_text
from govcheck.load.merge import merge
from govcheck.load.node import Mapping
from govcheck.load.place import whole_file
from govcheck.load.problem import Problem
from govcheck.load.stated_format import take_format
from govcheck.load.walk import FoundFile


def read(paths: Sequence[Path], exclude: Sequence[str] = ()) -> Documents:
    """Read the files and folders that together describe one organisation.

    Of a folder, all `*.yaml` and `*.yml` files below it are read, but for hidden ones, the settings
    (`govcheck.yaml`) and what the patterns in `exclude` name. Files come in the order of their names,
    problems in the order of their places. Nothing is raised: every problem of every file is in the result,
    which holds what could be read all the same.
    """
    found = discover(paths, exclude)
    loaded = _load_all(found.files)
    problems = list(found.problems)
    roots = []
    for file in loaded:
        root, format_problems = take_format(file.root, file.root.location.file)
        problems += file.problems
        problems += format_problems if file.complete else ()
        roots.append(root)
    root, contradictions = merge(roots[0], roots[1:]) if roots else (Mapping({}, whole_file("")), [])
    return _documents(root, loaded, [*problems, *contradictions])


def read_file(path: Path, name: str) -> Documents:
    """Read one file that is not an organisation's, called `name` in all places; nothing is raised."""
    loaded = load_file(path, name)
    return _documents(loaded.root, [loaded], loaded.problems)


def read_text(text: str, name: str) -> Documents:
    """Read text that stands in for the file `name`; nothing is raised."""
    loaded = load_text(text, name)
    return _documents(loaded.root, [loaded], loaded.problems)


def _load_all(files: Iterable[FoundFile]) -> list[LoadedFile]:
    """Read one file after the other until all of them, or what all of them together may hold, is read."""
    loaded: list[LoadedFile] = []
    bytes_left, nodes_left = limits.ALL_BYTES, limits.ALL_NODES
    for file in files:
        one = load_file(file.path, file.name, bytes_left, nodes_left)
        loaded.append(one)
        bytes_left -= one.size
        nodes_left -= one.nodes
        if bytes_left < 0 or nodes_left < 0:
            break
    return loaded


def _documents(root: Mapping, loaded: Iterable[LoadedFile], problems: Iterable[Problem]) -> Documents:
    files = tuple(file.source for file in loaded if file.source is not None)
    return Documents(root, files, tuple(sorted(set(problems), key=lambda found: (found.location, found.sentence))))
