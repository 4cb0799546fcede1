"""Whatever stands in a file, no report obeys it."""

import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from govcheck.report import DOCUMENTS, TEXT_FORMATS, ReportOptions, render, render_file
from govcheck.report.visible import one_line
from govcheck.results.run import Run
from tests.report.reading import READERS
from tests.report.runs import HOSTILE_TEXT, hostile, hostile_input

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
RunOf = Callable[[str], Run]
RUN_OF = pytest.mark.parametrize("run_of", [hostile, hostile_input])
SGR = re.compile(r"\x1b\[[0-9;]*m")


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


@RUN_OF
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_html_has_the_tags_of_the_template_alone(run_of: RunOf, text: str) -> None:
    page = render("html", run_of(text), ReportOptions())
    assert Tags(page).tags == Tags(render("html", run_of("x"), ReportOptions())).tags
    assert all(character.isprintable() or character == "\n" for character in page)


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_terminal_has_no_controls_but_line_ends(run_of: RunOf, text: str) -> None:
    out = render("terminal", run_of(text), ReportOptions())
    assert all(character.isprintable() or character == "\n" for character in out)


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_coloured_terminal_has_no_escapes_but_colours(run_of: RunOf, text: str) -> None:
    plain = render("terminal", run_of(text), ReportOptions())
    coloured = render("terminal", run_of(text), ReportOptions(colour=True))
    assert SGR.sub("", coloured) == plain


@RUN_OF
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_markdown_is_built_as_with_a_harmless_text(run_of: RunOf, text: str) -> None:
    document = render("markdown", run_of(text), ReportOptions())
    assert shape(document) == shape(render("markdown", run_of("x"), ReportOptions()))
    assert all(character.isprintable() or character == "\n" for character in document)


def skeleton(value: object) -> object:
    """Give how JSON is built, without its texts."""
    if isinstance(value, dict):
        return {key: skeleton(one) for key, one in value.items()}
    if isinstance(value, list):
        return [skeleton(one) for one in value]
    return "" if isinstance(value, str) else value


def texts(value: object) -> list[str]:
    """Give all texts in JSON."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("format_name", ["sarif", "gitlab", "oscal", "oscal-poam"])
@RUN_OF
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@settings(max_examples=40)
def test_json_for_tools_is_built_as_with_a_harmless_text(run_of: RunOf, format_name: str, text: str) -> None:
    out = render(format_name, run_of(text), ReportOptions())
    assert not set("<>&") & set(out)
    assert skeleton(json.loads(out)) == skeleton(json.loads(render(format_name, run_of("x"), ReportOptions())))
    assert all(character.isprintable() for one in texts(json.loads(out)) for character in one if one.count("\n") == 0)


def messages(value: object) -> list[str]:
    """Give all plain messages in SARIF; a line of a file is none."""
    if isinstance(value, list):
        return [text for one in value for text in messages(one)]
    if not isinstance(value, dict):
        return []
    own = [value["text"]] if "text" in value else []
    return own + [text for key, one in value.items() if key != "snippet" for text in messages(one)]


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=40)
def test_sarif_messages_hold_no_links_and_no_placeholders(run_of: RunOf, text: str) -> None:
    found = messages(json.loads(render("sarif", run_of(text), ReportOptions())))
    assert [one for one in found if "](" in one] == []
    assert [one for one in found if set("{}") & set(one.replace("{{", "").replace("}}", ""))] == []


COMMAND = re.compile(r"::(?:error|warning|notice) ((?:[a-zA-Z]+=[^,:\r\n]*)(?:,[a-zA-Z]+=[^,:\r\n]*)*)::([^\r\n]*)")


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_github_has_one_command_on_each_line_and_no_other(run_of: RunOf, text: str) -> None:
    lines = render("github", run_of(text), ReportOptions()).split("\n")[:-1]
    commands = [COMMAND.fullmatch(line) for line in lines]
    plain = render("github", run_of("x"), ReportOptions()).split("\n")[:-1]
    assert len(commands) == len(plain)
    assert None not in commands
    for found, line in zip(commands, plain, strict=True):
        assert found is not None
        assert line.startswith(found[0].split(" ")[0])
        assert re.sub(r"%(?:25|0D|0A|3A|2C)", "", found[0]).find("%") == -1
        assert all(character.isprintable() or character == "\n" for character in unquote(found[0]))


def read(page: str) -> Element:
    return fromstring(page)  # noqa: S314 - our own page, which must not make a parser do anything


def tags(element: Element) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.tag, tuple(sorted(one.keys()))) for one in element.iter()]


@RUN_OF
@given(text=TEXTS.filter(one_line))
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_junit_is_built_as_with_a_harmless_text(run_of: RunOf, text: str) -> None:
    out = render("junit", run_of(text), ReportOptions())
    harmless = "x/y" if "/" in text else "x"  # what stands before it is taken for the pack of a rule
    assert tags(read(out)) == tags(read(render("junit", run_of(harmless), ReportOptions())))
    assert all(character.isprintable() or character == "\n" for character in out)


FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=60)
def test_no_cell_is_a_formula_wherever_a_spreadsheet_parts_cells(run_of: RunOf, text: str) -> None:
    out = render("csv", run_of(text), ReportOptions())
    rows = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"), newline=""), strict=True))
    assert [len(row) for row in rows] == [len(rows[0])] * len(rows)
    for cell in (part for row in rows for one in row for part in one.split(";")):
        assert not cell.lstrip(" \"'`" if not cell.lstrip(" ").startswith("'") else " ").startswith(FORMULA)
    assert all(character.isprintable() or character in "\r\n\ufeff" for character in out)


@pytest.mark.parametrize("format_name", TEXT_FORMATS)
@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@example(text="a ::error::x " * 40 + "##vso[x] ##[y]")
@settings(max_examples=15)
def test_a_build_server_finds_no_command_in_what_is_printed(run_of: RunOf, format_name: str, text: str) -> None:
    out = render(format_name, run_of(text), ReportOptions())
    assert re.search(r"##\w*\[", out) is None
    begun = [line for line in out.splitlines() if line.lstrip().startswith("::")]
    assert bool(begun) == (format_name == "github")


ACTIVE = ("f", "hyperlink", "fldSimple", "object", "altChunk", "oleObject", "ddeLink", "attachedTemplate")


@pytest.mark.parametrize("format_name", DOCUMENTS)
@RUN_OF
@given(text=TEXTS)
@example(text=HOSTILE_TEXT)
@settings(max_examples=25, deadline=None)
def test_a_document_holds_nothing_but_what_can_be_seen(run_of: RunOf, format_name: str, text: str) -> None:
    """No formula, field or link but those of the contents, nothing from elsewhere, and no sign that XML forbids."""
    drawn = render_file(format_name, run_of(text), ReportOptions())
    assert all(character.isprintable() or character in "\n\t\u00a0" for character in READERS[format_name](drawn))
    with ZipFile(io.BytesIO(drawn)) as parts:
        roots = [read(parts.read(name).decode("utf-8")) for name in parts.namelist()]
    for one in (element for root in roots for element in root.iter()):
        name = one.tag.rpartition("}")[2]
        assert name not in ACTIVE or {key.rpartition("}")[2] for key in one.attrib} == {"anchor", "history"}
        assert "TargetMode" not in one.attrib
