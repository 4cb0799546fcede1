"""Answering the same questions again and again, as hundreds of rules ask them, at no cost after the first time."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from govcheck.model.ask import Ask, Derived, Found
from govcheck.model.organisation import Organisation
from govcheck.model.reading import Reading, Several
from govcheck.model.truth import Judgement
from govcheck.model.value import Record

_Key = tuple[int, str]


class RememberingAsk(Ask):
    """Answers as `Ask` does and keeps every answer; what is read, it does not record.

    Answers are kept by the identity of the record asked about, which is quicker to look up than its path; the
    record is kept with the answer, so that no other can take its identity.
    """

    def __init__(
        self, organisation: Organisation, as_of: datetime.date, derived: Mapping[tuple[str, str], Derived]
    ) -> None:
        """Prepare to answer on the day `as_of`."""
        super().__init__(organisation, as_of, derived)
        self._read: dict[_Key, tuple[Record, Reading | Several]] = {}
        self._each: dict[_Key, tuple[Record, Several]] = {}
        self._truth: dict[_Key, tuple[Record, Judgement]] = {}
        self._once: dict[Hashable, Any] = {}
        self._other_days: dict[datetime.date, RememberingAsk] = {}

    def back_on(self, day: datetime.date) -> Ask:
        """Answer as things were on another day; whoever asks for that day again gets the same answers."""
        if day not in self._other_days:
            self._other_days[day] = RememberingAsk(self.organisation, day, self._derived)
        return self._other_days[day]

    def read(self, subject: Record, field: str) -> Reading | Several:
        """Give a fact or a list, as `Ask.read` does."""
        key = (id(subject), field)
        kept = self._read.get(key)
        if kept is None:
            kept = self._read[key] = (subject, super().read(subject, field))
        return kept[1]

    def each(self, subject: Record, field: str) -> Several:
        """Give the items of a list, as `Ask.each` does."""
        key = (id(subject), field)
        kept = self._each.get(key)
        if kept is None:
            kept = self._each[key] = (subject, super().each(subject, field))
        return kept[1]

    def truth(self, subject: Record, field: str) -> Judgement:
        """Give a yes/no fact as a judgement, as `Ask.truth` does."""
        key = (id(subject), field)
        kept = self._truth.get(key)
        if kept is None:
            kept = self._truth[key] = (subject, super().truth(subject, field))
        return kept[1]

    def once(self, key: Hashable, compute: Callable[[], Found]) -> Found:
        """Work something out once, as `Ask.once` does."""
        if key not in self._once:
            self._once[key] = compute()
        found: Found = self._once[key]
        return found
