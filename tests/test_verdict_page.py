"""docs/verdict.md names every requirement that the verdict shows, with tests that are there."""

from __future__ import annotations

import ast
import re

from tests.organisations import PACKS, TOP

ROW = re.compile(r"^\| ([A-Z]+-[\w.]+) \| .* \| (.*) \|$", re.MULTILINE)
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows() -> dict[str, list[tuple[str, str]]]:
    page = (TOP / "docs" / "verdict.md").read_text("utf-8")
    return {one: NAMED.findall(tests) for one, tests in ROW.findall(page)}


def test_every_requirement_that_the_verdict_shows_is_on_the_page() -> None:
    shown = [one.id for pack in PACKS for one in pack.requirements.values() if one.shown_by == "verdict"]
    assert sorted(rows()) == sorted(shown)


def test_every_test_on_the_page_is_there() -> None:
    for requirement, tests in rows().items():
        assert tests, requirement
        for file, name in tests:
            found = ast.parse((TOP / file).read_text("utf-8"))
            assert name in [one.name for one in found.body if isinstance(one, ast.FunctionDef)], name


def test_the_areas_on_the_page_are_those_there_are() -> None:
    from govcheck.results.overall import _TITLES

    page = " ".join((TOP / "docs" / "verdict.md").read_text("utf-8").split()).lower()
    for title in _TITLES.values():
        name, _, rest = title.lower().partition(": ")
        assert name in page
        assert rest in page
