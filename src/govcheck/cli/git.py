"""Reading a git repository through the `git` program, without writing anything into it."""

import os
import posixpath
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.usage import UsageError

_LINK = "120000"
_READ = (".yaml", ".yml", ".json")
"""Ends of the names of files whose text is read; others are there, and empty."""
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


class _Entry(NamedTuple):
    """One file of a commit."""

    mode: str
    object: str
    name: str


class Repository:
    """The repository in which a folder lies."""

    def __init__(self, folder: Path) -> None:
        """Find it; UsageError where there is no git program or no repository."""
        program = shutil.which("git")
        if program is None:
            raise UsageError("To read a revision the program `git` is needed, and it is not installed.")
        self._program = program
        # A folder of a revision may not be there any more.
        self._at = next(one for one in (folder.resolve(), *folder.resolve().parents) if one.is_dir())
        top = self._try("rev-parse", "--show-toplevel")
        if top is None:
            raise UsageError(f"{folder} lies in no git repository, so no revision of it can be read.")
        self.top = Path(os.fsdecode(top.removesuffix(b"\n")))

    def commit(self, revision: str) -> str:
        """Give the full name of the commit that `revision` means; UsageError where there is none."""
        found = None
        if revision and not revision.startswith("-"):
            found = self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None:
            raise UsageError(f"`{revision}` is neither a folder here nor a revision that git knows.")
        return os.fsdecode(found).strip()

    def fork_point(self, one: str, other: str) -> str:
        """Give the commit where two histories parted; UsageError where none is known, as in a shallow clone."""
        found = self._try("merge-base", self.commit(one), self.commit(other))
        if found is None:
            raise UsageError(f"git knows no commit from which both `{one}` and `{other}` come; is the clone shallow?")
        return os.fsdecode(found).strip()

    def write_files(self, commit: str, folder: Path) -> None:
        """Write the files of `commit` below `folder`, which is no part of the work tree.

        Files that govcheck never reads are written empty, so that folders and links are as they were. UsageError
        where git cannot give a file.
        """
        entries = list(self._entries(commit))
        files = [one for one in entries if one.mode != _LINK]
        read = [one for one in entries if one.mode == _LINK or one.name.lower().endswith(_READ)]
        contents = dict(zip((one.name for one in read), self._contents(one.object for one in read), strict=True))
        for one in files:
            path = folder / one.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents.get(one.name, b""))
        # Links come last, so that nothing is written through one.
        for one in entries:
            if one.mode == _LINK:
                path = folder / one.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.symlink_to(os.fsdecode(contents[one.name]))

    def _entries(self, commit: str) -> Iterator[_Entry]:
        """List the files of a commit; modules, which are repositories of their own, are left out."""
        for line in self._must("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
            head, _, name = os.fsdecode(line).partition("\t")
            mode, _, rest = head.partition(" ")
            kind, _, object_ = rest.partition(" ")
            if kind == "blob" and name == posixpath.normpath(name) and not name.startswith(("/", "../")):
                yield _Entry(mode, object_, name)

    def _contents(self, objects: Iterable[str]) -> Iterator[bytes]:
        """Give what is in each object, in one call for all of them."""
        wanted = "".join(f"{one}\n" for one in objects)
        told = self._must("cat-file", "--batch", given=wanted.encode())
        at = 0
        for _ in wanted.splitlines():
            end = told.index(b"\n", at)
            head = told[at:end].split(b" ")
            if len(head) != 3:
                raise UsageError(f"git cannot give a file of the revision: {os.fsdecode(told[at:end])}.")
            at = end + 1 + int(head[2]) + 1
            yield told[end + 1 : at - 1]

    def _must(self, *arguments: str, given: bytes = b"") -> bytes:
        done = self._call(arguments, given)
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip()
            raise UsageError(f"git could not read the revision: {said or 'it does not say why'}")
        return done.stdout

    def _try(self, *arguments: str) -> bytes | None:
        done = self._call(arguments, b"")
        return None if done.returncode else done.stdout

    def _call(self, arguments: tuple[str, ...], given: bytes) -> subprocess.CompletedProcess[bytes]:
        # A hook's own repository must not stand in for that of the folder; optional locks would let `git` write.
        kept = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
        return subprocess.run(  # noqa: S603 - the program git, with commands of our own
            [self._program, "-C", str(self._at), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env={**kept, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
        )
