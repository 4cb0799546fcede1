"""A rule whose parameters ask for nothing is refused when its pack loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.rules.packs import read_pack

PACK = """\
title: Own
version: 1.0.0
maintainer: Someone
kinds: [ccg]
sources: {own: {title: T, publisher: P, year: '2017'}}
groups: {one: One}
"""
REQUIREMENTS = """\
requirements:
  OWN-1: {source: own, place: one, group: one, says: It, strength: core, shown_by: fact}
"""
RULE = """\
title: It is so
requirements: [OWN-1]
subject: governing_body
check: CHECK
params: PARAMS
message: {pass: 'Yes.', fail: 'No.'}
remedy: Do it.
rationale: It matters.
"""


@pytest.mark.parametrize(
    ("check", "params", "names"),
    [
        ("stated", "{}", "`values` or `all` or `any`"),
        ("stated", "{with_evidence: yes}", "`values` or `all` or `any`"),
        ("every", "{of: seats}", "`values` or `all` or `any` or `recent`"),
        ("count", "{of: seats}", "`at_least` or `at_most`"),
        ("covers", "{items: [auditors]}", "`table` or `entries`"),
    ],
)
def test_a_rule_that_asks_for_nothing_is_refused(check: str, params: str, names: str, tmp_path: Path) -> None:
    rule = tmp_path / "own" / "so"
    rule.mkdir(parents=True)
    (rule.parent / "pack.yaml").write_text(PACK)
    (rule.parent / "requirements.yaml").write_text(REQUIREMENTS)
    (rule / "rule.yaml").write_text(RULE.replace("CHECK", check).replace("PARAMS", params))

    problems = read_pack(rule.parent).problems

    assert [(str(one.location), one.sentence) for one in problems] == [
        ("own/so/rule.yaml:5:9", f"The check `{check}` asks for nothing here; give {names}.")
    ]
