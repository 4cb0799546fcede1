"""The report as JSON, for programs: everything a run knows, in the shape that `json_shape` declares."""

from govcheck.report import json_accepted as accepted
from govcheck.report import json_shape as shape
from govcheck.report import json_verdicts as verdicts
from govcheck.report.excerpt import Lines, lines_by_place
from govcheck.report.json_text import json_text
from govcheck.report.options import ReportOptions
from govcheck.results.choices import Choice, ProfileUsed
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Attestation, InputError, LaterFact, RequirementState, RuleUsed, Run
from govcheck.results.verdict import Overall, Verdict
from govcheck.source import Location

_LONGEST_LINE = 1_000
"""Characters of a line to be repeated with each mistake on it; thousands may stand on one line."""


def render(run: Run, options: ReportOptions) -> str:  # noqa: ARG001 - every format is called alike
    """Write `run` as JSON with an indent of two; the order is that of the run."""
    return json_text(_report(run))


def _report(run: Run) -> shape.ReportShape:
    lines = lines_by_place(run)
    return {
        "schema": shape.SCHEMA,
        "version": run.version,
        "organisation": run.organisation,
        "kind": run.kind,
        "as_of": run.as_of.isoformat(),
        "warnings": list(run.warnings),
        "overall": _overall(run.overall) if run.overall else None,
        "profile": _profile(run.profile) if run.profile else None,
        "choices": [_choice(choice) for choice in run.choices],
        "packs": [
            {"id": one.id, "title": one.title, "version": one.version, "sources": list(one.sources)}
            for one in run.packs
        ],
        "rules": [_rule(rule) for rule in run.rules],
        "files": list(run.files),
        "later_facts": [_later_fact(fact) for fact in run.later_facts],
        "numbers": {
            "apply": run.numbers.apply,
            "met": run.numbers.met,
            "decided": run.numbers.decided,
            "not_shown": run.numbers.not_shown,
        },
        "verdicts": [_verdict(verdict) for verdict in run.verdicts],
        "requirements": [_requirement(state) for state in run.requirements],
        "results": [_result(outcome) for outcome in run.outcomes],
        "attestations": [_attestation(one) for one in run.attestations],
        "waiver_findings": [accepted.waiver_finding(one) for one in run.waiver_findings],
        "baseline": accepted.baseline(run.baseline) if run.baseline else None,
        "errors": [{"rule": error.rule, "subject": error.subject, "message": error.message} for error in run.errors],
        "not_checked": [{"what": left_out.what, "why": left_out.why} for left_out in run.not_checked],
        "input_errors": [_input_error(error, lines) for error in run.input_errors],
        "gate": {
            "exit_code": run.gate.exit_code,
            "sentence": run.gate.sentence,
            "threshold": run.gate.threshold,
            "allow_unknown": run.gate.allow_unknown,
        },
    }


def _location(location: Location) -> verdicts.LocationShape:
    return {"file": location.file, "line": location.span.line, "column": location.span.column}


def _later_fact(fact: LaterFact) -> shape.LaterFactShape:
    return {"path": fact.path, "date": fact.date, "location": _location(fact.location)}


def _verdict(verdict: Verdict) -> verdicts.VerdictShape:
    return {
        "pack": verdict.pack,
        "group": verdict.group,
        "title": verdict.title,
        "standing": verdict.standing,
        "met": list(verdict.met),
        "not_met": list(verdict.not_met),
        "cannot_tell": list(verdict.cannot_tell),
        "does_not_apply": list(verdict.does_not_apply),
        "not_assessed": list(verdict.not_assessed),
    }


def _overall(overall: Overall) -> verdicts.OverallShape:
    return {
        "standing": overall.standing,
        "areas": [_verdict(area) for area in overall.areas],
        "reasons": list(overall.reasons),
        "full_arrangements": overall.full_arrangements,
    }


def _profile(profile: ProfileUsed) -> verdicts.ProfileShape:
    conditions = profile.conditions
    return {
        "name": profile.name,
        "title": profile.title,
        "purpose": profile.purpose,
        "headings": [_verdict(heading) for heading in profile.headings],
        "conditions": {
            "requirement": conditions.requirement,
            "kinds": conditions.kinds,
            "chosen_by": conditions.chosen_by,
            "not_met": list(conditions.not_met),
            "not_shown": list(conditions.not_shown),
        }
        if conditions
        else None,
    }


def _choice(choice: Choice) -> verdicts.ChoiceShape:
    return {
        "kind": choice.kind,
        "what": choice.what,
        "before": choice.before,
        "after": choice.after,
        "reason": choice.reason,
        "origin": choice.origin,
        "location": _location(choice.location) if choice.location else None,
    }


def _rule(rule: RuleUsed) -> shape.RuleShape:
    return {
        "id": rule.id,
        "title": rule.title,
        "requirements": list(rule.requirements),
        "severity": rule.severity,
        "basis": rule.basis,
        "rationale": rule.rationale,
        "remedy": rule.remedy,
    }


def _requirement(state: RequirementState) -> shape.RequirementShape:
    return {
        "id": state.id,
        "pack": state.pack,
        "group": state.group,
        "says": state.says,
        "source": state.source,
        "place": state.place,
        "strength": state.strength,
        "shown_by": state.shown_by,
        "severity": state.severity,
        "result": state.result,
        "reason": state.reason,
        "rules": list(state.rules),
        "comply_or_explain": state.comply_or_explain,
    }


def _result(outcome: Outcome) -> shape.ResultShape:
    return {
        "rule": outcome.rule,
        "title": outcome.title,
        "requirements": list(outcome.requirements),
        "result": outcome.result,
        "disposition": outcome.disposition,
        "severity": outcome.severity,
        "basis": outcome.basis,
        "subject": {"kind": outcome.subject.kind, "id": outcome.subject.id, "name": outcome.subject.name},
        "location": _location(outcome.location),
        "message": outcome.message,
        "remedy": outcome.remedy,
        "facts": [{"name": fact.name, "value": fact.value} for fact in outcome.facts],
        "witnesses": _notes(outcome.witnesses),
        "missing": _notes(outcome.missing),
        "remarks": _notes(outcome.remarks),
        "disputes": _notes(outcome.disputes),
        "evidence": list(outcome.evidence),
        "due": outcome.due.isoformat() if outcome.due else None,
        "fingerprint": outcome.fingerprint,
        "digest": outcome.digest,
        "fingerprint_hash": outcome.fingerprint_hash,
        "acceptance": accepted.acceptance(outcome.acceptance) if outcome.acceptance else None,
    }


def _attestation(one: Attestation) -> shape.AttestationShape:
    return {
        "path": one.path,
        "question": one.question,
        "about": one.about,
        "answer": one.answer,
        "statement": one.statement,
        "evidence": list(one.evidence),
        "answered_by": one.answered_by,
        "approved_by": one.approved_by,
        "on": one.on,
        "valid_for": one.valid_for,
        "location": _location(one.location),
    }


def _notes(notes: tuple[Note, ...]) -> list[shape.NoteShape]:
    return [{"text": note.text, "path": note.path, "location": _location(note.location)} for note in notes]


def _input_error(error: InputError, lines: Lines) -> shape.InputErrorShape:
    line = lines.get((error.location.file, error.location.span.line))
    return {
        "location": _location(error.location),
        "sentence": error.sentence,
        "suggestion": error.suggestion,
        "line": line.text if line and len(line.text) <= _LONGEST_LINE else None,
        "other": _location(error.other) if error.other else None,
    }
