"""JUnit XML, read back by a library that knows nothing of govcheck."""

from __future__ import annotations

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from govcheck.report import ReportOptions, render
from govcheck.results.run import Run, RunError
from tests.report.runs import CLEAN, INPUT_ERROR, MANY, RUNS, TOOL_ERROR, hostile

NAMES = ReportOptions(people="names", folder="governance")


def read(run: Run) -> list[TestSuite]:
    """Read a report back, and hold the counts that it states against what is in it."""
    report = JUnitXml.fromstring(render("junit", run, NAMES).encode("utf-8"))
    suites = list(report)
    stated = [(one.tests, one.failures, one.errors, one.skipped) for one in suites]
    for suite in suites:
        suite.update_statistics()  # type: ignore[no-untyped-call]  # the library has no types here
    assert [(one.tests, one.failures, one.errors, one.skipped) for one in suites] == stated
    assert (report.tests, report.failures, report.errors, report.skipped) == tuple(map(sum, zip(*stated, strict=True)))
    return suites


def told(case: TestCase) -> list[tuple[type, str, str]]:
    return [(type(one), one.message, one.type or "") for one in case.result]


def test_suites_are_packs_and_cases_are_rules_and_subjects() -> None:
    suites = read(MANY)
    assert [(suite.name, suite.timestamp) for suite in suites] == [
        ("Essence of good governance", "2017-06-30T00:00:00"),
        ("Joint committees", "2017-06-30T00:00:00"),
        ("govcheck", "2017-06-30T00:00:00"),
    ]
    cases = [(case.classname, case.name, told(case)) for suite in suites for case in suite]
    accepted = (
        "Waived until 30 September 2017, from 1 January 2017. An appointment is under way. "
        "Owner: A. Khan. Approver: R. Voss."
    )
    reviewed = "Terms of reference are reviewed within their interval"
    assert cases == [
        (
            "essence.independent-lay-members",
            "Governing body: The governing body has at least two independent lay members (governing_body)",
            [],
        ),
        (
            "essence.culture-of-challenge",
            "Governing body: Members challenge one another constructively (governing_body)",
            [
                (
                    Skipped,
                    "Needs judgement, major: Nobody has attested that members challenge one another constructively.",
                    "major",
                )
            ],
        ),
        (
            "essence.quorum",
            "Audit committee: A quorum is stated (committees.audit)",
            [(Error, "Tool error, minor: The rule could not be run.", "minor")],
        ),
        (
            "essence.deputy-chair",
            "Audit committee: Every committee has a deputy chair (committees.audit)",
            [(Skipped, f"Not met, minor, waived: No deputy chair. {accepted}", "minor")],
        ),
        (
            "essence.committees-reviewed",
            "Governing body: The governing body reviews its committees every year (governing_body)",
            [
                (
                    Skipped,
                    "Cannot tell, minor: It is not stated when the terms of reference were last reviewed.",
                    "minor",
                )
            ],
        ),
        (
            "essence.joint-chair",
            "Audit committee: A joint committee has an agreed chair (committees.audit)",
            [(Skipped, "Does not apply, minor: The Audit committee is not a joint committee.", "")],
        ),
        (
            "joint-committees.terms-of-reference-in-date",
            f"Audit committee: {reviewed} (committees.audit)",
            [
                (
                    Failure,
                    "Not met, major: Reviewed on 8 March 2016; due by 8 March 2017, 3 months overdue on 30 June 2017.",
                    "major",
                )
            ],
        ),
        (
            "joint-committees.terms-of-reference-in-date",
            f"Quality committee: {reviewed} (committees.quality)",
            [
                (
                    Skipped,
                    "Cannot tell, major: It is not stated when the terms of reference were last reviewed.",
                    "major",
                )
            ],
        ),
    ]


@pytest.mark.parametrize("name", RUNS)
def test_every_run_can_be_read_and_no_two_cases_have_one_name(name: str) -> None:
    cases = [(case.classname, case.name) for suite in read(RUNS[name]) for case in suite]
    if not name.startswith("hostile"):
        assert len(cases) == len(set(cases))
    assert cases


def test_a_failure_tells_what_to_do_and_where() -> None:
    [case] = [one for suite in read(MANY) for one in suite if isinstance(next(iter(one.result), None), Failure)]
    lines = case.result[0].text.splitlines()
    assert (case._elem.get("file"), case._elem.get("line")) == ("governance/committees.yaml", "10")
    assert lines[1:3] == [
        "committees.yaml:10:20",
        "To do: Put the terms of reference of the Audit committee to the governing body for review.",
    ]


def test_mistakes_in_the_files_are_errors_so_that_no_green_run_comes_of_them() -> None:
    [suite] = read(INPUT_ERROR)
    assert [(case.classname, [type(one) for one in case.result]) for case in suite] == [
        ("govcheck.input-error", [Error])
    ] * 2
    assert suite.errors == 2


def test_a_tool_error_is_told_once_whether_a_result_tells_of_it_or_not() -> None:
    assert sum(suite.errors for suite in read(MANY)) == 1
    assert [(suite.name, suite.errors) for suite in read(TOOL_ERROR)] == [
        ("Essence of good governance", 1),
        ("govcheck", 1),
    ]
    more = CLEAN._replace(errors=(RunError("essence/lost", "committees.audit", "no such thing"),))
    assert [case.name for case in read(more)[-1]] == ["committees.audit: no such thing"]


def test_warnings_are_properties() -> None:
    suite = read(MANY)[-1]
    found = [(one.name, one.value) for one in suite.properties()]  # type: ignore[no-untyped-call]  # as above
    assert found == [("as at", "2017-06-30"), *(("warning", text) for text in MANY.warnings)]


def test_a_control_that_xml_forbids_is_written_out() -> None:
    assert "\\x00" in next(iter(read(hostile("\x00a\ud800\ufffe")))).name
