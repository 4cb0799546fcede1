"""Entries that stand in an order stand there by falling rating."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.by_priority import Params
from tests.rules.checks.answering import Given, facts, given

BY_RISK = Params("programme", "programme_order", "risk.rating", ("extreme", "high", "moderate"))
RISKS = """\
registers: {risks: {entries: {
  fire: {rating: extreme}, debt: {rating: high}, leak: {rating: high}, dust: {rating: low}, fog: {title: Fog}}}}
"""


def audit(programme: str, order: str) -> str:
    return f"{RISKS}internal_audit: {{auditor: Bell & Co, programme: {{{programme}}}{order}}}\n"


@pytest.mark.parametrize(
    ("programme", "order", "expected"),
    [
        ("a: {title: A, risk: fire}, b: {title: B, risk: debt}", "[a, b]",
         Given("yes", ("A (extreme) comes before B (high)",))),
        ("a: {title: A, risk: fire}, b: {title: B, risk: debt}", "[b, a]",
         Given("no", ("B (high) comes before A (extreme)",))),
        ("a: {title: A, risk: leak}, b: {title: B, risk: debt}", "[b, a]",
         Given("yes", ("B (high) comes before A (high)",))),
        ("a: {title: A, risk: dust}, b: {title: B, risk: debt}", "[b, a]",
         Given("yes", ("B (high) comes before A (low)",))),
        ("a: {title: A, risk: dust}, b: {title: B, risk: debt}", "[a, b]",
         Given("no", ("A (low) comes before B (high)",))),
        ("a: {title: A, risk: fire}", "[a]", Given("yes", ("A (extreme)",))),
        ("a: {title: A, risk: none}", "[a]", Given("no", ("A: risk rating none",))),
        ("a: {title: A, risk: fog}", "[a]", Given("not stated", missing=("registers.risks.entries.fog.rating",))),
        ("a: {title: A, risk: fire}, b: {title: B, risk: debt}", "[a]",
         Given("not stated", missing=("internal_audit.programme.b",))),
        ("a: {title: A, risk: fire}, b: {title: B, risk: debt}", "{complete: no, items: [b, a]}",
         Given("no", ("B (high) comes before A (extreme)",))),
        ("complete: no, a: {title: A, risk: fire}", "[a]", Given("not stated", missing=("internal_audit.programme",))),
    ],
)  # fmt: skip
def test_the_heaviest_come_first(programme: str, order: str, expected: Given) -> None:
    text = audit(programme, f", programme_order: {order}")

    assert given("by-priority", BY_RISK, text, of="internal_audit") == expected


def test_without_an_order_it_cannot_be_told() -> None:
    expected = Given("not stated", missing=("internal_audit.programme.a", "internal_audit.programme_order"))

    assert given("by-priority", BY_RISK, audit("a: {risk: fire}", ""), of="internal_audit") == expected


def test_a_programme_stated_to_be_in_no_order_takes_nothing_first() -> None:
    text = audit("a: {title: A, risk: fire}", ", programme_order: none")

    assert given("by-priority", BY_RISK, text, of="internal_audit") == Given(
        "no", ("internal audit internal_audit: no programme order",)
    )


def test_a_programme_without_items_puts_nothing_first() -> None:
    text = "internal_audit: {auditor: Bell & Co, programme: none, programme_order: none}\n"

    assert given("by-priority", BY_RISK, text, of="internal_audit") == Given(
        "no", ("internal audit internal_audit: there is none to look at",)
    )


def test_the_message_may_show_the_order() -> None:
    text = audit("a: {title: A, risk: dust}, b: {title: B, risk: debt}", ", programme_order: [a, b]")

    assert facts("by-priority", BY_RISK, text, of="internal_audit") == {
        "order": "A (low) and B (high)", "rating": "risk rating", "why": "A (low) comes before B (high)",
    }  # fmt: skip
