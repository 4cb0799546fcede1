"""What rules say of the texts in their own examples is obeyed in no report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest

from govcheck.results.outcome import Outcome
from govcheck.results.run import Line, Run
from govcheck.rules.packs import Pack, Rule
from govcheck.rules.packs.example import RESULTS, Example, examples_of
from tests.hostile.checking import Pair, read_organisation, reports_are_alike, telling
from tests.hostile.organisations import stated
from tests.hostile.writing import SHORT, tree_of
from tests.laws.checking import check
from tests.organisations import PACKS
from tests.report.runs import CLEAN


class Shown(NamedTuple):
    """What a rule found in one example with one text, and the lines of its file."""

    outcomes: tuple[Outcome, ...]
    lines: tuple[Line, ...]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id)
def test_nothing_in_the_examples_of_a_pack_is_obeyed(pack: Pack) -> None:
    shown = [both(rule, example, pack) for rule in rules(pack) for example in one_of_each_result(rule, pack)]
    pair = telling(Pair(*(_run(one[at] for one in shown) for at in (0, 1))))
    assert len({one.rule for one in pair.hostile.outcomes}) > len(rules(pack)) / 4
    reports_are_alike(pair)


def rules(pack: Pack) -> list[Rule]:
    """Give the rules of a pack; of standing ones, whose examples are made alike, one of a kind."""
    standing = {rule.check.name: rule for rule in pack.rules if rule.standing}
    return [rule for rule in pack.rules if not rule.standing or rule is standing[rule.check.name]]


def one_of_each_result(rule: Rule, pack: Pack) -> Iterator[Example]:
    every = examples_of(rule, pack)
    for result in RESULTS:
        yield from [one for one in every if one.file_name.startswith(result)][:1]


def both(rule: Rule, example: Example, pack: Pack) -> tuple[Shown, Shown]:
    """Check an example with a hostile and with a harmless text wherever it holds any."""
    assert example.expected is not None
    found = stated(example.name, tree_of(example.documents.root), example.expected.as_of, (pack,))
    looking = [*(one for one in pack.rules if one.id in rule.unless_failed), rule]
    shown = []
    for text in found.files(SHORT):
        documents, built = read_organisation(text, (pack,), example.name)
        assert built.problems == ()
        outcomes = check(built.organisation, looking, found.day).outcomes[rule.id]
        written = enumerate(documents.files[0].lines, 1)
        shown.append(Shown(outcomes, tuple(Line(example.name, number, line) for number, line in written)))
    hostile, harmless = shown
    return hostile, harmless


def _run(shown: Iterable[Shown]) -> Run:
    several = list(shown)
    outcomes = tuple(outcome for one in several for outcome in one.outcomes)
    return CLEAN._replace(outcomes=outcomes, lines=tuple(line for one in several for line in one.lines))
