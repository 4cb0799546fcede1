"""Nothing that a command prints beside reports does anything to a terminal or a build, whoever wrote the text."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.calling import Called, call, organisation, write
from tests.organisations import EXAMPLES

WRITTEN = r"Ann \u202egnp.exe\nX: ##vso[task.complete] ::error::z"
"""An override of direction, a second line and commands of build servers, as YAML has them; it takes no escapes."""
HOSTILE = "Ann \u202egnp.exe\nX: ##vso[task.complete] ::error::z"
ESCAPES = f"\x1b]0;owned\x07\x1b[2J {HOSTILE}"


def harmless(called: Called, *more: str) -> str:
    """Give all that was printed, which must hold some of the text and none of what it could do."""
    said = called.out + called.err
    assert "gnp.exe" in said, said
    assert [sign for sign in said if not sign.isprintable() and sign != "\n"] == []
    lines = said.splitlines()
    assert [one for one in lines if one.lstrip().startswith(("X:", "::", "##v")) and one.strip() not in more] == []
    assert "##vso[" not in said
    return said


def hostile_pack(folder: Path) -> Path:
    """Copy the pack of the worked example with a text of a stranger in every place that takes one."""
    pack = folder / "open-doors"
    shutil.copytree(EXAMPLES / "own-pack" / "open-doors", pack)
    for file in pack.rglob("*.yaml"):
        lines = file.read_text("utf-8").splitlines()
        file.write_text("\n".join(_hostile(line) for line in lines) + "\n", encoding="utf-8")
    return pack


def _hostile(line: str) -> str:
    key = line.strip().partition(":")[0]
    if key in ("title", "says", "place", "rationale", "remedy", "publisher", "meaning"):
        return f'{line.partition(":")[0]}: "{WRITTEN}"'
    return line


@pytest.mark.parametrize(
    "command",
    [
        ("explain", "OD-3"),
        ("explain", "deputy-trained"),
        ("coverage",),
        ("coverage", "--format", "markdown"),
        ("rules", "list"),
    ],
    ids=" ".join,
)
def test_packs_of_ones_own(tmp_path: Path, command: tuple[str, ...]) -> None:
    assert harmless(call(*command, "--pack", hostile_pack(tmp_path)))


def test_json_gives_every_text_back_as_it_was(tmp_path: Path) -> None:
    pack = hostile_pack(tmp_path)
    rows = json.loads(harmless(call("coverage", "--pack", pack, "--format", "json")))["requirements"]
    assert [row["says"] for row in rows if row["pack"] == "open-doors"] == [HOSTILE] * 3
    schema = json.loads(harmless(call("schema", "--pack", pack)))
    assert "Ann \u202egnp.exe" in json.dumps(schema, ensure_ascii=False)


def test_profiles(tmp_path: Path) -> None:
    text = f'title: "{WRITTEN}"\npurpose: "{WRITTEN}"\nswitched_off: {{EGG-6.3: "{WRITTEN}"}}\n'
    profile = write(tmp_path, ours=text) / "ours.yaml"
    assert harmless(call("profiles", profile))
    profile.write_text(f'title: T\npurpose: P\nswitched_off: {{"{WRITTEN}": Why}}\n', encoding="utf-8")
    called = call("profiles", profile)
    assert called.code == 2
    assert harmless(called)


def test_baselines(tmp_path: Path) -> None:
    org, file = organisation(tmp_path / "org"), tmp_path / "baseline.json"
    keys = ("rule", "subject", "digest", "message", "reason", "result", "severity")
    entry = {**dict.fromkeys(keys, "x"), "result": ESCAPES}
    file.write_text(json.dumps({"schema": "govcheck-baseline/1", "entries": [entry]}), encoding="utf-8")
    for called in (call("check", org, "--baseline", file), call("baseline", "write", org, "--file", file)):
        assert called.code == 2
        assert harmless(called)


def test_new_findings_beside_a_baseline(tmp_path: Path) -> None:
    file, org = tmp_path / "baseline.json", tmp_path / "org"
    file.write_text('{"schema": "govcheck-baseline/1", "entries": []}', encoding="utf-8")
    committee = f'committees: {{audit: {{name: "{WRITTEN}", kind: committee}}}}'
    write(org, organisation=f"format: 1\norganisation: {{name: Example CCG, kind: ccg}}\n{committee}\n")
    called = call("baseline", "write", org, "--file", file)
    assert called.code == 1
    assert harmless(called)


@pytest.mark.parametrize("sign", ["\x1b[2J", "\u202e", "\n::error::"])
def test_names_of_files(tmp_path: Path, sign: str) -> None:
    name = f"a{sign}gnp.exe"
    org = write(tmp_path / name, **{name: "format: 1\norganisation: 7: 8\n"})
    for called in (
        call("check", org, "--format", f"json={tmp_path / name}.json"),
        call("check", tmp_path / f"no {name}", "--format", "json"),
        call("check", org, "--baseline", tmp_path / f"no {name}"),
        call("check", org, "--format", f"json={tmp_path / name}/none/x.json"),
        call("init", org),
        call("init", tmp_path / f"new {name}"),
        call("rules", "test", org),
        call("diff", org, org, "--format", f"json={tmp_path / name}.json"),
    ):
        assert harmless(called, f"{name}.json")


def test_where_the_program_itself_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError(ESCAPES)

    monkeypatch.setattr("govcheck.cli.check.build", broken)
    called = call("check", organisation(tmp_path / "org"))
    assert called.code == 4
    said = called.out + called.err
    assert "gnp.exe" in said
    assert [sign for sign in said if not sign.isprintable() and sign != "\n"] == []
