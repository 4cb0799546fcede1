"""Printing the JSON Schema of every kind of file."""

from collections.abc import Callable
from typing import Any

from govcheck.cli.output import complain, hand_over, say
from govcheck.cli.packs import load_vocabulary
from govcheck.model.near import did_you_mean
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.report.json_text import json_text
from govcheck.results.gate import INVALID, MET


def _organisation(vocabulary: Vocabulary) -> dict[str, Any]:
    from govcheck.model.schema import organisation_schema

    return organisation_schema(vocabulary)


def _settings(_: Vocabulary) -> dict[str, Any]:
    from govcheck.cli.settings import SETTINGS_FILE
    from govcheck.model.schema import file_schema

    return file_schema(SETTINGS_FILE, "settings", "govcheck settings")


def _pack_file(shape: str) -> Callable[[Vocabulary], dict[str, Any]]:
    def make(vocabulary: Vocabulary) -> dict[str, Any]:
        from govcheck.rules.packs.schema import pack_file_schema

        return pack_file_schema(shape, vocabulary)

    return make


def _profile(_: Vocabulary) -> dict[str, Any]:
    from govcheck.model.schema import file_schema
    from govcheck.rules.profiles.shapes import PROFILE_FILES

    return file_schema(PROFILE_FILES, "profile", "govcheck profile")


def _report(_: Vocabulary) -> dict[str, Any]:
    from govcheck.report.json_shape import json_schema

    return json_schema()


def _comparison(_: Vocabulary) -> dict[str, Any]:
    from govcheck.report.comparison.json_shape import json_schema

    return json_schema()


def _baseline(_: Vocabulary) -> dict[str, Any]:
    from govcheck.report.baseline_file import baseline_schema

    return baseline_schema()


SCHEMAS: dict[str, Callable[[Vocabulary], dict[str, Any]]] = {
    "organisation": _organisation,
    "settings": _settings,
    "rule": _pack_file("rule"),
    "pack": _pack_file("pack"),
    "requirements": _pack_file("requirements-file"),
    "documents": _pack_file("documents-file"),
    "questions": _pack_file("questions-file"),
    "lists": _pack_file("lists-file"),
    "example": _pack_file("example"),
    "profile": _profile,
    "report": _report,
    "comparison": _comparison,
    "baseline": _baseline,
}
"""Every kind of file that has a schema."""


def schema_text(what: str, vocabulary: Vocabulary = VOCABULARY) -> str:
    """Give the schema of a kind of file as text; `vocabulary` is what organisation files can speak of."""
    return json_text(SCHEMAS[what](vocabulary))


def print_schema(what: str, packs: tuple[str, ...]) -> int:
    """Print a schema, with the further facts of `packs`; give the exit code."""
    if what not in SCHEMAS:
        say(f"There is no schema of `{what}`; there are {', '.join(SCHEMAS)}. {did_you_mean(what, SCHEMAS)}".rstrip())
        return INVALID
    vocabulary, problems = load_vocabulary(packs)
    complain(problems)
    if problems:
        return INVALID
    hand_over(schema_text(what, vocabulary))
    return MET
