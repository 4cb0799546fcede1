"""Reading reports back: text as it stands, documents by programs that did not write them."""

from __future__ import annotations

import io

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


READERS = {"xlsx": workbook_text}
