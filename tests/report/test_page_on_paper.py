"""The HTML page as a browser prints it: no finding is lost, what is met is in short, the sheets are not too many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from govcheck.report.contents import Requirements
from govcheck.report.folded import by_rule
from govcheck.report.parts import heading, parts
from govcheck.results.outcome import Outcome
from govcheck.results.words import Result
from tests.examples.reports import checked
from tests.report.conftest import Open

pytest.importorskip("playwright", reason="playwright, which drives the browser, is not installed")
pypdfium2 = pytest.importorskip("pypdfium2", reason="pypdfium2, which reads what was printed, is not installed")

Printed = Callable[[str], list[str]]

FINDINGS = (Result.FAIL, Result.NOT_EVIDENCED)
IN_SHORT = (Result.PASS, Result.NOT_APPLICABLE)


def sheets(pdf: bytes) -> list[str]:
    """Give the text of each sheet, but for what breaking lines does to it: spaces, and dashes at the end of one."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [squeezed(page.get_textpage().get_text_range()) for page in document]
    footed = [f"{number}of{len(texts)}" for number in range(1, len(texts) + 1)]
    assert [text for text, foot in zip(texts, footed, strict=True) if foot not in text] == []
    return [text.replace(foot, "", 1) for text, foot in zip(texts, footed, strict=True)]


def squeezed(text: str) -> str:
    return re.sub("[\\s\ufffe-]", "", text)


@pytest.fixture(scope="module")
def kept() -> dict[str, list[str]]:
    return {}


@pytest.fixture
def printed(opened: Open, kept: dict[str, list[str]]) -> Printed:
    """Print a page of which few results were chosen on the screen; each page once."""

    def print_page(name: str) -> list[str]:
        if name not in kept:
            page = opened(name, "dark")
            page.get_by_label("Severity", exact=True).select_option("advice")
            kept[name] = sheets(page.pdf(prefer_css_page_size=True))
        return kept[name]

    return print_page


def said_of(outcome: Outcome) -> Iterator[str]:
    """Give what paper must say of a finding; a key and a digest are for the tools."""
    yield heading(outcome)
    yield outcome.message
    for part in parts(outcome, Requirements(checked("failing-ccg"))):
        if part.label != "Digest":
            yield from (one.text for one in part.entries)
            yield from (one.where for one in part.entries)


def test_no_finding_is_lost_whatever_was_chosen_on_the_screen(printed: Printed) -> None:
    texts = printed("failing")
    text = "".join(texts)
    findings = [one for one in checked("failing-ccg").outcomes if one.result in FINDINGS]
    assert len(findings) > 500
    assert [said for one in findings for said in said_of(one) if squeezed(said) not in text] == []
    assert squeezed(f"Things to change ({sum(one.result == Result.FAIL for one in findings)})") in text
    assert len(texts) < 160


def test_what_is_met_has_a_row_for_each_rule(printed: Printed) -> None:
    texts = printed("well")
    text = "".join(texts)
    rules = by_rule(one for one in checked("well-governed-ccg").outcomes if one.result in IN_SHORT)
    rows = [f"{rule.title} {' '.join(rule.marks[1:])} ({len(rule.outcomes)})" for rule in rules]
    assert [row for row in rows if squeezed(row) not in text] == []
    many = next(rule for rule in rules if rule.unnamed)
    assert squeezed(f"{many.outcomes[3].subject.name}; and {many.unnamed} more") in text
    assert len(texts) < 60


def test_first_sheet_says_where_we_stand_and_what_is_asked(printed: Printed) -> None:
    first = printed("failing")[0]
    wanted = ("Where we stand", "Each of its eleven elements is not in place", "What is asked of the board")
    assert [words for words in wanted if squeezed(words) not in first] == []
    assert squeezed(checked("failing-ccg").gate.sentence) in first


def test_paper_is_black_on_white_and_has_nothing_to_choose(opened: Open) -> None:
    page = opened("failing", "dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator("#choose").is_hidden()
