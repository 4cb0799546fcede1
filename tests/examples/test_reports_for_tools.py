"""The reports for tools, drawn of whole organisations, are what those tools can read."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from junitparser import JUnitXml

from govcheck.results.words import Basis, Result
from tests.examples.reports import FOLDERS, checked, drawn
from tests.report.oscal_reading import KINDS, dangling, own, read, repeated
from tests.report.oscal_schema import mistakes

SCHEMAS = Path(__file__).parents[1] / "report" / "schemas"
SARIF = Draft7Validator(json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8")))
GITLAB = Draft202012Validator(json.loads((SCHEMAS / "gitlab-code-quality.json").read_text("utf-8")))
EVERY_EXAMPLE = pytest.mark.parametrize("name", FOLDERS)


def findings(name: str) -> int:
    """Count what someone must mend, waivers among them."""
    run = checked(name)
    return sum(one.is_finding for one in run.outcomes) + len(run.waiver_findings)


def told(name: str) -> int:
    """Count these and the warnings at the head of the report."""
    return findings(name) + len(checked(name).warnings)


@EVERY_EXAMPLE
def test_sarif_fits_the_schema_of_the_standard_and_has_every_finding(name: str) -> None:
    log = json.loads(drawn(name, "sarif"))
    assert [error.json_path for error in SARIF.iter_errors(log)] == []
    [run] = log["runs"]
    assert len(run["results"]) == findings(name)
    prints = Counter(result["partialFingerprints"]["primaryLocationLineHash"] for result in run["results"])
    assert [one for one, number in prints.items() if number > 1] == []


@EVERY_EXAMPLE
def test_gitlab_gets_its_fields_and_no_two_entries_with_one_fingerprint(name: str) -> None:
    entries = json.loads(drawn(name, "gitlab"))
    assert [error.json_path for error in GITLAB.iter_errors(entries)] == []
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == told(name)


@EVERY_EXAMPLE
def test_junit_has_a_case_of_its_own_for_every_result(name: str) -> None:
    suites = list(JUnitXml.fromstring(drawn(name, "junit").encode("utf-8")))
    cases = [(case.classname, case.name) for suite in suites for case in suite]
    assert len(set(cases)) == len(cases) == len(checked(name).outcomes) + len(checked(name).waiver_findings)


@EVERY_EXAMPLE
@pytest.mark.parametrize("format_name", KINDS)
def test_oscal_is_taken_and_each_thing_in_it_has_an_identifier_of_its_own(name: str, format_name: str) -> None:
    document = read(drawn(name, format_name), format_name)
    assert (repeated(document), dangling(document)) == ([], set())


@pytest.mark.parametrize("name", ["failing-ccg", "joint-commissioning-committee"])
@pytest.mark.parametrize("format_name", KINDS)
def test_oscal_fits_the_schema_of_its_version(name: str, format_name: str) -> None:
    assert mistakes(drawn(name, format_name), format_name) == []


@EVERY_EXAMPLE
def test_oscal_calls_satisfied_what_is_met_and_a_failure_what_is_not_met(name: str) -> None:
    [result] = read(drawn(name, "oscal"), "oscal")["results"]
    states = Counter(tuple(one["target"]["status"][key] for key in ("state", "reason")) for one in result["findings"])
    known = Counter(one.result for one in checked(name).outcomes)
    unclear = [one for one in checked(name).outcomes if one.result is Result.NOT_EVIDENCED]
    questions = sum(one.basis is Basis.ATTESTATION for one in unclear)
    told = {
        ("satisfied", "pass"): known[Result.PASS],
        ("not-satisfied", "fail"): known[Result.FAIL],
        ("not-satisfied", "not-evidenced"): known[Result.NOT_EVIDENCED] - questions,
        ("not-satisfied", "needs-judgement"): questions,
        ("not-satisfied", "tool-error"): known[Result.ERROR],
    }
    assert states == Counter(told)
    assert len(result.get("risks", [])) == findings(name)


@EVERY_EXAMPLE
def test_the_plan_of_action_has_an_item_for_each_finding_that_is_not_accepted(name: str) -> None:
    items = read(drawn(name, "oscal-poam"), "oscal-poam")["poam-items"]
    to_do = [one for one in checked(name).outcomes if one.is_finding and one.acceptance is None]
    assert len([one for one in items if own(one, "rule")]) == len(to_do)


@EVERY_EXAMPLE
def test_github_and_csv_have_a_line_for_every_finding(name: str) -> None:
    rows = list(csv.reader(io.StringIO(drawn(name, "csv"), newline=""), strict=True))
    assert len(rows) == told(name) + 1  # the heading
    assert len(drawn(name, "github").splitlines()) == told(name) + 1  # the gate
