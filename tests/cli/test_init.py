"""`govcheck init`: a first organisation that is valid and claims nothing."""

from __future__ import annotations

import json
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

from tests.cli.calling import Called, call, write

FILES = ["govcheck.yaml", "organisation.schema.json", "organisation.yaml", "settings.schema.json"]


def test_a_first_organisation_fits_the_schemas_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "my-ccg"
    said = f"Wrote {folder}/organisation.yaml and {folder}/govcheck.yaml. Next: govcheck check {folder}\n"
    assert call("init", folder) == Called(0, said, "")
    assert sorted(path.name for path in folder.iterdir()) == FILES
    schema = json.loads((folder / "organisation.schema.json").read_text("utf-8"))
    written = yaml.safe_load((folder / "organisation.yaml").read_text("utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(written)) == []


def test_its_files_name_the_schemas_beside_them(tmp_path: Path) -> None:
    call("init", tmp_path / "my-ccg")
    for name in ("organisation", "govcheck"):
        first = (tmp_path / "my-ccg" / f"{name}.yaml").read_text("utf-8").splitlines()[0]
        assert (tmp_path / "my-ccg" / first.removeprefix("# yaml-language-server: $schema=")).is_file()


def test_every_comment_that_is_a_setting_can_be_uncommented(tmp_path: Path) -> None:
    folder = tmp_path / "my-ccg"
    call("init", folder)
    file = folder / "govcheck.yaml"
    text = file.read_text("utf-8")
    keys = [line for line in text.splitlines() if line.startswith(("# fail_on: ", "# people: "))]
    file.write_text("\n".join(line.removeprefix("# ") for line in keys), encoding="utf-8")
    assert len(keys) == 2
    assert call("check", folder).code == 3


def test_a_first_organisation_can_be_checked_at_once_and_mostly_cannot_be_told(tmp_path: Path) -> None:
    call("init", tmp_path / "my-ccg")
    done = call("check", tmp_path / "my-ccg", "--format", "json")
    results = [one["result"] for one in json.loads(done.out)["requirements"]]
    assert done.code == 3
    assert "fail" not in results
    assert results.count("not-evidenced") > 0.9 * len(results)


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    folder = write(tmp_path / "my-ccg", notes="mine")
    said = f"govcheck: {folder} is not empty; nothing was written.\n"
    assert call("init", folder) == Called(2, "", said)
    assert [path.name for path in folder.iterdir()] == ["notes.yaml"]


def test_a_file_is_left_alone(tmp_path: Path) -> None:
    file = write(tmp_path, notes="mine") / "notes.yaml"
    assert call("init", file) == Called(2, "", f"govcheck: {file} is a file; nothing was written.\n")
    assert file.read_text("utf-8") == "mine"


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert call("init", tmp_path).code == 0


def test_where_nothing_can_be_written_it_says_why(tmp_path: Path) -> None:
    write(tmp_path, notes="mine")
    folder = tmp_path / "notes.yaml" / "my-ccg"
    assert call("init", folder) == Called(2, "", f"govcheck: {folder} cannot be written to: Not a directory.\n")
