"""What is commissioned jointly, who oversees it, and what came before them."""

import datetime

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.model.vocabulary import DerivedField


def joint(body: Record, ask: Ask) -> Judgement:
    """Judge whether a body oversees what is commissioned jointly: by its functions, or as such a partnership."""
    if body.thing == "partnership":
        kind = ask(body, "kind")
        if kind.open:
            return not_stated(*kind.missing)
        clue = Clue(f"{label(body)}: {kind.value}", kind.path)
        return yes(clue) if kind.value == "joint-arrangement" else no(clue)
    functions = ask.each(body, "functions")
    clue = Clue(f"{label(body)}: joint commissioning", functions.path)
    if "joint-commissioning" in functions.items:
        return yes(clue)
    gaps = ask.gaps(functions, body, "functions")
    return not_stated(*gaps) if gaps else no(clue._replace(text=f"{label(body)}: no joint commissioning"))


def of_joint_body(meeting: Record, ask: Ask) -> Reading:
    """Say whether a body that oversees joint commissioning met."""
    return judged(meeting, "of_joint_body", _of(meeting, ("body", "partnership"), ask))


def of_joint_arrangement(review: Record, ask: Ask) -> Reading:
    """Say whether a review looked at a body or partnership for joint commissioning."""
    return judged(review, "of_joint_arrangement", _of(review, ("body", "partnership"), ask))


def _of(record: Record, fields: tuple[str, ...], ask: Ask) -> Judgement:
    """Judge by the body or the partnership that a record names."""
    readings = [ask(record, name) for name in fields]
    named = [one.value for one in readings if isinstance(one.value, Record)]
    if named:
        return any_of(joint(one, ask) for one in named)
    missing = tuple(clue for one in readings for clue in one.missing)
    return not_stated(*missing) if missing else no(Clue(f"{label(record)}: of no body", readings[0].path))


def last_before_committee(service: Record, ask: Ask) -> Reading:
    """Give the day on which a service last came before a body for joint commissioning: on its agenda or in a report."""
    said = _on_agendas(service, ask) + _in_reports(service, ask)
    path = (*service.path, "last_before_committee")
    surely = [day for day, judgement in said if judgement.truth is Truth.YES]
    perhaps = [day for day, judgement in said if judgement.truth is Truth.NOT_STATED]
    missing = tuple(clue for _, judgement in said for clue in judgement.missing)
    if not surely:
        return Reading(Absent.NOT_STATED if perhaps else Absent.NONE, path, missing)
    earliest = max(day.earliest for day in surely)
    latest = max(day.latest for day in (*surely, *perhaps))
    rests_on = tuple(clue for _, judgement in said for clue in judgement.witnesses if judgement.truth is Truth.YES)
    return Reading(Moment(earliest, latest), path, missing if earliest < latest else (), witnesses=rests_on)


Said = list[tuple[Moment, Judgement]]


def _on_agendas(service: Record, ask: Ask) -> Said:
    meetings = ask.each(ask.root, "meetings")
    said: Said = []
    for meeting in meetings.records():
        held, agenda = ask.truth(meeting, "held"), ask.each(meeting, "agenda")
        of = all_of((held, ask.truth(meeting, "of_joint_body")))
        named = [_names(item, service, ask) for item in agenda.records()]
        if gaps := ask.gaps(agenda, meeting, "agenda"):
            named.append(not_stated(*gaps))
        said.append(_dated(ask(meeting, "date"), all_of((of, any_of(named))), ask))
    if gaps := ask.gaps(meetings, ask.root, "meetings"):
        said.append((_any_day(ask), not_stated(*gaps)))
    return said


def _in_reports(service: Record, ask: Ask) -> Said:
    reports = ask.each(ask.root, "reports")
    said: Said = []
    for report in reports.records():
        to = _of(report, ("to", "to_partnership"), ask)
        issues = ask.each(report, "issues")
        said += [_dated(ask(one, "on"), all_of((to, _names(one, service, ask))), ask) for one in issues.records()]
        if gaps := ask.gaps(issues, report, "issues"):
            said.append((_any_day(ask), all_of((to, not_stated(*gaps)))))
    if gaps := ask.gaps(reports, ask.root, "reports"):
        said.append((_any_day(ask), not_stated(*gaps)))
    return said


def _names(record: Record, service: Record, ask: Ask) -> Judgement:
    """Judge whether an agenda item or an issue of a report is about a service."""
    services = ask.each(record, "services")
    if service.path in {one.path for one in services.records()}:
        return yes(Clue(f"{label(record)}: {label(service)}", services.path))
    gaps = ask.gaps(services, record, "services")
    return not_stated(*gaps) if gaps else no(Clue(label(record), services.path))


def _dated(date: Reading, judgement: Judgement, ask: Ask) -> tuple[Moment, Judgement]:
    """Put a judgement to a day; without one it may have been any day up to the as-of date."""
    if isinstance(date.value, Moment) and date.value.earliest <= ask.as_of:
        dated = all_of((judgement, yes(Clue("", date.path))))
        return date.value._replace(latest=min(date.value.latest, ask.as_of)), dated
    return _any_day(ask), all_of((judgement, not_stated(*date.missing)))


def _any_day(ask: Ask) -> Moment:
    return Moment(datetime.date.min, ask.as_of)


FACTS = (
    ("meeting", DerivedField("of_joint_body", "yes/no", "whether a body that oversees joint commissioning met"),
     of_joint_body),
    ("review", DerivedField("of_joint_arrangement", "yes/no",
                            "whether it looked at a body or partnership for joint commissioning"),
     of_joint_arrangement),
    ("service", DerivedField("last_before_committee", "date",
                             "the day on which it last came before a body for joint commissioning"),
     last_before_committee),
)  # fmt: skip
