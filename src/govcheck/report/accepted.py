"""What reports say of findings that are accepted for a time, of waivers to put right, and of the baseline."""

from govcheck.report.entries import Entry, Part
from govcheck.report.wording import capital, count, day, place
from govcheck.results.acceptance import Acceptance, WaiverFinding, WaiverKind
from govcheck.results.baseline import BaselineUsed
from govcheck.results.baseline import Entry as BaselineEntry
from govcheck.results.outcome import Outcome
from govcheck.results.run import Run
from govcheck.results.words import Result

TITLE = "Accepted for a time"
TO_MEND = "Waivers to put right"
BASELINE = "The baseline"
_KINDS = {
    WaiverKind.WAIVER: "Waived",
    WaiverKind.EXPLANATION: "Explained, as the source allows",
    WaiverKind.TO_FOLLOW: "To follow",
}


def accepted(run: Run) -> tuple[Outcome, ...]:
    """Give the findings that are waived or explained, in the order of the run."""
    return tuple(one for one in run.outcomes if one.acceptance)


def parts(outcome: Outcome) -> tuple[Part, ...]:
    """Give every part of what accepts a finding that has something to say; one without evidence says so."""
    acceptance = outcome.acceptance
    if acceptance is None:
        return ()
    evidence = acceptance.evidence or ("none on file",)
    return (
        Part("Accepted", (Entry(_term(acceptance), acceptance.path, place(acceptance.location)),)),
        *_said("Owner", acceptance.owner),
        *_said("Approver", acceptance.approver),
        Part("Reason", (Entry(acceptance.reason),)),
        Part("Shown by", tuple(Entry(text) for text in evidence)),
    )


def _term(acceptance: Acceptance) -> str:
    """Say what it is, and how long it holds."""
    words = _KINDS[acceptance.kind]
    if acceptance.until and acceptance.kind is WaiverKind.TO_FOLLOW:
        words = f"{words} by {day(acceptance.until)}"
    elif acceptance.until:
        words = f"{words} until {day(acceptance.until)}"
    return f"{words}, from {day(acceptance.since)}" if acceptance.since else words


def _said(label: str, text: str) -> tuple[Part, ...]:
    return (Part(label, (Entry(text),)),) if text else ()


def in_one_line(acceptance: Acceptance) -> str:
    """Say what it is, for how long, why and by whom, as one line for tools that take no more."""
    people = [f"Owner: {acceptance.owner}."] if acceptance.owner else []
    people += [f"Approver: {acceptance.approver}."] if acceptance.approver else []
    return " ".join((f"{_term(acceptance)}.", acceptance.reason, *people))


def waiver_heading(one: WaiverFinding) -> str:
    """Say in one line which waiver it is, of what, and what is wrong with it."""
    of = ": ".join(word for word in (one.rule, one.subject) if word) or "no rule is named"
    return f"{one.waiver} ({of}): {one.problem}"


def waiver_parts(one: WaiverFinding) -> tuple[Part, ...]:
    """Give what is wrong with a waiver, what to do, and where it stands."""
    return (
        Part("What is wrong", (Entry(one.message),)),
        Part("To do", (Entry(one.remedy),)),
        Part("Place", (Entry("", one.waiver, place(one.location)),)),
    )


def baseline_lead(used: BaselineUsed) -> str:
    """Say how many findings a baseline knows, and how many of its entries have gone stale."""
    stale = f"; {count(len(used.stale), 'entry is', 'entries are')} stale" if used.stale else ""
    law = "What is law stands open, whatever a baseline says."
    return f"{used.file} has {count(used.entries, 'entry', 'entries')}{stale}. {law}"


def stale_entry(one: BaselineEntry) -> str:
    """Name an entry that matches nothing any more."""
    was = "not met" if one.result is Result.FAIL else "cannot tell"
    return f"{capital(was)}, now stale: {one.rule}: {one.subject} ({one.digest})"
