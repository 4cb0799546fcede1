"""The file of a baseline: sorted JSON with the same bytes for the same entries, and its schema."""

from collections.abc import Iterable
from typing import Any, Literal

from typing_extensions import TypedDict  # pydantic asks for this one on Python 3.11

from govcheck.report.json_accepted import BaselineEntryShape, baseline_entry
from govcheck.report.json_text import json_text
from govcheck.results.baseline import Entry

SCHEMA: Literal["govcheck-baseline/1"] = "govcheck-baseline/1"


class BaselineFileShape(TypedDict):
    """Findings of an organisation that were there before; only what is new stops the gate."""

    schema: Literal["govcheck-baseline/1"]
    entries: list[BaselineEntryShape]
    """Sorted by rule, subject, result and digest."""


def baseline_text(entries: Iterable[Entry]) -> str:
    """Write entries as JSON, sorted."""
    several = [baseline_entry(one) for one in sorted(entries, key=lambda one: one.key)]
    found: BaselineFileShape = {"schema": SCHEMA, "entries": several}
    return json_text(found)


def baseline_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the file."""
    from pydantic import ConfigDict, TypeAdapter, with_config  # slow to load, and no check needs it

    described = with_config(ConfigDict(extra="forbid", use_attribute_docstrings=True))(BaselineFileShape)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **TypeAdapter(described).json_schema()}
