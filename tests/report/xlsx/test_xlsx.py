"""The workbook: its sheets, what stands in them, and texts that are never formulas."""

from __future__ import annotations

import datetime
import io
import re
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from openpyxl.worksheet.worksheet import Worksheet

from govcheck.report import ReportOptions, render_file
from govcheck.report.findings_table import COLUMNS
from govcheck.report.paper import HEAD, SEVERITIES, TONES
from govcheck.report.xlsx.workbook import MOST
from govcheck.results.run import Run
from tests.report.harmless import TEXTS
from tests.report.reading import workbook
from tests.report.runs import (
    CLEAN,
    FAILED,
    HOSTILE_TEXT,
    INPUT_ERROR,
    MANY,
    NEEDS_JUDGEMENT,
    NOT_EVIDENCED,
    ONE_FINDING,
    RUNS,
    TOOL_ERROR,
    WAIVED_RUN,
)
from tests.report.test_harmless import RUN_OF, RunOf
from tests.report.test_html_report import contrast

SHEETS = [
    "Summary",
    "Verdicts",
    "Findings",
    "Requirements",
    "Facts to supply",
    "Questions to answer",
    "Answers given",
    "Evidence index",
    "Everything checked",
]
EVERY_RUN = pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)


def drawn(run: Run) -> bytes:
    return render_file("xlsx", run, ReportOptions())


def rows(run: Run, title: str) -> list[dict[str, object]]:
    """Give the rows of a sheet by their headings; empty cells are left out."""
    head, *below = workbook(drawn(run))[title].iter_rows(values_only=True)
    named = ([(str(name).lower(), value) for name, value in zip(head, row, strict=True)] for row in below)
    return [{name: value for name, value in row if value not in (None, "")} for row in named]


@EVERY_RUN
def test_every_run_has_every_sheet_with_a_heading_that_stays_and_filters_over_all(run: Run) -> None:
    book = workbook(drawn(run))
    assert book.sheetnames == SHEETS
    for sheet in book.worksheets:
        assert str(sheet.freeze_panes)[1:] == "2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert {cell.fill.fgColor.rgb for cell in sheet[1]} == {f"FF{HEAD.ground}"}
        assert all(
            str(cell.value)[:1].isupper() or run in (RUNS["hostile"], RUNS["hostile-input"]) for cell in sheet[1]
        )


def test_a_finding_is_a_row_with_days_and_numbers_as_such() -> None:
    [row] = rows(ONE_FINDING, "Findings")
    assert row == {
        "result": "not met",
        "severity": "major",
        "disposition": "open",
        "subject": "Audit committee",
        "title": FAILED.title,
        "message": FAILED.message,
        "to do": FAILED.remedy,
        "due": datetime.datetime(2017, 3, 8),  # noqa: DTZ001 - a day of a spreadsheet has no zone
        "evidence": "minutes-2016-03, item 4",
        "requirements": "JCC-1",
        "source": "Joint committees in practice, page 4",
        "file": "committees.yaml",
        "line": 10,
        "column": 20,
        "rests on": (
            "Last reviewed on 8 March 2016. (committees.audit.terms_of_reference.last_reviewed, committees.yaml:10:20)"
        ),
        "facts": "since: 2016-03-08\ndue: 2017-03-08",
        "rule": FAILED.rule,
        "kind of subject": "committee",
        "id of subject": "committees.audit",
        "basis": "fact",
        "fingerprint": "f-failed",
        "as at": datetime.datetime(2017, 6, 30),  # noqa: DTZ001
    }


def test_the_findings_have_all_that_the_table_of_values_has() -> None:
    head = {str(cell.value).lower() for cell in workbook(drawn(MANY))["Findings"][1]}
    assert set(COLUMNS) <= head


def test_what_is_no_finding_has_a_row_where_someone_must_know() -> None:
    assert [row["result"] for row in rows(MANY, "Findings")] == [
        "tool error",
        "not met",
        "cannot tell",
        "needs judgement",
        "not met",
        "cannot tell",
        "warning",
        "warning",
    ]
    assert [row["result"] for row in rows(INPUT_ERROR, "Findings")] == ["not checked", "not checked"]
    assert [row["result"] for row in rows(TOOL_ERROR, "Findings")] == ["tool error", "tool error"]
    assert [row["result"] for row in rows(WAIVED_RUN, "Findings")][-3:] == [
        "waiver to be put right",
        "waiver to be put right",
        "stale in the baseline",
    ]
    assert rows(CLEAN, "Findings") == []


def test_everything_that_was_checked_is_a_row() -> None:
    assert [row["fingerprint"] for row in rows(MANY, "Everything checked")] == [
        one.fingerprint_hash for one in MANY.outcomes
    ]


