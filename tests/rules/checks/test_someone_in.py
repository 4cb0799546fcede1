"""At least one person of one group belongs to another."""

from __future__ import annotations

import pytest

from govcheck.rules.checks.someone_in import Params
from govcheck.rules.where import Condition, Selection
from tests.rules.checks.answering import given

LAY_ON_AUDIT = Params(
    (Selection("/governing_body.seats", (Condition("kind", ("lay",)),)),),
    (Selection("members"), Selection("chair")),
)


def audit(stated: str, kind: str = "lay") -> str:
    return (
        "people: {ann: {name: Ann}, bob: {name: Bob}}\n"
        f"governing_body: {{seats: {{a: {{kind: {kind}, holders: {{person: ann}}}}}}}}\n"
        f"committees: {{audit: {{{stated}}}}}\n"
    )


@pytest.mark.parametrize(
    ("stated", "kind", "answer"),
    [
        ("members: {one: {seat: a}}", "lay", "yes"),
        ("members: {one: {holders: {person: ann}}}", "lay", "yes"),
        ("chair: {person: ann}", "lay", "yes"),
        ("members: {one: {holders: {person: bob}}}, chair: {person: bob}", "lay", "no"),
        ("members: {one: {holders: {person: bob}}}", "lay", "not stated"),
        ("members: {one: {kind: gp}}, chair: {person: bob}", "lay", "not stated"),
        ("members: {one: {seat: a}}", "gp", "no"),
        ("members: {one: {seat: a}}", "not stated", "not stated"),
    ],
)
def test_one_person_in_both_is_enough(stated: str, kind: str, answer: str) -> None:
    assert given("someone-in", LAY_ON_AUDIT, audit(stated, kind), of="committees.audit").answer == answer
