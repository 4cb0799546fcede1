"""Two days of a subject that a check compares."""

from collections.abc import Callable
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.moment import Moment
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.wording import in_words
from govcheck.source import Path


class TwoDays(NamedTuple):
    """Two fields of a subject with what is stated of them."""

    subject: Record
    fields: tuple[str, str]
    readings: tuple[Reading, Reading]

    @property
    def words(self) -> tuple[str, str]:
        """Write both days."""
        return show(self.readings[0].value), show(self.readings[1].value)

    @property
    def path(self) -> Path:
        """Where the second day stands, or belongs."""
        return self.readings[1].path

    def judge(self, compare: Callable[[Moment, Moment], Truth], ask: Ask) -> Judgement:
        """Judge by `compare`; where one of the days is stated to be `none`, the answer is no."""
        both = tuple(zip(self.fields, self.readings, strict=True))
        lacking = [ask.witness(self.subject, field, one) for field, one in both if one.value is Absent.NONE]
        if lacking:
            return no(*lacking)
        first, last = (one.value for one in self.readings)
        if not isinstance(first, Moment) or not isinstance(last, Moment):
            open_ = [one.missing or (ask.missing_at(self.subject, field),) for field, one in both if one.open]
            return not_stated(*(clue for clues in open_ for clue in clues))
        clues = [Clue(f"{label(self.subject)}: {in_words(field)} {one.value}", one.path) for field, one in both]
        truth = compare(first, last)
        if truth is Truth.NOT_STATED:
            vague = (clue for clue, day in zip(clues, (first, last), strict=True) if not day.exact)
            return not_stated(*(clue._replace(text=f"{clue.text}: the day") for clue in vague))
        return yes(*clues) if truth is Truth.YES else no(*clues)


def two_days(subject: Record, first: str, last: str, ask: Ask) -> TwoDays:
    """Read two fields of `subject` that hold days."""
    return TwoDays(subject, (first, last), (ask(subject, first), ask(subject, last)))
