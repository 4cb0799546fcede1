"""Puts markup into a document of A4 pages with header and footer, and packs it with the same bytes for the same run."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from govcheck.report.docx import markup
from govcheck.report.docx.styles import dress
from govcheck.report.summary import title
from govcheck.report.visible import one_line
from govcheck.report.wording import day
from govcheck.results.run import Run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LEFT_OUT = ("thumbnail", "extended-properties", "stylesWithEffects", "customXml")
"""What comes with the library's empty document and tells of another program."""
_DOCUMENT, _BODY = "word/document.xml", b"<w:body>"
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that an archive knows: when its files were written does not matter."""


def packed(run: Run, body: str) -> bytes:
    """Give the bytes of a document with `body`; the day it was made is the as-of date."""
    from docx import Document  # an extra, and slow to load

    document = Document()
    dress(document)
    _lay_out(document.sections[0], run)
    _describe(document, run)
    out = io.BytesIO()
    document.save(out)
    return _repacked(out, body)


def _parsed(pieces: str) -> BaseOxmlElement:
    from docx.oxml.parser import parse_xml

    return parse_xml(f'<w:body xmlns:w="{_NAMESPACE}">{pieces}</w:body>')


def _lay_out(section: Section, run: Run) -> None:
    """Set the size of the page, and what stands above and below every page but the cover."""
    from docx.shared import Mm

    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(22)
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
    head = markup.run(f"{title(run)}, {day(run.as_of)}")
    _stand_in(section.header._element, markup.paragraph(head, "Header"))  # noqa: SLF001 - its only way in for markup
    foot = markup.run(f"govcheck {run.version}") + markup.TAB + _page_numbers()
    _stand_in(section.footer._element, markup.paragraph(foot, "Footer"))  # noqa: SLF001 - its only way in for markup


def _stand_in(element: BaseOxmlElement, pieces: str) -> None:
    for old in list(element):
        element.remove(old)
    element.extend(list(_parsed(pieces)))


def _page_numbers() -> str:
    page, pages = (
        "".join((begin, markup.run("1"), end)) for begin, end in map(markup.field_around, ("PAGE", "NUMPAGES"))
    )
    return f"{markup.as_it_stands('Page ')}{page}{markup.as_it_stands(' of ')}{pages}"


def _describe(document: Document, run: Run) -> None:
    properties = document.core_properties
    properties.title = one_line(title(run))[:255]
    properties.author = properties.last_modified_by = one_line(f"govcheck {run.version}")[:255]
    properties.comments = properties.keywords = ""
    properties.language = "en-GB"
    properties.created = properties.modified = datetime.datetime.combine(run.as_of, datetime.time(), datetime.UTC)
    for relations in (document.part.package.rels, document.part.rels):
        for name, relation in list(relations.items()):
            if relation.reltype.endswith(_LEFT_OUT):
                relations.pop(name)


def _repacked(written: io.BytesIO, body: str) -> bytes:
    """Pack the same files once more with the body and without the clock's time on them.

    The body goes in as it is, before the properties of the section: to build it as a tree of thousands of elements
    would take longer than the whole check.
    """
    out = io.BytesIO()
    with ZipFile(written) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, _BEGINNING)
            entry.compress_type = ZIP_DEFLATED
            content = old.read(name)
            if name == _DOCUMENT:
                content = content.replace(_BODY, _BODY + body.encode("utf-8"), 1)
            new.writestr(entry, content)
    return out.getvalue()
