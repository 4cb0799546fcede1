"""The JSON report: its schema, and that nothing of a run is lost in it."""

import json
from datetime import date
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from govcheck.report import ReportOptions, render
from govcheck.report.json_shape import json_schema
from govcheck.results.outcome import Outcome
from govcheck.source import Location
from tests.report.runs import INPUT_ERROR, MANY, RUNS, hostile

SCHEMA = json_schema()


def as_json(value: object) -> object:
    """Turn a run's own types into what JSON can hold, independently of the report."""
    if isinstance(value, Location):
        return {"file": value.file, "line": value.span.line, "column": value.span.column}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Outcome):
        return {key: as_json(one) for key, one in value._asdict().items()} | {"fingerprint": value.fingerprint}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {key: as_json(one) for key, one in value._asdict().items()}
    if isinstance(value, list | tuple):
        return [as_json(one) for one in value]
    return value


def drawn(name: str) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(render("json", RUNS[name], ReportOptions()))
    return report


def test_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", RUNS)
def test_report_fits_its_schema(name: str) -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(drawn(name))) == []


def test_schema_refuses_a_further_key_and_a_missing_one() -> None:
    report = drawn("many")
    report["results"][0]["score"] = 7
    del report["gate"]["exit_code"]
    messages = sorted(error.message for error in Draft202012Validator(SCHEMA).iter_errors(report))
    assert messages == [
        "'exit_code' is a required property",
        "Additional properties are not allowed ('score' was unexpected)",
    ]


def test_report_holds_everything_a_run_knows() -> None:
    run = {key: as_json(value) for key, value in MANY._asdict().items()}
    run["results"] = run.pop("outcomes")
    del run["people"], run["lines"]  # who is who, and the text of lines, serve other formats
    assert drawn("many") == {"schema": "govcheck-report/1", **run}


def test_input_error_carries_its_line() -> None:
    assert drawn("input-error")["input_errors"][0] == {
        "location": {"file": "committees.yaml", "line": 10, "column": 5},
        "sentence": INPUT_ERROR.input_errors[0].sentence,
        "suggestion": "Did you mean `last_reviewed`?",
        "line": "    last_reviewd: 2016-03-08",
        "other": None,
    }


def test_keys_are_in_the_order_of_the_schema() -> None:
    assert list(drawn("clean")) == list(SCHEMA["properties"])


@given(text=st.text(alphabet=st.characters(exclude_categories=())))
@settings(max_examples=30)
def test_any_text_comes_back_unchanged_and_no_control_goes_out(text: str) -> None:
    out = render("json", hostile(text), ReportOptions())
    assert all(character.isprintable() or character == "\n" for character in out)
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert json.loads(out)["results"][0]["message"] == joined
