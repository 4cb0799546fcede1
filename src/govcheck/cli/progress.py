"""How far long work has got, for whoever watches; nothing where nobody does."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def followed(several: Sequence[_T], words: str) -> Iterable[_T]:
    """Give the items one by one, with a bar on standard error where that is a terminal."""
    if not sys.stderr or not sys.stderr.isatty():
        return several
    from rich.console import Console
    from rich.progress import track

    return track(several, words, console=Console(stderr=True), transient=True)
