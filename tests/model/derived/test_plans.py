"""What strategies in force ask for."""

from __future__ import annotations

import pytest

from tests.model.asking import asking, told

JOINT = "kind: joint-health-and-wellbeing-strategy"


@pytest.mark.parametrize(
    ("documents", "items", "whole"),
    [
        (f"{{a: {{{JOINT}, status: in-force, priorities: [housing, falls]}}}}", ("housing", "falls"), True),
        (f"{{a: {{{JOINT}, status: draft, priorities: [housing]}}}}", (), True),
        ("{a: {kind: policy, status: in-force, priorities: [housing]}}", (), True),
        (f"{{a: {{{JOINT}, priorities: [housing]}}}}", (), False),
        (f"{{a: {{{JOINT}, status: in-force}}}}", (), False),
        (f"{{complete: no, a: {{{JOINT}, status: in-force, priorities: [housing]}}}}", ("housing",), False),
        ("{a: {status: in-force, priorities: [housing]}}", (), False),
        ("none", (), True),
    ],
)
def test_joint_priorities_are_those_of_the_strategy_in_force(
    documents: str, items: tuple[str, ...], whole: bool
) -> None:
    ask = asking(f"documents: {documents}\n", "2017-09-01")
    several = ask.each(ask.root, "joint_priorities")
    assert (several.items, several.whole) == (items, whole)


@pytest.mark.parametrize(
    ("document", "value"),
    [
        ("kind: quality-strategy, status: in-force, goals: [falls]", "yes"),
        ("kind: quality-strategy, status: in-force, goals: none", "no"),
        ("kind: quality-strategy, status: draft, goals: [falls]", "no"),
        ("kind: strategy, status: in-force, goals: [falls]", "no"),
        ("kind: quality-strategy, status: in-force", "not stated"),
        ("kind: quality-strategy, goals: [falls]", "not stated"),
        ("status: in-force, goals: [falls]", "not stated"),
    ],
)
def test_a_goal_is_one_of_quality_where_a_quality_strategy_sets_it(document: str, value: str) -> None:
    text = f"goals: {{falls: {{}}}}\ndocuments: {{one: {{{document}}}}}\n"
    assert told(text, "goals.falls", "quality_goal").value == value


def test_without_documents_no_strategy_sets_a_goal() -> None:
    assert told("goals: {falls: {}}\ndocuments: none\n", "goals.falls", "quality_goal").value == "no"
    assert told("goals: {falls: {}}\n", "goals.falls", "quality_goal").value == "not stated"
