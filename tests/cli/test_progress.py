"""Long work shows how far it has got to whoever watches, and nothing to anybody else."""

from __future__ import annotations

import io
import sys

import pytest

from govcheck.cli.progress import followed


class Screen(io.StringIO):
    """A stream that a person watches."""

    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(followed([1, 2], "Counting")) == [1, 2]
    assert stream.getvalue() == ""


def test_a_bar_is_shown_to_whoever_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert list(followed([1, 2], "Counting")) == [1, 2]
    assert "Counting" in screen.getvalue()


def test_a_closed_stream_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert list(followed([1, 2], "Counting")) == [1, 2]
