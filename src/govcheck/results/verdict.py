"""Verdicts: on an element, a source, an area or a heading, and the overall verdict above them."""

from enum import StrEnum
from typing import NamedTuple

from govcheck.results.words import Standing


class Verdict(NamedTuple):
    """The verdict on one element of a source, or on the whole source; on an area or a heading likewise."""

    pack: str
    """Empty where the requirements come from several packs."""
    group: str
    """The id of the element, the area or the heading; empty where the whole source is meant."""
    title: str
    standing: Standing
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    cannot_tell: tuple[str, ...]
    does_not_apply: tuple[str, ...]
    not_assessed: tuple[str, ...]


class FullArrangements(StrEnum):
    """Whether the full arrangements are due: from the day on which a group takes on full accountability."""

    DUE = "due"
    NOT_DUE_YET = "not due yet"
    CANNOT_TELL = "cannot tell"
    NOT_FOR_THIS_BODY = "not for this kind of body"


class Overall(NamedTuple):
    """The verdict over all packs: the worst of the areas, and never good on finance alone."""

    standing: Standing
    areas: tuple[Verdict, ...]
    """One of each area that has requirements, however many these are."""
    reasons: tuple[str, ...]
    """Sentences that say why it cannot be told, beyond how the areas stand."""
    full_arrangements: FullArrangements
