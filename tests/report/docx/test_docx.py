"""The document: its parts in their order, the bars of its verdicts, and texts that are only ever texts."""

from __future__ import annotations

import datetime
import io
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import example, given, settings
from hypothesis import strategies as st

from govcheck.report import ReportOptions, render_file
from govcheck.report.docx.verdicts import BARS, shares
from govcheck.report.summary import COUNTED
from govcheck.report.visible import one_line
from govcheck.results.run import Run
from govcheck.results.words import Severity
from tests.report.harmless import TEXTS
from tests.report.reading import blocks, document
from tests.report.runs import (
    FAILED,
    HOSTILE_TEXT,
    INPUT_ERROR,
    MANY,
    NOT_EVIDENCED,
    ONE_FINDING,
    RUNS,
    TOOL_ERROR,
    WAIVED_RUN,
)
from tests.report.test_harmless import RUN_OF, RunOf
from tests.report.test_html_report import contrast

EVERY_RUN = pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)


def drawn(run: Run) -> bytes:
    return render_file("docx", run, ReportOptions())


def headings(run: Run, *levels: int) -> list[str]:
    return [one.text for one in document(drawn(run)).paragraphs if one.style and one.style.name in
            {f"Heading {level}" for level in levels}]  # fmt: skip


def below(run: Run, heading: str) -> list[str | list[list[str]]]:
    """Give what stands under a heading up to the next one: paragraphs as texts, tables as rows."""
    found: list[str | list[list[str]]] = []
    inside = False
    for one in blocks(document(drawn(run))):
        if isinstance(one, Table):
            if inside:
                found.append([[cell.text for cell in row.cells] for row in one.rows])
        elif one.style and (one.style.name or "").startswith("Heading"):
            inside = one.text == heading
        elif inside and one.text:
            found.append(one.text)
    return found


def test_the_parts_stand_in_the_order_of_a_report() -> None:
    assert headings(ONE_FINDING, 1) == [
        "1. Summary",
        "2. Method and limits",
        "3. Where it stands",
        "4. Things to change (1)",
        "5. Facts to supply (0)",
        "6. Questions to answer (0)",
        "7. Accepted for a time (0)",
        "8. Answers given on someone's word (0)",
        "9. Tool errors (0)",
        "Annex A. Every requirement (2)",
        "Annex B. What was checked and is met (1)",
        "Annex C. What does not apply (0)",
    ]
    assert headings(INPUT_ERROR, 1) == ["1. Nothing was checked: the files have 2 errors", "2. Method and limits"]


def test_findings_stand_by_severity() -> None:
    minor = FAILED._replace(severity=Severity.MINOR, title="A")
    run = ONE_FINDING._replace(outcomes=(minor, FAILED))
    found = headings(run, 2, 3)
    assert found[found.index("Major (1)") :] == [
        "Major (1)",
        f"1. Audit committee: {FAILED.title}",
        "Minor (1)",
        "2. Audit committee: A",
        "Waivers to put right (0)",
    ]


def test_a_finding_has_its_evidence_its_requirement_and_its_place() -> None:
    assert below(ONE_FINDING, f"1. Audit committee: {FAILED.title}") == [
        "\u00a0Not met\u00a0 \u00a0major\u00a0 committees.yaml:10:20",
        FAILED.message,
        [
            ["To do", FAILED.remedy],
            ["Due", "8 March 2017"],
            ["Facts", "since: 2016-03-08\ndue: 2017-03-08"],
            [
                "Rests on",
                (
                    "Last reviewed on 8 March 2016. "
                    "(committees.audit.terms_of_reference.last_reviewed, committees.yaml:10:20)"
                ),
            ],
            ["Evidence", "minutes-2016-03, item 4"],
            [
                "Requirements",
                "JCC-1: Terms of reference are reviewed every year (Joint committees in practice, page 4)",
            ],
            ["Rule", "Fact rule (joint-committees/terms-of-reference-in-date)"],
        ],
    ]


