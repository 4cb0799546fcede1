"""Baselines through the command line: what is new fails, and the file can only shrink."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from govcheck.report.baseline_file import baseline_schema
from tests.cli.calling import Called, call, write

PACK = "essence-of-good-governance"
DAY = ("--as-of", "2017-06-01", "--pack", PACK)
ORGANISATION = """\
format: 1
organisation: {name: Example CCG, kind: ccg}
people: {a-bell: {name: Ann Bell}}
governing_body:
  decides: no
  meets_in_public: no
  seats: {lay: {kind: lay, holders: {person: a-bell, from: 2015-04-01}}}
"""
MENDED = "decides: yes\n  evidence: {address: 'https://example.org', for: decides}"
DECIDES = f"{PACK}/governing-body-decides"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "org", organisation=ORGANISATION)


def baseline(*arguments: str) -> Called:
    return call("baseline", *arguments, *DAY)


def entries() -> list[dict[str, Any]]:
    content = json.loads(Path("govcheck-baseline.json").read_text("utf-8"))
    assert list(Draft202012Validator(baseline_schema()).iter_errors(content)) == []
    found: list[dict[str, Any]] = content["entries"]
    return found


def change(folder: Path, old: str, new: str) -> None:
    assert old in ORGANISATION
    write(folder, organisation=ORGANISATION.replace(old, new))


def of_rule(rule: str = DECIDES) -> list[dict[str, Any]]:
    return [one for one in entries() if one["rule"] == rule]


def open_findings(done: Called, rule: str = DECIDES) -> list[str]:
    results = json.loads(done.out)["results"]
    return [one["result"] for one in results if one["rule"] == rule and one["disposition"] == "open"]


def check(*options: str) -> Called:
    return call("check", "org", *DAY, "--baseline", "govcheck-baseline.json", "--format", "json", *options)


def test_it_keeps_what_is_found_but_for_what_is_law(folder: Path) -> None:
    done = baseline("write", str(folder))
    number = len(entries())
    assert (done.code, done.err) == (0, "")
    assert done.out == f"Wrote govcheck-baseline.json: {number} entries, {number} added, 0 taken out.\n"
    assert of_rule() == [
        {
            "rule": DECIDES,
            "subject": "organisation",
            "result": "fail",
            "severity": "critical",
            "digest": of_rule()[0]["digest"],
            "message": of_rule()[0]["message"],
            "reason": "",
        }
    ]
    assert of_rule(f"{PACK}/governing-body-meets-in-public") == []


def test_what_was_there_does_not_stop_the_gate_and_law_still_does(folder: Path) -> None:
    baseline("write", str(folder))
    assert open_findings(check()) == []
    report = json.loads(check().out)
    still_open = {one["rule"] for one in report["results"] if one["disposition"] == "open" and one["digest"]}
    law = {rule for rule in still_open if rule.endswith("governing-body-meets-in-public")}
    assert law
    assert report["gate"]["exit_code"] == 1
    chosen = ("--select", "governing-body-decides")
    assert check(*chosen).code == 0
    assert call("check", "org", *DAY, *chosen).code == 1


def test_both_ways_of_checking_say_the_same(folder: Path) -> None:
    baseline("write", str(folder))
    done = call("check", "org", *DAY, "--baseline", "govcheck-baseline.json")
    assert baseline("check", str(folder)) == done
    assert "in the baseline" in done.out
    assert "What is law stands open, whatever a baseline says." in " ".join(done.out.split())


def test_the_same_findings_give_the_same_bytes_wherever_they_stand(folder: Path) -> None:
    baseline("write", str(folder))
    before = Path("govcheck-baseline.json").read_bytes()
    lines = ORGANISATION.splitlines(keepends=True)
    (folder / "organisation.yaml").unlink()
    write(folder, zz="".join(lines[:3]), aa="# moved\n" + lines[0] + "".join((lines[3], *reversed(lines[4:]))))
    assert baseline("write", str(folder)).code == 0
    assert Path("govcheck-baseline.json").read_bytes() == before
    assert open_findings(check()) == []


def test_deleting_the_fact_that_failed_never_turns_it_green(folder: Path) -> None:
    baseline("write", str(folder))
    change(folder, "  decides: no\n", "")
    done = check("--select", "governing-body-decides")
    assert (done.code, open_findings(done)) == (3, ["not-evidenced"])


def test_it_can_only_shrink_unless_a_reason_is_given(folder: Path) -> None:
    change(folder, "decides: no", MENDED)
    baseline("write", str(folder))
    number = len(entries())
    assert of_rule() == []
    write(folder, organisation=ORGANISATION)
    refused = baseline("write", str(folder))
    assert refused.code == 1
    assert f"New, and not added: {DECIDES}: organisation" in refused.err
    assert of_rule() == []
    grown = baseline("write", str(folder), "--grow", "A new rule")
    assert grown.code == 0
    assert [one["reason"] for one in of_rule()] == ["A new rule"]
    assert len(entries()) >= number
    baseline("write", str(folder))
    assert [one["reason"] for one in of_rule()] == ["A new rule"]


def test_what_is_mended_is_stale_until_it_is_taken_out(folder: Path) -> None:
    baseline("write", str(folder))
    [entry] = of_rule()
    change(folder, "decides: no", MENDED)
    stale = json.loads(check().out)["baseline"]["stale"]
    assert entry in stale
    text = " ".join(baseline("check", str(folder)).out.split())
    assert f"Not met, now stale: {DECIDES}: organisation ({entry['digest']})" in text
    done = baseline("write", str(folder))
    assert f"{len(stale)} taken out" in done.out
    assert of_rule() == []


def test_rules_that_take_no_part_keep_their_entries(folder: Path) -> None:
    baseline("write", str(folder))
    before = entries()
    done = call("baseline", "write", folder, "--as-of", "2017-06-01", "--pack", "joint-committees", "--grow", "More")
    assert done.code == 0
    assert [one for one in entries() if one["rule"].startswith(PACK)] == before


PASSED = {
    "rule": "a/b",
    "subject": "c",
    "result": "pass",
    "severity": "minor",
    "digest": "",
    "message": "",
    "reason": "",
}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", "it does not say `schema: govcheck-baseline/1`"),
        ('{"schema": "govcheck-baseline/1"}', "it has no list of entries"),
        ('{"schema": "govcheck-baseline/1", "entries": [7]}', "entry 1 is not one of a baseline"),
        (
            json.dumps({"schema": "govcheck-baseline/1", "entries": [PASSED]}),
            "entry 1 has a result or a severity that there is not",
        ),
    ],
)
def test_what_is_no_baseline_is_refused(folder: Path, text: str, words: str) -> None:
    Path("govcheck-baseline.json").write_text(text, encoding="utf-8")
    for done in (baseline("check", str(folder)), baseline("write", str(folder))):
        assert (done.code, done.out) == (2, "")
        assert words in done.err
    assert Path("govcheck-baseline.json").read_text("utf-8") == text


def test_a_baseline_that_is_not_there_or_a_reason_that_is_none(folder: Path) -> None:
    assert "There is no baseline govcheck-baseline.json" in baseline("check", str(folder)).err
    done = baseline("write", str(folder), "--grow", " ")
    assert (done.code, done.err) == (2, "govcheck: --grow: say why the baseline may grow.\n")


def test_files_that_are_wrong_write_nothing(folder: Path) -> None:
    change(folder, "decides: no", "decides: perhaps")
    done = baseline("write", str(folder))
    assert done.code == 2
    assert "organisation.yaml:5:12" in done.err
    assert not Path("govcheck-baseline.json").exists()
