"""The law of order: shuffling files, keys and lists changes nothing but places."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Iterable, Sequence

import pytest

from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import Documents, read
from govcheck.model.build import build
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Run
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import examples_of
from govcheck.source import Location, Span
from tests.laws.shuffling import shuffled
from tests.organisations import AS_OF, EXAMPLES, OWN_PACK, PACKS, RULES

_NOWHERE = Location("", Span(1, 1, 1, 1))


def without_places(found: Run) -> object:
    """Leave out of a run all places: files, lines, and numbers of places in lists."""
    return (
        [_placeless(one) for one in found.outcomes],
        found.numbers,
        found.overall,
        found.verdicts,
        found.requirements,
        found.errors,
        found.gate,
        found.people,
        sorted((_path(one.path), one.date) for one in found.later_facts),
    )


def _placeless(outcome: Outcome) -> Outcome:
    return outcome._replace(
        location=_NOWHERE,
        witnesses=_notes(outcome.witnesses),
        missing=_notes(outcome.missing),
        remarks=_notes(outcome.remarks),
        disputes=_notes(outcome.disputes),
        acceptance=outcome.acceptance and outcome.acceptance._replace(location=_NOWHERE),
    )


def _notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    bare = {(one.text, _path(one.path)) for one in notes}
    return tuple(Note(text, path, _NOWHERE) for text, path in sorted(bare))


def _path(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)


def _checked(documents: Documents, packs: Sequence[Pack], as_of: datetime.date) -> object:
    built = build(documents, packs[0].vocabulary)
    assert built.problems == ()
    return without_places(run(built.organisation, documents.files, packs, Options(as_of)))


@pytest.mark.parametrize("seed", range(10))
def test_shuffling_the_well_governed_organisation(seed: int) -> None:
    documents = read([EXAMPLES / "well-governed-ccg"])
    mixed = shuffled(documents, random.Random(seed))
    assert _checked(mixed, PACKS, AS_OF) == _checked(documents, PACKS, AS_OF)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_shuffling_an_example(rule: Rule) -> None:
    pack = next(pack for pack in PACKS if pack.id == rule.id.partition("/")[0])
    for example in examples_of(rule, pack):
        assert example.expected is not None
        as_of = example.expected.as_of
        mixed = shuffled(example.documents, random.Random(rule.id))
        assert _checked(mixed, (pack,), as_of) == _checked(example.documents, (pack,), as_of), example.name


@pytest.mark.parametrize("seed", range(10))
def test_shuffling_an_organisation_with_facts_that_a_pack_declares(seed: int) -> None:
    documents = read([EXAMPLES / "own-pack" / "saltmarsh"])
    mixed, day = shuffled(documents, random.Random(seed)), datetime.date(2024, 3, 31)
    assert _checked(mixed, (OWN_PACK,), day) == _checked(documents, (OWN_PACK,), day)
