"""What must be true of a report whatever stands in the files, format by format."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from html.parser import HTMLParser
from typing import Any, NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

from hypothesis import strategies as st
from markdown_it import MarkdownIt

from govcheck.report import DOCUMENTS, ReportOptions, render, render_file
from govcheck.report.visible import one_line
from govcheck.results.run import Run
from tests.report.reading import READERS

DANGEROUS = (
    "<script>", "</style>", "<img src=x onerror=y>", "<!--", "&lt;", "&#60;", "`", "```", "~~~",
    "*", "_", "**x**", "[a](b)", "![a](b)", "|", "\\", "\n", "\n\n", "\r", "\t", "    ", "# ", "- ", "+ ",
    "1. ", "1) ", "> ", "===", "---", "$", "~~x~~", "@someone", "https://evil.example", "www.evil.example",
    "a@b.example", "{{", "{%", "[bold]", "[/]", "\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\x00", "\x7f",
    "\u202e", "\u2066", "\u200b", "\u2028", "\ud800", '"', "'", "=1+1", "+1", "-1", "@SUM(A1)", ";", ";=1", '"=1',
    "\t=1", ",", "%0A", "%", "::error::x", "\n::stop-commands::x", "::", "{0}", "{{", "]]>", "<![CDATA[", "<?x?>",
    "&x;", "\ufffe", "##[error]", "##vso[x]", "#", "[", "=cmd|' /C calc'!A0", "_x000A_", "</w:t></w:r>", "</si>",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=30),
    st.text(alphabet=st.characters(exclude_categories=()), max_size=10),
    st.lists(st.sampled_from((*DANGEROUS, "a", " ", "7")), max_size=8).map("".join),
)
WORDS = TEXTS.filter(lambda text: bool(text.strip() and one_line(text.replace("-", " "))))
"""Texts of which something is left in every place; where nothing is, a report leaves the place out."""
FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
COMMAND = re.compile(r"::(?:error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*)(?:,[a-zA-Z]+=[^,:\r\n]*)*)::([^\r\n]*)")


class Judge(NamedTuple):
    """How reports of one format are looked at."""

    look: Callable[[Any], None]
    """AssertionError where a report holds what a reader or a program would obey."""
    built: Callable[[Any], object]
    """How a report is built, without its words: the same for every text in the same places."""


def drawn(format_name: str, run: Run, options: ReportOptions) -> str | bytes:
    """Draw a report in any format: text, or the bytes of a document."""
    return (render_file if format_name in DOCUMENTS else render)(format_name, run, options)


def judge(format_name: str, report: str | bytes, harmless: str | bytes | None = None) -> None:
    """Look at a report, and hold it against the one with a harmless text in the same places; AssertionError."""
    of_format = JUDGES[format_name]
    of_format.look(report)
    if harmless is not None:
        assert of_format.built(report) == of_format.built(harmless)


# ------------------------------------------------------------------------------------ what is built how


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", (data,)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def shape(document: str) -> list[tuple[str, int]]:
    """Give how Markdown is built, without its words."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = [token for block in parser.parse(document) for token in (block, *(block.children or ()))]
    words = {"text", "text_special", "softbreak"}
    return [(token.type, token.nesting) for token in tokens if token.type not in words]


def skeleton(value: object) -> object:
    """Give how JSON is built, without its texts."""
    if isinstance(value, dict):
        # Where a mistake ends depends on which signs end a word.
        return {key: skeleton(one) for key, one in value.items() if key != "endColumn"}
    if isinstance(value, list):
        return [skeleton(one) for one in value]
    return "" if isinstance(value, str) else value


