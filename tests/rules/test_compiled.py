"""A pack that was kept is the pack that was read, for as long as nothing has changed."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from govcheck.rules.builtin import builtin_folder
from govcheck.rules.packs import compiled, read_pack
from govcheck.rules.packs.compiled import load_compiled, store_compiled
from govcheck.rules.packs.pack import Pack


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    """A built-in pack in a folder of its own, and what is kept of it."""
    shutil.copytree(builtin_folder() / "joint-committees", tmp_path / "rules" / "joint-committees")
    monkeypatch.setattr(compiled, "builtin_folder", lambda: tmp_path / "rules")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    pack = read_pack(tmp_path / "rules" / "joint-committees").pack
    assert pack is not None
    store_compiled(pack)
    return pack


def test_what_was_kept_is_what_was_read(kept: Pack) -> None:
    found = load_compiled(Path(kept.folder))
    assert found is not None
    assert found._replace(vocabulary=kept.vocabulary) == kept
    assert found.rules[0].check is kept.rules[0].check


@pytest.mark.parametrize("name", ["pack.yaml", "terms-of-reference-in-date/rule.yaml", "questions.yaml"])
def test_a_change_of_any_file_has_it_read_anew(kept: Pack, name: str) -> None:
    file = Path(kept.folder) / name
    os.utime(file, ns=(1, 1))
    assert load_compiled(Path(kept.folder)) is None


def test_a_rule_more_or_less_has_it_read_anew(kept: Pack) -> None:
    shutil.rmtree(Path(kept.folder) / "terms-of-reference-in-date")
    assert load_compiled(Path(kept.folder)) is None


def test_what_is_damaged_is_not_used(kept: Pack, tmp_path: Path) -> None:
    [file] = (tmp_path / "cache").rglob("*.pack")
    whole = file.read_bytes()
    for damaged in (b"", whole[:100], whole[:-10], whole.replace(b"\n", b"\nx", 1)):
        file.write_bytes(damaged)
        assert load_compiled(Path(kept.folder)) is None


def test_where_python_keeps_no_bytecode_nothing_is_kept(
    kept: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(tmp_path / "cache")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    store_compiled(kept)
    assert not (tmp_path / "cache").exists()


def test_a_pack_of_ones_own_is_never_kept(kept: Pack, tmp_path: Path) -> None:
    own = tmp_path / "elsewhere"
    shutil.move(kept.folder, own)
    store_compiled(kept._replace(folder=str(own)))
    assert load_compiled(own) is None
