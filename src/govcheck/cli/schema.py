"""Printing the JSON Schema of every kind of file."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from govcheck.cli.output import say, show
from govcheck.model.near import did_you_mean
from govcheck.results.gate import INVALID, MET


def _organisation() -> dict[str, Any]:
    from govcheck.model.schema import organisation_schema
    from govcheck.model.things import VOCABULARY

    return organisation_schema(VOCABULARY)


def _settings() -> dict[str, Any]:
    from govcheck.cli.settings import SETTINGS_FILE
    from govcheck.model.schema import file_schema

    return file_schema(SETTINGS_FILE, "settings", "govcheck settings")


def _pack_file(shape: str) -> Callable[[], dict[str, Any]]:
    def make() -> dict[str, Any]:
        from govcheck.rules.packs.schema import pack_file_schema

        return pack_file_schema(shape)

    return make


def _report() -> dict[str, Any]:
    from govcheck.report.json_shape import json_schema

    return json_schema()


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "organisation": _organisation,
    "settings": _settings,
    "rule": _pack_file("rule"),
    "pack": _pack_file("pack"),
    "requirements": _pack_file("requirements-file"),
    "documents": _pack_file("documents-file"),
    "questions": _pack_file("questions-file"),
    "lists": _pack_file("lists-file"),
    "example": _pack_file("example"),
    "report": _report,
}
"""Every kind of file that has a schema."""


def schema_text(what: str) -> str:
    """Give the schema of a kind of file as text."""
    return json.dumps(SCHEMAS[what](), indent=2, ensure_ascii=False) + "\n"


def print_schema(what: str) -> int:
    """Print a schema; give the exit code."""
    if what not in SCHEMAS:
        say(f"There is no schema of `{what}`; there are {', '.join(SCHEMAS)}. {did_you_mean(what, SCHEMAS)}".rstrip())
        return INVALID
    show(schema_text(what).rstrip())
    return MET
