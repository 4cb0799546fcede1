"""Every example gives the reports beside it, byte for byte; GOVCHECK_REGENERATE=1 writes them anew."""

from __future__ import annotations

import os
from collections import Counter

import pytest

from govcheck.results.run import Numbers
from govcheck.results.words import Result, Standing
from tests.cli.calling import call
from tests.examples.reports import FOLDERS, checked, drawn, expected, kept
from tests.organisations import EXAMPLES, PACKS
from tests.report.endings import ENDINGS

REQUIREMENTS = sum(len(pack.requirements) for pack in PACKS)
EXIT_CODES = {
    "constitution-repository/governance": 0,  # one finding is waived
    "failing-ccg": 1,
    "joint-commissioning-committee": 1,
    "large-governing-body": 1,
    "own-pack/saltmarsh": 1,
    "shared-audit-committee": 1,
    "well-governed-ccg": 0,
}


def results(name: str) -> Counter[str | None]:
    return Counter(state.result for state in checked(name).requirements)


@pytest.mark.parametrize(("name", "format_name"), [(name, one) for name in FOLDERS for one in kept(name)])
def test_a_report_is_as_its_file(name: str, format_name: str) -> None:
    text, path = drawn(name, format_name), expected(name, format_name)
    if os.environ.get("GOVCHECK_REGENERATE") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    assert text == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", FOLDERS)
def test_no_report_is_left_over(name: str) -> None:
    there = {path.name for path in (EXAMPLES / name / "expected").iterdir()}
    assert there == {f"report.{ENDINGS[one]}" for one in kept(name)}


@pytest.mark.parametrize("name", FOLDERS)
def test_the_command_line_gives_the_same_report_and_reads_none_of_them(name: str) -> None:
    """The reports lie below the folder that is read, and are no YAML."""
    done = call("check", EXAMPLES / name)
    assert (done.code, done.err) == (EXIT_CODES[name], "")
    assert done.out == expected(name, "terminal").read_text("utf-8")


#: What does not apply to the well-governed example, and why.
DOES_NOT_APPLY = {
    "the time of authorisation and of the passage to full responsibility is over": (
        "AUTH-2 AUTH-3 AUTH-4 AUTH-7 AUTH-9 AUTH-22 AUTH-24 AUTH-26 "
        "DTO-A42 DTO-B44 JG-19 JG-20 JG-21 JG-22 JG-C1.2 JG-C2.1 JG-C2.4"
    ),
    "it is about the overall verdict, which says so in every report": "AUTH-6 DTO-P1 HIC-C17 HIC-C18",
    "it shares its audit committee with nobody": "EGG-7.3",
    "it inherited no gap": "FIN-12",
    "it owns no premises": "DTO-A22",
    "no direction of its members asks for a review": "JCC-20",
}


def test_a_well_governed_organisation_is_shown_to_be_one() -> None:
    run = checked("well-governed-ccg")
    others = {state.id for state in run.requirements if state.result is not Result.PASS}
    assert others == {one for several in DOES_NOT_APPLY.values() for one in several.split()}
    assert {state.result for state in run.requirements} == {Result.PASS, Result.NOT_APPLICABLE}
    met = REQUIREMENTS - len(others)
    assert run.numbers == Numbers(apply=met, met=met, decided=met, not_shown=0)
    assert {verdict.standing for verdict in run.verdicts} == {Standing.IN_PLACE}
    assert [one for one in run.outcomes if one.is_finding] == []
    assert run.gate.exit_code == 0


def test_a_failing_organisation_fails_nearly_everything_and_has_no_mistakes() -> None:
    run = checked("failing-ccg")
    assert results("failing-ccg")[Result.FAIL] >= 58
    assert results("failing-ccg")[Result.ERROR] == 0
    assert run.input_errors == ()
    assert {verdict.standing for verdict in run.verdicts if verdict.pack == "essence-of-good-governance"} == {
        Standing.NOT_IN_PLACE
    }
    assert run.gate.exit_code == 1


@pytest.mark.parametrize("name", FOLDERS)
def test_no_rule_fails_to_run(name: str) -> None:
    assert checked(name).errors == ()
