"""One file, from its bytes to its tree."""

import re
import stat
from pathlib import Path
from typing import NamedTuple

from govcheck.load import limits
from govcheck.load.decode import Decoded, check_characters, decode
from govcheck.load.documents import SourceFile
from govcheck.load.node import Mapping, Node, Scalar
from govcheck.load.place import whole_file
from govcheck.load.problem import Problem
from govcheck.load.system_words import A_FOLDER, NOT_ORDINARY, say_why
from govcheck.source import Location

_NO_SPACE = re.compile(r"\w:[^\s/]")


class LoadedFile(NamedTuple):
    """What one file gave."""

    root: Mapping
    """Empty where the file is broken or does not hold keys."""
    source: SourceFile | None
    """None where the file could not be opened."""
    problems: tuple[Problem, ...]
    complete: bool
    """Whether the tree holds all that is written in the file."""
    size: int
    """In bytes, or in characters where text was given."""
    nodes: int


def load_file(
    path: Path, name: str, bytes_left: int = limits.ALL_BYTES, nodes_left: int = limits.ALL_NODES
) -> LoadedFile:
    """Read the file at `path`, called `name` in all places; nothing is raised.

    `bytes_left` and `nodes_left` are what all files together may still hold.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            # NOTE: opening a pipe would wait for its writer, and opening a device may do anything.
            return _refused(name, A_FOLDER if stat.S_ISDIR(mode) else NOT_ORDINARY, 0)
        with path.open("rb") as stream:
            data = stream.read(min(limits.FILE_BYTES, bytes_left) + 1)
    except (OSError, ValueError) as error:
        return _refused(name, say_why(error), 0)
    if len(data) > limits.FILE_BYTES:
        return _too_large(name, len(data))
    if len(data) > bytes_left:
        sentence = f"All files together are larger than {limits.ALL_BYTES // 1024**2} MiB; reading stops here."
        return _refused(name, sentence, len(data))
    return _load(decode(data, name), name, len(data), nodes_left)


def load_text(text: str, name: str) -> LoadedFile:
    """Read text that stands in for the file `name`; nothing is raised."""
    if len(text) > limits.FILE_BYTES:
        return _too_large(name, len(text))
    return _load(check_characters(text, name), name, len(text), limits.ALL_NODES)


def _load(decoded: Decoded, name: str, size: int, nodes_left: int) -> LoadedFile:
    source = SourceFile(name, decoded.lines)
    if decoded.text is None:
        return LoadedFile(_nothing(name), source, decoded.problems, False, size, 0)

    # Importing the YAML parser takes longer than all the rest of this room, and `--help` does without it.
    from govcheck.load.parse import parse

    parsed = parse(decoded.text, name, decoded.lines, nodes_left)
    problems = (*decoded.problems, *parsed.problems)
    if isinstance(parsed.root, Mapping):
        return LoadedFile(parsed.root, source, problems, parsed.complete, size, parsed.nodes)
    if parsed.complete:
        problems += (Problem(*_no_keys(parsed.root, source)),)
    return LoadedFile(_nothing(name), source, problems, False, size, parsed.nodes)


def _nothing(name: str) -> Mapping:
    return Mapping({}, whole_file(name))


def _refused(name: str, sentence: str, size: int) -> LoadedFile:
    return LoadedFile(_nothing(name), None, (Problem(whole_file(name), sentence),), False, size, 0)


def _too_large(name: str, size: int) -> LoadedFile:
    limit = limits.FILE_BYTES // 1024**2
    return _refused(name, f"The file is larger than {limit} MiB; split it into several.", size)


def _no_keys(root: Node | None, source: SourceFile) -> tuple[Location, str]:
    if root is None:
        has_comment = any(line.lstrip().startswith("#") for line in source.lines)
        return whole_file(source.name), "The file holds nothing but comments." if has_comment else "The file is empty."
    if not isinstance(root, Scalar):
        return root.location, "The file is a list; at its top it must have keys (`key: value`)."
    if root.plain and _NO_SPACE.search(root.text):
        return root.location, "There is no space after the colon; write `key: value`."
    return root.location, "The file is a single text; at its top it must have keys (`key: value`)."
