"""Reading OSCAL documents back by the models of an independent library."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from trestle.oscal.assessment_results import Model as Results
from trestle.oscal.poam import Model as Plan

from govcheck.report import ReportOptions, render
from govcheck.results.run import Run

KINDS = {"oscal": "assessment-results", "oscal-poam": "plan-of-action-and-milestones"}
NAMES = ReportOptions(people="names")
_REFERENCES = ("observation-uuid", "risk-uuid", "finding-uuid", "actor-uuid", "subject-uuid")


def read(text: str, format_name: str) -> dict[str, Any]:
    """Give what stands under the name of the document; an error where the models do not take it."""
    model = Results if format_name == "oscal" else Plan
    model.model_validate_json(text)
    document: dict[str, Any] = json.loads(text)
    assert list(document) == [KINDS[format_name]]
    found: dict[str, Any] = document[KINDS[format_name]]
    return found


def results(run: Run, options: ReportOptions = NAMES) -> dict[str, Any]:
    """Draw the assessment results of a run and give their one set."""
    [result] = read(render("oscal", run, options), "oscal")["results"]
    found: dict[str, Any] = result
    return found


def plan(run: Run, options: ReportOptions = NAMES) -> dict[str, Any]:
    """Draw the plan of action and milestones of a run."""
    return read(render("oscal-poam", run, options), "oscal-poam")


def own(thing: dict[str, Any], name: str) -> list[str]:
    """Give the values of a property."""
    return [one["value"] for one in thing.get("props", []) if one["name"] == name]


def texts(value: object) -> list[str]:
    """Give every text in a document."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [str(value)]


def repeated(document: object) -> list[str]:
    """Give the identifiers that two things have."""
    return [uuid for uuid, number in Counter(_values(document, ("uuid",))).items() if number > 1]


def dangling(document: object) -> set[str]:
    """Give the identifiers that are referred to and that nothing has."""
    links = (found[1] for href in _values(document, ("href",)) if (found := re.fullmatch(r"#(.*)", href)))
    return {*_values(document, _REFERENCES), *links} - {*_values(document, ("uuid",))}


def _values(value: object, names: tuple[str, ...]) -> list[str]:
    if isinstance(value, list):
        return [text for one in value for text in _values(one, names)]
    if not isinstance(value, dict):
        return []
    here = [one for name, one in value.items() if name in names]
    return here + [text for one in value.values() for text in _values(one, names)]
