"""Whatever the files hold: an answer within 5 seconds and 512 MB, no traceback, and every mistake has its place.

The cases are the same on every run. Each batch runs in a process of its own, which may not take more memory.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.batches import BATCHES

LEAST = {
    "any_bytes": 300,
    "shaped_text": 300,
    "values_of_the_vocabulary": 300,
    "example_organisations": 300,
    "model_examples": 300,
    "rule_examples": 400,
    "packs": 100,
    "extremes": 15,
}
"""How many cases each batch has at the least; two thousand in all."""


def test_there_are_two_thousand_cases() -> None:
    assert LEAST.keys() == BATCHES.keys()
    assert sum(LEAST.values()) >= 2_000


@pytest.mark.skipif(sys.platform == "win32", reason="memory is limited in the way of Unix")
@pytest.mark.parametrize("batch", BATCHES)
def test_no_file_makes_govcheck_stumble(batch: str, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.batches", batch],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(checkout / "src"), str(checkout)))},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, f"{done.stdout[-6_000:]}\n{done.stderr[-6_000:]}"
    cases = int(re.findall(r"^cases (\d+)", done.stdout, re.MULTILINE)[-1])
    with capsys.disabled():
        print(f"\n{batch.replace('_', ' ')}: {done.stdout.splitlines()[-1]}", end=" ")  # noqa: T201 - how much was tried
    assert cases >= LEAST[batch]
