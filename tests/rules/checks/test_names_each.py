"""A list of words names each of those asked for."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.names_each import Params
from tests.rules.checks.answering import Given, facts, given

BOTH = Params("indicators", ("responsiveness", "self-care"))
ACUTE = "contracts.acute"


def contract(stated: str) -> str:
    return f"contracts: {{acute: {{title: Acute care, {stated}}}}}\n"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("indicators: [self-care, responsiveness, patient-experience]",
         Given("yes", ("Acute care: indicators responsiveness", "Acute care: indicators self-care"))),
        ("indicators: self-care", Given("no", ("Acute care: indicators without responsiveness",))),
        ("indicators: none",
         Given("no", ("Acute care: indicators without responsiveness", "Acute care: indicators without self care"))),
        ("indicators: {complete: no, items: [self-care]}", Given("not stated", missing=(f"{ACUTE}.indicators",))),
        ("indicators: not stated", Given("not stated", missing=(f"{ACUTE}.indicators",) * 2)),
    ],
)  # fmt: skip
def test_each_word_is_on_the_list(stated: str, expected: Given) -> None:
    assert given("names-each", BOTH, contract(stated), of=ACUTE) == expected


def test_the_message_may_say_what_is_left_out() -> None:
    assert facts("names-each", BOTH, contract("indicators: self-care"), of=ACUTE) == {
        "named": "self care", "left_out": "responsiveness", "why": "Acute care: indicators without responsiveness",
    }  # fmt: skip
