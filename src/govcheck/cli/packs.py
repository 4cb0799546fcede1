"""Which packs a command works with: the built-in ones, and folders that are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from govcheck.cli.usage import UsageError
from govcheck.load import Problem
from govcheck.model.near import did_you_mean
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.builtin import builtin_folder
from govcheck.rules.packs import Pack, PackHead, ReadPacks, read_pack, read_pack_head, read_packs, read_vocabulary

if TYPE_CHECKING:
    from govcheck.rules.packs.pack import Word


def load_packs(names: Sequence[str], tailored: Callable[[str], Mapping[str, Word]] | None = None) -> ReadPacks:
    """Load packs by name or by folder; folders come on top of the built-in packs, names choose among those.

    `tailored` gives by the id of a pack what stands in the place of the settings. UsageError where a name is neither.
    """
    return read_packs(_folders(names), tailored) if tailored else read_packs(_folders(names))


def load_vocabulary(names: Sequence[str]) -> tuple[Vocabulary, tuple[Problem, ...]]:
    """Give what organisation files can speak of with packs named as for `load_packs`, whose rules are not read."""
    return read_vocabulary(_folders(names))


def packs_below(folder: Path | None) -> ReadPacks:
    """Load the pack in `folder`, or all packs in it; the built-in ones where none is given.

    UsageError where there is none.
    """
    folders = pack_folders(folder or builtin_folder())
    if not folders:
        raise UsageError(f"There is no pack in {folder}: a pack is a folder with pack.yaml.")
    return read_packs(folders)


def packs_left_out(names: Sequence[str]) -> tuple[PackHead, ...]:
    """Give the built-in packs that `names`, as for `load_packs`, do not choose."""
    chosen = set(_folders(names))
    return tuple(read_pack_head(one) for one in pack_folders(builtin_folder()) if one.resolve() not in chosen)


def other_packs(heads: Sequence[PackHead]) -> tuple[Pack, ...]:
    """Read built-in packs that take no part, for what they hold."""
    read = (read_pack(builtin_folder() / head.id) for head in heads)
    return tuple(one.pack for one in read if one.pack)


def installed_rules(packs: Sequence[Pack]) -> set[str]:
    """Give the ids of all rules of `packs` and of the built-in packs, whether these take part or not."""
    loaded = {Path(pack.folder).resolve() for pack in packs}
    others = [read_pack(folder).pack for folder in pack_folders(builtin_folder()) if folder.resolve() not in loaded]
    return {rule.id for pack in (*packs, *others) if pack for rule in pack.rules}


def pack_folders(folder: Path) -> list[Path]:
    """List the packs in a folder, or the folder itself where it is one."""
    if (folder / "pack.yaml").is_file():
        return [folder]
    return sorted(path.parent for path in folder.glob("*/pack.yaml"))


def _is_folder(name: str, builtin: dict[str, Path]) -> bool:
    return name not in builtin and Path(name).is_dir()


def _unknown(name: str, builtin: dict[str, Path]) -> str:
    sentence = f"There is no pack `{name}`: neither a built-in one nor a folder."
    return f"{sentence} {did_you_mean(name, builtin)}".rstrip()


def _folders(names: Sequence[str]) -> list[Path]:
    """Find the folders of the packs that `names` choose; UsageError where a name is neither a pack nor a folder."""
    builtin = {folder.name: folder for folder in pack_folders(builtin_folder())}
    wanted = [name for name in names if not _is_folder(name, builtin)]
    folders = [Path(name) for name in names if _is_folder(name, builtin)]
    if unknown := [_unknown(name, builtin) for name in wanted if name not in builtin]:
        raise UsageError(*unknown)
    chosen = [builtin[name] for name in wanted] if wanted else list(builtin.values())
    given = dict.fromkeys(folder.resolve() for folder in (*chosen, *folders))
    called = [folder.name for folder in given]
    if twice := sorted({name for name in called if called.count(name) > 1}):
        # NOTE: the results of two packs are told apart by the pack's name alone.
        raise UsageError(*(f"--pack: there are two packs called `{name}`; rename the folder of one." for name in twice))
    return list(given)
