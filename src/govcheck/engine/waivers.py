"""Waivers that cannot be meant: they name a rule that no installed pack has."""

from __future__ import annotations

from collections.abc import Collection

from govcheck.load import Problem
from govcheck.model.near import did_you_mean
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record


def unknown_rules(organisation: Organisation, known: Collection[str]) -> list[Problem]:
    """Find the waivers of `organisation` whose rule is not among `known`, ids as `pack/rule`."""
    waivers = organisation.root.facts.get("waivers")
    entries = waivers.items if isinstance(waivers, Group) else ()
    named = [(one, one.facts["rule"]) for one in entries if isinstance(one, Record) and "rule" in one.facts]
    return [
        Problem(
            organisation.locate((*one.path, "rule")),
            f"No installed pack has a rule `{rule}`.",
            did_you_mean(rule, known),
        )
        for one, rule in named
        if isinstance(rule, str) and rule not in known
    ]
