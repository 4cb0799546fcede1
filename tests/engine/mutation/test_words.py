from __future__ import annotations

import datetime
from pathlib import Path

from govcheck.engine.mutation.operators import Mutant, Operator
from govcheck.engine.mutation.spots import conditions, parameters
from govcheck.engine.mutation.words import other_values, other_words
from govcheck.model.things.words import FUNCTION, SEAT_KIND
from govcheck.rules.packs import Rule
from govcheck.rules.where import Condition
from tests.engine.mutation.small_rule import ROUTES, small_rule

DAYS = [datetime.date(2017, 6, 1)]


def after(word: str, words: tuple[str, ...]) -> str:
    return words[(words.index(word) + 1) % len(words)]


def values(tmp_path: Path, where: str) -> tuple[Rule, list[Mutant]]:
    text = f"subject: {{each: governing_body.seats, where: {where}}}\ncheck: stated\nparams: {{all: [kind]}}\n"
    rule = small_rule(tmp_path, text)
    return rule, list(other_values(conditions(rule, DAYS, ROUTES), ROUTES))


def where(rule: Rule, field: str, *words: str) -> Rule:
    return rule._replace(subject=rule.subject._replace(where=(Condition(field, words),)))


def test_the_next_word_of_the_closed_list_comes_in_its_place(tmp_path: Path) -> None:
    rule, found = values(tmp_path, "{kind: lay}")
    other = after("lay", SEAT_KIND.words)
    change = f"the subject's `where`: `kind: lay` → `kind: {other}`"
    assert found == [Mutant(Operator.WORD, change, where(rule, "kind", other))]


def test_a_word_that_is_there_already_is_passed_over(tmp_path: Path) -> None:
    first, second, third = SEAT_KIND.words[:3]
    rule, found = values(tmp_path, f"{{kind: [{first}, {second}]}}")
    assert [one.rule for one in found] == [where(rule, "kind", third, second), where(rule, "kind", first, third)]


def test_the_first_word_follows_the_last(tmp_path: Path) -> None:
    rule, found = values(tmp_path, f"{{kind: {SEAT_KIND.words[-1]}}}")
    assert [one.rule for one in found] == [where(rule, "kind", SEAT_KIND.words[0])]


def test_no_comes_in_the_place_of_yes(tmp_path: Path) -> None:
    rule, found = values(tmp_path, "{voting: true}")
    assert [one.rule for one in found] == [where(rule, "voting", "no")]


def test_the_first_word_comes_in_the_place_of_any(tmp_path: Path) -> None:
    rule, found = values(tmp_path, "{kind: any}")
    assert [one.rule for one in found] == [where(rule, "kind", SEAT_KIND.words[0])]


def test_where_every_word_is_there_or_no_list_is_closed_none_is_made(tmp_path: Path) -> None:
    assert values(tmp_path / "one", "{voting: [yes, no]}")[1] == []
    assert values(tmp_path / "two", "{from: any}")[1] == []


def words(tmp_path: Path, rule: str) -> list[str]:
    small = small_rule(tmp_path, rule)
    return [one.change for one in other_words(parameters(small, DAYS), small.things, ROUTES)]


def test_words_of_a_parameter_change_by_its_own_list(tmp_path: Path) -> None:
    text = "subject: organisation\ncheck: function-carried\nparams: {functions: [audit]}\n"
    assert words(tmp_path, text) == [f"`functions`: `audit` → `{after('audit', FUNCTION.words)}`"]


def test_words_of_a_parameter_change_by_the_list_of_the_field_it_goes_by(tmp_path: Path) -> None:
    text = (
        "subject: {each: documents}\ncheck: covers\n"
        "params: {items: [improve-quality], entries: duties, by: duty, each_states: [control]}\n"
    )
    leaf = ROUTES.resolve("duty", "duty").leaf
    assert leaf is not None
    assert words(tmp_path, text) == [f"`items`: `improve-quality` → `{after('improve-quality', leaf.words)}`"]


def test_wordings_have_no_closed_list(tmp_path: Path) -> None:
    text = "subject: organisation\ncheck: worded\nparams: {text: name, one_of: [Clinical Commissioning Group]}\n"
    assert words(tmp_path, text) == []