def test_each_verdict_is_a_bar_with_figures_and_signs() -> None:
    [legend, table] = below(ONE_FINDING, "Verdict by element")
    assert [word.strip("\u00a0 ") for word in str(legend).split("\u00a0 \u00a0")] == [
        "\u2713 met",
        "\u2717 not met",
        "? cannot tell",
        "\u2013 does not apply",
        "\u25cb not assessed",
    ]
    assert [list(dict.fromkeys(row)) for row in table] == [
        ["Element", "Verdict", "Its requirements"],
        ["Leadership", "\u00a0in place\u00a0", "\u2713\u00a01"],
        ["Committees", "\u00a0not in place\u00a0", "\u2717\u00a01"],
        ["Essence of good governance, as a whole", "\u00a0not in place\u00a0", "\u2713\u00a01", "\u2717\u00a01"],
    ]


@given(st.lists(st.integers(1, 500), min_size=1, max_size=5))
def test_a_bar_is_full_and_each_of_its_parts_can_be_seen(numbers: list[int]) -> None:
    found = shares(numbers, 40)
    assert (sum(found), len(found)) == (40, len(numbers))
    assert min(found) >= 4


def test_parts_of_a_bar_are_as_their_numbers() -> None:
    assert shares([1, 1], 40) == [20, 20]
    assert shares([3, 1], 40) == [30, 10]
    assert shares([99, 1], 40) == [36, 4]


def test_every_word_of_the_counts_has_a_sign_of_its_own() -> None:
    assert tuple(BARS) == COUNTED
    assert len({sign for sign, _ in BARS.values()}) == len(COUNTED)


@pytest.mark.parametrize("word", BARS)
def test_the_figures_in_a_bar_can_be_read(word: str) -> None:
    _, (ink, ground) = BARS[word]
    assert contrast(f"#{ink}", f"#{ground}") >= 4.5


def test_a_missing_fact_is_named_with_what_needs_it() -> None:
    lead, table = below(NOT_EVIDENCED, "5. Facts to supply (2)")
    assert lead == "2 results cannot be told; 2 facts are missing."
    assert table[1][:2] == ["terms_of_reference.last_reviewed of the Quality committee", "2 rules"]


def test_the_annex_says_of_everything_checked_what_was_asked_and_where_it_is_shown() -> None:
    [table] = below(ONE_FINDING, "Annex B. What was checked and is met (1)")
    asked, found = table[1], table[2]
    assert asked[0].splitlines() == [
        (
            "The governing body has at least two independent lay members "
            "(essence/independent-lay-members; met, critical)"
        ),
        (
            "EGG-1.2: The governing body includes at least two independent lay members "
            "(Essence of good governance, section 1)"
        ),
    ]
    assert found == [
        "Governing body",
        "2 independent lay members: A. Khan and R. Voss.",
        (
            "Remarks: Independent by the definition of lay.\nEvidence: constitution-6, clause 6.1\n"
            "Rests on: governing-body.yaml:12:7\ngoverning_body, governing-body.yaml:3:3"
        ),
    ]


def test_the_annex_of_requirements_names_each_source_once() -> None:
    [table] = below(ONE_FINDING, "Annex A. Every requirement (2)")
    assert [list(dict.fromkeys(row)) for row in table] == [
        ["Requirement", "It says", "Place", "Result"],
        ["Essence of good governance"],
        [
            "EGG-1.2",
            "The governing body includes at least two independent lay members",
            "section 1",
            "\u00a0met\u00a0",
        ],
        ["Joint committees in practice"],
        ["JCC-1", "Terms of reference are reviewed every year", "page 4", "\u00a0not met\u00a0"],
    ]


def test_tool_errors_stand_in_the_summary_too() -> None:
    assert "\u00a0Tool errors: 2\u00a0" in below(TOOL_ERROR, "1. Summary")
    assert below(TOOL_ERROR, "9. Tool errors (2)")[0] == (
        "joint-committees/quorum-kept, committees.quality: division by zero"
    )


def test_what_is_accepted_says_by_whom_until_when_and_why() -> None:
    assert headings(WAIVED_RUN, 1)[6] == "7. Accepted for a time (2)"
    [table] = below(WAIVED_RUN, "Audit committee: Every committee has a deputy chair")
    assert [row[0] for row in table] == ["Accepted", "Owner", "Approver", "Reason", "Shown by"]


