"""The styles of the document: one family of letters, headings in one colour, small text in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govcheck.report.docx.markup import WIDTH
from govcheck.report.paper import ACCENT, PANEL, SOFT, TONES
from govcheck.report.wording import Tone

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import CharacterStyle, ParagraphStyle

_LETTERS = "Calibri"
_FIXED_WIDTH = "Consolas"
_INK = "1B2733"


class _Style(NamedTuple):
    """How a paragraph looks, in points."""

    size: float
    before: float = 0
    after: float = 0
    colour: str = _INK
    bold: bool = False
    letters: str = _LETTERS
    ground: str = ""
    indent: float = 0
    tab: bool = False
    """Whether a tab leads to the right edge."""


_PARAGRAPHS = {
    "Normal": _Style(10.5, after=6),
    "Title": _Style(30, before=150, after=18, colour=ACCENT, bold=True),
    "Heading 1": _Style(18, before=24, after=8, colour=ACCENT, bold=True),
    "Heading 2": _Style(13.5, before=16, after=6, colour=ACCENT, bold=True),
    "Heading 3": _Style(11.5, before=12, after=4, bold=True),
    "List Bullet": _Style(10.5, after=4),
    "Header": _Style(8.5, colour=SOFT, tab=True),
    "Footer": _Style(8.5, colour=SOFT, tab=True),
    "toc 1": _Style(11, before=6, after=2, bold=True, tab=True),
    "toc 2": _Style(10, after=1, indent=14, tab=True),
    "Contents Title": _Style(18, after=8, colour=ACCENT, bold=True),
    "Verdict": _Style(16, after=18),
    "Warning": _Style(10.5, before=6, after=6, colour=TONES[Tone.OPEN].ink, ground=TONES[Tone.OPEN].ground),
    "Gate": _Style(12, before=6, after=6, colour=ACCENT, bold=True, ground=PANEL),
    "Code": _Style(8.5, after=6, letters=_FIXED_WIDTH, ground=PANEL),
    "Table Text": _Style(8.5, before=1.5, after=1.5),
    "Bar": _Style(8, before=1.5, after=1.5, bold=True),
    "After Table": _Style(4),
}


def dress(document: Document) -> None:
    """Give the document its styles and its language."""
    from docx.enum.style import WD_STYLE_TYPE

    for name, look in _PARAGRAPHS.items():
        there = name in document.styles
        style = document.styles[name] if there else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _paragraph(style, look)
    place = document.styles.add_style("Place", WD_STYLE_TYPE.CHARACTER)
    _letters(place, _Style(8, colour=SOFT, letters=_FIXED_WIDTH))
    _in_british_english(document)


def _paragraph(style: ParagraphStyle, look: _Style) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt, Twips

    _letters(style, look)
    style.quick_style = True
    room = style.paragraph_format
    room.space_before, room.space_after, room.line_spacing = Pt(look.before), Pt(look.after), 1.12
    if look.indent:
        room.left_indent = Pt(look.indent)
    if look.tab:
        room.tab_stops.clear_all()
        room.tab_stops.add_tab_stop(Twips(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    if look.ground:
        _on_ground(style, look.ground)


def _letters(style: ParagraphStyle | CharacterStyle, look: _Style) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    font = style.font
    font.name, font.size, font.bold, font.italic = look.letters, Pt(look.size), look.bold, False
    font.color.rgb = RGBColor.from_string(look.colour)
    fonts = style.element.rPr.rFonts
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{key}"), None)


def _on_ground(style: ParagraphStyle, ground: str) -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    shade = OxmlElement("w:shd", {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): ground})
    spacing = style.element.pPr.find(qn("w:spacing"))
    spacing.addprevious(shade)


def _in_british_english(document: Document) -> None:
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
