"""A waiver must name a rule that some installed pack has."""

from __future__ import annotations

from govcheck.engine.waivers import unknown_rules, waived_law
from govcheck.load import read_text
from govcheck.model.build import build

TEXT = """\
organisation: {name: Example CCG, kind: ccg}
waivers:
  named: {rule: pack/audit-sits}
  misspelt: {rule: pack/audit-sitz}
  not-yet: {rule: not stated}
"""


def test_a_waiver_of_an_unknown_rule_is_a_mistake_with_the_nearest_rule() -> None:
    organisation = build(read_text(TEXT, "waivers.yaml")).organisation

    problems = unknown_rules(organisation, {"pack/audit-sits", "pack/seats-held"})

    assert [(str(one.location), one.sentence, one.suggestion) for one in problems] == [
        ("waivers.yaml:4:20", "No installed pack has a rule `pack/audit-sitz`.", "Did you mean `pack/audit-sits`?")
    ]


def test_a_waiver_of_law_is_a_mistake() -> None:
    organisation = build(read_text(TEXT, "waivers.yaml")).organisation
    assert [(str(one.location), one.sentence) for one in waived_law(organisation, {"pack/audit-sits"})] == [
        ("waivers.yaml:3:17", "`pack/audit-sits` cannot be waived: it is law.")
    ]
    assert waived_law(organisation, {"pack/seats-held"}) == []


def test_without_waivers_there_is_nothing_to_find() -> None:
    organisation = build(read_text("organisation: {name: Example CCG}", "a.yaml")).organisation
    assert unknown_rules(organisation, set()) == waived_law(organisation, set()) == []
