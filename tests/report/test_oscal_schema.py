"""Every OSCAL document fits NIST's own schema of the version that it names."""

from __future__ import annotations

import json

import pytest

from govcheck.report import People, ReportOptions, render
from tests.report.oscal_reading import KINDS, NAMES
from tests.report.oscal_schema import mistakes
from tests.report.runs import ONE_FINDING, RUNS, hostile, hostile_input

WEIRD = ("", " x ", "\n", "{{ insert }}", "\u202e\x00", "\ud800", "9:/ é", "%", "\ufeff", "\u3000", "a\nb")
"""Texts that a token, a line or an address could trip over."""


@pytest.mark.parametrize("format_name", KINDS)
@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("people", ["names", "posts"])
def test_every_run_fits(name: str, people: People, format_name: str) -> None:
    assert mistakes(render(format_name, RUNS[name], ReportOptions(people=people)), format_name) == []


@pytest.mark.parametrize("format_name", KINDS)
@pytest.mark.parametrize("text", WEIRD)
def test_whatever_the_files_say_fits(text: str, format_name: str) -> None:
    for run in (hostile(text), hostile_input(text)):
        assert mistakes(render(format_name, run, NAMES), format_name) == []


@pytest.mark.parametrize(
    ("place", "wrong", "told"),
    [
        ("state", "perhaps", "is not one of"),
        ("reason", "no reason", "is not valid under"),
        ("surprise", "x", "Additional properties"),
    ],
)
def test_the_schema_would_notice(place: str, wrong: str, told: str) -> None:
    document = json.loads(render("oscal", ONE_FINDING, NAMES))
    document["assessment-results"]["results"][0]["findings"][0]["target"]["status"][place] = wrong
    found = mistakes(json.dumps(document), "oscal")
    assert [told in one for one in found] == [True]


def test_a_token_may_hold_letters_of_any_alphabet_and_no_blank() -> None:
    document = json.loads(render("oscal", ONE_FINDING, NAMES))
    target = document["assessment-results"]["results"][0]["findings"][0]["target"]
    target["target-id"] = "größe.é_1"
    assert mistakes(json.dumps(document), "oscal") == []
    target["target-id"] = "two words"
    assert len(mistakes(json.dumps(document), "oscal")) == 1
