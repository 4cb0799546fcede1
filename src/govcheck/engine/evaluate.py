"""One rule on one organisation: subjects, answers, and outcomes with their places."""

import re
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from govcheck.engine.digest import RestsOn, digest_of
from govcheck.engine.evidence import evidence_for
from govcheck.engine.subjects import Found, applicability, params_on, stand_in_for, subjects
from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import show_day
from govcheck.model.reads import Reads
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated
from govcheck.model.value import Record
from govcheck.results.acceptance import Acceptance, WaiverKind
from govcheck.results.outcome import Fact, Note, Outcome, Subject, hashed
from govcheck.results.run import RunError
from govcheck.results.words import Basis, Disposition, Result, Severity
from govcheck.rules.answer import Answer, Counted
from govcheck.rules.packs import Rule
from govcheck.source import Path, show_path

_RESULT = {Truth.YES: Result.PASS, Truth.NO: Result.FAIL, Truth.NOT_STATED: Result.NOT_EVIDENCED}
_WHETHER = Counted("left open", ("whether the rule applies",))
_SEVERITY = {one.value: one for one in Severity}
_BASIS = {one.value: one for one in Basis}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Evaluated(NamedTuple):
    """What one rule gave."""

    outcomes: tuple[Outcome, ...]
    errors: tuple[RunError, ...]
    read: Reads
    """The places it asked for."""
    behind: tuple[Reads, ...]
    """The places it asked for, outcome by outcome."""

    @property
    def reads(self) -> frozenset[tuple[str, str]]:
        """The facts it asked for, as kind of thing and field."""
        return frozenset((thing, str(path[-1])) for path, thing in self.read.places().items())


def evaluate(rule: Rule, ask: Ask, earlier: Mapping[str, tuple[Outcome, ...]]) -> Evaluated:
    """Check one rule; `earlier` holds the outcomes of rules it may point at."""
    ask.recorded()
    outcomes: list[Outcome] = []
    errors: list[RunError] = []
    behind: list[Reads] = []

    def fail(subject: Record, error: Exception) -> None:
        message = f"{type(error).__name__}: {error}"
        errors.append(RunError(rule.id, show_path(subject.path), message))
        outcomes.append(_failed(rule, subject, message, ask))
        behind.append(Reads())

    try:
        several = _found(rule, ask)
    except Exception as error:  # noqa: BLE001 - whatever a check throws becomes an entry, and the rest goes on
        several = []
        fail(stand_in_for(rule), error)
    read = Reads()
    first = ask.recorded()
    read.include(first)
    for found in several:
        try:
            outcome, rests_on = _outcome(rule, found, ask, earlier)
        except Exception as error:  # noqa: BLE001 - as above
            fail(found.record, error)
            continue
        here = ask.recorded()
        read.include(here)
        here.include(first)
        outcomes.append(_with_digest(outcome, rests_on, here, ask))
        behind.append(here)
    read.include(ask.recorded())
    return Evaluated(tuple(outcomes), tuple(errors), read, tuple(behind))


def _with_digest(outcome: Outcome, rests_on: RestsOn, read: Reads, ask: Ask) -> Outcome:
    """Give a finding the digest of the facts that decide it."""
    if not outcome.is_finding:
        return outcome
    digest = digest_of(outcome.result, rests_on, read, ask)
    ask.recorded()  # what is read to write a digest is none of what the rule asked for
    return outcome._replace(digest=digest)


def _found(rule: Rule, ask: Ask) -> list[Found]:
    """Find the subjects, or the organisation where the rule is not meant for it."""
    hindrance = applicability(rule, ask)
    if hindrance is None and params_on(rule, ask.as_of) is None:
        hindrance = no(Clue("no version of its parameters is in force on the as-of date", ()))
    if hindrance is None:
        return subjects(rule, ask)
    home = ask(ask.root, "organisation").value
    return [Found(home if isinstance(home, Record) else ask.root, hindrance)]


class _Said(NamedTuple):
    """What is said of a subject, before its places are looked up."""

    result: Result
    message: str
    judgement: Judgement
    at: Path


def _outcome(rule: Rule, found: Found, ask: Ask, earlier: Mapping[str, tuple[Outcome, ...]]) -> tuple[Outcome, RestsOn]:
    """Check one subject; give what it comes to, and what that rests on."""
    hindrance = found.hindrance or _one_cause(rule, found.record, earlier)
    if hindrance is None:
        answer = rule.check.check(found.record, params_on(rule, ask.as_of), ask)
        return _answered(rule, found.record, answer, ask), RestsOn(answer.judgement, answer.behind)
    if hindrance.truth is Truth.NO:
        reason = "; ".join(sorted({clue.text for clue in hindrance.witnesses if clue.text}))
        at = hindrance.witnesses[0].path
        said = _Said(Result.NOT_APPLICABLE, f"Does not apply: {reason}.", hindrance, at)
    else:
        at = hindrance.missing[0].path if hindrance.missing else found.record.path
        said = _Said(Result.NOT_EVIDENCED, _cannot_tell(hindrance), hindrance, at)
    return _made(rule, found.record, said, ask), RestsOn(hindrance, (_WHETHER,))