@EVERY_RUN
def test_the_table_of_contents_leads_to_every_heading_of_the_upper_levels(run: Run) -> None:
    read = document(drawn(run))
    links = [one.get(qn("w:anchor")) for one in read.element.body.iter(qn("w:hyperlink"))]
    marks = [one.get(qn("w:name")) for one in read.element.body.iter(qn("w:bookmarkStart"))]
    assert links == marks
    assert len(set(marks)) == len(marks) == len(headings(run, 1, 2))


@EVERY_RUN
def test_pages_are_a4_with_header_and_page_numbers_but_for_the_cover(run: Run) -> None:
    [section] = document(drawn(run)).sections
    size = (section.page_width, section.page_height)
    assert [round(one.mm) for one in size if one] == [210, 297]
    assert section.different_first_page_header_footer
    assert section.first_page_header.is_linked_to_previous
    assert "30 June 2017" in section.header.paragraphs[0].text
    told = [one.text for one in section.footer._element.iter(qn("w:instrText"))]
    assert told == [" PAGE ", " NUMPAGES "]


@EVERY_RUN
def test_every_long_table_repeats_its_heading_and_every_table_has_a_name(run: Run) -> None:
    tables = list(document(drawn(run)).element.body.iter(qn("w:tbl")))
    assert all(one.tblPr.find(qn("w:tblCaption")) is not None for one in tables)
    wide = [one for one in tables if len(one.tblGrid.gridCol_lst) > 2]
    assert all(one.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None for one in wide)


@EVERY_RUN
def test_every_row_fills_the_grid_of_its_table(run: Run) -> None:
    for table in document(drawn(run)).element.body.iter(qn("w:tbl")):
        columns = len(table.tblGrid.gridCol_lst)
        assert {sum(cell.grid_span for cell in row.tc_lst) for row in table.tr_lst} == {columns}


def test_no_time_is_the_clocks_and_nothing_tells_of_another_program() -> None:
    file = drawn(MANY)
    core = document(file).core_properties
    assert (core.created, core.modified) == (datetime.datetime(2017, 6, 30, tzinfo=datetime.UTC),) * 2
    with ZipFile(io.BytesIO(file)) as parts:
        assert {one.date_time for one in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = parts.namelist()
    assert [one for one in names if "thumbnail" in one or "app.xml" in one or "customXml" in one] == []


def shape(file: bytes) -> list[tuple[str, ...]]:
    """Give how the document is built, without its words."""
    attributes = (qn("w:val"), qn("w:anchor"), qn("w:name"))
    named = {qn("w:tblCaption")}
    return [
        (one.tag, *(one.get(name, "") for name in attributes if one.tag not in named))
        for one in document(file).element.body.iter()
    ]


@RUN_OF
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@example(text="]]></w:t></w:r><w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r>")
@settings(max_examples=15, deadline=None)
def test_the_document_is_built_as_with_a_harmless_text(run_of: RunOf, text: str) -> None:
    file = drawn(run_of(text))
    assert shape(file) == shape(drawn(run_of("x")))
    read = document(file)
    words = [one.text or "" for one in read.element.body.iter(qn("w:t"))]
    assert [one for one in words if not one.replace("\u00a0", " ").isprintable()] == []
    told = [one.text for one in read.element.body.iter(qn("w:instrText"))]
    assert told == [' TOC \\o "1-2" \\h \\z \\u ']
    with ZipFile(io.BytesIO(file)) as parts:
        links = [parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith(".rels")]
    assert [one for one in links if "TargetMode" in one] == []


@EVERY_RUN
def test_every_style_that_is_used_is_there(run: Run) -> None:
    read = document(drawn(run))
    there = {one.style_id for one in read.styles}
    [section] = read.sections
    parts = (read.element.body, section.header._element, section.footer._element)
    used = {one.get(qn("w:val")) for part in parts for one in part.iter(qn("w:pStyle"), qn("w:rStyle"))}
    assert used - there == set()
    assert {"Title", "Heading1", "toc1", "TableText", "Header", "Footer"} <= used
