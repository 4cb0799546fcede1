"""Waivers that cannot be taken: they name a rule that no installed pack has, or one that is law."""

from __future__ import annotations

from collections.abc import Collection

from govcheck.load import Problem
from govcheck.model.near import did_you_mean
from govcheck.model.organisation import Organisation
from govcheck.model.value import Group, Record
from govcheck.source import Location


def unknown_rules(organisation: Organisation, known: Collection[str]) -> list[Problem]:
    """Find the waivers of `organisation` whose rule is not among `known`, ids as `pack/rule`."""
    return [
        Problem(place, f"No installed pack has a rule `{rule}`.", did_you_mean(rule, known))
        for rule, place in _waived(organisation)
        if rule not in known
    ]


def waived_law(organisation: Organisation, law: Collection[str]) -> list[Problem]:
    """Find the waivers of rules that are among `law`, which nobody can waive."""
    return [
        Problem(place, f"`{rule}` cannot be waived: it is law.") for rule, place in _waived(organisation) if rule in law
    ]


def _waived(organisation: Organisation) -> list[tuple[str, Location]]:
    """Give the rules that waivers name, each with its place."""
    waivers = organisation.root.facts.get("waivers")
    entries = waivers.items if isinstance(waivers, Group) else ()
    named = [(one, one.facts.get("rule")) for one in entries if isinstance(one, Record)]
    return [(rule, organisation.locate((*one.path, "rule"))) for one, rule in named if isinstance(rule, str)]
