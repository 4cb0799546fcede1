"""Whether a date of an entry is recent enough."""

from __future__ import annotations

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, not_after
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.wording import in_words


def recent(record: Record, field: str, since: Moment, ask: Ask) -> Judgement:
    """Judge whether the date in `field` lies on `since` or later; a month counts only where both its ends agree."""
    reading = ask(record, field)
    clue = Clue(f"{label(record)}: {in_words(field)} {reading.value}", reading.path)
    if isinstance(reading.value, Moment):
        truth = not_after(since, reading.value)
        if truth is Truth.NOT_STATED:
            return not_stated(*(reading.missing or (clue,)))
        return yes(*(reading.witnesses or (clue,))) if truth is Truth.YES else no(clue)
    if reading.value is Absent.NONE:
        return no(clue._replace(text=f"{label(record)}: no {in_words(field)}"))
    return not_stated(*(reading.missing or (ask.missing_at(record, field),)))
