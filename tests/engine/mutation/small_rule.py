"""A pack of one small rule, written for a test."""

from __future__ import annotations

from pathlib import Path

from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.route import Routes
from govcheck.model.things import VOCABULARY
from govcheck.rules.packs import Pack, Rule, read_pack

ROUTES = Routes(VOCABULARY, DERIVED_FIELDS)

_PACK = """\
title: A pack of one rule
version: 1.0.0
maintainer: nobody
kinds: [ccg]
from: 2013-04-01
until: 2022-06-30
sources: {guide: {title: A guide, publisher: A publisher, year: '2013'}}
groups: {one: The group}
"""
_REQUIREMENTS = """\
requirements:
  S-1: {source: guide, place: page 1, group: one, says: Something is so, strength: core, shown_by: fact}
"""
_REST = """\
title: Something is so
requirements: [S-1]
message: {pass: 'It is so.', fail: 'It is not so.'}
remedy: Make it so.
rationale: It ought to be so.
"""


def small_pack(folder: Path, rule: str, **examples: str) -> Pack:
    """Write a pack with one rule, of which `rule` says what is asked of what; examples by their names."""
    pack = folder / "small"
    (pack / "asked").mkdir(parents=True)
    (pack / "pack.yaml").write_text(_PACK, encoding="utf-8")
    (pack / "requirements.yaml").write_text(_REQUIREMENTS, encoding="utf-8")
    (pack / "asked" / "rule.yaml").write_text(_REST + rule, encoding="utf-8")
    for name, text in examples.items():
        organisation = f"organisation: {{name: Example CCG, kind: ccg}}\n{text}"
        result = name.replace("_", "-")
        head = f"expect: {{as_of: 2017-06-01, result: {result.partition('--')[0]}}}\n"
        (pack / "asked" / f"{result}.yaml").write_text(head + organisation, encoding="utf-8")
    read = read_pack(pack)
    assert read.problems == ()
    assert read.pack is not None
    return read.pack


def small_rule(folder: Path, rule: str) -> Rule:
    """Give one rule without examples."""
    [found] = small_pack(folder, rule).rules
    return found
