"""There is an entry for each full financial year since a day."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.derived.years import full_years, year_of
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.truth import Clue, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.answer import Answer
from govcheck.rules.kind import CheckKind, Param, ParamType
from govcheck.rules.where import Chosen, Where, select
from govcheck.rules.wording import joined, why_not


class Params(NamedTuple):
    """Since when, and which entries stand for a year."""

    since: str
    of: str
    date: str
    where: Where = ()
    year: str = ""


def check(subject: Record, params: Params, ask: Ask) -> Answer:
    """Answer yes when every full year has an entry of its own, dated in it or naming it."""
    since = ask(subject, params.since)
    found = select(subject, params.of, params.where, ask)
    if not isinstance(since.value, Moment):
        missing = since.missing or (ask.missing_at(subject, params.since),)
        return Answer(
            not_stated(*missing), dict.fromkeys(("years", "without", "why"), "not stated"), found.path, behind=(since,)
        )
    longest, shortest = (full_years(day, ask.as_of) for day in (since.value.earliest, since.value.latest))
    certain = {one.record.id: _years(one, longest, params, ask) for one in found.certain}
    possible = {one.record.id: _may_be(one, longest, params, ask) for one in (*found.certain, *found.maybe)}
    without = _uncovered(longest, certain)
    if not longest:
        judgement = not_stated(Clue(f"{label(subject)}: no full financial year has passed yet", since.path))
    elif not without:
        judgement = yes(*(Clue(f"{label(one)}: {ask(one, params.date).value}", one.path) for one in found.records()))
    elif not found.whole or not _uncovered(shortest, possible):
        open_ = [ask(one.record, name) for one in found.certain for name in (params.date, params.year) if name]
        missing = (*found.missing, *(clue for one in open_ for clue in one.missing)) or (
            Clue(params.since, since.path),
        )
        judgement = not_stated(*missing)
    else:
        judgement = no(*(Clue(f"{label(subject)}: none in {year}", found.path) for year in without))
    facts = {"years": joined(longest), "without": joined(without), "why": why_not(judgement)}
    return Answer(judgement, facts, found.path, behind=(since, *found.records()))


def _years(one: Chosen, years: Sequence[str], params: Params, ask: Ask) -> set[str]:
    """Give the years for which an entry may stand: the one in which it is dated, and the one that it names."""
    found = set()
    date = ask(one.record, params.date).value
    if isinstance(date, Moment) and year_of(date.earliest) == year_of(date.latest):
        found.add(year_of(date.earliest))
    named = ask(one.record, params.year).value if params.year else None
    if isinstance(named, Record):
        found.add(named.id)
    return found & set(years)


def _may_be(one: Chosen, years: Sequence[str], params: Params, ask: Ask) -> set[str]:
    """Give the years for which an entry may stand as far as is known."""
    dated = ask(one.record, params.date).value is not Absent.NOT_STATED
    named = not params.year or ask(one.record, params.year).value is not Absent.NOT_STATED
    return _years(one, years, params, ask) if dated and named else set(years)


def _uncovered(years: Sequence[str], stands_for: Mapping[str, set[str]]) -> list[str]:
    """List the years without an entry of their own; the latest may share one with the year before it.

    A meeting held within a year often looks back on the year before, so that it comes once for the two that are
    latest; of any other two years it would hide that one was passed over.
    """
    taken: dict[str, str] = {}
    without = [year for year in years[:-1] if not _place(year, stands_for, taken, set())]
    return without + [year for year in years[-1:] if not any(year in some for some in stands_for.values())]


def _place(year: str, stands_for: Mapping[str, set[str]], taken: dict[str, str], seen: set[str]) -> bool:
    """Find an entry for `year`, moving others to other years where that makes room."""
    for name in sorted(stands_for):
        if year in stands_for[name] and name not in seen:
            seen.add(name)
            if name not in taken or _place(taken[name], stands_for, taken, seen):
                taken[name] = year
                return True
    return False


KIND = CheckKind(
    "each-year",
    "Is there an entry for each full financial year since a day?",
    (
        Param("since", ParamType.FIELD, "the day since when", required=True),
        Param("of", ParamType.LIST, "the list of entries", required=True),
        Param("where", ParamType.ITEM_WHERE, "conditions that say which entries are meant"),
        Param("date", ParamType.ITEM_FIELD, "the day of an entry, which puts it into a year", required=True),
        Param("year", ParamType.ITEM_FIELD, "the year that an entry names as the one it is about"),
    ),
    (("years", "the full years"), ("without", "those without an entry"), ("why", "what is wrong")),
    Params,
    check,
)
