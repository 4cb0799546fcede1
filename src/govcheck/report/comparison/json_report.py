"""A comparison as JSON, for programs."""

from govcheck.report.comparison import json_shape as shape
from govcheck.report.json_text import json_text
from govcheck.report.json_verdicts import LocationShape
from govcheck.report.options import ReportOptions
from govcheck.results.comparison import Change, Comparison, Side
from govcheck.results.outcome import Outcome
from govcheck.source import Location


def render(comparison: Comparison, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Write `comparison` as JSON with an indent of two."""
    return json_text(_report(comparison))


def _report(comparison: Comparison) -> shape.ComparisonShape:
    return {
        "schema": shape.SCHEMA,
        "version": comparison.version,
        "before": _side(comparison.before),
        "after": _side(comparison.after),
        "changes": [_change(change) for change in comparison.changes],
        "same": comparison.same,
        "added": comparison.added,
        "gone": comparison.gone,
        "judged": {
            "exit_code": comparison.judged.exit_code,
            "sentence": comparison.judged.sentence,
            "threshold": comparison.judged.threshold,
        },
        "notes": list(comparison.notes),
    }


def _side(side: Side) -> shape.SideShape:
    return {
        "name": side.name,
        "organisation": side.organisation,
        "as_of": side.as_of.isoformat(),
        "standing": side.standing,
        "numbers": {
            "apply": side.numbers.apply,
            "met": side.numbers.met,
            "decided": side.numbers.decided,
            "not_shown": side.numbers.not_shown,
        },
        "errors": [{"rule": one.rule, "subject": one.subject, "message": one.message} for one in side.errors],
        "input_errors": [
            {"location": _location(one.location), "sentence": one.sentence, "suggestion": one.suggestion}
            for one in side.input_errors
        ],
    }


def _change(change: Change) -> shape.ChangeShape:
    shown = change.shown
    return {
        "move": change.move,
        "counts": change.counts,
        "fingerprint": shown.fingerprint,
        "rule": shown.rule,
        "title": shown.title,
        "requirements": list(shown.requirements),
        "subject": {"kind": shown.subject.kind, "id": shown.subject.id, "name": shown.subject.name},
        "before": _state(change.before) if change.before else None,
        "after": _state(change.after) if change.after else None,
        "reason": change.reason,
        "lines": [
            {"state": one.state, "file": one.line.file, "line": one.line.number, "text": one.line.text}
            for one in change.lines
        ],
        "deleted": [
            {"path": one.path, "value": one.text, "location": _location(one.location)} for one in change.deleted
        ],
    }


def _state(outcome: Outcome) -> shape.StateShape:
    return {
        "result": outcome.result,
        "disposition": outcome.disposition,
        "severity": outcome.severity,
        "message": outcome.message,
        "remedy": outcome.remedy,
        "location": _location(outcome.location),
        "digest": outcome.digest,
    }


def _location(location: Location) -> LocationShape:
    return {"file": location.file, "line": location.span.line, "column": location.span.column}
