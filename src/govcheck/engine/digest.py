"""A short digest of the facts that decide a result, for waivers and baselines that must not outlive them."""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from govcheck.engine.deciding_facts import BETWEEN, DecidingFacts
from govcheck.model.ask import Ask
from govcheck.model.reads import Reads
from govcheck.model.truth import Judgement
from govcheck.results.words import Result
from govcheck.rules.answer import Behind

PREFIX = "facts-"
_LENGTH = 12


class RestsOn(NamedTuple):
    """What a result rests on."""

    judgement: Judgement
    behind: tuple[Behind, ...] = ()


def digest_of(result: Result, rests_on: RestsOn, read: Reads, ask: Ask) -> str:
    """Give the digest of what a result rests on: places in the model with what is stated there.

    `read` holds the places that the rule asked for. Lines, files and positions in lists leave no trace in it, nor do
    the words of the rule and of the report; docs/results.md says what is in it.
    """
    judgement, behind = rests_on
    deciding = DecidingFacts(read, ask)
    lines = {str(result)}
    for role, clues in (
        ("rests on", judgement.witnesses),
        ("missing", judgement.missing),
        ("disputed", judgement.disputes),
    ):
        lines |= {BETWEEN.join((role, deciding.said(clue))) for clue in clues}
    lines |= {line for one in behind for line in deciding.behind(one)}
    return PREFIX + digest_of_lines(lines.union(deciding.beyond()))


def joint_digest(digests: Iterable[str]) -> str:
    """Give one digest for several results of one rule; never that of a single result, even where there is one."""
    return f"{PREFIX}{digest_of_lines(['together', *digests])}"


def digest_of_lines(lines: Iterable[str]) -> str:
    """Digest lines in whatever order they come."""
    return hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
