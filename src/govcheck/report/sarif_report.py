"""SARIF 2.1.0, the standard format for results of static analysis: a log with one run."""

from govcheck.report.accepted import baseline_lead, stale_entry
from govcheck.report.json_text import json_text
from govcheck.report.matters import INPUT_ERROR, REPORT_WARNING, STALE, TOOL_ERROR, Matter, matters
from govcheck.report.options import ReportOptions
from govcheck.report.sarif_places import physical, uri
from govcheck.report.sarif_results import results
from govcheck.report.sarif_rules import address_of, descriptors, friendly
from govcheck.report.sarif_text import Json, message
from govcheck.report.standing import choices_in_words
from govcheck.report.visible import one_line
from govcheck.results.run import Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
NOT_CHECKED, CHOICE, BASELINE = "govcheck/not-checked", "govcheck/choice", "govcheck/baseline"
_NOTIFICATIONS = {
    INPUT_ERROR: "A mistake in the files, because of which nothing was checked",
    TOOL_ERROR: "A rule that could not be run",
    REPORT_WARNING: "What the reader of every report must know",
    NOT_CHECKED: "A rule or a pack that did not take part",
    BASELINE: "What the baseline came to",
    CHOICE: "What was chosen to be looked at, or to be judged by another figure",
}


def render(run: Run, options: ReportOptions) -> str:
    """Write `run` as SARIF."""
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(run, options)]}, in_pages=True)


def _run(run: Run, options: ReportOptions) -> Json:
    found: Json = {
        "tool": {"driver": _driver(run, options)},
        "invocations": [_invocation(run, options.folder)],
        "artifacts": [{"location": {"uri": uri(file, options.folder)}} for file in run.files],
        "columnKind": "unicodeCodePoints",
        "properties": _properties(run),
    }
    # An empty list would say that all was looked at and nothing found.
    return found if run.input_errors else {**found, "results": results(run, options)}


def _driver(run: Run, options: ReportOptions) -> Json:
    return {
        "name": "govcheck",
        "version": one_line(run.version),
        **address_of("informationUri", options.rule_pages),
        "rules": descriptors(run, options.rule_pages),
        "notifications": [_descriptor(id_, text) for id_, text in _NOTIFICATIONS.items()],
    }


def _descriptor(id_: str, text: str) -> Json:
    """Describe a sort of notification; GitHub asks for a full description and help here, too."""
    said = message(f"{text}.")
    return {"id": id_, "name": friendly(id_), "shortDescription": said, "fullDescription": said, "help": said}


def _invocation(run: Run, folder: str) -> Json:
    told = [one for one in matters(run) if not one.counterpart.kind and one.check != STALE]
    broken = any(one.counterpart.level == "error" for one in told)
    return {
        "executionSuccessful": not broken,
        "exitCode": run.gate.exit_code,
        "exitCodeDescription": one_line(run.gate.sentence),
        "toolExecutionNotifications": [_notification(one, folder) for one in told],
        "toolConfigurationNotifications": [
            *(_note(NOT_CHECKED, f"{one.what}: {one.why}") for one in run.not_checked),
            *(_note(CHOICE, text) for text in choices_in_words(run)),
            *(_note(BASELINE, text) for text in _baseline(run)),
        ],
    }


def _notification(matter: Matter, folder: str) -> Json:
    """Tell of what is no result; a rule that could not be run is named in the text."""
    said = ". ".join(text.rstrip(".") for text in (matter.title, matter.text, matter.to_do) if text)
    notification: Json = {
        "descriptor": {"id": matter.check},
        "level": matter.counterpart.level,
        "message": message(f"{said}."),
    }
    if matter.location.file:
        notification["locations"] = [{"physicalLocation": physical(matter.location, folder)}]
    return notification


def _baseline(run: Run) -> tuple[str, ...]:
    """Say what the baseline came to, and which of its entries match nothing any more."""
    used = run.baseline
    return (baseline_lead(used), *map(stale_entry, used.stale)) if used else ()


def _note(id_: str, text: str) -> Json:
    return {"descriptor": {"id": id_}, "level": "note", "message": message(text)}


def _properties(run: Run) -> Json:
    """Give what SARIF has no place for; the three numbers are counted over the requirements that apply."""
    return {
        "organisation": one_line(run.organisation),
        "kind": one_line(run.kind),
        "asOf": run.as_of.isoformat(),
        "overall": run.overall.standing.value if run.overall else "",
        "profile": one_line(run.profile.name) if run.profile else "",
        "numbers": run.numbers._asdict(),
        "packs": [f"{one_line(pack.id)} {one_line(pack.version)}" for pack in run.packs],
    }
