"""Whose meetings they are, who was there for the organisation, and what came up."""

from govcheck.model.ask import Ask, Derived
from govcheck.model.derived.judged import judged
from govcheck.model.derived.times import by_day
from govcheck.model.derived.years import year_of
from govcheck.model.label import label
from govcheck.model.leaf import LeafType
from govcheck.model.moment import Moment, show_day
from govcheck.model.reading import Reading, Several
from govcheck.model.things.meetings import AGENDA_ITEM
from govcheck.model.truth import Clue, Judgement, Truth, any_of, no, not_stated, yes
from govcheck.model.value import Leaf, Record
from govcheck.model.vocabulary import DerivedField, Items
from govcheck.source import Path

_THERE = ("whole", "part", "one-item")


def meetings_by(field: str, other: str) -> Derived:
    """Make the list of the meetings that name a body by `field`; one that names another by `other` is not its."""

    def compute(body: Record, ask: Ask) -> Several:
        meetings = ask.each(ask.root, "meetings")
        found, missing = [], list(meetings.missing)
        for meeting in meetings.records():
            met = ask(meeting, field)
            if isinstance(met.value, Record):
                found += [meeting] if met.value.path == body.path else []
            elif met.open and not ask(meeting, other).stated:
                missing += met.missing
        paths = tuple(one.path for one in found)
        return Several(
            tuple(found), paths, meetings.whole and not missing, meetings.path, meetings.written, tuple(missing)
        )

    return compute


def meets(body: Record, ask: Ask) -> Reading:
    """Say whether a body meets: it has meetings, or is not a unit of staff, which need not have any."""
    meetings = ask.each(body, "meetings")
    if body.thing == "governing-body" or meetings.items:
        return judged(body, "meets", yes(Clue(f"{label(body)}: meets", meetings.path)))
    kind = ask(body, "kind")
    clue = Clue(f"{label(body)}: {kind.value}", kind.path)
    if kind.open:
        return judged(body, "meets", not_stated(*kind.missing))
    if kind.value != "joint-unit":
        return judged(body, "meets", yes(clue))
    gaps = ask.gaps(meetings, body, "meetings")
    return judged(body, "meets", not_stated(*gaps) if gaps else no(clue))


def represented(meeting: Record, ask: Ask) -> Reading:
    """Say whether someone who acts for the organisation on the partnership that met was there."""
    partnership = ask(meeting, "partnership").value
    if not isinstance(partnership, Record):
        return judged(meeting, "represented", not_stated(ask.missing(meeting, "partnership")))
    acting = ask.each(partnership, "representatives")
    rows = ask.each(meeting, "attendance")
    said = [_acts(row, acting, ask) for row in rows.records()]
    if gaps := ask.gaps(rows, meeting, "attendance"):
        said.append(not_stated(*gaps))
    if gaps := ask.gaps(acting, partnership, "representatives"):
        said.append(not_stated(*gaps))
    none = no(Clue(f"{label(meeting)}: no representative was there", rows.path))
    judgement = any_of((*said, none))
    return judged(meeting, "represented", none if judgement.truth is Truth.NO else judgement)


def _acts(row: Record, acting: Several, ask: Ask) -> Judgement:
    """Judge whether one who was there acts for the organisation."""
    person, present = ask(row, "person"), ask(row, "present")
    if present.stated and present.value not in _THERE:
        return no(Clue(f"{label(row)}: {present.value}", present.path))
    if isinstance(person.value, Record) and person.value.path not in {one.path for one in acting.records()}:
        return no(Clue(f"{label(person.value)} does not act for the organisation", person.path))
    if person.open or present.open:
        return not_stated(*person.missing, *present.missing)
    return yes(Clue(f"{label(row)}: {present.value}", present.path))


def agenda_subjects(meeting: Record, ask: Ask) -> Several:
    """Give the subjects of all the items on the agenda."""
    agenda = ask.each(meeting, "agenda")
    found: dict[Leaf | Record, Path] = {}
    missing = list(ask.gaps(agenda, meeting, "agenda"))
    for item in sorted(agenda.records(), key=lambda one: one.id):  # of two on one subject, either may come first
        about = ask.each(item, "about")
        found |= dict(zip(about.items, about.paths, strict=True))
        missing += ask.gaps(about, item, "about")
    return Several(tuple(found), tuple(found.values()), not missing, agenda.path, agenda.written, tuple(missing))


def private_part(meeting: Record, ask: Ask) -> Reading:
    """Say whether the meeting, or an item, was closed to the public; a reason that is given says so as well."""
    agenda = ask.each(meeting, "agenda")
    reason = ask(meeting, "private_reason")
    said = [_closed(one, ask) for one in (meeting, *agenda.records())]
    if reason.stated:
        said.append(yes(Clue(f"{label(meeting)}: {reason.value}", reason.path)))
    elif gaps := ask.gaps(agenda, meeting, "agenda"):
        said.append(not_stated(*gaps))
    none = no(Clue(f"{label(meeting)}: no part was closed to the public", agenda.path))
    judgement = any_of((*said, none))
    return judged(meeting, "private_part", none if judgement.truth is Truth.NO else judgement)


def _closed(item: Record, ask: Ask) -> Judgement:
    public = ask(item, "in_public")
    clue = Clue(f"{label(item)}: in public {public.value}", public.path)
    if isinstance(public.value, bool):
        return no(clue) if public.value else yes(clue._replace(text=f"{label(item)}: not in public"))
    return not_stated(*public.missing)


def this_year(meeting: Record, ask: Ask) -> Reading:
    """Say whether the day of a meeting, held or planned, lies in the financial year of the as-of date."""
    date = ask(meeting, "date")
    if not isinstance(date.value, Moment):
        return judged(meeting, "this_year", not_stated(*date.missing))
    # A month never lies in two financial years, so that its first day stands for it.
    clue = Clue(f"{label(meeting)}: {date.value}, for {show_day(ask.as_of)}", date.path)
    same = year_of(date.value.earliest) == year_of(ask.as_of)
    return judged(meeting, "this_year", by_day(Truth.of(same), clue))


def _subjects() -> LeafType:
    about = AGENDA_ITEM.fields["about"].type
    assert isinstance(about, Items)  # noqa: S101 - the tables say so
    return about.of


_MEETINGS = DerivedField("meetings", "meeting", "its meetings")
_MEETS = DerivedField("meets", "yes/no", "whether it has meetings, or is no unit of staff that need not have any")

FACTS = (
    ("governing-body", _MEETINGS, meetings_by("body", "partnership")),
    ("committee", _MEETINGS, meetings_by("body", "partnership")),
    ("partnership", _MEETINGS, meetings_by("partnership", "body")),
    ("governing-body", _MEETS, meets),
    ("committee", _MEETS, meets),
    ("meeting", DerivedField("represented", "yes/no",
                             "whether a representative of the organisation was at a meeting of a partnership"),
     represented),
    ("meeting", DerivedField("agenda_subjects", "subject of an item", "what the items on its agenda are about",
                             _subjects()), agenda_subjects),
    ("meeting", DerivedField("private_part", "yes/no", "whether it, or an item of it, was closed to the public"),
     private_part),
    ("meeting", DerivedField("this_year", "yes/no", "whether it lies in the financial year of the as-of date"),
     this_year),
)  # fmt: skip
