"""`govcheck diff`: no change is judged by a measure that it has loosened itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import RULE, call, check, organisation, write

PLAIN = f"as_of: 2017-06-01\nselect: [{RULE}]\n"
LATE = """\
format: 1
committees: {audit: {terms_of_reference: {last_reviewed: 2016-01-08}}}
governing_body: {terms_of_reference: {last_reviewed: 2016-08-11}}
"""
REVIEWED = "joint-committees/terms-of-reference-in-date"
OURS = "title: Ours\npurpose: To ask for less\n"
NOTHING = "Nothing got worse at severity minor or above."
LESS = "1 finding no longer stops the gate, only because the change asks for less."


def compared(before: Path, after: Path) -> dict[str, Any]:
    found = json.loads(call("diff", before, after, "--format", "json").out)
    assert isinstance(found, dict)
    return found


def judged(before: Path, after: Path) -> tuple[int, str]:
    judgement = compared(before, after)["judged"]
    return judgement["exit_code"], judgement["sentence"]


def with_settings(folder: Path, settings: str, in_public: str = "no", **files: str) -> Path:
    return write(organisation(folder, in_public=in_public, settings=settings), **files)


def late(folder: Path, as_of: str) -> Path:
    """Describe a committee whose terms of reference were to be reviewed by 8 January 2017."""
    settings = f"as_of: {as_of}\nselect: [terms-of-reference-in-date]\n"
    return with_settings(folder, settings, audit=LATE)


def test_a_day_put_back_by_the_change_does_not_help_it(tmp_path: Path) -> None:
    old, new = late(tmp_path / "old", "2017-06-01"), late(tmp_path / "new", "2016-12-01")
    assert [call("check", one).code for one in (old, new)] == [1, 0]
    found = compared(old, new)
    assert (found["before"]["as_of"], found["after"]["as_of"], found["changes"]) == ("2017-06-01", "2017-06-01", [])
    day = "the later of their days: the change puts its day back to 1 December 2016."
    assert found["notes"] == [
        f"Both sides are checked for 1 June 2017, {day}",
        f"{LESS} {REVIEWED} on committees.audit.",
    ]
    assert judged(old, new) == (1, LESS)
    for format_name in ("terminal", "markdown"):
        drawn = " ".join(call("diff", old, new, "--format", format_name).out.split())
        assert "the change puts its day back to 1 December 2016." in drawn


def test_a_later_day_is_that_of_both_sides(tmp_path: Path) -> None:
    old, new = late(tmp_path / "old", "2016-12-01"), late(tmp_path / "new", "2017-06-01")
    found = compared(old, new)
    assert found["changes"] == []
    assert found["notes"] == [
        "Both sides are checked for 1 June 2017, the later of their days: before the change it was 1 December 2016."
    ]
    assert judged(old, new) == (0, NOTHING)


def test_a_review_that_is_done_is_better_whatever_the_day(tmp_path: Path) -> None:
    old, new = late(tmp_path / "old", "2017-06-01"), late(tmp_path / "new", "2016-12-01")
    write(new, audit=LATE.replace("2016-01-08", "2016-11-30"))
    assert [one["move"] for one in compared(old, new)["changes"]] == ["better"]
    assert judged(old, new) == (0, NOTHING)


@pytest.mark.parametrize(
    ("in_public", "loosened"),
    [("no", "fail_on: critical\n"), ("not stated", "allow_unknown: yes\n")],
)
def test_a_gate_that_asks_for_less_is_seen(tmp_path: Path, in_public: str, loosened: str) -> None:
    old = with_settings(tmp_path / "old", PLAIN, in_public)
    new = with_settings(tmp_path / "new", PLAIN + loosened, in_public)
    assert compared(old, new)["changes"] == []
    assert judged(old, new) == (1, LESS)
    assert [judged(new, other)[0] for other in (old, new)] == [0, 0]


def test_a_gate_that_asks_for_less_of_a_finding_that_is_mended_hides_nothing(tmp_path: Path) -> None:
    old = with_settings(tmp_path / "old", PLAIN)
    new = with_settings(tmp_path / "new", f"{PLAIN}fail_on: critical\n", "yes")
    assert judged(old, new) == (0, NOTHING)


@pytest.mark.parametrize(
    "settings",
    [
        f"as_of: 2017-06-01\nselect: [governing-body-decides]\nignore: [{REVIEWED}]\n",
        "as_of: 2017-06-01\nselect: [terms-of-reference-in-date]\nignore: [terms-of-reference-in-date]\n",
        "as_of: 2017-06-01\nselect: [essence-of-good-governance]\npacks: [essence-of-good-governance]\n",
        "as_of: 2017-06-01\nselect: [terms-of-reference-in-date]\nexclude: [audit.yaml]\n",
        "as_of: 2017-06-01\nselect: [terms-of-reference-in-date]\nprofile: ours.yaml\n",
    ],
    ids=["select", "ignore", "packs", "exclude", "profile"],
)
def test_looking_at_less_is_worse(tmp_path: Path, settings: str) -> None:
    ours = f"{OURS}switched_off: {{terms-of-reference-in-date: We would rather not}}\n"
    old, new = late(tmp_path / "old", "2017-06-01"), late(tmp_path / "new", "2017-06-01")
    write(new, govcheck=settings, **({"ours": ours} if "profile" in settings else {}))
    found = compared(old, new)
    lost = [one for one in found["changes"] if one["fingerprint"] == f"{REVIEWED}:committees.audit"]
    assert [(one["move"], one["counts"]) for one in lost] == [("no-longer-evidenced", True)]
    assert found["judged"]["exit_code"] == 1


def test_a_profile_under_which_a_rule_asks_for_less_is_seen(tmp_path: Path) -> None:
    """A setting of the pack says how far back an appraisal may lie."""
    rule = "good-governance-in-practice/every-member-appraised"
    settings = f"as_of: 2017-06-01\nselect: [{rule}]\n"
    ours = f"{OURS}settings: {{appraisal_interval: P10Y}}\n"
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, text in ((old, settings), (new, f"{settings}profile: ours.yaml\n")):
        with_settings(folder, text, appraised="format: 1\npeople: {a-bell: {appraised: 2016-05-01}}\n")
    write(new, ours=ours)
    assert [call("check", one).code for one in (old, new)] == [1, 0]
    assert judged(old, new) == (1, LESS)
    assert compared(old, new)["notes"][0] == f"The stricter reading holds of rules that are not what they were: {rule}."
    assert judged(new, old)[0] == 1


def test_a_day_that_is_given_holds_for_both(tmp_path: Path) -> None:
    old, new = with_settings(tmp_path / "old", PLAIN), with_settings(tmp_path / "new", PLAIN.replace("06", "05"))
    found = json.loads(call("diff", old, new, "--as-of", "2017-06-01", "--format", "json").out)
    assert found["notes"] == []
    assert check(new).code == 1
