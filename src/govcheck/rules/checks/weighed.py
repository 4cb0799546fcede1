"""The entries of a list, or their parts, as parts of a whole: what each weighs, and whether it counts."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from govcheck.model.ask import Ask
from govcheck.model.moment import Period
from govcheck.model.truth import Clue, Judgement, Truth
from govcheck.model.value import Absent, Record
from govcheck.rules.checks.recent import recent_enough
from govcheck.rules.checks.shares import Part, Share
from govcheck.rules.where import Where, meets, select
from govcheck.source import Path


class Whole(NamedTuple):
    """Which entries, or which parts of them, are the whole."""

    of: str
    where: Where = ()
    recent: str = ""
    within: Period | None = None
    parts: str = ""
    weight: str = ""


class Piece(NamedTuple):
    """One entry, or one part of one, with its weight."""

    record: Record
    meant: Judgement
    weight: Fraction | int | None
    """None where it is not stated."""


class Weighed(NamedTuple):
    """All pieces of a whole."""

    pieces: tuple[Piece, ...]
    whole: bool
    missing: tuple[Clue, ...]
    """Why there may be more, what is not stated of those there are, and weights that are not stated."""
    path: Path

    def records(self) -> tuple[Record, ...]:
        """Give the entries, or the parts of entries, that are the pieces."""
        return tuple([one.record for one in self.pieces])

    def share(self, counted: Where, ask: Ask) -> tuple[Share, tuple[Judgement, ...]]:
        """Give the share of what satisfies the conditions, with the judgement on each piece."""
        judgements = tuple(meets(one.record, counted, ask) for one in self.pieces)
        parts = [
            Part(one.meant.truth, judgement.truth, one.weight)
            for one, judgement in zip(self.pieces, judgements, strict=True)
        ]
        return Share(parts, self.whole), judgements


def weighed(subject: Record, whole: Whole, ask: Ask) -> Weighed:
    """Collect the entries that are meant or may be, or their parts, each with its weight."""
    found = recent_enough(select(subject, whole.of, whole.where, ask), whole.recent, whole.within, ask)
    pieces: list[Piece] = []
    missing = list(found.missing)
    complete = found.whole
    for one in (*found.certain, *found.maybe):
        if not whole.parts:
            pieces.append(_piece(one.record, one.judgement, whole.weight, missing, ask))
            continue
        several = ask.each(one.record, whole.parts)
        pieces += [_piece(part, one.judgement, whole.weight, missing, ask) for part in several.records()]
        if gaps := ask.gaps(several, one.record, whole.parts):
            missing += gaps
            complete = False
    return Weighed(tuple(pieces), complete, tuple(missing), found.path)


def _piece(record: Record, meant: Judgement, field: str, missing: list[Clue], ask: Ask) -> Piece:
    if not field:
        return Piece(record, meant, 1)
    reading = ask(record, field)
    if isinstance(reading.value, Decimal):
        return Piece(record, meant, Fraction(reading.value))
    if isinstance(reading.value, int):
        return Piece(record, meant, reading.value)
    if reading.value is Absent.NONE:
        return Piece(record, meant, 0)
    missing += reading.missing or (ask.missing_at(record, field),)
    return Piece(record, meant, None)


def open_pieces(judgements: tuple[Judgement, ...]) -> tuple[Clue, ...]:
    """Name what is not stated of pieces of which it cannot be told whether they count."""
    return tuple(clue for one in judgements if one.truth is Truth.NOT_STATED for clue in one.missing)
