"""`govcheck rules new`: a rule that works as it is written, to be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.rules.builtin import builtin_folder
from govcheck.rules.packs import read_pack
from tests.cli.calling import call

WELL = (
    "{rules}, {examples} examples ({each} pass, {each} fail, {each} not-evidenced, 0 not-applicable), 0 complaints. "
    "Largest difference between a fail or not-evidenced example and its nearest pass example: 1 fact.\n"
)
NEW_PACK = """\
title: Boards
version: 0.1.0
maintainer: nobody yet
kinds: [integrated-care-board]
from: 2022-07-01
sources:
  act: {title: An Act, publisher: Its publisher, year: '2022'}
groups: {first: The first group}
"""
NEW_REQUIREMENT = """\
requirements:
  ICB-1: {source: act, place: section 1, group: first, says: Something, strength: core, shown_by: fact}
"""


def files_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml"))


def test_a_rule_in_a_new_pack_passes_its_examples_at_once(tmp_path: Path) -> None:
    done = call("rules", "new", tmp_path / "my-pack" / "my-rule")
    assert (done.code, done.err) == (0, "")
    assert files_below(tmp_path) == [
        "my-pack/my-rule/fail-first.yaml",
        "my-pack/my-rule/not-evidenced-first.yaml",
        "my-pack/my-rule/pass-first.yaml",
        "my-pack/my-rule/rule.yaml",
        "my-pack/pack.yaml",
        "my-pack/requirements.yaml",
    ]
    tested = call("rules", "test", tmp_path / "my-pack")
    assert (tested.code, tested.out) == (0, WELL.format(rules="1 rule", examples=3, each=1))


def test_a_second_rule_joins_the_pack_and_leaves_its_head_alone(tmp_path: Path) -> None:
    pack = tmp_path / "my-pack"
    call("rules", "new", pack / "one")
    before = (pack / "pack.yaml").read_text("utf-8")
    assert call("rules", "new", pack / "two").code == 0
    assert (pack / "pack.yaml").read_text("utf-8") == before
    assert call("rules", "test", pack).out == WELL.format(rules="2 rules", examples=6, each=2)


@pytest.mark.parametrize("pack", sorted(folder.name for folder in builtin_folder().iterdir()))
def test_a_rule_takes_a_requirement_of_the_pack_that_is_there(tmp_path: Path, pack: str) -> None:
    folder = tmp_path / pack
    folder.mkdir()
    for name in ("pack.yaml", "requirements.yaml"):
        (folder / name).write_text((builtin_folder() / pack / name).read_text("utf-8"), encoding="utf-8")
    assert call("rules", "new", folder / "my-rule").code == 0
    assert call("rules", "test", folder).out == WELL.format(rules="1 rule", examples=3, each=1)


def test_its_examples_are_for_a_body_and_a_day_that_the_pack_is_for(tmp_path: Path) -> None:
    folder = tmp_path / "boards"
    folder.mkdir()
    (folder / "pack.yaml").write_text(NEW_PACK, encoding="utf-8")
    (folder / "requirements.yaml").write_text(NEW_REQUIREMENT, encoding="utf-8")
    assert call("rules", "new", folder / "my-rule").code == 0
    assert call("rules", "test", folder).out == WELL.format(rules="1 rule", examples=3, each=1)
    read = read_pack(folder).pack
    assert read is not None
    assert [rule.requirements for rule in read.rules] == [("ICB-1",)]


def test_in_a_checkout_its_files_name_their_schemas(tmp_path: Path, checkout: Path) -> None:
    (tmp_path / "schema").mkdir()
    for schema in (checkout / "schema").iterdir():
        (tmp_path / "schema" / schema.name).write_text("{}", encoding="utf-8")
    call("rules", "new", tmp_path / "rules" / "my-pack" / "my-rule")
    for file in (tmp_path / "rules").rglob("*.yaml"):
        first = file.read_text("utf-8").splitlines()[0]
        named = file.parent / first.removeprefix("# yaml-language-server: $schema=")
        assert named.is_file()
        assert named.name.removesuffix(".schema.json") == {
            "rule.yaml": "rule",
            "pack.yaml": "pack",
            "requirements.yaml": "requirements",
        }.get(file.name, "example")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("my-rule", "Give the pack too, as my-pack/my-rule."),
        ("my-pack/my_rule", "`my_rule` cannot be an id"),
        ("my-pack/My rule", "`My rule` cannot be an id"),
        ("My pack/my-rule", "`My pack` cannot be an id"),
        ("there/is", "there/is is there already."),
    ],
)
def test_a_name_that_will_not_do_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
) -> None:
    (tmp_path / "there" / "is").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    done = call("rules", "new", name)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert files_below(tmp_path) == []


def test_where_nothing_can_be_written_it_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = call("rules", "new", tmp_path / "file" / "my-rule")
    assert (done.code, done.out) == (2, "")
    assert done.err == f"govcheck: {tmp_path / 'file' / 'my-rule'} cannot be written: Not a directory.\n"
