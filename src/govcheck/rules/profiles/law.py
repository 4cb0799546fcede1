"""Which rules are law, so that no profile and no option may switch them off or loosen them."""

from collections.abc import Sequence

from govcheck.rules.packs import Pack, Rule

IN_SHADOW = "ccg-in-shadow"
"""A body in shadow form is not established yet, so that the law on established bodies does not bind it."""


def binds(kinds: Sequence[str]) -> bool:
    """Whether the law binds any body of these kinds; no kinds are all kinds."""
    return not kinds or any(kind != IN_SHADOW for kind in kinds)


def law_under(name: str, packs: Sequence[Pack]) -> list[Rule]:
    """Give the mandatory rules that a name covers: that of a rule, a requirement or a pack."""
    return [
        rule
        for pack in packs
        for rule in pack.rules
        if rule.mandatory and name in (rule.id, rule.name, pack.id, *rule.requirements)
    ]


def law_using(pack: Pack, setting: str) -> list[Rule]:
    """Give the mandatory rules of a pack that use a setting."""
    return [rule for rule in pack.rules if rule.mandatory and setting in rule.settings]
