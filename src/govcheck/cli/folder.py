"""Where the files of an organisation lie, as seen from the working folder."""

from collections.abc import Sequence
from pathlib import Path


def folder_of(paths: Sequence[Path]) -> str:
    """Give the one folder that holds what `paths` name, with `/` between folders.

    Empty for the working folder itself, for a folder outside it, and where there are several: names of files
    then stand as other reports have them.
    """
    folders = {(path if path.is_dir() else path.parent).resolve() for path in paths}
    here = Path.cwd().resolve()
    inside = [folder.relative_to(here).as_posix() for folder in folders if folder.is_relative_to(here)]
    return inside[0] if len(folders) == len(inside) == 1 and inside != ["."] else ""
