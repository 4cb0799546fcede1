"""The pieces of a word processor's document as markup: runs of text, paragraphs, cells and tables.

Whatever text comes in is made harmless here, and nowhere else is a text put into markup.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from govcheck.report.paper import EDGE, HEAD, Colours
from govcheck.report.visible import one_line

WIDTH = 9638
"""The width of the text on A4 with margins of 2 cm, in twentieths of a point."""
TAB = "<w:r><w:tab/></w:r>"


class Cell(NamedTuple):
    """A cell of a table."""

    paragraphs: str
    span: int = 1
    ground: str = ""
    """The colour behind the text."""
    tight: bool = False
    """Whether the text may come near the edges, as in a bar."""


def run(text: str, *, bold: bool = False, style: str = "", colours: Colours | None = None) -> str:
    """Set a text; colours put it on a ground of its own."""
    return as_it_stands(one_line(text), bold=bold, style=style, colours=colours)


def as_it_stands(text: str, *, bold: bool = False, style: str = "", colours: Colours | None = None) -> str:
    """Set a text with its spaces; the caller has made it harmless."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "<w:b/>" if bold else ""
    if colours:
        properties += f'<w:color w:val="{colours.ink}"/><w:shd w:val="clear" w:color="auto" w:fill="{colours.ground}"/>'
    shown = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shown}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def chip(text: str, colours: Colours) -> str:
    """Set a word on a coloured ground with room on both sides."""
    return as_it_stands(f"\u00a0{one_line(text)}\u00a0", bold=True, colours=colours)


def paragraph(runs: str, style: str = "", *, keep: bool = False) -> str:
    """Set runs as a paragraph, kept on one page with the next one where asked for."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += "<w:keepNext/>" if keep else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>" if properties else f"<w:p>{runs}</w:p>"


def in_cell(*texts: str) -> str:
    """Set texts as the paragraphs of a cell; a cell needs one at least."""
    return "".join(paragraph(run(text), "TableText") for text in texts) or paragraph("", "TableText")


def table(head: Sequence[str], rows: Iterable[str], widths: Sequence[int], name: str) -> str:
    """Set rows under a heading that stands on every page; `name` says to screen readers what it is."""
    cells = (Cell(paragraph(run(one, bold=True, colours=HEAD), "TableText"), ground=HEAD.ground) for one in head)
    first = row(cells, widths, head=True) if head else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{EDGE}"/>' for side in ("top", "bottom", "insideH")
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="{int(bool(head))}"/>'
        f'<w:tblCaption w:val="{escape(one_line(name))}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{first}{''.join(rows)}</w:tbl>{paragraph('', 'AfterTable')}"
    )


def row(cells: Iterable[Cell], widths: Sequence[int], *, head: bool = False, whole: bool = True) -> str:
    """Set cells beside one another; a row that is not `whole` may go on over the page."""
    at, set_cells = 0, []
    for cell in cells:
        set_cells.append(_cell(cell, sum(widths[at : at + cell.span])))
        at += cell.span
    properties = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if head else "")
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(set_cells)}</w:tr>"


def _cell(cell: Cell, width: int) -> str:
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    properties += f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.ground}"/>' if cell.ground else ""
    if cell.tight:
        properties += '<w:tcMar><w:left w:w="20" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'
        properties += '<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{cell.paragraphs}</w:tc>"


def field_around(instruction: str) -> tuple[str, str]:
    """Give what stands before and behind what a field shows until the word processor fills it in."""
    told = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{_mark('begin')}{told}{_mark('separate')}", _mark("end")


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
