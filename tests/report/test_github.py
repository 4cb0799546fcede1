"""Annotations for GitHub: level, place, title and message, and what would break out of them."""

from __future__ import annotations

from govcheck.report import ReportOptions, render
from govcheck.results.gate import gate
from govcheck.results.run import Run
from govcheck.results.words import Disposition, Severity
from govcheck.source import Location, Span
from tests.report.runs import CLEAN, FAILED, INPUT_ERROR, MANY, ONE_FINDING, TOOL_ERROR, WAIVED, WAIVED_RUN

NAMES = ReportOptions(people="names", folder="governance")


def lines(run: Run) -> list[str]:
    return render("github", run, NAMES).splitlines()


def test_a_finding_is_shown_beside_its_line() -> None:
    assert lines(ONE_FINDING)[1:] == [
        (
            "::error file=governance/committees.yaml,line=10,endLine=10,col=20,endColumn=30,"
            "title=Not met%2C major%3A Audit committee%3A Terms of reference are reviewed within their interval"
            "::Reviewed on 8 March 2016; due by 8 March 2017, 3 months overdue on 30 June 2017."
            "%0ATo do: Put the terms of reference of the Audit committee to the governing body for review."
            "%0A(joint-committees/terms-of-reference-in-date)"
        )
    ]


def test_the_gate_comes_first() -> None:
    assert lines(CLEAN) == ["::notice title=govcheck::The gate is met: nothing at or above minor is open."]
    assert lines(ONE_FINDING)[0].startswith("::error title=govcheck::The gate is not met")
    unknown = CLEAN._replace(gate=gate((), (), CLEAN.numbers._replace(decided=0), Severity.MINOR, allow_unknown=False))
    assert lines(unknown) == ["::warning title=govcheck::Nothing could be decided."]


def test_levels_follow_results_and_severities() -> None:
    levels = [line.partition(" ")[0] for line in lines(MANY)]
    assert levels == [
        "::error",
        "::error",
        *("::error", "::warning", "::warning", "::notice", "::notice"),
        *["::warning"] * 2,
    ]
    assert len(lines(TOOL_ERROR)) == 3


def test_what_is_in_the_baseline_is_counted_and_not_shown() -> None:
    known = ONE_FINDING._replace(outcomes=(FAILED._replace(disposition=Disposition.BASELINED),), gate=CLEAN.gate)
    assert lines(known) == [
        "::notice title=govcheck::The gate is met: nothing at or above minor is open. 1 more in the baseline."
    ]


def test_what_is_accepted_says_why_instead_of_what_to_do() -> None:
    [_, shown] = lines(CLEAN._replace(outcomes=(WAIVED,)))
    assert shown.startswith("::notice ")
    assert shown.partition("::No deputy chair. ")[2] == (
        "Waived until 30 September 2017, from 1 January 2017. An appointment is under way. "
        "Owner: A. Khan. Approver: R. Voss.%0A(essence/deputy-chair)"
    )


def test_a_waiver_to_be_put_right_is_shown_like_what_is_not_met_and_a_stale_entry_as_a_notice() -> None:
    assert [line.partition(" ")[0] for line in lines(WAIVED_RUN)[-3:]] == ["::error", "::warning", "::notice"]


def test_mistakes_in_the_files_are_shown_where_they_are() -> None:
    shown = lines(INPUT_ERROR)
    assert [line.partition(",title=")[0] for line in shown[1:]] == [
        "::error file=governance/committees.yaml,line=10,endLine=10,col=5,endColumn=18",
        "::error file=governance/governing-body.yaml,line=12,endLine=12,col=15,endColumn=21",
    ]


def test_a_place_of_several_lines_has_no_columns() -> None:
    over = FAILED._replace(location=Location("a,b:c.yaml", Span(3, 5, 7, 1)))
    [_, shown] = lines(ONE_FINDING._replace(outcomes=(over,)))
    assert shown.startswith("::error file=governance/a%2Cb%3Ac.yaml,line=3,endLine=7,title=")


def test_a_message_cannot_begin_another_command() -> None:
    [_, shown] = lines(ONE_FINDING._replace(outcomes=(FAILED._replace(message="100%\n::stop-commands::x\r\n::y"),)))
    assert "::100%25 : :stop-commands::x : :y%0A" in shown
