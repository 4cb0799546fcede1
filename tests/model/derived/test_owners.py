"""What parts of contracts and of pooled budgets have from the contract or partnership they belong to."""

from __future__ import annotations

import pytest

from tests.model.asking import Told, told


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-03-31", Told("yes", ("Acute care: until 31 March 2017",))),
        ("2017-04-01", Told("no", ("Acute care: until 31 March 2017",))),
    ],
)
def test_a_term_ends_with_its_contract(day: str, expected: Told) -> None:
    text = "contracts: {acute: {title: Acute care, until: 2017-03-31, terms: {one: {kind: penalty}}}}\n"

    assert told(text, "contracts.acute.terms.one", "in_place", day) == expected


def test_an_incentive_in_the_pay_of_a_post_is_there() -> None:
    text = "posts: {chief: {name: Chief, incentives: {one: {kind: incentive}}}}\n"

    assert told(text, "posts.chief.incentives.one", "in_place") == Told("yes", ("Chief",))


def test_a_pooled_budget_ends_with_its_partnership() -> None:
    text = "partnerships: {joint: {name: Joint, until: 2017-03-31, pooled_budgets: {pool: {amount: 1}}}}\n"

    assert told(text, "partnerships.joint.pooled_budgets.pool", "in_place", "2017-04-01") == Told(
        "no", ("Joint: until 31 March 2017",)
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("provider: trust", Told("Example Trust")),
        ("provider: none", Told("none")),
        ("value: 1", Told("not stated", missing=("contract acute: the provider",))),
    ],
)
def test_a_breach_is_on_the_account_of_the_provider(stated: str, expected: Told) -> None:
    text = f"contracts: {{acute: {{{stated}, breaches: {{one: }}}}}}\nparties: {{trust: {{name: Example Trust}}}}\n"

    assert told(text, "contracts.acute.breaches.one", "provider") == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("winding_down: yes", Told("yes", ("partnership joint: winding down yes",))),
        ("winding_down: no", Told("no", ("partnership joint: winding down no",))),
        ("member: yes", Told("not stated", missing=("partnership joint: whether it is being wound down",))),
    ],
)
def test_a_budget_is_wound_down_with_its_partnership(stated: str, expected: Told) -> None:
    text = f"partnerships: {{joint: {{{stated}, pooled_budgets: {{pool: {{amount: 1}}}}}}}}\n"

    assert told(text, "partnerships.joint.pooled_budgets.pool", "winding_down") == expected


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("{organisation: yes}", Told("yes", ("Beds: to the organisation",))),
        ("{party: council}", Told("yes", ("Beds: to Example Council",))),
        ("{organisation: no, party: council}", Told("yes", ("Beds: to Example Council",))),
        ("none", Told("no", ("Beds: to nobody",))),
        ("{organisation: no, party: none}", Told("no", ("Beds: to nobody",))),
        ("{organisation: no}",
         Told("not stated", missing=("employer to: the other organisation",))),
        ("{party: none}",
         Told("not stated", missing=("employer to: whether it is the organisation itself",))),
        ("not stated", Told("not stated", missing=("Beds: the partner to whom it goes",))),
        ("{organisation: yes, party: council}",
         Told("not stated", missing=("Beds: to Example Council", "Beds: to the organisation"),
              disputes=("Beds: to Example Council", "Beds: to the organisation"))),
    ],
)  # fmt: skip
def test_a_line_goes_to_one_and_not_to_both(to: str, expected: Told) -> None:
    text = f"""\
partnerships: {{joint: {{pooled_budgets: {{pool: {{lines: {{beds: {{title: Beds, to: {to}}}}}}}}}}}}}
parties: {{council: {{name: Example Council}}}}
"""

    assert told(text, "partnerships.joint.pooled_budgets.pool.lines.beds", "goes_to_one_partner") == expected
