"""Patterns of `exclude`."""

from __future__ import annotations

import pytest

from govcheck.load.exclude import excluder


@pytest.mark.parametrize(
    ("pattern", "left_out", "kept"),
    [
        ("a.yaml", ["a.yaml"], ["b/a.yaml", "a.yaml.yaml", "aXyaml"]),
        ("*.yaml", ["a.yaml", "b.yaml"], ["b/a.yaml"]),
        ("**/a.yaml", ["a.yaml", "b/a.yaml", "b/c/a.yaml"], ["ba.yaml", "b/xa.yaml"]),
        ("drafts", ["drafts", "drafts/a.yaml", "drafts/b/c.yaml"], ["drafts.yaml", "x/drafts/a.yaml"]),
        ("drafts/", ["drafts", "drafts/a.yaml"], ["drafts2/a.yaml"]),
        ("./drafts/*", ["drafts/a.yaml", "drafts/b/c.yaml"], ["drafts"]),
        ("drafts/**", ["drafts/a.yaml", "drafts/b/c.yaml"], ["draft/a.yaml"]),
        ("**/old/**/*.yml", ["old/a.yml", "x/old/y/z/a.yml"], ["old/a.yaml", "a.yml"]),
        ("20??.yaml", ["2013.yaml"], ["213.yaml", "20/3.yaml"]),
        ("[ab].yaml", ["a.yaml", "b.yaml"], ["c.yaml", "[ab].yaml"]),
        ("[!ab].yaml", ["c.yaml"], ["a.yaml", "b.yaml"]),
        ("201[3-5].yaml", ["2013.yaml", "2015.yaml"], ["2016.yaml"]),
        ("[5-3].yaml", ["[5-3].yaml"], ["4.yaml"]),
        ("[].yaml", ["[].yaml"], ["a.yaml"]),
        ("[!].yaml", ["[!].yaml"], ["a.yaml"]),
        ("[[a].yaml", ["[.yaml", "a.yaml"], ["b.yaml"]),
        ("[a--b].yaml", ["[a--b].yaml"], ["a.yaml"]),
        ("[.yaml", ["[.yaml"], ["a.yaml"]),
        ("(a|b)+.yaml", ["(a|b)+.yaml"], ["a.yaml"]),
        ("", [], ["a.yaml"]),
    ],
)
def test_a_pattern_leaves_out_what_it_names(pattern: str, left_out: list[str], kept: list[str]) -> None:
    excluded = excluder([pattern])
    assert [name for name in left_out + kept if excluded(name)] == left_out


def test_any_of_several_patterns_leaves_out() -> None:
    excluded = excluder(["a.yaml", "b/**"])
    assert [name for name in ("a.yaml", "b/c.yaml", "c.yaml") if excluded(name)] == ["a.yaml", "b/c.yaml"]


def test_no_pattern_leaves_nothing_out() -> None:
    assert not excluder([])("a.yaml")
