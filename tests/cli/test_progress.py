"""Long work shows how far it has got to whoever watches, and nothing to anybody else."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from govcheck.cli import progress
from govcheck.cli.progress import followed
from tests.organisations import EXAMPLES, TOP


class Screen(io.StringIO):
    """A stream that a person watches."""

    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(followed([1, 2], "Counting")) == [1, 2]
    assert stream.getvalue() == ""


@pytest.mark.parametrize("long", [True, False])
def test_a_bar_is_shown_to_whoever_watches_long_work(monkeypatch: pytest.MonkeyPatch, long: bool) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "_WAITS", 0.0 if long else 1000.0)
    for _ in followed([1, 2], "Counting"):
        if long:
            until = time.monotonic() + 30
            while "Counting" not in screen.getvalue() and time.monotonic() < until:
                time.sleep(0.01)
    assert ("Counting" in screen.getvalue()) is long


def test_a_closed_stream_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert list(followed([1, 2], "Counting")) == [1, 2]


SOON = "import govcheck.cli.progress as p; p._WAITS = 0.0; from govcheck.cli.main import program; program()"
"""The program with everything long that takes a moment."""


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(TOP / "src"), "TERM": "xterm", "NO_COLOR": "1"}


def watched(out: Path, *arguments: str) -> str:
    """Run with standard error on a terminal, and standard output in a file; give what the terminal was shown."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", SOON, *arguments]
    with out.open("wb") as file, subprocess.Popen(command, stdout=file, stderr=theirs, env=ENVIRONMENT, cwd=EXAMPLES):
        os.close(theirs)
        shown = b""
        while part := _read(ours):
            shown += part
        os.close(ours)
    return shown.decode("utf-8").replace("\r\n", "\n")


def _read(end: int) -> bytes:
    try:
        return os.read(end, 65536)
    except OSError:  # the other end was closed
        return b""


BAR = re.compile("Reading|Checking|Writing reports")
CALLS = (
    ("check", "failing-ccg", "--format", "json=REPORT", "--format", "markdown"),
    ("diff", "failing-ccg", "well-governed-ccg", "--format", "markdown"),
    ("baseline", "write", "failing-ccg", "--file", "REPORT"),
    ("baseline", "check", "failing-ccg", "--file", "REPORT"),
)


@pytest.mark.parametrize("call", CALLS, ids=lambda one: " ".join(one[:2]))
def test_long_commands_show_a_bar_that_is_gone_before_anything_is_printed(
    tmp_path: Path, call: tuple[str, ...]
) -> None:
    arguments = [one.replace("REPORT", str(tmp_path / "report.json")) for one in call]
    if call[:2] == ("baseline", "check"):
        unwatched("baseline", "write", *arguments[2:])
    quiet = unwatched(*arguments)
    if call[:2] == ("baseline", "write"):
        (tmp_path / "report.json").unlink()
    shown = watched(tmp_path / "out", *arguments)
    assert (tmp_path / "out").read_bytes() == quiet.stdout
    bar, gone, behind = shown.rpartition("\x1b[2K")
    assert (BAR.search(bar) is not None, gone) == (True, "\x1b[2K")
    assert behind == quiet.stderr.decode("utf-8")


def unwatched(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run where nobody watches: nothing is shown of how far it has got."""
    command = [sys.executable, "-c", SOON, *arguments]
    done = subprocess.run(command, cwd=EXAMPLES, check=False, capture_output=True, env=ENVIRONMENT)
    assert BAR.search(done.stderr.decode("utf-8")) is None
    return done
