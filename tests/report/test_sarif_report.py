"""SARIF: the standard's own schema, rules, places, fingerprints, and what is done about a finding."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker

from govcheck.report import ReportOptions, render
from govcheck.report.accepted import baseline_lead, stale_entry
from govcheck.report.standing import choices_in_words
from govcheck.results.run import Line, Run
from govcheck.results.words import Result
from tests.report.runs import (
    AUDIT,
    CLEAN,
    EXPLAINED_RUN,
    FAILED,
    INPUT_ERROR,
    MANY,
    ONE_FINDING,
    RUNS,
    TOOL_ERROR,
    WAIVED_RUN,
    at,
)

SCHEMA = json.loads(Path(__file__).with_name("schemas").joinpath("sarif-schema-2.1.0.json").read_text("utf-8"))
FORMATS = FormatChecker(("uri", "uri-reference", "date-time"))
"""Checked by libraries of their own, without which jsonschema takes anything for an address."""
VALIDATOR = Draft7Validator(SCHEMA, format_checker=FORMATS)
PAGES = "https://example.org/our rules"
NAMES = ReportOptions(people="names")


def drawn(run: Run, options: ReportOptions = NAMES) -> dict[str, Any]:
    """Give the one run of the log."""
    log = json.loads(render("sarif", run, options))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    found: dict[str, Any] = log["runs"][0]
    return found


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("passes", [False, True])
def test_every_run_fits_the_schema_of_the_standard(name: str, passes: bool) -> None:
    for pages in ("", PAGES):
        found = drawn(RUNS[name], ReportOptions(passes=passes, rule_pages=pages))
        assert found["columnKind"] == "unicodeCodePoints"


def test_the_schema_would_notice() -> None:
    log = json.loads(render("sarif", ONE_FINDING, NAMES))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    log["runs"][0]["results"][0]["kind"] = "perhaps"
    log["runs"][0]["tool"]["driver"]["informationUri"] = "no address"
    log["runs"][0]["artifacts"][0]["location"]["uri"] = "a file.yaml"
    assert len(list(VALIDATOR.iter_errors(log))) == 4


def test_a_finding_has_its_rule_place_subject_facts_and_fingerprints() -> None:
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(digest="d-1"),))
    [result] = drawn(run, NAMES._replace(folder="governance"))["results"]
    region = {"startLine": 10, "startColumn": 20, "endLine": 10, "endColumn": 30}
    physical = {"artifactLocation": {"uri": "governance/committees.yaml"}, "region": region}
    line = {"startLine": 10, "endLine": 10, "snippet": {"text": "    last_reviewed: 2016-03-08"}}
    subject = {"name": "Audit committee", "fullyQualifiedName": "committees.audit", "kind": "committee"}
    assert result == {
        "ruleId": FAILED.rule,
        "ruleIndex": 1,
        "kind": "fail",
        "level": "error",
        "message": {"text": f"{AUDIT.name}: {FAILED.title}: {FAILED.message} To do: {FAILED.remedy}"},
        "locations": [{"physicalLocation": {**physical, "contextRegion": line}, "logicalLocations": [subject]}],
        "relatedLocations": [
            {
                "message": {"text": "Rests on: Last reviewed on 8 March 2016."},
                "physicalLocation": physical,
                "logicalLocations": [{"fullyQualifiedName": "committees.audit.terms_of_reference.last_reviewed"}],
            }
        ],
        "partialFingerprints": {
            "primaryLocationLineHash": "f-failed",
            "govcheckRuleAndSubject/v1": "f-failed",
            "govcheckFacts/v1": "d-1",
        },
        "suppressions": [],
        "properties": {
            "result": "not met",
            "severity": "major",
            "disposition": "open",
            "basis": "fact",
            "requirements": ["JCC-1"],
            "evidence": ["minutes-2016-03, item 4"],
            "due": "2017-03-08",
        },
    }


def test_a_rule_says_why_it_is_asked_what_to_do_and_where_its_page_is() -> None:
    rule = drawn(ONE_FINDING)["tool"]["driver"]["rules"][1]
    why = f"The source asks for it: {FAILED.title}."
    asked = "JCC-1: Terms of reference are reviewed every year (Joint committees in practice, page 4)"
    assert rule == {
        "id": FAILED.rule,
        "name": "TermsOfReferenceInDate",
        "shortDescription": {"text": FAILED.title},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why} What to do: {FAILED.remedy} Asked by: {asked}.",
            "markdown": f"{why}\n\n**What to do.** {FAILED.remedy}\n\n**Asked by**\n\n- {asked}",
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {
            "severity": "major",
            "basis": "fact",
            "requirements": ["JCC-1"],
            "tags": ["governance", "joint-committees"],
        },
    }


@pytest.mark.parametrize("end", ["", "/"])
def test_every_rule_has_the_address_of_its_page_where_pages_are_published(end: str) -> None:
    driver = drawn(WAIVED_RUN, NAMES._replace(rule_pages=f"{PAGES}{end}"))["tool"]["driver"]
    below = "https://example.org/our%20rules/"
    pages = [f"{below}{one.id}.md" for one in WAIVED_RUN.rules]
    assert [one["helpUri"] for one in driver["rules"]] == [*pages, below]
    assert driver["informationUri"] == below


def test_no_rule_has_an_address_where_no_pages_are_published() -> None:
    driver = drawn(WAIVED_RUN)["tool"]["driver"]
    assert [key for one in (driver, *driver["rules"]) for key in one if key.endswith("Uri")] == []
    assert all(one["help"]["text"] for one in driver["rules"])


def test_a_line_with_a_post_instead_of_a_name_is_not_shown_since_its_columns_are_others() -> None:
    lines = (Line("committees.yaml", 10, "    last_reviewed: 2016-03-08 # A. Khan"),)
    run = ONE_FINDING._replace(lines=lines)
    shown, hidden = (drawn(run, one)["results"][0] for one in (NAMES, ReportOptions(people="posts")))
    assert "contextRegion" in shown["locations"][0]["physicalLocation"]
    assert "contextRegion" not in hidden["locations"][0]["physicalLocation"]


def test_a_line_that_is_the_whole_region_is_no_context() -> None:
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(location=at(10, 1, 40)),))
    assert "contextRegion" not in drawn(run)["results"][0]["locations"][0]["physicalLocation"]


def test_each_rule_is_there_once_and_results_point_at_theirs() -> None:
    run = drawn(MANY)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules)) == 7
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [one["ruleId"] for one in run["results"]]


def test_passes_are_left_out_unless_they_are_asked_for() -> None:
    findings = [one["kind"] for one in drawn(MANY)["results"]]
    everything = [one["kind"] for one in drawn(MANY, ReportOptions(passes=True))["results"]]
    assert findings == ["fail", "open", "review", "fail", "open"]
    assert everything == ["pass", "fail", "open", "review", "fail", "open", "notApplicable"]


def test_what_is_accepted_is_suppressed_with_its_reason_and_the_rest_is_not() -> None:
    [result] = drawn(EXPLAINED_RUN)["results"]
    assert (result["kind"], result["level"]) == ("fail", "warning")
    said = "Explained, as the source allows. Two counties share one body."
    [suppression] = result["suppressions"]
    place = suppression.pop("location")["physicalLocation"]
    assert suppression == {"kind": "external", "status": "accepted", "justification": said}
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("waivers.yaml", 31)
    waived = [one["suppressions"][0]["justification"] for one in drawn(WAIVED_RUN)["results"] if one["suppressions"]]
    reason = "from 1 January 2017. An appointment is under way. Owner: A. Khan. Approver: R. Voss."
    assert waived == [
        f"To follow by 30 September 2017, {reason}",
        f"Waived until 30 September 2017, {reason}",
        "In the baseline.",
    ]
    assert [len(one["suppressions"]) for one in drawn(MANY)["results"]] == [0, 0, 0, 1, 0]


def test_waivers_to_put_right_are_results_of_a_rule_of_their_own() -> None:
    run = drawn(WAIVED_RUN)
    lapsed, incomplete = (one for one in run["results"] if one["ruleId"] == "govcheck/waiver")
    described = run["tool"]["driver"]["rules"]
    assert [described[one["ruleIndex"]]["id"] for one in (lapsed, incomplete)] == ["govcheck/waiver"] * 2
    assert run["invocations"][0]["executionSuccessful"] is True
    assert [(one["kind"], one["level"], one["suppressions"]) for one in (lapsed, incomplete)] == [
        ("fail", "error", []),
        ("fail", "warning", []),
    ]
    place = lapsed["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("waivers.yaml", 9)
    assert lapsed["message"]["text"].startswith("Waivers to put right: waivers.terms")
    assert "govcheck/waiver" not in [rule["id"] for rule in drawn(CLEAN)["tool"]["driver"]["rules"]]


def test_a_stale_baseline_is_told_by_name() -> None:
    told = [one["message"]["text"] for one in drawn(WAIVED_RUN)["invocations"][0]["toolConfigurationNotifications"]]
    used = WAIVED_RUN.baseline
    assert used is not None
    assert told == [baseline_lead(used), *map(stale_entry, used.stale)]


def test_mistakes_in_the_files_are_notifications_and_nothing_was_looked_at() -> None:
    run = drawn(INPUT_ERROR)
    [invocation] = run["invocations"]
    assert "results" not in run
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    assert [one["descriptor"]["id"] for one in invocation["toolExecutionNotifications"]] == ["govcheck/input-error"] * 2
    first = invocation["toolExecutionNotifications"][0]
    assert first["level"] == "error"
    assert first["locations"][0]["physicalLocation"]["region"]["startLine"] == 10
    assert first["message"]["text"].endswith("There is no field `last_reviewd` here. Did you mean `last_reviewed`?.")


def test_tool_errors_are_notifications_and_no_results() -> None:
    run = drawn(TOOL_ERROR)
    [invocation] = run["invocations"]
    told = [(one["level"], one["message"]["text"]) for one in invocation["toolExecutionNotifications"]]
    assert invocation["executionSuccessful"] is False
    assert run["results"] == []
    assert told == [
        ("error", "Tool error: joint-committees/quorum-kept. committees.quality: division by zero."),
        ("error", "Tool error: essence/quorum. committees.audit: The rule could not be run."),
    ]


def test_a_run_says_for_which_day_it_is_how_it_stands_and_what_was_left_out() -> None:
    run = drawn(MANY)
    assert run["properties"] == {
        "organisation": "NHS Westmarch CCG",
        "kind": "ccg",
        "asOf": "2017-06-30",
        "overall": "not in place",
        "profile": "stricter",
        "numbers": {"apply": 5, "met": 1, "decided": 3, "not_shown": 3},
        "packs": ["essence 1.0", "joint-committees 1.1"],
    }
    told = [(one["level"], one["message"]["text"]) for one in run["invocations"][0]["toolConfigurationNotifications"]]
    left_out = "essence/quorum-of-joint-committees: Switched off in the settings."
    assert told == [("note", text) for text in (left_out, *choices_in_words(MANY))]
    assert [file["location"]["uri"] for file in run["artifacts"]] == list(MANY.files)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{0} is {status: draft}", "{{0}} is {{status: draft}}"),
        ("see [here](https://evil.example)", "see [here] (https://evil.example)"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_messages_hold_no_placeholders_and_no_links(written: str, shown: str) -> None:
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(message=written, remedy=""),))
    assert drawn(run)["results"][0]["message"]["text"].endswith(shown)


def test_a_page_that_holds_the_file_does_not_obey_it() -> None:
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(message="</script>&lt;"),))
    assert not set("<>&") & set(render("sarif", run, NAMES))


def test_a_file_may_have_any_name() -> None:
    odd = FAILED.location._replace(file="a b/50%#é?.yaml")
    run = ONE_FINDING._replace(outcomes=(FAILED._replace(location=odd),))
    place = drawn(run)["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/50%25%23%C3%A9%3F.yaml"


def test_a_result_without_a_place_is_shown_at_the_first_file() -> None:
    nowhere = FAILED.location._replace(file="")
    assert FAILED.result is Result.FAIL
    place = drawn(ONE_FINDING._replace(outcomes=(FAILED._replace(location=nowhere),)))["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == ONE_FINDING.files[0]
