from __future__ import annotations

from pathlib import Path

from govcheck.engine.mutation import ENOUGH, Operator, Score, Survivor, TriedMutants, scores, try_mutants
from govcheck.rules.packs.example import examples_of
from tests.engine.mutation.small_rule import small_pack

RULE = "subject: governing_body\ncheck: count\nparams: {of: seats, where: {kind: lay}, at_least: 2}\n"
SEATS = "governing_body: {seats: {one: {kind: lay}, two: {kind: %s}}}\n"
FEW = {"pass--two": SEATS % "lay", "fail--one": SEATS % "gp"}
ALL = {
    **FEW,
    "not_evidenced--kind": "governing_body: {seats: {one: {kind: lay}, two: {note: Kind unknown.}}}\n",
    "not_evidenced--whole": "governing_body: {seats: {complete: no, one: {kind: lay}}}\n",
    "not_evidenced--nothing": "people: {ash: {name: C. Ash}}\n",
}


def tried(folder: Path, rule: str, examples: dict[str, str]) -> TriedMutants:
    pack = small_pack(folder, rule, **examples)
    [only] = pack.rules
    return try_mutants(only, examples_of(only, pack), pack.vocabulary)


def survivor(operator: Operator, change: str) -> Survivor:
    return Survivor("small/asked", operator, change)


MADE = {
    **dict.fromkeys(Operator, 0),
    Operator.BOUND: 2,
    Operator.CONDITION: 1,
    Operator.SILENCE_AS_NO: 3,
    Operator.SILENCE_AS_YES: 2,
    Operator.WORD: 1,
    Operator.NEGATION: 1,
}


def test_a_rule_with_too_few_examples_shows_what_they_do_not_notice(tmp_path: Path) -> None:
    assert tried(tmp_path, RULE, FEW) == TriedMutants(
        "small/asked",
        MADE,
        (
            survivor(Operator.SILENCE_AS_NO, "`governing_body`, not stated, read as none"),
            survivor(Operator.SILENCE_AS_NO, "`seat.kind`, not stated, read as none"),
            survivor(Operator.SILENCE_AS_NO, "the list `governing_body.seats`, left out or not whole, read as none"),
            survivor(Operator.SILENCE_AS_YES, "`seat.kind`, not stated, read as `lay`"),
            survivor(
                Operator.SILENCE_AS_YES,
                "the list `governing_body.seats`, left out or not whole, read as whole as it stands",
            ),
        ),
        (),
    )


def test_a_rule_with_examples_enough_shows_nothing(tmp_path: Path) -> None:
    assert tried(tmp_path, RULE, ALL) == TriedMutants("small/asked", MADE, (), ())


def test_an_example_that_gives_something_else_kills_nothing(tmp_path: Path) -> None:
    found = tried(tmp_path, RULE, {**FEW, "fail--two": SEATS % "lay"})
    assert (found.unsound, found.survivors) == (
        ("small/asked/fail--two.yaml",),
        tried(tmp_path / "sound", RULE, FEW).survivors,
    )


def test_without_sound_examples_every_mutant_survives(tmp_path: Path) -> None:
    found = tried(tmp_path, RULE, {})
    assert found.made == MADE
    assert len(found.survivors) == sum(MADE.values())


def test_scores_add_up_operator_by_operator(tmp_path: Path) -> None:
    one, two = tried(tmp_path / "one", RULE, FEW), tried(tmp_path / "two", RULE, {})
    found = {score.operator: score for score in scores([one, two])}
    assert list(found) == list(Operator)
    assert found[Operator.BOUND] == Score(Operator.BOUND, 2, 4)
    assert found[Operator.SILENCE_AS_NO] == Score(Operator.SILENCE_AS_NO, 0, 6)
    assert found[Operator.DURATION] == Score(Operator.DURATION, 0, 0)


def test_enough_is_exactly_enough() -> None:
    assert Score(Operator.BOUND, ENOUGH, 100).enough
    assert not Score(Operator.BOUND, ENOUGH - 1, 100).enough
    assert Score(Operator.BOUND, 0, 0).enough
    assert Score(Operator.NEGATION, 0, 1).enough
