"""The list of formats, and what is true of each of them."""

import pytest

from govcheck.report import FORMATS, ReportOptions, render
from govcheck.results.outcome import Outcome
from tests.report.runs import INPUT_ERROR, MANY

EVERY_FORMAT = pytest.mark.parametrize("format_name", FORMATS)
FOR_PEOPLE = pytest.mark.parametrize("format_name", [name for name in FORMATS if name != "json"])


def test_formats_are_these() -> None:
    assert list(FORMATS) == ["terminal", "json", "markdown", "html"]


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
    drawn = render(format_name, MANY, ReportOptions(width=10_000))
    wanted = {text for outcome in MANY.outcomes if outcome.is_finding for text in told(outcome)}
    assert {text for text in wanted if text not in drawn} == set()


@EVERY_FORMAT
def test_head_names_organisation_date_version_packs_files_warnings_and_later_facts(format_name: str) -> None:
    drawn = render(format_name, MANY, ReportOptions(width=10_000))
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


@EVERY_FORMAT
def test_input_errors_are_shown_with_place_line_suggestion_and_other_place(format_name: str) -> None:
    drawn = render(format_name, INPUT_ERROR, ReportOptions())
    wanted = {"There is no field", "Did you mean", "last_reviewd: 2016-03-08", "governing-body.yaml"}
    assert {text for text in wanted if text not in drawn} == set()


@FOR_PEOPLE
def test_findings_stand_in_the_order_change_supply_answer(format_name: str) -> None:
    drawn = render(format_name, MANY, ReportOptions())
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
def test_same_run_gives_same_text(format_name: str) -> None:
    again = MANY._replace()
    assert render(format_name, MANY, ReportOptions()) == render(format_name, again, ReportOptions())
