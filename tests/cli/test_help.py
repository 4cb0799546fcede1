"""What every command says of itself; GOVCHECK_REGENERATE=1 writes the golden files anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from govcheck import __version__
from tests.cli.calling import Called, call

GOLDEN = Path(__file__).parent / "help"
COMMANDS = {
    "govcheck": (),
    "check": ("check",),
    "diff": ("diff",),
    "init": ("init",),
    "baseline": ("baseline",),
    "baseline-write": ("baseline", "write"),
    "baseline-check": ("baseline", "check"),
    "explain": ("explain",),
    "schema": ("schema",),
    "profiles": ("profiles",),
    "rules": ("rules",),
    "rules-list": ("rules", "list"),
    "rules-new": ("rules", "new"),
    "rules-test": ("rules", "test"),
}


@pytest.fixture(autouse=True)
def plain_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every screen 80 wide and without colour."""
    for name in ("FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in (("COLUMNS", "80"), ("TERMINAL_WIDTH", "80"), ("NO_COLOR", "1"), ("TERM", "dumb")):
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_as_its_golden_file(name: str) -> None:
    done = call(*COMMANDS[name], "--help")
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("GOVCHECK_REGENERATE") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(done.out, encoding="utf-8")
    assert done == Called(0, path.read_text("utf-8"), "")
    assert call(*COMMANDS[name], "-h") == done


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(COMMANDS)


def test_without_a_command_the_help_is_shown() -> None:
    done = call()
    assert done.code == 2
    assert done.out + done.err == call("--help").out


def test_the_version() -> None:
    assert call("--version") == Called(0, f"govcheck {__version__}\n", "")


def test_a_misspelt_command_is_met_with_the_nearest() -> None:
    done = call("chek")
    assert (done.code, done.out) == (2, "")
    assert "'check'" in done.err
