"""What is being done about each finding, as waivers say it; results stay as they are."""

import datetime
from collections.abc import Iterable, Mapping, Sequence

from govcheck.engine.waivers.stated import Stated, stated_waivers
from govcheck.engine.waivers.tried import Tried, Trouble, try_waiver
from govcheck.model.organisation import Organisation
from govcheck.results.acceptance import Acceptance, WaiverFinding, WaiverKind, WaiverProblem
from govcheck.results.outcome import Disposed, Note, Outcome
from govcheck.results.words import Disposition, Result, Severity
from govcheck.rules.packs import Rule

_DISPOSITION = {
    WaiverKind.WAIVER: Disposition.WAIVED,
    WaiverKind.TO_FOLLOW: Disposition.WAIVED,
    WaiverKind.EXPLANATION: Disposition.EXPLAINED,
}
_REMARKED = (WaiverProblem.LAPSED, WaiverProblem.OTHER_FACTS)
_TWICE = Trouble(
    WaiverProblem.DUPLICATE,
    "Another waiver accepts the same already: {}.",
    "Keep one of the two.",
)


def dispose(
    outcomes: Sequence[Outcome], organisation: Organisation, rules: Mapping[str, Rule], as_of: datetime.date
) -> Disposed:
    """Apply the waivers of the organisation to outcomes; `rules` are those that took part, by id.

    A waiver of any other rule is left alone.
    """
    stated = [one for one in stated_waivers(organisation) if one.rule in rules or not one.rule]
    tried = [held for one in stated if (held := _try(one, outcomes, as_of))]
    holding = sorted((one for one in tried if one.holds), key=_shortest)
    accepted: dict[str, Tried] = {}
    findings = [_finding(one.stated, one.trouble, rules) for one in tried if one.trouble]
    for one in holding:
        twice = [accepted[found.fingerprint] for found in one.findings if found.fingerprint in accepted]
        if twice and not one.trouble:
            trouble = _TWICE._replace(message=_TWICE.message.format(twice[0].stated.name))
            findings.append(_finding(one.stated, trouble, rules))
        for found in one.findings:
            accepted.setdefault(found.fingerprint, one)
    remarks = _remarks(tried)
    return Disposed(
        tuple(_disposed(one, accepted.get(one.fingerprint), remarks.get(one.fingerprint, [])) for one in outcomes),
        tuple(sorted(findings, key=lambda one: (one.severity.rank, one.waiver, one.problem))),
    )


def _try(one: Stated, outcomes: Sequence[Outcome], as_of: datetime.date) -> Tried | None:
    """Hold a waiver against its rule; None where the rule failed to run, so that nothing is known."""
    mine = [found for found in outcomes if found.rule == one.rule]
    if any(found.result is Result.ERROR for found in mine):
        return None
    return try_waiver(one, mine, as_of)


def _shortest(one: Tried) -> tuple[datetime.date, str]:
    """Let the waiver that ends first go before others for the same, whatever the order of the files."""
    assert one.stated.until is not None  # noqa: S101 - a waiver without its last day does not hold
    return one.stated.until.earliest, one.stated.name


def _finding(one: Stated, trouble: Trouble, rules: Mapping[str, Rule]) -> WaiverFinding:
    severity = Severity(rules[one.rule].severity) if one.rule else Severity.MINOR
    return WaiverFinding(
        problem=trouble.problem,
        waiver=one.name,
        rule=one.rule,
        subject=one.subject,
        severity=min(severity, Severity.MINOR, key=lambda it: it.rank),
        message=trouble.message,
        remedy=trouble.remedy,
        location=one.place(trouble.key),
    )


def _remarks(tried: Iterable[Tried]) -> dict[str, list[Note]]:
    """Say beside each finding which waiver no longer accepts it."""
    remarks: dict[str, list[Note]] = {}
    for one in tried:
        if one.trouble and one.trouble.problem in _REMARKED:
            text = f"A waiver of this does not hold. {one.trouble.message}"
            note = Note(text, one.stated.name, one.stated.place(one.trouble.key))
            for found in one.findings:
                remarks.setdefault(found.fingerprint, []).append(note)
    return remarks


def _disposed(outcome: Outcome, tried: Tried | None, remarks: Sequence[Note]) -> Outcome:
    if remarks:
        outcome = outcome._replace(remarks=(*outcome.remarks, *remarks))
    if tried is None or outcome.acceptance:
        return outcome
    one = tried.stated
    assert one.kind is not None  # noqa: S101 - a waiver without its kind does not hold
    acceptance = Acceptance(
        kind=one.kind,
        path=one.name,
        owner=one.owner,
        approver=one.approver,
        reason=one.reason,
        since=one.since.latest if one.since else None,
        until=one.until.earliest if one.until else None,
        evidence=one.evidence,
        location=one.place(),
    )
    return outcome._replace(disposition=_DISPOSITION[one.kind], acceptance=acceptance)