def test_requirements_say_how_they_stand_and_why() -> None:
    found = {row["requirement"]: (row["result"], row.get("reason")) for row in rows(MANY, "Requirements")}
    assert found == {
        "EGG-1.2": ("met", None),
        "EGG-2.1": ("not met", None),
        "EGG-2.2": ("not assessed", "Switched off in the settings."),
        "EGG-3.1": ("needs judgement", None),
        "JCC-1": ("not met", None),
        "JCC-2": ("does not apply", "There is no joint committee."),
    }
    assert rows(MANY, "Requirements")[0]["element"] == "Leadership"


def test_a_missing_fact_is_named_once_with_what_needs_it() -> None:
    found = rows(NOT_EVIDENCED, "Facts to supply")
    assert [(row["fact"], row["rules that need it"]) for row in found] == [
        ("terms_of_reference.last_reviewed of the Quality committee", 2),
        ("reports_to of the Quality committee", 1),
    ]
    assert found[0]["where it belongs"] == "committees.quality.terms_of_reference.last_reviewed"


def test_a_question_has_room_for_its_answer() -> None:
    [row] = rows(NEEDS_JUDGEMENT, "Questions to answer")
    assert row == {
        "question": "Members challenge one another constructively",
        "about": "Governing body",
        "severity": "major",
        "state": "open",
        "to do": "Ask the chair to answer the question, with the evidence the answer rests on.",
        "missing": "An attestation. (attestations.culture-of-challenge, attestations.yaml:1:1)",
        "requirements": (
            "EGG-3.1: Members challenge one another constructively (Essence of good governance, section 3)"
        ),
        "rule": "essence/culture-of-challenge",
    }
    head = [cell.value for cell in workbook(drawn(NEEDS_JUDGEMENT))["Questions to answer"][1]]
    assert head[4:8] == ["Answer", "Evidence", "Answered by", "Approved by"]


def test_an_answer_without_evidence_says_so() -> None:
    assert [row["evidence"] for row in rows(MANY, "Answers given")] == ["Minutes, clause 16/88", "none on file"]


def test_evidence_is_listed_with_what_rests_on_it() -> None:
    found = [(row["evidence"], row["it is for"], row["rule or path"]) for row in rows(WAIVED_RUN, "Evidence index")]
    assert found == [
        ("constitution-6, clause 6.1", "met", "essence/independent-lay-members"),
        ("Minutes, clause 17/12", "waiver", "waivers.deputy"),
        ("minutes-2016-03, item 4", "not met", "essence/deputy-chair"),
        ("minutes-2016-03, item 4", "not met", "essence/deputy-chair"),
    ]
    assert "answer" in {row["it is for"] for row in rows(MANY, "Evidence index")}


def test_verdicts_stand_with_their_counts() -> None:
    assert rows(ONE_FINDING, "Verdicts")[3] == {
        "verdict on": "element",
        "which": "Committees",
        "source": "Essence of good governance",
        "verdict": "not in place",
        "met": 0,
        "not met": 1,
        "cannot tell": 0,
        "does not apply": 0,
        "not assessed": 0,
    }


def test_a_day_before_spreadsheets_begin_is_a_text() -> None:
    early = FAILED._replace(due=datetime.date(1848, 9, 1))
    [row] = rows(ONE_FINDING._replace(outcomes=(early,)), "Findings")
    assert row["due"] == "1848-09-01"


def test_a_text_that_no_cell_can_hold_is_cut() -> None:
    [row] = rows(ONE_FINDING._replace(outcomes=(FAILED._replace(message="x" * 40_000),)), "Findings")
    assert row["message"] == "x" * (MOST - 4) + " ..."


def cells(sheet: Worksheet) -> list[tuple[str, str]]:
    """Give the place and the type of every cell that is written."""
    return [(cell.coordinate, cell.data_type) for row in sheet.iter_rows() for cell in row if cell.value is not None]


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@example(text="=1+1")
@example(text="https://evil.example")
@settings(max_examples=15, deadline=None)
def test_no_text_is_a_formula_an_address_or_anything_but_a_text(run_of: RunOf, text: str) -> None:
    file = drawn(run_of(text))
    book, plain = workbook(file), workbook(drawn(run_of("x")))
    for sheet, harmless in zip(book.worksheets, plain.worksheets, strict=True):
        assert {kind for _, kind in cells(sheet)} <= {"s", "n", "d"}
        assert {at for at, _ in cells(sheet)} <= {at for at, _ in cells(harmless)}
        texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.data_type == "s"]
        assert [one for one in texts if not all(sign.isprintable() or sign == "\n" for sign in one)] == []
        assert all(cell.quotePrefix for row in sheet.iter_rows() for cell in row if cell.data_type == "s")
    with ZipFile(io.BytesIO(file)) as parts:
        xml = [parts.read(name).decode("utf-8") for name in parts.namelist()]
    assert [one for one in xml if re.search(r"<f[ >]|<hyperlink|externalLink|TargetMode|vbaProject", one)] == []


@pytest.mark.parametrize("colours", [HEAD, *TONES.values(), *SEVERITIES.values()])
def test_every_colour_can_be_read_on_paper(colours: tuple[str, str]) -> None:
    ink, ground = colours
    assert contrast(f"#{ink}", f"#{ground}") >= 4.5
