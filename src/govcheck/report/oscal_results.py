"""OSCAL assessment results: everything that was looked at on one day, as one set of results."""

from govcheck.report.json_text import json_text
from govcheck.report.matters import outside
from govcheck.report.options import ReportOptions
from govcheck.report.oscal_findings import assembly, unclaimed_answers, whole
from govcheck.report.oscal_head import metadata, notes, standing, tool
from govcheck.report.oscal_observations import matter_id
from govcheck.report.oscal_status import UNDECIDED
from govcheck.report.oscal_text import Json, address, bullets, filled, identifier, marked, midnight, token
from govcheck.report.standing import profile_in_words
from govcheck.report.summary import failed_input, pack_in_words, title
from govcheck.results.run import Run

NOTHING = "nothing-checked"
"""Stands where OSCAL demands the id of a requirement and none was assessed, or of a rule and none decided."""


def render(run: Run, options: ReportOptions) -> str:
    """Write `run` as assessment results in JSON."""
    plan = identifier("plan", run.organisation)
    found = assembly(run, run.outcomes, outside(run), options.folder)
    answers = unclaimed_answers(run, run.outcomes, options.folder)
    result = filled(
        {
            "uuid": identifier("result", run.organisation, run.as_of.isoformat()),
            "title": marked(failed_input(run) if run.input_errors else title(run)),
            "description": marked(run.gate.sentence),
            "start": midnight(run.as_of),
            "end": midnight(run.as_of),
            "props": standing(run),
            "local-definitions": {"components": [tool(run)]},
            "reviewed-controls": _reviewed(run),
            "observations": [*found.observations, *answers],
            "risks": found.risks,
            "findings": found.findings or [_nothing(run)],
            "remarks": bullets(notes(run)),
        }
    )
    fields: Json = {
        "metadata": metadata(run, title(run)),
        "import-ap": {"href": f"#{plan}", "remarks": "The plan is the packs and the profile that the resource names."},
        "results": [result],
        "back-matter": {"resources": [_plan(plan, run, options.folder), *found.resources]},
    }
    return json_text(whole("assessment-results", run, fields), in_pages=True, opened=5)


def _nothing(run: Run) -> Json:
    """Give the finding of a run that has no other, so that nobody takes its silence for success."""
    why, told = ("input-error", failed_input(run)) if run.input_errors else ("nothing-decided", "Nothing was decided")
    seen = [matter_id("observation", one, run) for one in outside(run)]
    return filled(
        {
            "uuid": identifier("finding", run.organisation, why),
            "title": marked(told),
            "description": marked(run.gate.sentence),
            "target": {
                "type": "objective-id",
                "target-id": NOTHING,
                "status": {"state": "not-satisfied", "reason": why, "remarks": UNDECIDED.format("nothing was decided")},
            },
            "related-observations": [{"observation-uuid": one} for one in seen],
        }
    )


def _reviewed(run: Run) -> Json:
    """Name the requirements that were assessed and those that were not, and the rules, which are the objectives."""
    assessed = dict.fromkeys(token(one.id) for one in run.requirements if one.result is not None)
    left_out = dict.fromkeys(token(one.id) for one in run.requirements if one.result is None)
    controls = [{"control-id": one} for one in assessed or (NOTHING,)]
    objectives = [{"objective-id": one} for one in dict.fromkeys(token(rule.id) for rule in run.rules)]
    selection: Json = {
        "description": "The requirements that were assessed." if assessed else "No requirement was assessed.",
        "include-controls": controls,
        "exclude-controls": [{"control-id": one} for one in left_out if one not in assessed],
    }
    return filled(
        {
            "control-selections": [filled(selection)],
            "control-objective-selections": [{"include-objectives": objectives}] if objectives else [],
        }
    )


def _plan(plan: str, run: Run, folder: str) -> Json:
    """Describe what was checked against, with links to the files that were read."""
    against = tuple(pack_in_words(run, index) for index in range(len(run.packs)))
    return filled(
        {
            "uuid": plan,
            "title": "What was checked, and against what",
            "description": bullets((*against, *profile_in_words(run))) or "Nothing was checked.",
            "rlinks": [{"href": address(file, folder)} for file in run.files],
        }
    )
