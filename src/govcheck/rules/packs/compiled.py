"""Built-in packs as they were last read, kept as Python keeps its bytecode: docs/decisions/0006."""

import copyreg
import hashlib
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

from govcheck.rules.builtin import builtin_folder
from govcheck.rules.checks import KINDS
from govcheck.rules.kind import CheckKind
from govcheck.rules.packs.pack import Pack

_PROGRAM = Path(__file__).resolve().parents[2]
_SHAPED_BY = ("rules", "rules/checks", "rules/packs", "model", "model/things", "model/derived", "load", "source")
"""The rooms whose code decides what a pack comes to once it is read."""
_BESIDE = ("pack.yaml", "requirements.yaml", "lists.yaml", "documents.yaml", "questions.yaml")


def load_compiled(folder: Path) -> Pack | None:
    """Give the pack in `folder` as it was last read; None where it is no built-in one, or has changed since."""
    if not _is_builtin(folder):
        return None
    try:
        stored = _file(folder).read_bytes()
        made_from, _, content = stored.partition(b"\n")
        if made_from.decode() != _made_from(folder):
            return None
        pack = pickle.loads(content)  # noqa: S301 - as above
    except Exception:  # noqa: BLE001 - whatever is wrong with what was kept, the pack can be read anew
        return None
    return pack if isinstance(pack, Pack) else None


def store_compiled(pack: Pack) -> None:
    """Keep a built-in pack as it was read; where nothing can be written, nothing is kept."""
    folder = Path(pack.folder)
    if sys.dont_write_bytecode or not _is_builtin(folder):
        return
    import tempfile  # wanted once after each change of a pack

    copyreg.pickle(CheckKind, _by_name)
    with suppress(OSError, pickle.PicklingError):
        content = pickle.dumps(pack._replace(vocabulary={}), protocol=pickle.HIGHEST_PROTOCOL)
        file = _file(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as stream:
            stream.write(_made_from(folder).encode() + b"\n" + content)
        Path(stream.name).replace(file)


def _by_name(kind: CheckKind) -> tuple[Callable[[str], CheckKind], tuple[str]]:
    return kind_called, (kind.name,)


def kind_called(name: str) -> CheckKind:
    """Give a kind of check by its name, for packs that are read back."""
    return KINDS[name]


def _is_builtin(folder: Path) -> bool:
    return folder.parent == builtin_folder()


def _file(folder: Path) -> Path:
    """Say where a pack is kept: beside the bytecode of this module, under the name of the pack and its place."""
    place = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    return Path(cache_from_source(__file__)).parent / f"{folder.name}.{place}.{sys.implementation.cache_tag}.pack"


def _made_from(folder: Path) -> str:
    """Give a digest of what a pack is made from: names, sizes and times of its files and of the program's."""
    files = [*(folder / name for name in _BESIDE), *(Path(rule.path, "rule.yaml") for rule in _entries(folder))]
    digest = hashlib.sha256(_program().encode())
    for file in files:
        with suppress(FileNotFoundError, NotADirectoryError):
            digest.update(_stamp(str(file), file.stat()))
    return digest.hexdigest()


@cache
def _program() -> str:
    """Give a digest of the program's files; while it runs, it stays the program that was started."""
    digest = hashlib.sha256()
    for room in _SHAPED_BY:
        for file in _entries(_PROGRAM / room):
            if file.name.endswith(".py"):
                digest.update(_stamp(file.path, file.stat()))
    return digest.hexdigest()


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """List what is in a folder, in the order of the names."""
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _stamp(path: str, status: os.stat_result) -> bytes:
    return f"{path}:{status.st_size}:{status.st_mtime_ns};".encode("utf-8", "surrogateescape")
