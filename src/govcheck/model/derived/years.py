"""Financial years: which is current, which are closed, which of those is the latest."""

import datetime
from decimal import Decimal

from govcheck.model.ask import Ask
from govcheck.model.derived.judged import judged
from govcheck.model.label import label
from govcheck.model.leaf import DATE, TEXT
from govcheck.model.moment import Moment, on, show_day
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Record
from govcheck.model.vocabulary import DerivedField


def span(year: Record) -> tuple[datetime.date, datetime.date]:
    """Give the first and the last day of a financial year whose id is such as `2016-17`."""
    first = int(year.id[:4])
    return datetime.date(first, 4, 1), datetime.date(first + 1, 3, 31)


def year_before(year: Record) -> str:
    """Give the id of the year before: `2014-15` of `2015-16`."""
    first = int(year.id[:4]) - 1
    return f"{first}-{(first + 1) % 100:02d}"


def financial_year(year: Record, _: Ask) -> Reading:
    """Give the id of the year, which says which one it is."""
    return Reading(year.id, (*year.path, "financial_year"))


def over(year: Record, ask: Ask) -> Reading:
    """Say whether the last day of the year has passed."""
    last = span(year)[1]
    clue = Clue(f"{year.id} ends on {show_day(last)}", year.path)
    return judged(year, "over", yes(clue) if ask.as_of > last else no(clue))


def year_of(day: datetime.date) -> str:
    """Give the id of the financial year in which `day` lies, such as `2016-17`."""
    first = day.year if day.month >= 4 else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"


def full_years(since: datetime.date, until: datetime.date) -> tuple[str, ...]:
    """Give the ids of the financial years that lie wholly between the two days, both inclusive."""
    first = since.year if since <= datetime.date(since.year, 4, 1) else since.year + 1
    last = until.year if until >= datetime.date(until.year, 3, 31) else until.year - 1
    return tuple(year_of(datetime.date(year, 4, 1)) for year in range(first, last))


def full_year_old(organisation: Record, ask: Ask) -> Reading:
    """Say whether the organisation has been there for a full financial year."""
    since = ask(organisation, "established")
    clue = Clue(f"{label(organisation)}: established {since.value}", since.path)
    if not isinstance(since.value, Moment):
        return judged(organisation, "full_year_old", not_stated(*since.missing) if since.open else no(clue))
    truths = {bool(full_years(day, ask.as_of)) for day in (since.value.earliest, since.value.latest)}
    if len(truths) > 1:
        return judged(organisation, "full_year_old", not_stated(clue._replace(text=f"{clue.text}: the day")))
    return judged(organisation, "full_year_old", yes(clue) if truths == {True} else no(clue))


def current(year: Record, ask: Ask) -> Reading:
    """Say whether the as-of date lies in the year."""
    first, last = span(year)
    clue = Clue(f"{year.id} runs from {show_day(first)} to {show_day(last)}", year.path)
    return judged(year, "current", yes(clue) if first <= ask.as_of <= last else no(clue))


def eve(year: Record, _: Ask) -> Reading:
    """Give the last day before the year."""
    first, _last = span(year)
    return Reading(on(first - datetime.timedelta(days=1)), year.path)


def recurrent_deficit(year: Record, ask: Ask) -> Reading:
    """Say whether the recurrent position of the year is a deficit."""
    position = ask(year, "recurrent_position")
    if isinstance(position.value, Decimal):
        clue = ask.witness(year, "recurrent_position", position)
        judgement = yes(clue) if position.value < 0 else no(clue)
    elif position.open:
        judgement = not_stated(*position.missing)
    else:
        judgement = no(ask.witness(year, "recurrent_position", position))
    return judged(year, "recurrent_deficit", judgement)


def is_closed(year: Record, ask: Ask) -> Judgement:
    """Judge whether the books are closed: never before the year is over, then as stated."""
    last = span(year)[1]
    if ask.as_of <= last:
        return no(Clue(f"{year.id} ends on {show_day(last)}", year.path))
    return _stated(year, ask)


def _stated(year: Record, ask: Ask) -> Judgement:
    reading = ask.stated(year, "closed")
    if not isinstance(reading, Reading) or not isinstance(reading.value, bool):
        return not_stated(ask.missing(year, "closed"))
    clue = Clue(f"{year.id}: books {'closed' if reading.value else 'not closed yet'}", reading.path)
    return yes(clue) if reading.value else no(clue)


def closed(year: Record, ask: Ask) -> Reading:
    """Say whether the books of the year are closed."""
    return judged(year, "closed", is_closed(year, ask))


def latest_closed(year: Record, ask: Ask) -> Reading:
    """Say whether the year is the latest whose books are closed."""
    years = ask.each(ask.root, "finance.years")
    later = [one for one in years.records() if one.id > year.id]
    judgements = [is_closed(year, ask)]
    closed_later = any_of(is_closed(one, ask) for one in later)
    if closed_later.truth is Truth.YES:
        judgements.append(no(*closed_later.witnesses))
    elif closed_later.truth is Truth.NOT_STATED:
        judgements.append(not_stated(*closed_later.missing))
    elif not years.whole and span(year)[1].replace(year=span(year)[1].year + 1) < ask.as_of:
        judgements.append(not_stated(*years.missing))
    return judged(year, "latest_closed", all_of(judgements))


FACTS = (
    ("year", DerivedField("eve", "date", "the last day before it", DATE, always_known=True), eve),
    ("year", DerivedField("recurrent_deficit", "yes/no", "whether its recurrent position is a deficit"),
     recurrent_deficit),
    ("year", DerivedField("current", "yes/no", "whether the as-of date lies in it", always_known=True), current),
    ("year", DerivedField("financial_year", "text", "which year it is: its id", TEXT, always_known=True),
     financial_year),
    ("year", DerivedField("over", "yes/no", "whether its last day has passed", always_known=True), over),
    ("year", DerivedField("closed", "yes/no", "whether it is over and its books are closed"), closed),
    ("year", DerivedField("latest_closed", "yes/no", "whether it is the latest whose books are closed"),
     latest_closed),
    ("organisation", DerivedField("full_year_old", "yes/no",
                                  "whether a full financial year has passed since it was established"), full_year_old),
)  # fmt: skip
