"""Two days of a subject that a check compares."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import show
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.wording import in_words
from govcheck.source import Path


class TwoDays(NamedTuple):
    """The two days with the statements that give them."""

    first: Moment
    last: Moment
    clues: tuple[Clue, Clue]

    def judge(self, truth: Truth) -> Judgement:
        """Turn what a comparison of the two gave into a judgement; where a month leaves it open, the day is missing."""
        if truth is not Truth.NOT_STATED:
            return yes(*self.clues) if truth is Truth.YES else no(*self.clues)
        both = zip(self.clues, (self.first, self.last), strict=True)
        return not_stated(*(clue._replace(text=f"{clue.text}: the day") for clue, day in both if not day.exact))


class Found(NamedTuple):
    """Two days, or the judgement where one of them is not there; with their words and the place of the second."""

    days: TwoDays | None
    judgement: Judgement
    words: tuple[str, str]
    path: Path


def two_days(subject: Record, first: str, last: str, ask: Ask) -> Found:
    """Read two fields of `subject` that hold days; `none` is a no, and so nothing is left to compare."""
    both = [(field, ask(subject, field)) for field in (first, last)]
    words, path = (show(both[0][1].value), show(both[1][1].value)), both[1][1].path
    lacking = [ask.witness(subject, field, one) for field, one in both if one.value is Absent.NONE]
    if lacking:
        return Found(None, no(*lacking), words, lacking[0].path)
    clues = [Clue(f"{label(subject)}: {in_words(field)} {show(one.value)}", one.path) for field, one in both]
    days = [one.value for _, one in both]
    if isinstance(days[0], Moment) and isinstance(days[1], Moment):
        found = TwoDays(days[0], days[1], (clues[0], clues[1]))
        return Found(found, found.judge(Truth.NOT_STATED), words, path)
    open_ = [clue for field, one in both if one.open for clue in one.missing or (ask.missing_at(subject, field),)]
    return Found(None, not_stated(*open_), words, path)