def _one_cause(rule: Rule, subject: Record, earlier: Mapping[str, tuple[Outcome, ...]]) -> Judgement | None:
    """One cause gives one finding: where another rule failed, this one points at it."""
    here = show_path(subject.path)
    for other in rule.unless_failed:
        results = {one.result for one in earlier.get(other, ()) if one.subject.id in (here, "organisation")}
        if Result.FAIL in results:
            return no(Clue(f"see {other}, which is not met", subject.path))
        if Result.NOT_EVIDENCED in results:
            return not_stated(Clue(f"it follows on from {other}, of which it cannot be told", subject.path))
    return None


def _answered(rule: Rule, subject: Record, answer: Answer, ask: Ask) -> Outcome:
    """Turn the answer of a check into an outcome."""
    judgement = answer.judgement
    result = _RESULT[judgement.truth]
    values = {"subject": label(subject), "as_of": show_day(ask.as_of), **answer.facts}
    if result is Result.NOT_EVIDENCED:
        message = _cannot_tell(judgement)
    else:
        template = rule.message.passed if result is Result.PASS else rule.message.failed
        message = _PLACEHOLDER.sub(lambda match: values[match.group(1)], template)
    made = _made(rule, subject, _Said(result, message, judgement, answer.at), ask, answer)
    return _explained(made, rule, subject, ask) if result is Result.FAIL and rule.or_reason else made


def _explained(outcome: Outcome, rule: Rule, subject: Record, ask: Ask) -> Outcome:
    """Dispose of a failure as explained where the reason for it is on record."""
    reading = ask(subject, rule.or_reason)
    if not isinstance(reading.value, str):
        return outcome
    acceptance = Acceptance(
        kind=WaiverKind.EXPLANATION,
        path=show_path(reading.path),
        owner="",
        approver="",
        reason=reading.value,
        since=None,
        until=None,
        evidence=evidence_for([reading.path], ask.organisation),
        location=ask.organisation.locate(reading.path),
    )
    return outcome._replace(disposition=Disposition.EXPLAINED, acceptance=acceptance)


def _made(rule: Rule, subject: Record, said: _Said, ask: Ask, answer: Answer | None = None) -> Outcome:
    """Put an outcome together, every path with its place; `answer` is what a check gave, where one was asked."""
    judgement, severity = said.judgement, _SEVERITY[rule.severity]
    paths = [clue.path for clue in judgement.witnesses]
    about = Subject(subject.thing, show_path(subject.path) or "organisation", label(subject))
    return Outcome(
        rule=rule.id,
        title=rule.title,
        requirements=rule.requirements,
        result=said.result,
        disposition=Disposition.OPEN,
        severity=_step_down(severity) if answer and answer.eased else severity,
        basis=_BASIS[rule.basis],
        subject=about,
        location=ask.organisation.locate(said.at),
        message=said.message,
        remedy=rule.remedy if said.result in (Result.FAIL, Result.NOT_EVIDENCED) else "",
        facts=tuple([Fact(name, value) for name, value in answer.facts.items() if value]) if answer else (),
        witnesses=_notes(judgement.witnesses, ask),
        missing=_notes(judgement.missing, ask),
        remarks=_notes(judgement.remarks, ask),
        disputes=_notes(judgement.disputes, ask),
        evidence=evidence_for([*paths, subject.path], ask.organisation),
        due=answer.due if answer else None,
        fingerprint_hash=hashed(rule.id, about.id),
    )


def _notes(clues: Sequence[Clue], ask: Ask) -> tuple[Note, ...]:
    """Locate clues, each once, sorted by what they say, so that the order of a file does not show."""
    if not clues:
        return ()
    if len(clues) == 1 and clues[0].text:
        text, path = clues[0]
        return (Note(text, show_path(path), ask.organisation.locate(path)),)
    said = sorted({(clue.text, show_path(clue.path), clue.path) for clue in clues if clue.text}, key=itemgetter(0, 1))
    return tuple([Note(text, shown, ask.organisation.locate(path)) for text, shown, path in said])


def _failed(rule: Rule, subject: Record, message: str, ask: Ask) -> Outcome:
    said = _Said(Result.ERROR, f"The rule failed: {message}.", Judgement(Truth.NOT_STATED), subject.path)
    return _made(rule, subject, said, ask)


def _cannot_tell(judgement: Judgement) -> str:
    """Say what is missing, and apart from it which statements disagree."""
    at_odds = {clue for clue in judgement.missing if clue in judgement.disputes}
    silent = "; ".join(sorted({clue.text for clue in judgement.missing if clue not in at_odds}))
    disagreeing = "; ".join(sorted({clue.text for clue in at_odds}))
    parts = [f"{silent} (not stated)"] if silent else []
    parts += [f"{disagreeing} (statements that disagree)"] if disagreeing else []
    return f"Cannot tell: {'; '.join(parts) or 'a fact that the rule needs is not stated'}."


def _step_down(severity: Severity) -> Severity:
    order = list(Severity)
    return order[min(severity.rank + 1, len(order) - 1)]
