"""Reading reports back: text as it stands, documents by programs that did not write them."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from govcheck.report import TEXT_FORMATS, ReportOptions, render, render_file
from govcheck.results.run import Run


def text_of(format_name: str, run: Run, options: ReportOptions) -> str:
    """Draw a report in any format, and give all that can be read in it."""
    if format_name in TEXT_FORMATS:
        return render(format_name, run, options)
    return READERS[format_name](render_file(format_name, run, options))


def workbook(drawn: bytes) -> Workbook:
    return load_workbook(io.BytesIO(drawn))


def workbook_text(drawn: bytes) -> str:
    """Give every sheet with its cells, colours and set-up, a line each."""
    book = workbook(drawn)
    made = f"{book.properties.title} | {book.properties.creator} | {book.properties.created}"
    return "\n".join([made, *(line for sheet in book.worksheets for line in _sheet(sheet))]) + "\n"


def _sheet(sheet: Worksheet) -> list[str]:
    widths = [
        round(one.width) for one in sheet.column_dimensions.values() for _ in range(one.min or 1, (one.max or 1) + 1)
    ]
    lines = [
        f"\n== {sheet.title} ==",
        f"filter {sheet.auto_filter.ref}, frozen at {sheet.freeze_panes}, repeated {sheet.print_title_rows}",
        f"printed {sheet.print_area}, widths {widths}",
    ]
    for row in sheet.iter_rows():
        lines.append(f"-- {row[0].row}")
        lines += [f"{cell.column_letter}{_colours(cell)}: {cell.value}" for cell in row if cell.value not in (None, "")]
    return lines


def _colours(cell: Cell) -> str:
    ground = cell.fill.fgColor.rgb if cell.fill.fill_type else ""
    return f" [{cell.font.color.rgb[2:]} on {ground[2:]}]" if ground else ""


def document(drawn: bytes) -> WordDocument:
    return Document(io.BytesIO(drawn))


def document_text(drawn: bytes) -> str:
    """Give every paragraph with its style, every row of a table with its colours, header and footer, a line each."""
    read = document(drawn)
    core = read.core_properties
    section = read.sections[0]
    return "\n".join(
        (
            f"{core.title} | {core.author} | {core.created} | {core.language}",
            *(f"[{one.style.name}] {one.text}" for part in (section.header, section.footer) for one in part.paragraphs),
            *(line for part in blocks(read) for line in _lines(part)),
            "",
        )
    )


def blocks(read: WordDocument) -> list[Paragraph | Table]:
    """Give the paragraphs and tables of a document in their order, those of the table of contents too."""
    return [
        Table(element, read) if element.tag == qn("w:tbl") else Paragraph(element, read)
        for element in read.element.body.iter(qn("w:p"), qn("w:tbl"))
        if not any(above.tag == qn("w:tbl") for above in element.iterancestors())
    ]


def _lines(block: Paragraph | Table) -> list[str]:
    if isinstance(block, Table):
        return [_row(element, block) for element in block._tbl.tr_lst]
    return [f"[{block.style.name}] {block.text}"] if block.style else []


def _row(element: CT_Row, table: Table) -> str:
    shown = []
    for cell in element.tc_lst:
        texts = [Paragraph(one, table).text for one in cell.p_lst]
        grounds = dict.fromkeys(one.get(qn("w:fill")) for one in cell.iter(qn("w:shd")))
        shown.append(" / ".join(texts) + "".join(f" [{ground}]" for ground in grounds))
    return f"| {' | '.join(shown)} |"


READERS = {"xlsx": workbook_text, "docx": document_text}
