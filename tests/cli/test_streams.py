"""The program in a process of its own: pipes, full disks, screens, colour; and the same bytes every time."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from govcheck.report import FORMATS
from govcheck.report.comparison import COMPARISON_FORMATS
from tests.cli.calling import RULE, call, organisation, write
from tests.organisations import EXAMPLES, TOP

ESCAPE = "\x1b["


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "TERM")}
    return {**kept, "PYTHONPATH": str(TOP / "src"), "TERM": "xterm-256color", **more}


def command(org: Path, *more: str) -> list[str]:
    choices = ("--select", RULE, "--as-of", "2017-06-01")
    return [sys.executable, "-m", "govcheck", "check", str(org), *choices, *more]


class Screen(NamedTuple):
    """What a terminal was shown."""

    code: int
    text: str


def on_a_screen(arguments: list[str], **more: str) -> Screen:
    """Run with standard output and standard error on a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(arguments, stdout=theirs, stderr=theirs, env=environment(**more)) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # the other end was closed
                break
            if not part:
                break
            shown += part
        os.close(ours)
    return Screen(process.returncode, shown.decode("utf-8"))


def test_a_screen_gets_colour(tmp_path: Path) -> None:
    shown = on_a_screen(command(organisation(tmp_path / "org", in_public="no")))
    assert shown.code == 1
    assert ESCAPE in shown.text


@pytest.mark.parametrize("variable", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb"])
def test_no_colour_where_it_is_not_wanted(tmp_path: Path, variable: dict[str, str]) -> None:
    shown = on_a_screen(command(organisation(tmp_path / "org", in_public="no")), **variable)
    assert shown.code == 1
    # On a slow machine there may have been a bar, which moves the cursor and has no colour either.
    assert re.search(r"\x1b\[[0-9;]*m", shown.text) is None


def test_a_pipe_gets_plain_text(tmp_path: Path) -> None:
    done = subprocess.run(
        command(organisation(tmp_path / "org", in_public="no")), env=environment(), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert ESCAPE.encode() not in done.stdout


def test_colour_goes_by_the_stream_that_is_written_to(tmp_path: Path) -> None:
    """Mistakes go to standard error: where that is a file, it gets no colour though the screen could show it."""
    arguments = command(organisation(tmp_path / "org", in_public="perhaps"))
    with (tmp_path / "log").open("wb") as log:
        ours, theirs = pty.openpty()
        done = subprocess.run(arguments, stdout=theirs, stderr=log, env=environment(), check=False)
        os.close(theirs)
        os.close(ours)
    assert done.returncode == 2
    assert ESCAPE not in (tmp_path / "log").read_text("utf-8")


def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command(organisation(tmp_path / "org", in_public="no")),
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said_and_is_no_verdict(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command(organisation(tmp_path / "org")),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    said = b"govcheck: Standard output cannot be written to: No space left on device.\n"
    assert (done.returncode, done.stderr) == (2, said)


def test_a_screen_that_lacks_a_character_does_not_stop_a_report(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    file = org / "organisation.yaml"
    file.write_text(file.read_text("utf-8").replace("Example CCG", "Caf\u00e9 CCG"), encoding="utf-8")
    done = subprocess.run(command(org), env=environment(PYTHONIOENCODING="ascii"), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Governance check of Caf\\xe9 CCG\n")


def reports(folder: Path, where: Path, seed: str) -> dict[str, bytes]:
    """Write a report in every format of an example from another working folder, with another seed."""
    where.mkdir()
    copy = where / "well-governed-ccg"
    shutil.copytree(folder, copy)
    targets = [part for name in FORMATS for part in ("--format", f"{name}={name}")]
    arguments = [sys.executable, "-m", "govcheck", "check", "well-governed-ccg", "--fail-on", "critical", *targets]
    done = subprocess.run(arguments, cwd=where, env=environment(PYTHONHASHSEED=seed), capture_output=True, check=False)
    assert f"govcheck: Wrote {', '.join(FORMATS)}.".encode() in done.stderr
    return {name: (where / name).read_bytes() for name in FORMATS}


@pytest.mark.parametrize("example", ["well-governed-ccg", "large-governing-body", "failing-ccg"])
def test_the_same_input_gives_the_same_bytes(tmp_path: Path, example: str) -> None:
    folder = EXAMPLES / example
    first = reports(folder, tmp_path / "here", "1")
    assert reports(folder, tmp_path / "a longer way from here", "2") == first
    assert all(first.values())


def comparisons(where: Path, seed: str) -> dict[str, bytes]:
    """Compare two examples in every format from another working folder, with another seed."""
    where.mkdir()
    for example in ("failing-ccg", "well-governed-ccg"):
        shutil.copytree(EXAMPLES / example, where / example)
    targets = [part for name in COMPARISON_FORMATS for part in ("--format", f"{name}={name}")]
    arguments = [sys.executable, "-m", "govcheck", "diff", "failing-ccg", "well-governed-ccg", *targets]
    done = subprocess.run(arguments, cwd=where, env=environment(PYTHONHASHSEED=seed), capture_output=True, check=False)
    assert f"govcheck: Wrote {', '.join(COMPARISON_FORMATS)}.".encode() in done.stderr
    return {name: (where / name).read_bytes() for name in COMPARISON_FORMATS}


def test_the_same_two_sides_give_the_same_bytes(tmp_path: Path) -> None:
    first = comparisons(tmp_path / "here", "1")
    assert comparisons(tmp_path / "a longer way from here", "2") == first
    assert all(first.values())


HOSTILE = "a\\n::stop-commands::x\\u202e"


@pytest.mark.parametrize(
    ("text", "settings"),
    [(f'people: {{"{HOSTILE}": {{}}}}', "as_of: 2017-06-01"), ("people: {}", f'select: ["{HOSTILE}"]')],
    ids=["mistake", "choice"],
)
def test_what_is_said_on_standard_error_is_obeyed_by_nobody(tmp_path: Path, text: str, settings: str) -> None:
    org = write(tmp_path / "org", organisation=f"format: 1\n{text}\n", govcheck=f"{settings}\n")
    said = call("check", org, "--format", "json").err
    assert said.startswith("govcheck: ")
    assert said.count("\n") == 1
    assert "a : :stop-commands::x\\u202e" in said
