"""The HTML page: self-contained, well built and readable."""

import base64
import hashlib
import html
import re
from itertools import pairwise

import html5lib
import pytest

from govcheck.report import ReportOptions, render
from tests.examples.reports import FOLDERS, checked, drawn
from tests.report.harmless import Tags
from tests.report.runs import FAILED, RUNS

PAGES = {name: render("html", run, ReportOptions()) for name, run in RUNS.items()}
EVERY_PAGE = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
INKS = ("good", "bad", "open", "quiet", "broken")


def attributes(page: str, tag: str, name: str) -> list[str]:
    return re.findall(rf'<{tag}\b[^>]*\b{name}="([^"]*)"', page)


@EVERY_PAGE
def test_page_needs_nothing_from_elsewhere(page: str) -> None:
    tags = {tag for tag, _ in Tags(page).tags}
    assert tags & {"link", "img", "iframe", "object", "embed", "base", "form"} == set()
    assert attributes(page, "script", "src") == []
    assert [target for target in attributes(page, "a", "href") if not target.startswith("#")] == []
    assert re.findall(r"url\(|@import", page) == []


def hashes(page: str, tag: str) -> list[str]:
    texts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    return [f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts]


@EVERY_PAGE
def test_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else(page: str) -> None:
    (style,), (script,) = hashes(page, "style"), hashes(page, "script")
    policy = f"default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"
    stated = re.findall('<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    assert [html.unescape(one) for one in stated] == [policy]
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert [name for _, names in Tags(page).tags for name in names if name == "style" or name.startswith("on")] == []


@EVERY_PAGE
def test_page_is_html_without_an_error(page: str) -> None:
    assert html5lib.HTMLParser(strict=True).parse(page) is not None


@pytest.mark.parametrize("name", FOLDERS)
def test_page_of_an_example_is_html_without_an_error(name: str) -> None:
    assert html5lib.HTMLParser(strict=True).parse(drawn(name, "html")) is not None


def test_page_of_two_thousand_results_stays_under_two_megabytes() -> None:
    run = checked("well-governed-ccg")
    twice = run._replace(outcomes=(run.outcomes * 2)[:2000])
    assert len(twice.outcomes) == 2000
    assert len(render("html", twice, ReportOptions()).encode("utf-8")) < 2_000_000
    assert len(drawn("failing-ccg", "html").encode("utf-8")) < 2_000_000


def test_a_page_with_an_error_would_be_found() -> None:
    broken = PAGES["clean"].replace("</main>", "", 1)
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse(broken)


@EVERY_PAGE
def test_requirements_stand_in_a_table_for_each_source(page: str) -> None:
    tables = re.findall(r'<table class="requirements">\n<caption>(.*?)</caption>(.*?)</table>', page, re.DOTALL)
    assert len(tables) == len({caption for caption, _ in tables})
    assert [caption for caption, rows in tables if not caption or rows.count("<tr>") < 2] == []


@EVERY_PAGE
def test_links_lead_somewhere_and_no_id_is_used_twice(page: str) -> None:
    ids = attributes(page, r"\w+", "id")
    assert len(ids) == len(set(ids))
    assert {target[1:] for target in attributes(page, "a", "href")} - set(ids) == set()
    assert set(attributes(page, "section", "aria-labelledby")) - set(ids) == set()


@EVERY_PAGE
def test_headings_go_down_one_step_at_a_time(page: str) -> None:
    levels = [int(tag[1]) for tag, _ in Tags(page).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


@EVERY_PAGE
def test_page_has_its_language_and_landmarks_and_tables_have_scopes(page: str) -> None:
    assert '<html lang="en-GB">' in page
    tags = Tags(page).tags
    assert {"header", "main", "footer"} <= {tag for tag, _ in tags}
    assert [names for tag, names in tags if tag == "th" and "scope" not in names] == []


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_can_be_read(scheme: int) -> None:
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", PAGES["clean"].split(":root {")[scheme + 1]))
    pairs = [(ink, back) for ink in ("ink", "soft", "accent", "bad") for back in ("page", "panel")]
    pairs += [(ink, f"{ink}-back") for ink in INKS]
    assert {pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 4.5} == set()


def test_a_colour_never_stands_without_a_word() -> None:
    badges = re.findall(r'<span class="badge (\w+)">([^<]*)</span>', PAGES["many"])
    assert len(badges) == PAGES["many"].count('class="badge')
    assert [words for _, words in badges if not words.strip()] == []
    signs = re.findall(r'\.badge\.(\w+)::before \{ content: "(.)"; content: "\2" / ""; \}', PAGES["many"])
    assert sorted(tone for tone, _ in signs) == sorted(INKS)
    assert len({sign for _, sign in signs}) == len(signs)


def test_bars_of_the_chart_fill_their_rows_and_their_counts_stand_beside_them() -> None:
    rows = re.findall(r'<svg class="bar" viewBox="0 0 (\d+) 1".*?</svg>([^<]*)</td>', PAGES["many"], re.DOTALL)
    drawn = re.findall(r'<svg class="bar".*?</svg>', PAGES["many"], re.DOTALL)
    assert len(rows) == len(drawn) > 0
    for (total, tally), bar in zip(rows, drawn, strict=True):
        parts = re.findall(r'<rect class="of-([\w-]+)" x="(\d+)" y="0" width="(\d+)"', bar)
        widths = [int(width) for _, _, width in parts]
        assert [int(start) for _, start, _ in parts] == [sum(widths[:index]) for index in range(len(widths))]
        assert sum(widths) == int(total)
        assert tally.strip() == ", ".join(f"{width} {word.replace('-', ' ')}" for word, _, width in parts)


def test_a_finding_shows_each_line_that_it_is_about_once() -> None:
    article = next(one for one in PAGES["many"].split("<article ") if FAILED.message in html.unescape(one))
    numbers = re.findall(r'<span class="number">(\d+)</span>', article.split("</article>")[0])
    assert numbers == list(dict.fromkeys(numbers)) != []
