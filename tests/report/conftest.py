"""A real browser and the pages it opens; where it is not, tests are skipped and told what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from govcheck.report import ReportOptions, render
from tests.examples.reports import checked
from tests.report.runs import MANY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Response

Scheme = Literal["light", "dark"]
Open = Callable[..., "Page"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync")  # fmt: skip
DRAWN = {
    "many": lambda: MANY,
    "failing": lambda: checked("failing-ccg"),
    "well": lambda: checked("well-governed-ccg"),
    "joint": lambda: checked("joint-commissioning-committee"),
}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium of the machine."""
    driver = pytest.importorskip("playwright.sync_api", reason="playwright, which drives the browser, is not installed")
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("chromium is not installed")
    with driver.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Draw the pages, by name."""
    folder = tmp_path_factory.mktemp("pages")
    drawn = {name: folder / f"{name}.html" for name in DRAWN}
    for name, path in drawn.items():
        path.write_text(render("html", DRAWN[name](), ReportOptions()), encoding="utf-8")
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