def elements(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """Give the elements of XML with the names of their attributes."""
    root = fromstring(page)  # noqa: S314 - our own page, which must not make a parser do anything
    return [(one.tag, tuple(sorted(one.keys()))) for one in root.iter()]


def rows(table: str) -> list[list[str]]:
    """Give the cells of a table of comma-separated values."""
    return list(csv.reader(io.StringIO(table.removeprefix("\ufeff"), newline=""), strict=True))


# ------------------------------------------------------------------------------- what no report may hold


def no_controls(report: str, but: str = "\n") -> None:
    assert [one for one in set(report) if not (one.isprintable() or one in but)] == []


def nothing_for_a_build_server(report: str) -> None:
    assert re.search(r"##\w*\[", report) is None
    assert [line for line in report.splitlines() if line.lstrip().startswith("::")] == []


def printed(report: str) -> None:
    no_controls(report)
    nothing_for_a_build_server(report)


def for_tools(report: str) -> None:
    """Look at JSON that other programs put into pages: nor may a text hold a control once it is read back."""
    printed(report)
    assert not set("<>&") & set(report)
    for one in texts(json.loads(report)):
        assert "\n" in one or one.isprintable()


def texts(value: object) -> Iterator[str]:
    """Give all texts in JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def sarif(report: str) -> None:
    for_tools(report)
    found = list(messages(json.loads(report)))
    assert [one for one in found if "](" in one] == []
    assert [one for one in found if set("{}") & set(one.replace("{{", "").replace("}}", ""))] == []


def messages(value: object) -> Iterator[str]:
    """Give all plain messages in SARIF; a line of a file is none."""
    if isinstance(value, list):
        for one in value:
            yield from messages(one)
    elif isinstance(value, dict):
        if "text" in value:
            yield value["text"]
        for key, one in value.items():
            if key != "snippet":
                yield from messages(one)


def commands(report: str) -> None:
    """Look at workflow commands: one on each line and no other, with nothing unescaped in it."""
    assert re.search(r"##\w*\[", report) is None
    for line in report.split("\n")[:-1]:
        assert COMMAND.fullmatch(line), line
        assert re.sub(r"%(?:25|0D|0A|3A|2C)", "", line).find("%") == -1
        no_controls(unquote(line))


def table(report: str) -> None:
    """Look at a table: no cell is a formula, wherever a spreadsheet parts cells."""
    no_controls(report, "\r\n\ufeff")
    nothing_for_a_build_server(report)
    for cell in (part for row in rows(report) for one in row for part in one.split(";")):
        assert not cell.lstrip(" \"'`" if not cell.lstrip(" ").startswith("'") else " ").startswith(FORMULA)


ACTIVE = ("f", "hyperlink", "fldSimple", "object", "altChunk", "oleObject", "ddeLink", "attachedTemplate")


def document(format_name: str, drawn: bytes) -> None:
    """Look at a document: no formula, field or link but those of the contents, and nothing from elsewhere."""
    no_controls(READERS[format_name](drawn), "\n\t\u00a0")
    with ZipFile(io.BytesIO(drawn)) as parts:
        roots = [fromstring(parts.read(name)) for name in parts.namelist()]  # noqa: S314 - our own, as above
    for one in (element for root in roots for element in root.iter()):
        name = one.tag.rpartition("}")[2]
        assert name not in ACTIVE or {key.rpartition("}")[2] for key in one.attrib} == {"anchor", "history"}
        assert "TargetMode" not in one.attrib


def parts(drawn: bytes) -> dict[str, list[str]]:
    """Give the elements of each part of a document; which texts a workbook shares depends on which are the same."""
    with ZipFile(io.BytesIO(drawn)) as found:
        texts = {name: found.read(name) for name in found.namelist() if "sharedStrings" not in name}
    return {name: [one.tag for one in fromstring(text).iter()] for name, text in texts.items()}  # noqa: S314 - as above


TOOL = Judge(for_tools, lambda report: skeleton(json.loads(report)))
JUDGES: Mapping[str, Judge] = {
    "terminal": Judge(printed, lambda _: None),  # where its lines break depends on how long the words are
    "json": Judge(printed, lambda report: skeleton(json.loads(report))),
    "markdown": Judge(printed, shape),
    "html": Judge(printed, lambda report: Tags(report).tags),
    "sarif": TOOL._replace(look=sarif),
    "junit": Judge(printed, elements),
    "github": Judge(commands, lambda report: [line.partition(" ")[0] for line in report.split("\n")]),
    "gitlab": TOOL,
    "csv": Judge(table, lambda report: [len(row) for row in rows(report)]),
    "oscal": TOOL,
    "oscal-poam": TOOL,
    "xlsx": Judge(partial(document, "xlsx"), parts),
    "docx": Judge(partial(document, "docx"), parts),
}
"""A judge for every format."""
