"""Calling the program as a user does, and the smallest organisations that give each exit code."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from govcheck.cli.main import main

RULE = "governing-body-meets-in-public"
"""One rule that a few lines can satisfy, break or leave open."""


class Called(NamedTuple):
    """What a call gave."""

    code: int
    out: str
    err: str


def call(*arguments: str | Path) -> Called:
    """Call govcheck with the streams of a pipe."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
        main([str(one) for one in arguments])
    return Called(int(ended.value.code or 0), _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


def write(folder: Path, **files: str) -> Path:
    """Write YAML files by their names without the suffix into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def organisation(folder: Path, in_public: str = "yes", settings: str = "") -> Path:
    """Write an organisation of which it is stated whether its governing body meets in public."""
    text = f"""\
format: 1
organisation: {{name: Example CCG, kind: ccg}}
people: {{a-bell: {{name: Ann Bell, employed_by_organisation: yes}}}}
governing_body:
  meets_in_public: {in_public}
  evidence: {{address: 'https://example.org/standing-orders'}}
  seats: {{lay: {{kind: lay, voting: yes, holders: {{person: a-bell, from: 2015-04-01}}}}}}
"""
    return write(folder, organisation=text) if not settings else write(folder, organisation=text, govcheck=settings)


def check(*arguments: str | Path) -> Called:
    """Check with the one rule on a fixed day."""
    return call("check", *arguments, "--select", RULE, "--as-of", "2017-06-01")
