"""What reports bring to whom: their issues, meeting by meeting and body by body, and the documents they bring."""

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.given import given
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.leaf import DATE
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField
from govcheck.source import Path


def issues_to(field: str, other: str) -> Derived:
    """Make the list of the issues of those reports that go to a body by `field`, rather than to another by `other`."""

    def compute(body: Record, ask: Ask) -> Several:
        reports = ask.each(ask.root, "reports")
        found: dict[Path, Record] = {}
        missing = list(ask.gaps(reports, ask.root, "reports"))
        for report in reports.records():
            reader = ask(report, field)
            if isinstance(reader.value, Record) and reader.value.path == body.path:
                issues = ask.each(report, "issues")
                found |= {one.path: one for one in issues.records()}
                missing += ask.gaps(issues, report, "issues")
            elif reader.open and not ask(report, other).stated:
                missing += reader.missing
        return Several(tuple(found.values()), tuple(found), not missing, reports.path, True, tuple(missing))

    return compute


def reports_received(meeting: Record, ask: Ask) -> Several:
    """Give the issues of reports that a meeting received."""
    reports = ask.each(ask.root, "reports")
    found: dict[Path, Record] = {}
    missing = list(ask.gaps(reports, ask.root, "reports"))
    for report in reports.records():
        issues = ask.each(report, "issues")
        missing += ask.gaps(issues, report, "issues")
        for issue in issues.records():
            received = _received(issue, meeting, ask)
            found |= {issue.path: issue} if received.truth is Truth.YES else {}
            missing += received.missing
    return Several(tuple(found.values()), tuple(found), not missing, reports.path, True, tuple(missing))


def _received(issue: Record, meeting: Record, ask: Ask) -> Judgement:
    """Judge whether a meeting received an issue: as stated, and where nothing is, not on another day."""
    at, on, date = ask(issue, "meeting"), ask(issue, "on").value, ask(meeting, "date").value
    if isinstance(at.value, Record):
        truth = Truth.of(at.value.path == meeting.path)
        return yes(Clue(label(issue), at.path)) if truth is Truth.YES else no(Clue(label(issue), at.path))
    apart = (
        isinstance(on, Moment) and isinstance(date, Moment) and (on.latest < date.earliest or date.latest < on.earliest)
    )
    return no(Clue(label(issue), at.path)) if apart or not at.open else not_stated(*at.missing)


def agenda_items(body: Record, ask: Ask) -> Several:
    """Give the items on the agendas of a body's meetings."""
    meetings = ask.each(body, "meetings")
    found: dict[Path, Record] = {}
    missing = list(ask.gaps(meetings, body, "meetings"))
    for meeting in meetings.records():
        agenda = ask.each(meeting, "agenda")
        found |= {one.path: one for one in agenda.records()}
        missing += ask.gaps(agenda, meeting, "agenda")
    return Several(tuple(found.values()), tuple(found), not missing, meetings.path, True, tuple(missing))


def day_of_item(item: Record, ask: Ask) -> Reading:
    """Give the day of the meeting on whose agenda an item is; `none` where that is still ahead."""
    meeting = next(one for one in ask.each(ask.root, "meetings").records() if one.path == item.path[:-2])
    date = ask(meeting, "date")
    held = ask.truth(meeting, "held")
    if held.truth is Truth.YES:
        return date
    absent = Absent.NONE if held.truth is Truth.NO else Absent.NOT_STATED
    return Reading(absent, date.path, held.missing)


def received_by_governing_body(document: Record, ask: Ask) -> Reading:
    """Say whether a document was put before the governing body on a day, or came to it with a report on a day."""
    presented = ask(document, "presented")
    said = [given(document, "presented", ask, f"{label(document)}: put before the governing body on")]
    reports = ask.each(ask.root, "reports")
    for report in reports.records():
        issues = ask.each(report, "issues")
        said += [all_of((_to_governing_body(report, ask), _brings(one, document, ask))) for one in issues.records()]
        if gaps := ask.gaps(issues, report, "issues"):
            said.append(all_of((_to_governing_body(report, ask), not_stated(*gaps))))
    if gaps := ask.gaps(reports, ask.root, "reports"):
        said.append(not_stated(*gaps))
    never = no(Clue(f"{label(document)}: never put before the governing body", presented.path))
    judgement = any_of(said)
    return judged(document, "received_by_governing_body", never if judgement.truth is Truth.NO else judgement)


def _to_governing_body(report: Record, ask: Ask) -> Judgement:
    to = ask(report, "to")
    if isinstance(to.value, Record):
        clue = Clue(f"{label(report)}: goes to {label(to.value)}", to.path)
        return yes(clue) if to.value.thing == "governing-body" else no(clue)
    if to.open and not ask(report, "to_partnership").stated:
        return not_stated(*to.missing)
    return no(Clue(f"{label(report)}: does not go to the governing body", to.path))


def _brings(issue: Record, document: Record, ask: Ask) -> Judgement:
    """Judge whether an issue brings a document, on a day that is stated."""
    brought = ask(issue, "document")
    if isinstance(brought.value, Record) and brought.value.path == document.path:
        return given(issue, "on", ask, f"{label(issue)}: brought {label(document)} on")
    return not_stated(*brought.missing) if brought.open else no(Clue(label(issue), brought.path))


_ISSUES = DerivedField("report_issues", "report-issue", "the issues of the reports that it receives")
_ITEMS = DerivedField("agenda_items", "agenda-item", "the items on the agendas of its meetings")

FACTS = (
    ("governing-body", _ISSUES, issues_to("to", "to_partnership")),
    ("committee", _ISSUES, issues_to("to", "to_partnership")),
    ("partnership", _ISSUES, issues_to("to_partnership", "to")),
    ("governing-body", _ITEMS, agenda_items),
    ("committee", _ITEMS, agenda_items),
    ("meeting", DerivedField("reports_received", "report-issue", "the issues of reports that it received"),
     reports_received),
    ("agenda-item", DerivedField("taken", "date", "the day on which it was taken: that of its meeting", DATE),
     day_of_item),
    ("document", DerivedField("received_by_governing_body", "yes/no",
                              "whether it came to the governing body on a day, by itself or with a report"),
     received_by_governing_body),
)  # fmt: skip
