"""The list of formats, and what is true of each of them."""

import pytest

from govcheck.report import FORMATS, WITHOUT_NAMES, ReportOptions, render, render_file
from govcheck.report.oscal_text import marked
from govcheck.results.outcome import Outcome
from govcheck.results.run import RunError
from govcheck.results.words import Result
from tests.report.endings import WHOLE
from tests.report.oscal_reading import KINDS, read, texts
from tests.report.reading import text_of
from tests.report.runs import INPUT_ERROR, MANY

EVERY_FORMAT = pytest.mark.parametrize("format_name", FORMATS)
FOR_PEOPLE = pytest.mark.parametrize("format_name", ["terminal", "markdown", "html", "docx"])
IN_WHOLE = pytest.mark.parametrize("format_name", WHOLE)


def test_formats_are_these() -> None:
    assert list(FORMATS) == [
        "terminal",
        "json",
        "markdown",
        "html",
        "sarif",
        "junit",
        "github",
        "gitlab",
        "csv",
        "oscal",
        "oscal-poam",
        "xlsx",
        "docx",
    ]


def test_unknown_format_is_refused() -> None:
    with pytest.raises(KeyError):
        render("papyrus", MANY, ReportOptions())


def told(outcome: Outcome) -> set[str]:
    """Give every text of an outcome that a finding must show."""
    notes = (*outcome.witnesses, *outcome.missing, *outcome.remarks, *outcome.disputes)
    return {
        outcome.rule,
        outcome.title,
        outcome.message,
        outcome.remedy,
        outcome.subject.name,
        str(outcome.location),
        *outcome.requirements,
        *outcome.evidence,
        *(note.text for note in notes),
        *(note.path for note in notes),
        *(fact.value for fact in outcome.facts),
    } - {""}


@FOR_PEOPLE
def test_every_finding_tells_all_it_knows(format_name: str) -> None:
    drawn = text_of(format_name, MANY, ReportOptions(width=10_000))
    wanted = {text for outcome in MANY.outcomes if outcome.is_finding for text in told(outcome)}
    assert {text for text in wanted if text not in drawn} == set()


@pytest.mark.parametrize("format_name", KINDS)
def test_oscal_leaves_nothing_of_a_finding_untold(format_name: str) -> None:
    """It says each thing once, in the finding, the observation, the risk or the requirement."""
    there = "\n".join(texts(read(render(format_name, MANY, ReportOptions(people="names")), format_name)))
    wanted = {text for outcome in MANY.outcomes if outcome.is_finding for text in told(outcome)}
    wanted |= {state.says for state in MANY.requirements if state.result in (Result.FAIL, Result.NOT_EVIDENCED)}
    assert {text for text in wanted if text not in there and marked(text) not in there} == set()


@IN_WHOLE
def test_head_names_organisation_date_version_packs_files_warnings_and_later_facts(format_name: str) -> None:
    drawn = text_of(format_name, MANY, ReportOptions(width=10_000))
    wanted = {
        MANY.organisation,
        MANY.version,
        "2017-06-30" if format_name == "json" else "30 June 2017",
        *MANY.warnings,
        *MANY.files,
        *(pack.version for pack in MANY.packs),
        *(source for pack in MANY.packs for source in pack.sources),
        MANY.later_facts[0].path,
        MANY.not_checked[0].why,
        MANY.gate.sentence,
    }
    assert {text for text in wanted if text not in drawn} == set()


@IN_WHOLE
def test_input_errors_are_shown_with_place_line_suggestion_and_other_place(format_name: str) -> None:
    drawn = text_of(format_name, INPUT_ERROR, ReportOptions())
    wanted = {"There is no field", "Did you mean", "last_reviewd: 2016-03-08", "governing-body.yaml"}
    assert {text for text in wanted if text not in drawn} == set()


@FOR_PEOPLE
def test_findings_stand_in_the_order_change_supply_answer(format_name: str) -> None:
    drawn = text_of(format_name, MANY, ReportOptions())
    places = [
        drawn.rindex(f"{title} (")
        for title in (
            "Things to change",
            "Facts to supply",
            "Questions to answer",
            "What was checked and is met",
        )
    ]
    assert places == sorted(places)


@EVERY_FORMAT
def test_same_run_gives_same_bytes(format_name: str) -> None:
    again = MANY._replace()
    assert render_file(format_name, MANY, ReportOptions()) == render_file(format_name, again, ReportOptions())


@EVERY_FORMAT
def test_every_format_says_what_is_wrong_with_the_files_and_where(format_name: str) -> None:
    drawn = text_of(format_name, INPUT_ERROR, ReportOptions())
    wanted = {"There is no field", "Did you mean", "committees.yaml", "is stated twice", "governing-body.yaml"}
    assert {text for text in wanted if text not in drawn} == set()


@EVERY_FORMAT
def test_every_format_shows_every_finding_tool_error_and_warning(format_name: str) -> None:
    broken = RunError("joint-committees/quorum-kept", "committees.quality", "division by zero")
    drawn = text_of(format_name, MANY._replace(errors=(*MANY.errors, broken)), ReportOptions(width=10_000))
    findings = [outcome for outcome in MANY.outcomes if outcome.is_finding]
    wanted = {*MANY.warnings, *(one.message for one in findings), "The rule could not be run", broken.message}
    assert {text for text in wanted if text not in drawn} == set()


@pytest.mark.parametrize("format_name", sorted(WITHOUT_NAMES))
def test_formats_for_dashboards_show_posts_unless_names_are_asked_for(format_name: str) -> None:
    run = MANY._replace(outcomes=tuple(one._replace(message="A. Khan left.") for one in MANY.outcomes))
    assert "A. Khan" not in render(format_name, run, ReportOptions())
    assert "lay member 1 left" in render(format_name, run, ReportOptions())
    assert "A. Khan left" in render(format_name, run, ReportOptions(people="names"))


@pytest.mark.parametrize("format_name", ["sarif", "junit", "github", "gitlab", "oscal", "oscal-poam"])
def test_formats_for_repositories_name_files_as_the_repository_does(format_name: str) -> None:
    assert "governance/board/committees.yaml" in render(format_name, MANY, ReportOptions(folder="governance/board"))
