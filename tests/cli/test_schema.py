"""`govcheck schema`: every schema is valid, every file of the repository fits its own and names it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from govcheck.cli.schema import SCHEMAS, schema_text
from govcheck.rules.builtin import builtin_profiles_folder
from govcheck.rules.packs import read_vocabulary
from tests.cli.calling import Called, call
from tests.organisations import EXAMPLES, TOP

LINE = "# yaml-language-server: $schema="
KINDS_BY_NAME = {
    "rule.yaml": "rule",
    "pack.yaml": "pack",
    "requirements.yaml": "requirements",
    "lists.yaml": "lists",
    "govcheck.yaml": "settings",
}
STANDING = {"documents.yaml": "documents", "questions.yaml": "questions"}
OURS = {*(TOP / "rules").rglob("*.yaml"), *(TOP / "profiles").glob("*.yaml"), *EXAMPLES.rglob("*.yaml")}
FILES = sorted(path for path in OURS if not path.name.startswith("."))  # hidden files are for other programs
OWN_PACK = EXAMPLES / "own-pack"
WRITTEN_BY_THE_PROGRAM = {"report", "baseline", "comparison"}
WRONG_ON_PURPOSE = [path for path in FILES if path.name.endswith("-near-miss.yaml")]


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(TOP).as_posix() for path in paths]


def kind(path: Path) -> str:
    """Give the kind of a file of the repository by where it lies."""
    if path.parent == builtin_profiles_folder():
        return "profile"
    if any((folder / "pack.yaml").is_file() for folder in path.parents[:2]):
        return {**KINDS_BY_NAME, **STANDING}.get(path.name, "example")
    return KINDS_BY_NAME.get(path.name, "organisation")


def speaks_of_further_facts(path: Path) -> bool:
    """Whether a file may state the facts that the pack of the worked example declares."""
    return OWN_PACK in path.parents and kind(path) in ("organisation", "example")


@cache
def schema(what: str, *packs: Path) -> dict[str, Any]:
    vocabulary, problems = read_vocabulary(packs)
    assert problems == ()
    found = json.loads(schema_text(what, vocabulary))
    assert isinstance(found, dict)
    return found


@cache
def validator(what: str, *packs: Path) -> Draft202012Validator:
    return Draft202012Validator(schema(what, *packs))


@pytest.mark.parametrize("what", SCHEMAS)
def test_every_schema_is_valid(what: str) -> None:
    Draft202012Validator.check_schema(schema(what))
    assert schema(what)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("what", SCHEMAS)
def test_a_schema_is_printed_as_it_is_written(what: str) -> None:
    assert call("schema", what) == Called(0, schema_text(what), "")


@pytest.mark.parametrize("what", ["organisation", "example"])
def test_with_a_pack_the_schema_knows_the_facts_that_it_declares(what: str) -> None:
    done = call("schema", what, "--pack", OWN_PACK / "open-doors")
    assert (done.code, done.err) == (0, "")
    known = json.loads(done.out)
    assert known == schema(what, OWN_PACK / "open-doors")
    further = known["$defs"]["object.meeting"]["properties"].keys() - (
        schema(what)["$defs"]["object.meeting"]["properties"].keys()
    )
    assert further == {"way_in", "way_in_walked"}
    assert known["$defs"]["object.meeting"]["properties"]["way_in"]["description"] == (
        "How one gets into the room where it met."
    )


def test_a_pack_whose_facts_cannot_be_read_gives_no_schema(tmp_path: Path) -> None:
    call("rules", "new", tmp_path / "my-pack" / "my-rule")
    with (tmp_path / "my-pack" / "pack.yaml").open("a", encoding="utf-8") as head:
        head.write("facts: {way_in: {on: meetin, type: text, meaning: how one gets in}}\n")
    done = call("schema", "organisation", "--pack", tmp_path / "my-pack")
    said = "my-pack/pack.yaml:9:22: `meetin` is not a kind of thing. Did you mean `meeting`?"
    assert done == Called(2, "", f"govcheck: {said}\n")


def test_without_a_kind_it_is_the_schema_of_an_organisation() -> None:
    assert call("schema") == call("schema", "organisation")


def test_a_misspelt_kind_is_met_with_the_nearest() -> None:
    said = "There is no schema of `organization`; there are " + ", ".join(SCHEMAS) + ". Did you mean `organisation`?"
    assert call("schema", "organization") == Called(2, "", f"govcheck: {said}\n")


def test_there_are_files_of_every_kind_that_people_write() -> None:
    assert {kind(path) for path in FILES} == set(SCHEMAS) - WRITTEN_BY_THE_PROGRAM


@pytest.mark.parametrize(
    "what", [pytest.param(what, id=what) for what in SCHEMAS if what not in WRITTEN_BY_THE_PROGRAM]
)
def test_every_file_of_the_repository_fits_its_schema(what: str) -> None:
    wrong = []
    for path in FILES:
        if kind(path) != what or path in WRONG_ON_PURPOSE:
            continue
        # A YAML 1.1 reader: yes is true there, and a date is a date until it is written as JSON.
        as_json = json.loads(json.dumps(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader), default=str))
        fits = validator(what, OWN_PACK / "open-doors") if speaks_of_further_facts(path) else validator(what)
        wrong += [f"{path.relative_to(TOP)}: {error.message}" for error in fits.iter_errors(as_json)]
    assert wrong == []


def test_every_file_of_the_repository_names_its_schema() -> None:
    wrong = []
    for path in FILES:
        first = path.read_text("utf-8").partition("\n")[0]
        named = (path.parent / first.removeprefix(LINE)).resolve() if first.startswith(LINE) else None
        # The schemas with further facts are written by whoever follows the tutorial.
        folder = OWN_PACK if speaks_of_further_facts(path) else TOP / "schema"
        if named != folder / f"{kind(path)}.schema.json":
            wrong.append(path)
    assert names(wrong) == []


def test_a_misspelt_key_does_not_fit() -> None:
    for what, text in (
        ("organisation", "{format: 1, organisatoin: {}}"),
        ("settings", "{fail_onn: minor}"),
        ("example", "{expect: {as_of: '2017-01-01', result: passed}}"),
        ("requirements", "{requirements: {A-1: {says: Something}}}"),
        ("pack", "{titel: A pack}"),
        ("lists", "{duties: {a: b}}"),
        ("rule", "{title: A rule, chek: stated}"),
    ):
        assert list(validator(what).iter_errors(yaml.safe_load(text))), what
