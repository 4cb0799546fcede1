"""How much the terminal report says: --quiet, --verbose and --statistics."""

from __future__ import annotations

from pathlib import Path

from tests.cli.calling import RULE, Called, check, organisation

GATE = "Nothing stands open at severity minor or above.\n"


def test_quiet_prints_the_gate_alone(tmp_path: Path) -> None:
    assert check(organisation(tmp_path / "org"), "--quiet") == Called(0, GATE, "")


def test_quiet_still_names_every_mistake(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="perhaps"), "-q")
    assert (done.code, done.out) == (2, "")
    assert "organisation.yaml:5:20" in done.err


def test_verbose_says_what_is_met_in_full_and_which_rules_took_part(tmp_path: Path) -> None:
    folder = organisation(tmp_path / "org")
    plain, verbose = check(folder), check(folder, "--verbose")
    assert "Rests on" not in plain.out
    assert "Rests on" in verbose.out
    assert "Rules that took part (1)" in verbose.out
    assert verbose.out.endswith(plain.out.splitlines()[-1] + "\n")


def test_statistics_count_at_the_end(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="no"), "--quiet", "--statistics")
    assert (
        done.out
        == f"""\
Counts
  What was looked at
    files: 1
    packs: {_packs(done)}
    rules: 1
    requirements: {_requirements(done)}
    results: 1
    facts missing: 0
  Results
    not met: 1
  Findings by severity
    major: 1 not met
  What is done about findings
    open: 1
  Results by pack
{_by_pack(done)}
  Findings by rule
    essence-of-good-governance/{RULE}: 1 not met

1 result not met at severity minor or above.
"""
    )


def _after(done: Called, words: str) -> str:
    return next(line for line in done.out.splitlines() if line.strip().startswith(words)).partition(": ")[2]


def _packs(done: Called) -> str:
    return _after(done, "packs:")


def _requirements(done: Called) -> str:
    return _after(done, "requirements:")


def _by_pack(done: Called) -> str:
    text = done.out.partition("  Results by pack\n")[2].partition("\n  Findings by rule")[0]
    assert "    essence-of-good-governance: 1 not met" in text
    assert len(text.splitlines()) == int(_packs(done))
    return text


def test_what_makes_no_sense_together_is_refused(tmp_path: Path) -> None:
    folder = organisation(tmp_path / "org")
    assert check(folder, "-q", "-v") == Called(2, "", "govcheck: --quiet and --verbose: choose one of the two.\n")
    refused = "govcheck: --verbose and --statistics: for the terminal report, which is not among the formats.\n"
    assert check(folder, "--verbose", "--statistics", "--format", "json") == Called(2, "", refused)
