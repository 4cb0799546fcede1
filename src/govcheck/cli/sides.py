"""The two sides of a comparison: folders, or revisions of a folder written out beside the work tree."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.git import Repository
from govcheck.cli.usage import UsageError

_SHORT = 10
"""Figures of a commit's name that are shown."""


class Wanted(NamedTuple):
    """One side as it was asked for."""

    text: str
    folder: Path | None
    """None for a revision."""
    fork_from: str = ""
    """The other revision, where the commit is meant at which the two parted."""


class ReadSide(NamedTuple):
    """One side, ready to be checked."""

    name: str
    folder: Path


def wanted_sides(first: str, second: str | None, folder: Path | None) -> tuple[Wanted, Wanted]:
    """Understand two sides, or `A..B`, `A...B`, or one side beside the folder as it is now.

    UsageError where that makes no sense.
    """
    if second is not None:
        sides = _side(first), _side(second)
    elif ".." in first and not Path(first).exists():
        sides = _range(first)
    else:
        sides = _side(first), Wanted(str(folder or Path()), folder or Path())
    if folder and second is not None and all(one.folder for one in sides):
        raise UsageError("--folder says of which folder a revision is meant, and both sides are folders.")
    return sides


def _side(text: str) -> Wanted:
    path = Path(text)
    if path.is_file():
        raise UsageError(f"{text} is a file; what is compared are folders and revisions.")
    return Wanted(text, path if text and path.exists() else None)


def _range(text: str) -> tuple[Wanted, Wanted]:
    """Read `A..B`, or `A...B` for what B has done since the two parted; left out, either is HEAD."""
    dots = "..." if "..." in text else ".."
    one, _, other = text.partition(dots)
    one, other = one or "HEAD", other or "HEAD"
    return Wanted(one, None, fork_from=other if dots == "..." else ""), Wanted(other, None)


@contextmanager
def sides_read(sides: tuple[Wanted, Wanted], folder: Path | None) -> Iterator[tuple[ReadSide, ReadSide]]:
    """Give both sides as folders that can be read; those of revisions are gone afterwards.

    A revision is one of `folder`, else of the other side where that is a folder, else of the working folder.
    UsageError where it cannot be read.
    """
    before, after = sides
    of = folder or before.folder or after.folder or Path()
    with tempfile.TemporaryDirectory(prefix="govcheck-") as place:
        # Where the place for temporary files is a link, places in it must not seem to lead out of it.
        below = Path(place).resolve()
        try:
            yield _read(before, of, below / "before"), _read(after, of, below / "after")
        except UsageError as error:
            # Where a revision lies for the moment means nothing to anyone.
            told = [str(one).replace(f"{below}{os.sep}", "") for one in error.args]
            raise UsageError(*told) from None


def _read(side: Wanted, of: Path, place: Path) -> ReadSide:
    if side.folder is not None:
        return ReadSide(side.text, side.folder)
    repository = Repository(of)
    commit = repository.commit(side.text)
    name = side.text
    if side.fork_from:
        commit = repository.fork_point(side.text, side.fork_from)
        name = f"{side.text}, where {side.fork_from} left it"
    top = place / (repository.top.name or "repository")
    top.mkdir(parents=True)
    repository.write_files(commit, top)
    inside = of.resolve().relative_to(repository.top.resolve())
    if not (top / inside).is_dir():
        raise UsageError(f"There is no folder {inside.as_posix()} in {side.text}.")
    return ReadSide(f"{name} ({commit[:_SHORT]})", top / inside)
