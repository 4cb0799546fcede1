"""Measures a cold check of the well-governed example against the floor, side by side in one run.

Prints the ratio of the medians, and the shares of one check (import, packs, read, model, rules, report).
Usage: python bench/cold.py [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
EXAMPLE = TOP / "examples" / "well-governed-ccg"
FLOOR = [sys.executable, str(TOP / "bench" / "floor.py")]
CHECK = [sys.executable, "-m", "govcheck", "check", str(EXAMPLE)]

#: Both programs find their bytecode, as installed programs do, whatever this environment says of writing it.
AS_INSTALLED = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "govcheck-bench"),
}

SHARES = """
import gc, time, sys
gc.disable()  # as the program does
start = time.perf_counter()
marks = []
def mark(name):
    marks.append((name, time.perf_counter()))
from pathlib import Path
import govcheck.cli.main
import datetime
import govcheck.cli.check
from govcheck.cli.packs import load_packs
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import read
from govcheck.model.build import build
from govcheck.report import ReportOptions, render
mark("import")
packs = load_packs(())
mark("packs")
documents = read([Path(sys.argv[1])])
mark("read")
built = build(documents)
mark("model")
found = run(built.organisation, documents.files, packs.packs, Options(datetime.date(2017, 9, 30)))
mark("rules")
text = render("terminal", found, ReportOptions())
mark("report")
last = start
for name, moment in marks:
    print(f"{name} {(moment - last) * 1000:.1f}")
    last = moment
"""


def main(rounds: int) -> None:
    """Run both in turn, so that a busy machine weighs on both alike."""
    floor, check = [], []
    for command in (FLOOR, CHECK):
        _timed(command)
    for _ in range(rounds):
        floor.append(_timed(FLOOR))
        check.append(_timed(CHECK))
    ratio = statistics.median(check) / statistics.median(floor)
    best = min(check) / min(floor)
    print(f"floor  median {statistics.median(floor) * 1000:.0f} ms, least {min(floor) * 1000:.0f} ms")
    print(f"check  median {statistics.median(check) * 1000:.0f} ms, least {min(check) * 1000:.0f} ms")
    print(f"ratio  {ratio:.2f} of the medians, {best:.2f} of the least, over {rounds} rounds")
    print("shares of one check, in ms:")
    shares = subprocess.run(
        [sys.executable, "-c", SHARES, str(EXAMPLE)],
        check=True,
        capture_output=True,
        text=True,
        cwd=TOP,
        env=AS_INSTALLED,
    )
    print(shares.stdout, end="")


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, cwd=TOP, env=AS_INSTALLED)
    return time.perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
