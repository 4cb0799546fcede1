"""Whether a date of an entry is recent enough, and which entries of a list are."""

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment, Period, back, not_after, on
from govcheck.model.truth import Clue, Judgement, Truth, all_of, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.where import Chosen, Selected
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


def recent_enough(found: Selected, field: str, within: Period | None, ask: Ask) -> Selected:
    """Keep those entries whose date lies within the period before the as-of date; all where none is asked for."""
    if not field or within is None:
        return found
    since = on(back(ask.as_of, within))
    sorted_: dict[Truth, list[Chosen]] = {truth: [] for truth in Truth}
    for record, judgement in (*found.certain, *found.maybe):
        both = all_of((judgement, recent(record, field, since, ask)))
        sorted_[both.truth].append(Chosen(record, both))
    missing = (*found.missing, *(clue for one in sorted_[Truth.NOT_STATED] for clue in one.judgement.missing))
    return found._replace(
        certain=tuple(sorted_[Truth.YES]),
        maybe=tuple(sorted_[Truth.NOT_STATED]),
        others=found.others._replace(judged=(*found.others.judged, *sorted_[Truth.NO])),
        missing=missing,
    )
