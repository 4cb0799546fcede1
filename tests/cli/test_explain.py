"""`govcheck explain`: what a rule asks, why, from where, what is right and wrong, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calling import Called, call

JCC = """\
joint-committees/terms-of-reference-in-date
The terms of reference of every body are reviewed within their interval.
Severity: major. Rests on: fact.
For: ccg-in-shadow, ccg, joint-arrangement, from 2011-07-01.

Why: A body whose remit, membership and quorum nobody has looked at for long drifts away from what was given to it.

JCC-1 (core, shown by fact): Terms of reference are reviewed within their stated interval.
Source: Joint Commissioning Committee (report to the Health and Wellbeing Board) \
(Walsall Health and Wellbeing Board, 2017), 3.4.2.
"""


@pytest.mark.parametrize("name", ["joint-committees/terms-of-reference-in-date", "terms-of-reference-in-date", "JCC-1"])
def test_a_rule_is_explained_by_its_id_its_name_or_its_requirement(name: str) -> None:
    done = call("explain", name)
    head, right, rest = done.out.partition("\nRight:\n")
    good, wrong, rest = rest.partition("\nWrong:\n")
    bad, to_do, remedy = rest.partition("\nTo do: ")
    assert (done.code, done.err, head) == (0, "", JCC)
    assert (right, wrong, to_do) == ("\nRight:\n", "\nWrong:\n", "\nTo do: ")
    for example in (good, bad):
        assert all(line.startswith("    ") for line in example.splitlines() if line)
        assert "    organisation: {" in example
        assert "expect" not in example
    assert remedy.startswith("Put the terms of reference before the body")


def test_all_rules_of_a_requirement_are_explained() -> None:
    ids = [line for line in call("explain", "FR-8").out.splitlines() if line.startswith("essence-of-good-governance/")]
    assert ids == [
        "essence-of-good-governance/nurse-free-of-conflicting-interests",
        "essence-of-good-governance/secondary-care-doctor-free-of-conflicting-interests",
    ]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("EGG-7.55", " Did you mean `EGG-7.5`?"),
        ("terms-of-reference-in-dat", " Did you mean `terms-of-reference-in-date`?"),
        ("12345", ""),
    ],
)
def test_a_misspelt_name_is_met_with_the_nearest(name: str, near: str) -> None:
    assert call("explain", name) == Called(2, "", f"govcheck: There is no rule or requirement `{name}`.{near}\n")


def test_a_requirement_without_a_rule_says_so(tmp_path: Path) -> None:
    call("rules", "new", tmp_path / "my-pack" / "my-rule")
    file = tmp_path / "my-pack" / "requirements.yaml"
    text = file.read_text("utf-8")
    file.write_text(text + text.partition("\n")[2].replace("OWN-1", "OWN-2"), encoding="utf-8")
    done = call("explain", "OWN-2", "--pack", tmp_path / "my-pack")
    assert (done.code, done.out.splitlines()[-1]) == (0, "No rule covers it.")


def test_a_broken_pack_is_not_explained(tmp_path: Path) -> None:
    call("rules", "new", tmp_path / "my-pack" / "my-rule")
    (tmp_path / "my-pack" / "pack.yaml").write_text("title: x\n", encoding="utf-8")
    done = call("explain", "OWN-1", "--pack", tmp_path / "my-pack")
    assert (done.code, done.out) == (2, "")
    assert "govcheck: my-pack/pack.yaml:1:1: `version` is needed here" in done.err
