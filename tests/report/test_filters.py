"""What results can be chosen by, and that every one carries what there is to choose."""

import re

from govcheck.report.contents import Requirements
from govcheck.report.filters import Filters
from tests.report.runs import FAILED, HOSTILE_TEXT, MANY, NEEDS_JUDGEMENT, PASSED, TOOL_ERROR, hostile


def filters_of_many() -> Filters:
    return Filters(MANY, Requirements(MANY))


def words(filters: Filters) -> dict[str, list[str]]:
    return {one.key: [choice.words for choice in one.choices] for one in filters.every()}


def test_there_is_to_choose_what_results_have_worst_first() -> None:
    assert words(filters_of_many()) == {
        "result": ["not met", "cannot tell", "needs judgement", "met", "does not apply"],
        "severity": ["critical", "major", "minor"],
        "pack": ["Essence of good governance", "Joint committees"],
        "element": [
            "Essence of good governance: Leadership",
            "Essence of good governance: Committees",
            "Essence of good governance: Culture",
            "Joint committees: Standing arrangements",
        ],
        "subject": ["Audit committee", "Governing body", "Quality committee"],
    }


def test_a_result_carries_the_numbers_of_what_it_has() -> None:
    filters = filters_of_many()
    choices = {(one.key, choice.value): choice.words for one in filters.every() for choice in one.choices}
    carried = {**filters.rule(PASSED), "subject": filters.subject(PASSED)}
    assert {key: choices[key, value] for key, value in carried.items()} == {
        "result": "met",
        "severity": "critical",
        "pack": "Essence of good governance",
        "element": "Essence of good governance: Leadership",
        "subject": "Governing body",
    }
    assert filters.rule(FAILED) != filters.rule(PASSED)


def test_every_value_that_results_carry_can_be_chosen() -> None:
    for run in (MANY, NEEDS_JUDGEMENT, hostile(HOSTILE_TEXT)):
        filters = Filters(run, Requirements(run))
        choices = {(one.key, choice.value) for one in filters.every() for choice in one.choices}
        shown = [one for one in run.outcomes if one.result != "error"]
        carried = {(key, word) for one in shown for key, value in filters.rule(one).items() for word in value.split()}
        assert carried | {("subject", filters.subject(one)) for one in shown} == choices
        assert [value for _, value in choices if not re.fullmatch(r"[a-z0-9-]+", value)] == []


def test_a_tool_error_is_not_among_what_is_chosen_from() -> None:
    found = words(Filters(TOOL_ERROR, Requirements(TOOL_ERROR)))
    assert "tool error" not in found["result"]
