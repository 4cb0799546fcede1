"""Sets that must be equal: requirements and rules, kinds of check and their use, modules and their tests."""

from __future__ import annotations

from pathlib import Path

from govcheck.report import FORMATS
from govcheck.rules.builtin import builtin_folder
from govcheck.rules.checks import KINDS
from tests.organisations import PACKS, RULES
from tests.report.endings import ENDINGS


def test_every_pack_is_read() -> None:
    assert {pack.id for pack in PACKS} == {folder.name for folder in builtin_folder().iterdir() if folder.is_dir()}


def test_every_requirement_has_a_rule() -> None:
    asked = {f"{pack.id} {one.id}" for pack in PACKS for one in pack.requirements.values() if not one.shown_as}
    covered = {f"{pack.id} {one}" for pack in PACKS for rule in pack.rules for one in rule.requirements}
    assert sorted(asked - covered) == []


def test_every_group_has_an_area_for_the_overall_verdict() -> None:
    bare = {(pack.id, group) for pack in PACKS for group in pack.groups if group not in pack.areas}
    assert sorted(bare) == []


def test_every_source_and_every_group_has_a_requirement() -> None:
    declared = {(pack.id, name) for pack in PACKS for name in (*pack.groups, *(one.id for one in pack.sources))}
    used = {(pack.id, name) for pack in PACKS for one in pack.requirements.values() for name in (one.group, one.source)}
    assert sorted(declared - used) == []


def test_every_folder_of_a_pack_is_a_rule() -> None:
    folders = {f"{pack.id}/{path.name}" for pack in PACKS for path in Path(pack.folder).iterdir() if path.is_dir()}
    assert folders == {rule.id for rule in RULES if not rule.standing}


def test_every_kind_of_check_is_used_by_a_rule_or_has_tests(checkout: Path) -> None:
    tests = checkout / "tests" / "rules" / "checks"
    tested = {path.stem.removeprefix("test_").replace("_", "-") for path in tests.glob("test_*.py")}
    used = {rule.check.name for rule in RULES}
    assert sorted(KINDS.keys() - used - tested) == []


def test_every_module_of_checks_is_a_kind_that_can_be_named(checkout: Path) -> None:
    folder = checkout / "src" / "govcheck" / "rules" / "checks"
    modules = {path.stem.replace("_", "-") for path in folder.glob("*.py")}
    assert sorted(KINDS.keys() - modules) == []


def test_every_format_has_an_ending() -> None:
    assert set(ENDINGS) == set(FORMATS)
