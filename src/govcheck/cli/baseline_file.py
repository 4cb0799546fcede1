"""Reading the file of a baseline, with a clear word on what is wrong with it."""

import json
from pathlib import Path
from typing import Any

from govcheck.cli.usage import UsageError
from govcheck.report.baseline_file import SCHEMA
from govcheck.results.baseline import Baseline, Entry
from govcheck.results.words import Result, Severity

_RESULTS = {one.value: one for one in (Result.FAIL, Result.NOT_EVIDENCED)}
_SEVERITIES = {one.value: one for one in Severity}


def read_baseline(file: Path) -> Baseline:
    """Read a baseline; UsageError where the file is not there or is none."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(f"There is no baseline {file}; `govcheck baseline write` makes one.") from None
    except OSError as error:
        raise UsageError(f"The baseline {file} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{file} is not a baseline: it is not JSON.") from None
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise UsageError(f"{file} is not a baseline: it does not say `schema: {SCHEMA}`.")
    entries = content.get("entries")
    if not isinstance(entries, list):
        raise UsageError(f"{file} is not a baseline: it has no list of entries.")
    return Baseline(file.name, tuple(_entry(one, number, file) for number, one in enumerate(entries, 1)))


def _entry(entry: Any, number: int, file: Path) -> Entry:  # noqa: ANN401 - whatever JSON may hold
    words = entry if isinstance(entry, dict) else {}
    if set(words) != set(Entry._fields) or not all(isinstance(one, str) for one in words.values()):
        keys = ", ".join(Entry._fields)
        raise UsageError(f"{file}: entry {number} is not one of a baseline; it has the keys {keys}, each with a text.")
    result, severity = _RESULTS.get(words["result"]), _SEVERITIES.get(words["severity"])
    if result is None or severity is None:
        said = f"`{words['result']}`, `{words['severity']}`"
        raise UsageError(f"{file}: entry {number} has a result or a severity that there is not: {said}.")
    return Entry(**{**words, "result": result, "severity": severity})
