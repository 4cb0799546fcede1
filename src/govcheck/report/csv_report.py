"""The findings as a table of comma-separated values, for spreadsheets."""

import csv
import io
import re

from govcheck.report.findings_table import COLUMNS, rows
from govcheck.report.options import ReportOptions
from govcheck.report.visible import one_line
from govcheck.results.run import Run

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = re.compile(r"(^|;)(?=[\s\"'`]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])")
"""Where a spreadsheet may take what follows for a formula: at the start of a cell, or behind a semicolon.

In half of Europe spreadsheets begin a new cell there. Signs of full width count, and so do spaces and quotes
before a sign.
"""


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Write a heading and a row for each finding; mistakes, tool errors and warnings have rows too.

    It opens with a byte order mark: spreadsheets take a file without one for another alphabet, and spoil every
    name with an accent. Lines end as RFC 4180 has it.
    """
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writeheader()
    for row in rows(run):
        table.writerow({column: harmless(text) for column, text in row.items()})
    return _BYTE_ORDER_MARK + out.getvalue()


def harmless(text: str) -> str:
    """Give `text` on one line, with an apostrophe before whatever a spreadsheet could take for a formula."""
    return _FORMULA.sub(r"\1'", one_line(text))
