"""Functions are carried by a body, whatever its name."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.function_carried import Params
from govcheck.rules.where import Condition
from tests.rules.checks.answering import given

BOTH = Params(("audit", "remuneration"))
ANSWERING = BOTH._replace(committee=(Condition("answers_to_governing_body", ("yes",)),))
ONE = "committees: {one: {functions: [audit, remuneration], reports_to: governing_body}}\n"
TWO = "committees: {one: {functions: [audit]}, two: {functions: [remuneration]}}\n"


def carried(params: Params, committees: str, functions: str = "[finance]") -> str:
    text = f"governing_body: {{functions: {functions}}}\n{committees}"
    return given("function-carried", params, text).answer


@pytest.mark.parametrize(
    ("params", "committees", "functions", "answer"),
    [
        (BOTH, TWO, "[finance]", "yes"),
        (BOTH, TWO.replace("remuneration", "finance"), "[remuneration]", "yes"),
        (BOTH, TWO.replace("remuneration", "finance"), "[finance]", "no"),
        (BOTH, TWO.replace("remuneration", "finance"), "not stated", "not stated"),
        (BOTH, TWO.replace("two: {functions: [remuneration]}", "complete: no"), "[finance]", "not stated"),
        (BOTH._replace(same_body=True), TWO, "[finance]", "no"),
        (BOTH._replace(same_body=True), ONE, "[finance]", "yes"),
        (BOTH._replace(committees_only=True), TWO.replace("remuneration", "finance"), "[remuneration]", "no"),
        (BOTH._replace(states=("name",)), ONE, "[finance]", "not stated"),
        (ANSWERING, ONE, "[finance]", "yes"),
        (ANSWERING, ONE.replace("reports_to: governing_body", "reports_to: none"), "[finance]", "no"),
        (ANSWERING, TWO, "[finance]", "not stated"),
    ],
)
def test_a_function_is_found_whatever_the_body_is_called(
    params: Params, committees: str, functions: str, answer: str
) -> None:
    assert carried(params, committees, functions) == answer
