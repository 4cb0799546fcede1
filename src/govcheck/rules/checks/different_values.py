"""How many different values the entries of a list have, in three values."""

from collections.abc import Callable
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading
from govcheck.model.truth import Clue, Judgement, no, not_stated, yes
from govcheck.model.value import Absent, Record
from govcheck.rules.checks.places import NO_END
from govcheck.rules.where import Selected, without_owner
from govcheck.rules.wording import in_words, joined, names
from govcheck.source import show_path

Key = Callable[[Reading], str | None]
"""What is compared of a reading; None where it leaves that open."""


class Differing(NamedTuple):
    """The values found, each with the entries that have it, and how many more there may be."""

    values: dict[str, list[Record]]
    """Of the entries that are meant for certain."""
    possible: frozenset[str]
    """Values of entries that may be meant."""
    open: int
    """How many entries may have any value."""
    without: tuple[Record, ...]
    """Entries of which it is stated that they have none."""
    missing: tuple[Clue, ...]
    whole: bool

    @property
    def most(self) -> int:
        """The greatest number of different values that there can be."""
        return len(self.values.keys() | self.possible) + self.open if self.whole else NO_END


def differing(found: Selected, field: str, key: Key, ask: Ask) -> Differing:
    """Sort the entries that were found by the value of `field`."""
    values: dict[str, list[Record]] = {}
    possible: set[str] = set()
    without: list[Record] = []
    missing = list(found.missing)
    open_ = 0
    for one in (*found.certain, *found.maybe):
        reading = ask(one.record, field)
        value = key(reading)
        if reading.value is Absent.NONE:
            without.append(one.record)
        elif value is None:
            open_ += 1
            missing.extend(reading.missing or (_which(one.record, field, reading),))
        elif one in found.certain:
            values.setdefault(value, []).append(one.record)
        else:
            possible.add(value)
    return Differing(values, frozenset(possible), open_, tuple(without), tuple(missing), found.whole)


def judge(subject: Record, of: str, found: Selected, said: Differing, at_least: int, ask: Ask) -> Judgement:
    """Answer yes when at least so many values differ for certain, no when no more can come."""
    if len(said.values) >= at_least:
        return yes(*(Clue(f"{value}: {names(several)}", several[0].path) for value, several in _sorted(said.values)))
    if (unheld := without_owner(subject, of, ask)) and not found.maybe:
        return no(unheld)
    if said.most >= at_least:
        return not_stated(*(said.missing or (Clue(f"{label(subject)}: {in_words(of)}", found.path),)))
    against = [Clue(f"all have {value}: {names(several)}", several[0].path) for value, several in _sorted(said.values)]
    against += [Clue(f"{label(record)} has none", record.path) for record in said.without]
    return no(*(against or [Clue(f"{label(subject)}: there is none to look at", found.path)]))


def facts_of(said: Differing, judgement: Judgement) -> dict[str, str]:
    """Give the values for messages: how many there are, which, and why they are too few."""
    return {
        "count": str(len(said.values)),
        "values": joined(value for value, _ in _sorted(said.values)),
        "why": joined(sorted(clue.text for clue in judgement.witnesses)),
    }


def _which(record: Record, field: str, reading: Reading) -> Clue:
    return Clue(f"{label(record)}: {in_words(field)}, more closely than {reading.value}", reading.path)


def _sorted(values: dict[str, list[Record]]) -> list[tuple[str, list[Record]]]:
    """Sort by value, and the entries of each by their path, so that the order of a file does not show."""
    return [(value, sorted(several, key=lambda one: show_path(one.path))) for value, several in sorted(values.items())]
