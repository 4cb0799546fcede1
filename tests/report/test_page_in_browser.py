"""The HTML page in a real browser: accessible, searched and narrowed by keyboard, whole without script and on paper.

Skipped where the browser or what drives it is not installed; the message names it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import pytest

from govcheck.report import ReportOptions, render
from tests.examples.reports import checked
from tests.report.runs import MANY

pytest.importorskip("playwright", reason="playwright, which drives the browser, is not installed")
pytest.importorskip("axe_playwright_python", reason="axe-playwright-python, which holds axe-core, is not installed")

from playwright.sync_api import Browser, Page, Response, expect, sync_playwright

Scheme = Literal["light", "dark"]
Open = Callable[..., Page]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
RUNS = {"many": lambda: MANY, "failing": lambda: checked("failing-ccg"), "well": lambda: checked("well-governed-ccg")}
RESULTS = "[data-subject]"
EVERY_SCHEME = pytest.mark.parametrize("scheme", ["light", "dark"])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    drawn = {name: folder / f"{name}.html" for name in RUNS}
    for name, path in drawn.items():
        path.write_text(render("html", RUNS[name](), ReportOptions()), encoding="utf-8")
    return drawn


@pytest.fixture
def opened(browser: Browser, pages: dict[str, Path]) -> Iterator[Open]:
    """Open a page; whatever it complains of, or asks for beyond itself, fails the test."""
    complaints: list[str] = []
    contexts = []

    def open_page(name: str, scheme: Scheme = "light", width: int = 1280, *, script: bool = True) -> Page:
        context = browser.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}, java_script_enabled=script
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("response", lambda answer: complaints.append(answer.url) if _is_foreign(answer, pages) else None)
        page.goto(pages[name].as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def _is_foreign(answer: Response, pages: dict[str, Path]) -> bool:
    return answer.url.partition("#")[0] not in {path.as_uri() for path in pages.values()}


def violations(page: Page) -> list[tuple[str, str]]:
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert found["passes"] != []
    return [(one["id"], node["html"]) for one in found["violations"] for node in one["nodes"]]


@EVERY_SCHEME
@pytest.mark.parametrize("name", ["failing", "well"])
def test_axe_finds_no_violation(opened: Open, name: str, scheme: Scheme) -> None:
    assert violations(opened(name, scheme)) == []


@EVERY_SCHEME
@pytest.mark.parametrize("width", [1280, 400])
def test_axe_finds_no_violation_with_everything_unfolded(opened: Open, scheme: Scheme, width: int) -> None:
    page = opened("many", scheme, width)
    page.get_by_role("button", name="Unfold everything").click()
    expect(page.locator("main details:not([open])")).to_have_count(0)
    assert violations(page) == []


def test_axe_would_find_a_violation(opened: Open) -> None:
    page = opened("many")
    page.evaluate("document.querySelector('h1').replaceChildren(document.createElement('img'))")
    assert "image-alt" in {rule for rule, _ in violations(page)}


@pytest.mark.parametrize("name", ["failing", "well"])
def test_nothing_has_to_be_scrolled_sideways_on_a_telephone(opened: Open, name: str) -> None:
    page = opened(name, width=400)
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def test_words_are_searched_by_keyboard(opened: Open) -> None:
    page = opened("failing")
    every = page.locator(RESULTS).count()
    page.get_by_label("Search for words").focus()
    page.keyboard.type("accountable OFFICER chair")
    expect(page.get_by_role("status")).to_have_text(re.compile(f"^[0-9]+ of {every} results shown.$"))
    words = ("accountable", "officer", "chair")
    texts = page.locator("article").all_text_contents()
    shown = page.locator("article:not(.left-out)").all_text_contents()
    assert shown == [one for one in texts if all(word in one.lower() for word in words)] != texts
    expect(page.locator("#change article", has_text="does not chair the governing body").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("status")).to_have_text(f"All {every} results shown.")


def test_results_are_narrowed_by_keyboard(opened: Open) -> None:
    page = opened("failing")
    page.get_by_label("Result", exact=True).focus()
    page.keyboard.type("not met")
    page.keyboard.press("Tab")
    page.keyboard.type("critical")
    failing = [one for one in checked("failing-ccg").outcomes if (one.result, one.severity) == ("fail", "critical")]
    every = page.locator(RESULTS).count()
    expect(page.get_by_role("status")).to_have_text(f"{len(failing)} of {every} results shown.")
    headings = page.locator("#change article:not(.left-out) h3").all_text_contents()
    assert headings == [f"{one.subject.name}: {one.title}" for one in failing]
    expect(page.locator("#supply article").first).to_be_hidden()
    assert page.locator("section.nothing-fits").count() > 0


@pytest.mark.parametrize("label", ["Result", "Severity", "Rule pack", "Element", "Subject"])
def test_each_choice_leaves_some_results_and_clear_brings_all_back(opened: Open, label: str) -> None:
    page = opened("many")
    select, status = page.get_by_label(label, exact=True), page.get_by_role("status")
    choices = select.locator("option").all_text_contents()[1:]
    assert choices != []
    for choice in choices:
        select.select_option(label=choice)
        shown = page.locator(f"{RESULTS}:not(.left-out)").count()
        assert shown > 0
        expect(status).to_have_text(f"{shown} of {page.locator(RESULTS).count()} results shown.")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator(".left-out")).to_have_count(0)


def test_what_is_met_unfolds_while_it_is_searched(opened: Open) -> None:
    page = opened("well")
    expect(page.locator("#met .rule").first).to_be_hidden()
    page.get_by_label("Search for words").fill("audit oversight has at least three")
    expect(page.locator("#met .rule:not(.left-out)").first).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#met .rule").first).to_be_hidden()


def test_a_finding_unfolds_by_keyboard_and_a_link_unfolds_it_too(opened: Open) -> None:
    page = opened("failing")
    fold = page.locator("#change article summary").first
    fold.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#change article dl").first).to_be_visible()
    page.locator("#standing a[href^='#result-']").last.click()
    expect(page.locator("article:target dl").first).to_be_visible()


def test_without_script_all_results_are_there_and_nothing_is_to_choose(opened: Open) -> None:
    page = opened("failing", script=False)
    shown = [one for one in checked("failing-ccg").outcomes if one.result != "error"]
    assert page.locator(RESULTS).count() == len(shown)
    expect(page.locator("#choose")).to_be_hidden()
    expect(page.locator("#change article").last).to_be_visible()
    page.locator("#change article summary").last.click()
    expect(page.locator("#change article").last.locator("dl").first).to_be_visible()


def test_paper_has_everything_unfolded_whatever_was_chosen(opened: Open) -> None:
    page = opened("failing", "dark")
    page.get_by_label("Severity", exact=True).select_option("advice")
    page.emulate_media(media="print", color_scheme="dark")
    boxes = page.locator(f"{RESULTS} dl").evaluate_all(
        "all => all.map(one => one.checkVisibility({contentVisibilityAuto: true}))"
    )
    assert len(boxes) > len(checked("failing-ccg").outcomes)
    assert set(boxes) == {True}
    expect(page.locator("#choose")).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.emulate_media(media=None)
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
