"""Collects the paragraphs and tables of a document one under the other, and its headings for the table of contents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from govcheck.report.docx import markup
from govcheck.report.entries import Entry, Part
from govcheck.report.visible import one_line

_LABELS = (1900, markup.WIDTH - 1900)
_DEEPEST_LISTED = 2


class Heading(NamedTuple):
    """A heading with the name that links lead to."""

    level: int
    text: str
    name: str


class Pages:
    """Writes what stands on the pages."""

    def __init__(self) -> None:
        self.headings: list[Heading] = []
        self._pieces: list[str] = []
        self._sections = 0

    def markup(self) -> str:
        """Give everything written."""
        return "".join(self._pieces)

    def add(self, piece: str) -> None:
        """Write markup that is ready."""
        self._pieces.append(piece)

    def section(self, title: str) -> None:
        """Begin a section with its number."""
        self._sections += 1
        self.heading(1, f"{self._sections}. {title}")

    def heading(self, level: int, text: str) -> None:
        """Write a heading; the upper levels are listed in the table of contents."""
        words = markup.run(text)
        if level <= _DEEPEST_LISTED:
            number = len(self.headings) + 1
            heading = Heading(level, text, f"_Toc{number:06}")
            self.headings.append(heading)
            mark = f'w:id="{number}"'
            words = f'<w:bookmarkStart {mark} w:name="{heading.name}"/>{words}<w:bookmarkEnd {mark}/>'
        self.add(markup.paragraph(words, f"Heading{level}"))

    def say(self, text: str, style: str = "", *, bold: bool = False) -> None:
        """Write a paragraph of prose; nothing for nothing."""
        if one_line(text):
            self.add(markup.paragraph(markup.run(text, bold=bold), style))

    def bullets(self, texts: Iterable[str]) -> None:
        """Write a list."""
        for text in texts:
            self.say(text, "ListBullet")

    def new_page(self) -> None:
        """Go on at the top of a page."""
        self.add('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')

    def labelled(self, rows: Iterable[tuple[str, Sequence[str]]], name: str) -> None:
        """Write labels, each with texts beside it."""
        self.parts((Part(label, tuple(Entry(text) for text in texts)) for label, texts in rows), name)

    def parts(self, several: Iterable[Part], name: str) -> None:
        """Write labelled parts, each entry with its places; nothing where there are none."""
        rows = [
            markup.row(
                (
                    markup.Cell(markup.paragraph(markup.run(part.label, bold=True), "TableText")),
                    markup.Cell("".join(markup.paragraph(entry(one), "TableText") for one in part.entries)),
                ),
                _LABELS,
                whole=len(part.entries) == 1,
            )
            for part in several
        ]
        if rows:
            self.add(markup.table((), rows, _LABELS, name))

    def contents_of(self, others: Pages) -> None:
        """Write the table of contents of other pages, with links; the word processor puts the page numbers in."""
        self.say("Contents", "ContentsTitle")
        listed = [
            markup.paragraph(
                f'<w:hyperlink w:anchor="{one.name}" w:history="1">{markup.run(one.text)}</w:hyperlink>',
                f"toc{one.level}",
            )
            for one in others.headings
        ]
        begin, end = markup.field_around('TOC \\o "1-2" \\h \\z \\u')
        listed[0] = listed[0].replace("</w:pPr>", f"</w:pPr>{begin}", 1)
        gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        inside = f"{''.join(listed)}{markup.paragraph(end)}"
        self.add(f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>")
        self.new_page()


def entry(one: Entry) -> str:
    """Set an entry with its places behind it."""
    places = ", ".join(word for word in (one.path, one.where) if word)
    if one.text and places:
        return markup.run(one.text) + markup.as_it_stands(" ") + markup.run(f"({places})", style="Place")
    return markup.run(one.text) if one.text else markup.run(places, style="Place")
