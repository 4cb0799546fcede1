"""Whatever stands in a file, no report obeys it."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from govcheck.report import ReportOptions, render
from govcheck.report.visible import one_line
from govcheck.results.run import Run
from tests.report.runs import HOSTILE_TEXT, hostile, hostile_input

DANGEROUS = (
    "<script>", "</style>", "<img src=x onerror=y>", "<!--", "&lt;", "&#60;", "`", "```", "~~~",
    "*", "_", "**x**", "[a](b)", "![a](b)", "|", "\\", "\n", "\n\n", "\r", "\t", "    ", "# ", "- ", "+ ",
    "1. ", "1) ", "> ", "===", "---", "$", "~~x~~", "@someone", "https://evil.example", "www.evil.example",
    "a@b.example", "{{", "{%", "[bold]", "[/]", "\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\x00", "\x7f",
    "\u202e", "\u2066", "\u200b", "\u2028", "\ud800", '"', "'",
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
