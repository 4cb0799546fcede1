"""Waivers through the command line: what is a mistake, and what a profile changes."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.calling import Called, call, write
from tests.organisations import EXAMPLES

OWN_PACK = EXAMPLES / "own-pack"
ORGANISATION = """\
format: 1
organisation: {name: Example CCG, kind: ccg}
people: {a-bell: {name: Ann Bell}, b-cole: {name: Ben Cole}}
governing_body: {decides: no, meets_in_public: no}
"""
WAIVER = """\
format: 1
waivers:
  decides:
    kind: waiver
    rule: essence-of-good-governance/governing-body-decides
    subject: organisation
    owner: a-bell
    approver: b-cole
    reason: The constitution is being changed.
    from: 2017-01-01
    until: 2017-12-31
    holds_for: DIGEST
"""
LAW = "essence-of-good-governance/governing-body-meets-in-public"


def check(folder: Path, *options: str) -> Called:
    return call("check", folder, "--as-of", "2017-06-01", "--select", "governing-body-decides", *options)


def digest(folder: Path) -> str:
    [one] = json.loads(check(folder, "--format", "json").out)["results"]
    return str(one["digest"])


def waived(folder: Path, waiver: str = WAIVER) -> Path:
    write(folder, organisation=ORGANISATION)
    return write(folder, waivers=waiver.replace("DIGEST", digest(folder)))


def test_the_digest_that_is_printed_is_the_one_to_put_in(tmp_path: Path) -> None:
    assert check(write(tmp_path, organisation=ORGANISATION)).code == 1
    done = check(waived(tmp_path))
    assert (done.code, done.err) == (0, "")
    assert "[not met, critical, waived]" in done.out
    assert digest(tmp_path) in done.out
    assert "Accepted for a time (1)" in done.out


def test_it_is_over_the_day_after(tmp_path: Path) -> None:
    done = call("check", waived(tmp_path), "--as-of", "2018-01-01", "--select", "governing-body-decides")
    assert done.code == 1
    assert done.out.endswith("1 result not met and 1 waiver to be put right at severity minor or above.\n")


def test_law_and_its_own_approval_are_mistakes(tmp_path: Path) -> None:
    law = WAIVER.replace("essence-of-good-governance/governing-body-decides", LAW).replace("b-cole", "a-bell")
    done = check(waived(tmp_path, law))
    assert (done.code, done.out) == (2, "")
    assert f"`{LAW}` cannot be waived: it is law." in done.err
    assert "The owner of a waiver cannot approve it." in done.err


def test_a_profile_lets_it_run_longer_and_every_report_says_so(tmp_path: Path) -> None:
    folder = waived(tmp_path / "org", WAIVER.replace("2017-12-31", "2018-05-31"))
    assert "A waiver runs for 1 year at most" in check(folder).err
    profile = write(tmp_path, longer="title: Longer\npurpose: To wait\nlongest_waiver: P18M\n") / "longer.yaml"
    done = check(folder, "--profile", str(profile))
    assert done.code == 0
    assert "longest_waiver is 18 months instead of 1 year" in " ".join(done.out.split())
    assert "Longest waiver: 18 months" in call("profiles", profile).out


def test_a_waiver_of_a_pack_of_ones_own_is_left_alone_in_a_run_without_it(tmp_path: Path) -> None:
    other = WAIVER.replace("essence-of-good-governance/governing-body-decides", "open-doors/deputy-trained")
    write(tmp_path, organisation=ORGANISATION)
    before = check(tmp_path)
    done = check(write(tmp_path, waivers=other))
    assert (done.code, done.err) == (before.code, "")
    assert "open-doors" not in done.out
    there = call("check", tmp_path, "--as-of", "2017-06-01", "--pack", str(OWN_PACK / "open-doors"))
    assert "No installed pack has a rule" not in there.err
    write(tmp_path, waivers=other.replace("deputy-trained", "deputy-traind"))
    misspelt = call("check", tmp_path, "--as-of", "2017-06-01", "--pack", str(OWN_PACK / "open-doors"))
    assert misspelt.code == 2
    assert "No installed pack has a rule `open-doors/deputy-traind`." in misspelt.err
    assert "Did you mean `open-doors/deputy-trained`?" in misspelt.err
