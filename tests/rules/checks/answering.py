"""A short way to the answer of a check, for the tests of the kinds of check."""

from __future__ import annotations

from typing import NamedTuple

from govcheck.model.truth import Truth
from govcheck.rules.checks import KINDS
from govcheck.source import show_path
from tests.model.asking import asking, at, texts

_WORDS = {Truth.YES: "yes", Truth.NO: "no", Truth.NOT_STATED: "not stated"}


class Given(NamedTuple):
    """What a check gave, in words."""

    answer: str
    because: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    """The paths of what is missing."""


def given(kind: str, params: object, text: str, *, of: str = "", on: str = "2017-09-01") -> Given:
    """Put `params` to a check of `kind` about the object at `of`, or the whole organisation, as `text` states it."""
    ask = asking(text, on)
    judgement = KINDS[kind].check(at(ask, of) if of else ask.root, params, ask).judgement
    missing = tuple(show_path(clue.path) for clue in judgement.missing)
    return Given(_WORDS[judgement.truth], texts(judgement.witnesses), missing)


def facts(kind: str, params: object, text: str, *, of: str = "", on: str = "2017-09-01") -> dict[str, str]:
    """Give the values that the messages of a rule may speak of."""
    ask = asking(text, on)
    return dict(KINDS[kind].check(at(ask, of) if of else ask.root, params, ask).facts)
