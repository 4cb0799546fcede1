"""How far long work has got, for whoever watches; nothing where nobody does."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from threading import Event

_T = TypeVar("_T")
_WAITS = 1.0
"""Seconds after which work is long; what takes less never shows a bar."""
_BETWEEN = 0.1
"""Seconds between two looks at how far it has got."""


class Watch:
    """Who is told how far work has got; this one is nobody."""

    def begins(self, words: str) -> None:
        """Tell that a step begins of which nobody knows how long it takes."""

    def follow(self, several: Sequence[_T], words: str) -> Iterable[_T]:  # noqa: ARG002 - nobody reads the words
        """Give the items one by one, and tell how many are behind."""
        return several


NOBODY = Watch()


class _Somebody(Watch):
    """Notes how far work has got, for a thread that draws it."""

    def __init__(self) -> None:
        self.at: tuple[str, int, int | None] = ("", 0, None)
        """The step, how many are behind, and of how many; set as one, since another thread reads it."""

    def begins(self, words: str) -> None:
        self.at = (words, 0, None)

    def follow(self, several: Sequence[_T], words: str) -> Iterator[_T]:
        for done, one in enumerate(several):
            self.at = (words, done, len(several))
            yield one


@contextmanager
def watched() -> Iterator[Watch]:
    """Draw a bar on standard error while work goes on, once it has become long and where that is a terminal.

    It is gone before anything else is printed.
    """
    if not sys.stderr or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield NOBODY
        return
    from threading import Event, Thread

    watch, over = _Somebody(), Event()
    drawing = Thread(target=_draw, args=(watch, over), daemon=True)
    drawing.start()
    try:
        yield watch
    finally:
        over.set()
        drawing.join()


def _draw(watch: _Somebody, over: Event) -> None:
    """Draw how far `watch` has got until it is `over`, and take the bar away."""
    if over.wait(_WAITS):
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR")))
    # Whoever watched may have gone; that stops nothing.
    with suppress(OSError), Progress(console=console, transient=True, auto_refresh=False) as bar:
        step: tuple[str, int | None] = "", None
        task = bar.add_task("", total=None)
        while True:
            words, done, total = watch.at
            if (words, total) != step:
                # The same task cannot go back from counting to not knowing.
                bar.remove_task(task)
                task, step = bar.add_task(words, total=total), (words, total)
            bar.update(task, completed=done, refresh=True)
            if over.wait(_BETWEEN):
                return


def followed(several: Sequence[_T], words: str) -> Iterable[_T]:
    """Give the items one by one, with a bar on standard error as `watched` draws it."""
    with watched() as watch:
        yield from watch.follow(several, words)
