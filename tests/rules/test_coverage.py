"""Coverage is a set difference: every requirement with its rules, and what is missing is named."""

from __future__ import annotations

from pathlib import Path

from govcheck.rules.coverage import Coverage, coverage
from govcheck.rules.coverage_page import coverage_page
from govcheck.rules.packs import read_pack
from govcheck.rules.packs.example import examples_of
from govcheck.rules.rule_page import rule_page, rules_index
from tests.organisations import PACKS

PACK = """\
title: Own
version: 1.0.0
maintainer: nobody
kinds: [ccg]
sources: {own: {title: Standard, publisher: Us, year: '2017'}}
groups: {first: First}
settings: {attestation_validity: P1Y}
"""
REQUIREMENTS = """\
requirements:
  OWN-1: {source: own, place: '1', group: first, says: There is a plan, strength: core, shown_by: fact}
  OWN-2: {source: own, place: '2', group: first, says: It is good, strength: core, shown_by: attestation}
  OWN-3:
    {source: own, place: '3', group: first, says: All is well, strength: core, shown_by: verdict, shown_as: conditions}
  OWN-4: {source: own, place: '4', group: first, says: It is kept, strength: core, shown_by: document}
"""
QUESTIONS = """\
questions:
  plan-is-good:
    title: The plan is good
    requirements: [OWN-2, OWN-1]
    params: {asks: Is it good?}
    remedy: Make it better.
    rationale: A plan has to be good.
"""


def own(folder: Path) -> Coverage:
    pack = folder / "own"
    pack.mkdir()
    for name, text in (("pack", PACK), ("requirements", REQUIREMENTS), ("questions", QUESTIONS)):
        (pack / f"{name}.yaml").write_text(text, encoding="utf-8")
    read = read_pack(pack).pack
    assert read is not None
    return coverage([read])


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    found = own(tmp_path)
    assert [(row.requirement.id, row.rules, row.missing) for row in found.rows] == [
        ("OWN-1", ("plan-is-good",), ("it is to be shown by facts, and rests on somebody's word alone",)),
        ("OWN-2", ("plan-is-good",), ()),
        ("OWN-3", (), ()),
        ("OWN-4", (), ("no rule names it",)),
    ]
    assert (found.by_rules, found.by_verdict) == (1, 1)
    assert found.totals() == "2/4 requirements: 1 by rules, 1 by the verdict."


def test_the_page_shows_it_too(tmp_path: Path) -> None:
    page = coverage_page(own(tmp_path))
    assert "| OWN-4 | It is kept (4) | core | document | . **Missing:** no rule names it | none |" in page
    assert "| OWN-3 | All is well (3) | core | verdict | [the overall verdict](verdict.md) | none |" in page


def test_every_requirement_of_the_source_documents_is_covered() -> None:
    found = coverage(PACKS)
    assert [(row.requirement.id, row.missing) for row in found.missing] == []
    assert found.totals() == "408/408 requirements: 404 by rules, 4 by the verdict."


def test_the_page_of_a_rule_shows_right_wrong_and_unclear() -> None:
    pack = next(pack for pack in PACKS if pack.id == "essence-of-good-governance")
    rule = next(rule for rule in pack.rules if rule.name == "audit-remit-whole")
    page = rule_page(rule, pack, examples_of(rule, pack), ["committee.functions"])
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert headings == [
        "# The remit of audit oversight covers financial reporting, internal control and the auditors",
        "## Where it comes from",
        "## Right",
        "## Wrong",
        "## Cannot be told",
        "## What it reads",
    ]
    assert "- **EGG-7.2** (core): " in page
    assert page.endswith("`committee.functions`.\n")


def test_the_index_links_to_every_rule() -> None:
    index = rules_index(PACKS)
    assert [rule.id for pack in PACKS for rule in pack.rules if f"]({rule.id}.md)" not in index] == []
