"""Answering the same questions again and again, as hundreds of rules ask them, at little cost after the first time."""

import datetime
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from govcheck.model.ask import Ask, Derived
from govcheck.model.organisation import Organisation
from govcheck.model.reading import Reading, Several
from govcheck.model.reads import Reads
from govcheck.model.truth import Judgement
from govcheck.model.value import Record
from govcheck.source import Path

Given = TypeVar("Given", bound="Reading | Several | Judgement")


class _Stated(NamedTuple):
    """What is stated of one fact: all that was read for it is its own place."""

    subject: Record
    """Kept so that no other record can take its identity."""
    reading: Reading | Several
    place: Path


class _Kept(NamedTuple):
    """An answer, with what was read for it."""

    subject: Record
    """Kept so that no other record can take its identity."""
    answer: Reading | Several | Judgement
    read: Reads


class RememberingAsk(Ask):
    """Answers and records what is read as `Ask` does, and keeps every answer.

    Answers are kept by the identity of the record asked about, which is quicker to look up than its path.
    """

    def __init__(
        self, organisation: Organisation, as_of: datetime.date, derived: Mapping[tuple[str, str], Derived]
    ) -> None:
        """Prepare to answer on the day `as_of`."""
        super().__init__(organisation, as_of, derived)
        self._stated: dict[tuple[int, str], _Stated] = {}
        self._read: dict[tuple[int, str], _Kept] = {}
        self._each: dict[tuple[int, str], _Kept] = {}
        self._truth: dict[tuple[int, str], _Kept] = {}
        self._other_days: dict[datetime.date, RememberingAsk] = {}

    def back_on(self, day: datetime.date) -> Ask:
        """Answer as things were on another day; whoever asks for that day again gets the same answers."""
        if day not in self._other_days:
            self._other_days[day] = RememberingAsk(self.organisation, day, self._derived)
        self._other_days[day].recorded(self._reads)
        return self._other_days[day]

    def __call__(self, subject: Record, field: str) -> Reading:
        """Give one fact, as `Ask` does."""
        known = self._stated.get((id(subject), field))
        if known is not None and isinstance(known.reading, Reading):
            self._reads.own[known.place] = subject.thing
            return known.reading
        return super().__call__(subject, field)

    def read(self, subject: Record, field: str) -> Reading | Several:
        """Give a fact or a list, as `Ask.read` does."""
        key = (id(subject), field)
        known = self._stated.get(key)
        if known is None:
            if "." in field or field[0] == "/":
                return self._given(self._read, super().read, subject, field)
            if self.knows(subject, field):
                return self._compute(subject, field)
            place = (*subject.path, field)
            known = self._stated[key] = _Stated(subject, self._statements.read(subject, field, place), place)
        self._reads.own[known.place] = subject.thing
        return known.reading

    def _compute(self, record: Record, name: str) -> Reading | Several:
        """Compute a derived fact once."""
        return self._given(self._read, self._derive, record, name)

    def _derive(self, record: Record, name: str) -> Reading | Several:
        self._reads.own[*record.path, name] = record.thing
        return self._derived[record.thing, name](record, self)

    def each(self, subject: Record, field: str) -> Several:
        """Give the items of a list, as `Ask.each` does."""
        return self._given(self._each, super().each, subject, field)

    def truth(self, subject: Record, field: str) -> Judgement:
        """Give a yes/no fact as a judgement, as `Ask.truth` does."""
        return self._given(self._truth, super().truth, subject, field)

    def _given(
        self,
        kept: dict[tuple[int, str], _Kept],
        ask: Callable[[Record, str], Given],
        subject: Record,
        field: str,
    ) -> Given:
        """Give an answer that is kept, or ask for it and keep it."""
        key = (id(subject), field)
        known = kept.get(key)
        if known is None:
            outer = self.recorded()
            try:
                known = kept[key] = _Kept(subject, ask(subject, field), self._reads)
            finally:
                self._reads = outer
        self._reads.parts[id(known.read)] = known.read
        answer: Given = known.answer  # type: ignore[assignment]  # each of the three keeps one kind of answer
        return answer
