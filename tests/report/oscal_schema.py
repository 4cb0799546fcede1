"""Holding OSCAL documents against NIST's own schemas of version 1.1.2."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft7Validator

SCHEMAS = {"oscal": "oscal-assessment-results-1.1.2.json", "oscal-poam": "oscal-poam-1.1.2.json"}
_IN_PYTHON = ((r"\\p{L}", r"[^\\W\\d_]"), (r"\\p{N}", r"\\d"), ('$"', r'\\Z"'))
"""Signs of patterns in the schemas that mean nothing to Python, or less, each with what says the same there."""


def mistakes(text: str, format_name: str) -> list[str]:
    """Give the places at which a document does not fit, each with what is wrong."""
    found = _schema(format_name).iter_errors(json.loads(text))
    return [f"{one.json_path}: {one.message}" for one in found]


@cache
def _schema(format_name: str) -> Draft7Validator:
    text = (Path(__file__).parent / "schemas" / SCHEMAS[format_name]).read_text("utf-8")
    for theirs, ours in _IN_PYTHON:
        assert theirs in text
        text = text.replace(theirs, ours)
    schema = json.loads(text)
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)
