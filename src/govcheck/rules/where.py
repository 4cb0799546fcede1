"""Which entries of a list a rule means: a conjunction of fields, each answered in three values."""

from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.label import label
from govcheck.model.reading import Reading, show
from govcheck.model.truth import Clue, Judgement, Truth, all_of, any_of, no, not_stated, yes
from govcheck.model.value import Absent, Leaf, Record
from govcheck.rules.wording import in_words, plain
from govcheck.source import Path
from govcheck.source.quick import new


class Condition(NamedTuple):
    """A field with the values that satisfy it."""

    field: str
    values: tuple[str, ...]
    """Words as a file would write them: `yes`, `lay`, `none`, an id."""


Where = tuple[Condition, ...]


class Selection(NamedTuple):
    """Entries of a list that a parameter means."""

    of: str
    where: Where = ()


class Chosen(NamedTuple):
    """An entry with the judgement on whether it is meant."""

    record: Record
    judgement: Judgement


class Others(NamedTuple):
    """Entries that are surely not meant; why not is worked out where somebody wants to know."""

    ruled_out: tuple[Record, ...]
    """Those that one stated fact rules out."""
    where: Where
    judged: tuple[Chosen, ...] = ()

    def why(self, ask: Ask) -> tuple[Chosen, ...]:
        """Give each with the judgement against it."""
        return (*(Chosen(one, holds(one, self.where, ask)) for one in self.ruled_out), *self.judged)


class Selected(NamedTuple):
    """The entries of a list, sorted by whether they satisfy the conditions."""

    certain: tuple[Chosen, ...]
    maybe: tuple[Chosen, ...]
    others: Others
    written: bool
    """False where the list is left out."""
    whole: bool
    """False where it may hold more entries."""
    missing: tuple[Clue, ...]
    """Why it may hold more, or why it cannot be told of an entry."""
    path: Path
    disputes: tuple[Clue, ...] = ()
    """Statements that contradict one another on what belongs to the list."""

    @property
    def decided(self) -> bool:
        """Whether no entry is in doubt and none can be hidden."""
        return self.whole and not self.maybe

    def records(self) -> tuple[Record, ...]:
        """Give the entries that are meant for certain."""
        return tuple(one.record for one in self.certain)


def holds(record: Record, where: Where, ask: Ask) -> Judgement:
    """Judge whether `record` satisfies every condition and is there on the as-of date."""
    # That something is there goes without saying; that it is not, does not.
    if ask.knows(record, "in_place") and ask(record, "in_place").value is not True:
        return meets(record, where, ask, ask.truth(record, "in_place"))
    return meets(record, where, ask)


def meets(record: Record, where: Where, ask: Ask, *first: Judgement) -> Judgement:
    """Judge whether `record` satisfies every condition; the first no is reason enough."""
    judgements = list(first)
    for condition in where:
        if judgements and judgements[-1].truth is Truth.NO:
            return judgements[-1]
        judgements.append(satisfies(record, condition, ask))
    return all_of(judgements)


def ruled_out(record: Record, where: Where, ask: Ask) -> bool:
    """Say whether one stated fact fails a condition: quicker to tell than a judgement, where nobody asks why."""
    for condition in where:
        reading = ask.read(record, condition.field)
        if isinstance(reading, Reading) and not reading.open and not _fits(reading.value, condition):
            return True
    return False


def satisfies(record: Record, condition: Condition, ask: Ask) -> Judgement:
    """Judge one condition; a list satisfies it with any of its items."""
    several = ask.read(record, condition.field)
    if isinstance(several, Reading):
        return _single(record, condition, several, ask)
    judgements = [
        _matches(record, condition, Reading(item, path))
        for item, path in zip(several.items, several.paths, strict=True)
    ]
    if gaps := ask.gaps(several, record, condition.field):
        judgements.append(not_stated(*gaps))
    if not judgements and "none" in condition.values:
        return yes(Clue(f"{label(record)}: {condition.field} none", several.path))
    if not judgements:
        return no(Clue(f"{label(record)}: no {in_words(condition.field)}", several.path))
    return any_of(judgements)


def _single(record: Record, condition: Condition, reading: Reading, ask: Ask) -> Judgement:
    if reading.open:
        missing = reading.missing or (ask.missing_at(record, condition.field),)
        return Judgement(Truth.NOT_STATED, (), missing, reading.remarks, reading.disputes)
    return _matches(record, condition, reading)


def _matches(record: Record, condition: Condition, reading: Reading) -> Judgement:
    """Compare a stated value with the words of the condition."""
    witnesses = reading.witnesses
    if not witnesses:
        text = f"{label(record)}: {in_words(condition.field)} {show(reading.value)}"
        witnesses = (new(Clue, (text, reading.path)),)
    truth = Truth.YES if _fits(reading.value, condition) else Truth.NO
    return new(Judgement, (truth, witnesses, (), reading.remarks, reading.disputes))


def _fits(value: Leaf | Record | Absent, condition: Condition) -> bool:
    word = value.id if isinstance(value, Record) else show(value)
    return word in condition.values or ("any" in condition.values and value is not Absent.NONE)


def select(subject: Record, of: str, where: Where, ask: Ask) -> Selected:
    """Sort the entries of the list `of` by whether they satisfy `where`; many rules ask for the same entries."""
    return ask.once((select, subject.path, of, where), lambda: _selected(subject, of, where, ask))


def _selected(subject: Record, of: str, where: Where, ask: Ask) -> Selected:
    several = ask.each(subject, of)
    out = {record.path: record for record in several.records() if ruled_out(record, where, ask)}
    chosen = [Chosen(one, holds(one, where, ask)) for one in several.records() if one.path not in out]
    certain, maybe, judged = (
        tuple([one for one in chosen if one.judgement.truth is truth])
        for truth in (Truth.YES, Truth.NOT_STATED, Truth.NO)
    )
    others = Others(tuple(out.values()), where, judged)
    missing = (*several.missing, *(clue for one in maybe for clue in one.judgement.missing))
    if not several.written and not missing:
        missing = (ask.missing_at(subject, of),)
    whole = several.whole and several.written
    return Selected(certain, maybe, others, several.written, whole, missing, several.path, several.disputes)


def without_owner(subject: Record, of: str, ask: Ask) -> Clue | None:
    """Name what would hold the list `of`, where the papers say that there is none; a list without it is no list."""
    owner, _, _ = of.rpartition(".")
    reading = ask(subject, owner) if owner else None
    if reading is None or reading.value is not Absent.NONE:
        return None
    return Clue(f"{label(subject)}: there is none ({in_words(owner)})", reading.path)


def described(selection: Selection) -> str:
    """Say in words which entries are meant: `views (of: patients or public; said stated)`."""
    conditions = "; ".join(_in_words(one) for one in selection.where)
    return f"{in_words(selection.of)} ({conditions})" if conditions else in_words(selection.of)


def _in_words(condition: Condition) -> str:
    field = in_words(condition.field)
    if condition.values in (("any",), ("yes",)):
        return f"{field} stated" if condition.values == ("any",) else field
    *words, last = (plain(in_words(one)) for one in condition.values)
    return f"{field}: {', '.join(words)} or {last}" if words else f"{field}: {last}"
