"""Yes, no, or not stated: three-valued answers that carry what they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from itertools import chain
from typing import NamedTuple

from govcheck.source import Path
from govcheck.source.quick import new


class Truth(IntEnum):
    """Ordered so that *all* is the smallest of several and *any* the largest (Kleene's logic)."""

    NO = 0
    NOT_STATED = 1
    YES = 2

    @classmethod
    def of(cls, value: bool) -> Truth:
        """Turn a decided value into a truth."""
        return cls.YES if value else cls.NO


class Clue(NamedTuple):
    """A sentence about the place where a fact stands, or belongs; empty where another sentence speaks of it already."""

    text: str
    path: Path


class Judgement(NamedTuple):
    """An answer with its reasons."""

    truth: Truth
    witnesses: tuple[Clue, ...] = ()
    """Statements that decide it; for a `no`, the reasons why not."""
    missing: tuple[Clue, ...] = ()
    """Facts that are not stated and could decide it."""
    remarks: tuple[Clue, ...] = ()
    disputes: tuple[Clue, ...] = ()
    """Statements that contradict another statement, where the answer rests on one."""


def yes(*witnesses: Clue, remarks: tuple[Clue, ...] = ()) -> Judgement:
    """Answer yes, resting on `witnesses`."""
    return new(Judgement, (Truth.YES, witnesses, (), remarks, ()))


def no(*reasons: Clue, disputes: tuple[Clue, ...] = ()) -> Judgement:
    """Answer no, for `reasons`."""
    return new(Judgement, (Truth.NO, reasons, (), (), disputes))


def not_stated(*missing: Clue, remarks: tuple[Clue, ...] = ()) -> Judgement:
    """Answer that it cannot be told, because `missing` are not stated."""
    return new(Judgement, (Truth.NOT_STATED, (), missing, remarks, ()))


def all_of(judgements: Iterable[Judgement]) -> Judgement:
    """Yes when all are yes; one no decides, whatever else is not stated."""
    several = tuple(judgements)
    if len(several) == 1:
        return several[0]
    return _joined(min([one.truth for one in several], default=Truth.YES), several)


def any_of(judgements: Iterable[Judgement]) -> Judgement:
    """Yes when one is yes; no only when all are no."""
    several = tuple(judgements)
    if len(several) == 1:
        return several[0]
    return _joined(max([one.truth for one in several], default=Truth.NO), several)


def _joined(truth: Truth, several: tuple[Judgement, ...]) -> Judgement:
    """Keep the reasons of those judgements that share the joint truth."""
    deciding = [one for one in several if one.truth is truth]
    if not deciding:
        return Judgement(truth)
    if len(deciding) == 1:
        return deciding[0]
    _, *reasons = zip(*deciding, strict=True)
    return new(Judgement, (truth, *map(tuple, map(chain.from_iterable, reasons))))
