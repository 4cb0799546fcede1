"""Markdown shows any text as it is."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from govcheck.report.markdown_text import block, code, prose
from govcheck.report.visible import one_line, visible
from tests.report.harmless import TEXTS

SIGNS = st.lists(st.sampled_from([*"\\`*_{}[]()<>#+-.!|~:@&=$\"'/ ax7"]), max_size=12).map("".join)
ZERO_WIDTH = "\u200b"


def parsed(document: str) -> list[Token]:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(document)


@given(text=st.one_of(TEXTS, SIGNS).filter(one_line))
@example(text="- item")
@example(text="+ item")
@example(text="1. item")
@example(text="2) item")
@example(text="# heading")
@example(text="> quote")
@example(text="===")
@example(text="&lt;b&gt; &#60; &amp;")
@example(text="www.evil.example and https://evil.example")
@example(text="terms_of_reference and _emphasis_")
def test_prose_is_one_paragraph_that_reads_as_the_text(text: str) -> None:
    opening, inline, closing = parsed(prose(text))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    shown = "".join(child.content for child in inline.children or ())
    assert shown.replace(ZERO_WIDTH, "") == one_line(text)


@given(text=st.one_of(TEXTS, SIGNS).filter(one_line))
def test_code_is_one_span_that_reads_as_the_text(text: str) -> None:
    _, inline, _ = parsed(f"see {code(text)}")
    assert [(child.type, child.content) for child in inline.children or ()] == [
        ("text", "see "),
        ("code_inline", one_line(text)),
    ]


@given(lines=st.lists(st.one_of(TEXTS, SIGNS), min_size=1, max_size=3).map(tuple))
def test_block_reads_as_its_lines(lines: tuple[str, ...]) -> None:
    (fence,) = parsed("\n".join(block(lines)))
    assert fence.type == "fence"
    assert fence.content == "".join(f"{visible(line)}\n" for line in lines)


def test_code_of_nothing_is_nothing() -> None:
    assert code(" ") == ""


def test_addresses_mentions_and_numbers_are_not_linked() -> None:
    assert prose("https://a.example www.a.example @someone #12 :smile: $x$") == (
        "https\\://a.example www\\.a.example @&#8203;someone #&#8203;12 :&#8203;smile: \\$x\\$"
    )


def test_ordinary_prose_stays_readable() -> None:
    text = "Reviewed on 8 March 2016 (item 4); due by 2017-03-08: terms_of_reference, R&D - 75%."
    assert prose(text) == text.replace("&", "\\&")
