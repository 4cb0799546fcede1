"""The law of digests: they outlive every rearrangement of the files, and no change of a deciding fact."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import pytest

from govcheck.engine.baseline import entries_for
from govcheck.load import Documents, Mapping, Node, read
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.report.baseline_file import baseline_text
from govcheck.results.outcome import Outcome
from govcheck.source import show_path
from tests.laws.checking import Readers, check
from tests.laws.saying_less import all_ways, rebuilt
from tests.laws.shuffling import shuffled
from tests.organisations import AS_OF, EXAMPLES, RULES, organisation

NAMES = ("failing-ccg", "well-governed-ccg")
SHARES = 4


def digests(documents: Documents) -> dict[str, str]:
    built = build(documents)
    assert built.problems == ()
    return _digests(built.organisation)


def _digests(organisation: Organisation) -> dict[str, str]:
    return {one.fingerprint: one.digest for several in check(organisation, RULES, AS_OF).outcomes.values()
            for one in several}  # fmt: skip


@cache
def as_they_stand(name: str) -> dict[str, str]:
    return digests(read([EXAMPLES / name]))


@pytest.mark.parametrize("seed", range(5))
def test_dealing_out_puts_parts_of_one_thing_into_different_files(seed: int) -> None:
    dealt = shuffled(read([EXAMPLES / "failing-ccg"]), random.Random(seed))
    assert _in_parts(dealt.root, 3) > 0


def _in_parts(node: Node, depth: int) -> int:
    """Count the things so deep within that have one entry in one file and another in the other."""
    if not isinstance(node, Mapping):
        return 0
    if depth == 0:
        return len({entry.key.file for entry in node.entries.values()}) == 2
    return sum(_in_parts(entry.node, depth - 1) for entry in node.entries.values())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", NAMES)
def test_moving_and_reordering_leaves_fingerprints_and_digests_as_they_were(name: str, seed: int) -> None:
    documents = shuffled(read([EXAMPLES / name]), random.Random(seed))
    assert digests(documents) == as_they_stand(name)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", NAMES)
def test_a_baseline_has_the_same_bytes_wherever_things_stand(name: str, seed: int) -> None:
    documents = read([EXAMPLES / name])
    mixed = shuffled(documents, random.Random(seed))
    assert _baseline(mixed) == _baseline(documents)


def _baseline(documents: Documents) -> str:
    outcomes = check(build(documents).organisation, RULES, AS_OF).outcomes
    return baseline_text(entries_for([one for several in outcomes.values() for one in several], ()))


def _stated_places(outcomes: Iterator[Outcome]) -> dict[str, list[Outcome]]:
    """Sort findings by the places of the statements that they rest on."""
    found: dict[str, list[Outcome]] = {}
    for one in outcomes:
        for note in one.witnesses if one.is_finding else ():
            found.setdefault(note.path, []).append(one)
    return found


@pytest.mark.parametrize("share", range(SHARES))
def test_taking_back_a_deciding_fact_reopens(share: int) -> None:
    stated = organisation("failing-ccg")
    before = check(stated, RULES, AS_OF)
    resting = _stated_places(one for several in before.outcomes.values() for one in several)
    readers = Readers(RULES, before.reads)
    changed, same = 0, []
    for change in list(all_ways(stated))[share::SHARES]:
        if change.what not in ("blank", "drop day") or show_path(change.path) not in resting:
            continue
        changed += 1
        after = check(rebuilt(stated, change.value), readers.of(change.path), AS_OF, before.outcomes)
        now = {(one.fingerprint, one.digest) for several in after.outcomes.values() for one in several}
        same += [
            f"{one.fingerprint} after {change.what} {show_path(change.path)}"
            for one in resting[show_path(change.path)]
            if (one.fingerprint, one.digest) in now
        ]
    assert same == []
    assert changed > 0
