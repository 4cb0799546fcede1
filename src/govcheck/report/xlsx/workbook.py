"""Writes sheets as a workbook: texts are texts and never formulas, headings stay in sight, and columns have filters."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from govcheck.report.paper import EDGE, HEAD, Colours
from govcheck.report.summary import title
from govcheck.report.visible import one_line
from govcheck.report.wording import capital
from govcheck.report.xlsx.sheet import Cell, Coloured, Lines, Sheet
from govcheck.results.run import Run

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST = 16_000
"""How many characters a cell shows: spreadsheets refuse more than 32,767 units, of which a character may need two."""
_CUT = " ..."
_A4 = 9
_LINE_HEIGHT = 15
_TALLEST = 26
"""How many lines of a row are shown: spreadsheets make no row higher than 409 points."""
_DAY = "d mmm yyyy"


def written(run: Run, sheets: Iterable[Sheet]) -> bytes:
    """Give the bytes of a workbook with `sheets`; the day it was made is the as-of date."""
    from xlsxwriter import Workbook  # an extra, and slow to load

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    book.set_size(2400, 1200)
    midnight = datetime.datetime.combine(run.as_of, datetime.time(), datetime.UTC)
    book.set_properties(
        {"title": one_line(title(run)), "author": one_line(f"govcheck {run.version}"), "created": midnight}
    )
    formats = _Formats(book)
    for sheet in sheets:
        _write(book.add_worksheet(sheet.title), sheet, formats)
    book.close()
    return out.getvalue()


class _Look(NamedTuple):
    """How a cell looks."""

    colours: Colours | None = None
    day: bool = False


class _Formats:
    """Gives the formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[_Look, Format] = {}

    def of(self, look: _Look) -> Format:
        """Give the format for a look."""
        if look not in self._made:
            self._made[look] = self._book.add_format(_properties(look))
        return self._made[look]


def _properties(look: _Look) -> dict[str, object]:
    found: dict[str, object] = {"text_wrap": True, "valign": "top", "border": 1, "border_color": f"#{EDGE}"}
    if look.day:
        return found | {"num_format": _DAY, "align": "left"}
    # With this mark a text stays a text even where somebody edits the cell.
    found["quote_prefix"] = True
    if look.colours:
        found |= {"font_color": f"#{look.colours.ink}", "bg_color": f"#{look.colours.ground}", "bold": True}
    return found


def _write(page: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    last = len(sheet.columns) - 1
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width)
        _cell(page, (0, at), Coloured(capital(column.title), HEAD), formats)
    for row, cells in enumerate(sheet.rows, 1):
        page.set_row(row, _LINE_HEIGHT * _lines(cells, sheet))
        for at, cell in enumerate(cells):
            _cell(page, (row, at), cell, formats)
    page.freeze_panes(1, sheet.fixed)
    page.autofilter(0, 0, len(sheet.rows), last)
    page.print_area(0, 0, len(sheet.rows), (sheet.printed or len(sheet.columns)) - 1)
    _on_paper(page)


def _lines(cells: tuple[Cell, ...], sheet: Sheet) -> int:
    """Estimate how many lines the columns for reading need: not every program finds the height by itself."""
    most = 1
    for column, cell in zip(sheet.columns[: sheet.printed], cells, strict=False):
        texts = cell.texts if isinstance(cell, Lines) else (cell,) if isinstance(cell, str) else ()
        most = max(most, sum(-(-len(text) // column.width) for text in texts))
    return min(most, _TALLEST)


def _cell(page: Worksheet, place: tuple[int, int], cell: Cell, formats: _Formats) -> None:
    """Write one cell by its type: no text is ever looked at for a formula, an address or a number."""
    row, column = place
    if isinstance(cell, Coloured):
        page.write_string(row, column, _shown(cell.text), formats.of(_Look(cell.colours)))
    elif isinstance(cell, (str, Lines)):
        text = _shown(*cell.texts) if isinstance(cell, Lines) else _shown(cell)
        page.write_string(row, column, text, formats.of(_Look()))
    elif isinstance(cell, int):
        page.write_number(row, column, cell, formats.of(_Look()))
    else:
        page.write_datetime(row, column, datetime.datetime.combine(cell, datetime.time()), formats.of(_Look(day=True)))


def _shown(*texts: str) -> str:
    """Make texts harmless, a line each, and cut what is longer than a cell can be."""
    shown = "\n".join(one_line(text) for text in texts)
    return shown if len(shown) <= MOST else shown[: MOST - len(_CUT)] + _CUT


def _on_paper(page: Worksheet) -> None:
    """Lay a sheet out on A4 across, as wide as the page, with its headings on every page."""
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&L&A&RPage &P of &N")
