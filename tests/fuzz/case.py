"""One case: files that may hold anything, checked as a user would, and what must be so whatever they hold."""

from __future__ import annotations

import io
import json
import re
import signal
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from types import FrameType

from jsonschema import Draft202012Validator

import govcheck.cli.check
from govcheck.cli.check import check_organisation
from govcheck.cli.choices import Given
from govcheck.cli.packs import load_packs
from govcheck.model.schema import organisation_schema
from govcheck.model.things import VOCABULARY
from govcheck.rules.packs import read_pack
from tests.model.yaml_readings import old_reading

SECONDS = 5
"""Of the processor's time, so that a busy machine does not fail a case."""
LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
VALIDATOR = Draft202012Validator(organisation_schema(VOCABULARY))


def read_packs_once() -> None:
    """Keep the packs, which are the same in every case; for a process that does nothing but cases."""
    vars(govcheck.cli.check)["load_packs"] = cache(load_packs)


class TooSlowError(Exception):
    """Met where a case takes longer than it may."""


class Bench:
    """A folder with the files of an organisation, of which one is another in each case."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self._home = tempfile.TemporaryDirectory()
        self.folder = Path(self._home.name) / "organisation"
        self.folder.mkdir()
        self._report = Path(self._home.name) / "report.json"
        # With both, a terminal report goes to standard error, and JSON to where it can be read.
        self._given = Given(as_of="2017-06-01", formats=("terminal", f"json={self._report}"))
        for name, data in (files or {}).items():
            (self.folder / name).write_bytes(data)

    def check(self, data: bytes, name: str = "organisation.yaml") -> int:
        """Check the organisation with `data` in the file `name`; AssertionError where anything is amiss."""
        file = self.folder / name
        before = file.read_bytes() if file.exists() else None
        file.write_bytes(data)
        code = self._check()
        if code != 2:
            refused = [error.message[:200] for error in VALIDATOR.iter_errors(old_reading(data.decode("utf-8")))]
            assert refused == [], "what passes is refused by the schema"
        if before is not None:
            file.write_bytes(before)
        return code

    def _check(self) -> int:
        screen = io.StringIO()
        with limited(), redirect_stdout(screen), redirect_stderr(screen):
            code = check_organisation([self.folder], self._given)
        assert "Traceback" not in screen.getvalue()
        report = json.loads(self._report.read_text("utf-8"))
        assert code in (0, 1, 2, 3), report["errors"]
        assert code == report["gate"]["exit_code"]
        assert bool(report["input_errors"]) == (code == 2)
        errors = report["input_errors"]
        places = [place for one in errors for place in (one["location"], one.get("other")) if place]
        assert_inside(self.folder, {(place["file"], place["line"], place["column"]) for place in places})
        return code


def check_pack(folder: Path) -> bool:
    """Read a pack; say whether it can be used. Whatever is wrong has a place."""
    with limited():
        read = read_pack(folder)
    assert (read.pack is None) == bool(read.problems)
    assert_inside(folder.parent, {(one.location.file, *one.location.span[:2]) for one in read.problems})
    return read.pack is not None


def assert_inside(folder: Path, places: Iterable[tuple[str, int, int]]) -> None:
    """Find each place in its file; what concerns no file that can be read stands at its beginning."""
    by_file: dict[str, list[str]] = {}
    for name, line, column in places:
        if name not in by_file:
            by_file[name] = lines_of(folder / name)
        lines = by_file[name]
        assert 1 <= line <= len(lines), f"line {line} of {len(lines)}"
        assert 1 <= column <= len(lines[line - 1]) + 1, f"column {column} of {len(lines[line - 1])}"


def lines_of(file: Path) -> list[str]:
    """Give the lines of a file; a single empty one where it cannot be read."""
    data = file.read_bytes() if file.is_file() else b""
    return LINE_BREAK.split(data.decode("utf-8", "replace").removeprefix("\ufeff"))


@contextmanager
def limited() -> Iterator[None]:
    """Stop what takes longer than a case may; TooSlowError."""
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError
