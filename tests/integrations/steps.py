"""Running the steps of a build as a build server does, with its variables and without its network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.organisations import TOP

EXPRESSION = re.compile(r"\$\{\{\s*([\w.-]+)\s*\}\}")


class Step(NamedTuple):
    """What running a step gave."""

    code: int
    out: str


def read(name: str) -> dict[str, Any]:
    """Read a YAML file of the repository."""
    found = yaml.safe_load((TOP / name).read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def bash(script: str, folder: Path, **variables: str) -> Step:
    """Run a script as a build server runs it: bash that stops at the first failure, in an environment of our own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],  # noqa: S607 - whichever bash there is
        cwd=folder,
        env={**kept, "PYTHONPATH": str(TOP / "src"), **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return Step(done.returncode, done.stdout)


def program(path: Path, script: str) -> Path:
    """Write a program that stands in for a real one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/usr/bin/env bash\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def govcheck(path: Path) -> Path:
    """Write a program `govcheck` that runs the one of this checkout."""
    return program(path, f'exec "{sys.executable}" -m govcheck "$@"')


def filled_in(text: str, known: Mapping[str, str]) -> str:
    """Put values in the place of expressions; one that is not known is an error."""
    return EXPRESSION.sub(lambda match: known[match[1]], text)
