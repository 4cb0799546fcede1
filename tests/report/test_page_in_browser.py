"""The HTML page in a real browser: accessible, searched and narrowed by keyboard, whole without script.

Skipped where the browser or what drives it is not installed; the message names it.
"""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

import pytest

from tests.examples.reports import checked
from tests.report.conftest import Open, Scheme

pytest.importorskip("playwright", reason="playwright, which drives the browser, is not installed")
pytest.importorskip("axe_playwright_python", reason="axe-playwright-python, which holds axe-core, is not installed")

from playwright.sync_api import Page, expect

RESULTS = "[data-subject]"
EVERY_SCHEME = pytest.mark.parametrize("scheme", ["light", "dark"])


def found_by_axe(page: Page) -> list[tuple[str, str, str]]:
    """Give what axe-core finds wrong, and what it cannot decide and leaves to people."""
    # What is folded away it passes over, which takes most of its time; pages that are unfolded are looked at in full.
    page.evaluate("document.querySelectorAll('details:not([open]) > :not(summary)').forEach(one => one.remove())")
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations', 'incomplete']})")
    assert "color-contrast" in {one["id"] for one in found["passes"]}
    return [
        (sort, one["id"], node["html"])
        for sort in ("violations", "incomplete")
        for one in found[sort]
        for node in one["nodes"]
    ]


@EVERY_SCHEME
@pytest.mark.parametrize("name", ["failing", "well"])
def test_axe_finds_no_violation_and_leaves_nothing_undecided(opened: Open, name: str, scheme: Scheme) -> None:
    assert found_by_axe(opened(name, scheme)) == []


@pytest.mark.parametrize(
    ("name", "width", "scheme"),
    [
        ("many", 1280, "light"),
        ("many", 1280, "dark"),
        ("many", 400, "light"),
        ("many", 400, "dark"),
        ("joint", 1280, "dark"),
    ],
)
def test_axe_finds_nothing_with_everything_unfolded(opened: Open, name: str, scheme: Scheme, width: int) -> None:
    """A whole example is among them; the largest ones take most of a minute each when they are unfolded."""
    page = opened(name, scheme, width)
    page.get_by_role("button", name="Unfold everything").click()
    expect(page.locator("main details:not([open])")).to_have_count(0)
    assert found_by_axe(page) == []


def test_axe_would_find_a_violation_and_what_it_cannot_decide(opened: Open) -> None:
    page = opened("many")
    page.evaluate("document.querySelector('h1').replaceChildren(document.createElement('img'))")
    page.evaluate("document.querySelector('h2').textContent = '✗'")
    found = {(sort, rule) for sort, rule, _ in found_by_axe(page)}
    assert {("violations", "image-alt"), ("incomplete", "color-contrast")} <= found


@pytest.mark.parametrize("name", ["failing", "well"])
def test_nothing_has_to_be_scrolled_sideways_on_a_telephone(opened: Open, name: str) -> None:
    page = opened(name, width=400)
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def test_words_are_searched_by_keyboard(opened: Open) -> None:
    page = opened("failing")
    every = page.locator(RESULTS).count()
    page.get_by_label("Search for words").focus()
    page.keyboard.type("accountable OFFICER chair")
    expect(page.get_by_role("status")).to_have_text(re.compile(f"^[0-9]+ of {every} results shown. Things to change"))
    words = ("accountable", "officer", "chair")
    texts = page.locator("article").all_text_contents()
    shown = page.locator("article:not(.left-out)").all_text_contents()
    assert shown == [one for one in texts if all(word in one.lower() for word in words)] != texts
    expect(page.locator("#change article", has_text="does not chair the governing body").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("status")).to_have_text(f"All {every} results shown.")


def results_of(result: str) -> int:
    return sum(one.result == result for one in checked("failing-ccg").outcomes)


def test_results_are_narrowed_by_keyboard(opened: Open) -> None:
    page = opened("failing")
    page.get_by_label("Result", exact=True).focus()
    page.keyboard.type("not met")
    page.keyboard.press("Tab")
    page.keyboard.type("critical")
    failing = [one for one in checked("failing-ccg").outcomes if (one.result, one.severity) == ("fail", "critical")]
    every = page.locator(RESULTS).count()
    change = f"Things to change ({len(failing)} of {results_of('fail')})"
    expect(page.get_by_role("status")).to_have_text(f"{len(failing)} of {every} results shown. {change}")
    expect(page.locator("#change-title")).to_have_text(change)
    expect(page.locator("#met-title")).to_have_text(f"What was checked and is met (0 of {results_of('pass')})")
    headings = page.locator("#change article:not(.left-out) h3").all_text_contents()
    assert headings == [f"{one.subject.name}: {one.title}" for one in failing]
    expect(page.locator("#supply article").first).to_be_hidden()
    assert page.locator("section.nothing-fits").count() > 0
    expect(page.locator(".wanted")).to_be_hidden()
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#change-title")).to_have_text(f"Things to change ({results_of('fail')})")
    expect(page.locator(".wanted")).to_be_visible()


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
        expect(status).to_contain_text(f"{shown} of {page.locator(RESULTS).count()} results shown. ")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator(".left-out")).to_have_count(0)


def test_what_is_met_unfolds_while_it_is_searched(opened: Open) -> None:
    page = opened("well")
    expect(page.locator("#met .rule").first).to_be_hidden()
    page.get_by_label("Search for words").fill("audit oversight has at least three")
    rules = page.locator("#met .rule:not(.left-out)")
    expect(rules.first).to_be_visible()
    assert [
        text for text in rules.locator("summary").all_text_contents() if not re.search(r"\(\d+ of \d+\)", text)
    ] == []
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
