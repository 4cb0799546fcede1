"""The Code Quality report for GitLab: its documented fields, one entry for each matter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from govcheck.report import ReportOptions, render
from govcheck.results.run import Run
from tests.report.runs import AUDIT, CLEAN, FAILED, MANY, ONE_FINDING, RUNS

SCHEMA = json.loads(Path(__file__).with_name("schemas").joinpath("gitlab-code-quality.json").read_text("utf-8"))
NAMES = ReportOptions(people="names", folder="governance")


def drawn(run: Run) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(render("gitlab", run, NAMES))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(entries)] == []
    return entries


def test_a_finding_has_the_fields_that_gitlab_documents() -> None:
    assert drawn(ONE_FINDING) == [
        {
            "description": f"Not met, major: {AUDIT.name}: {FAILED.title}. {FAILED.message} To do: {FAILED.remedy}",
            "check_name": FAILED.rule,
            "fingerprint": "f-failed",
            "severity": "major",
            "location": {"path": "governance/committees.yaml", "lines": {"begin": 10}},
        }
    ]


def test_nothing_to_say_is_an_empty_list() -> None:
    assert drawn(CLEAN) == []


@pytest.mark.parametrize("name", RUNS)
def test_every_run_fits_the_schema_and_no_two_entries_have_one_fingerprint(name: str) -> None:
    entries = drawn(RUNS[name])
    if not name.startswith("hostile"):
        assert len({one["fingerprint"] for one in entries}) == len(entries)
    assert bool(entries) == (name != "clean")


def test_severities_follow_results() -> None:
    assert [(one["check_name"], one["severity"]) for one in drawn(MANY)] == [
        ("govcheck/tool-error", "blocker"),
        ("joint-committees/terms-of-reference-in-date", "major"),
        ("joint-committees/terms-of-reference-in-date", "minor"),
        ("essence/culture-of-challenge", "minor"),
        ("essence/deputy-chair", "info"),
        ("essence/committees-reviewed", "info"),
        ("govcheck/warning", "info"),
        ("govcheck/warning", "info"),
    ]


def test_a_page_that_holds_the_file_does_not_obey_it() -> None:
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(message="</script>&lt;"),))
    assert not set("<>&") & set(render("gitlab", run, NAMES))
    assert "</script>&lt;" in drawn(run)[0]["description"]
