"""Which packs and rules take part in a run, and why others do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcheck.engine.options import Options
from govcheck.results.run import NotChecked
from govcheck.rules.packs import Pack, Rule


class Chosen(NamedTuple):
    """What takes part."""

    packs: tuple[Pack, ...]
    rules: tuple[Rule, ...]
    left_out: frozenset[str]
    """Ids of rules of those packs that were not selected, or ignored."""
    not_checked: tuple[NotChecked, ...]


def choose(packs: Sequence[Pack], kind: str, options: Options) -> Chosen:
    """Take the packs that fit the kind of body, less what the options leave out."""
    fitting = [pack for pack in packs if not kind or kind in pack.kinds]
    not_checked = [
        NotChecked(pack.id, f"is for: {', '.join(pack.kinds)}; this is: {kind}")
        for pack in packs
        if pack not in fitting
    ]
    rules, left_out = [], []
    for pack in fitting:
        for rule in pack.rules:
            reason = _left_out(rule, pack, options)
            if reason:
                left_out.append(rule.id)
                not_checked.append(NotChecked(rule.id, reason))
            else:
                rules.append(rule)
    return Chosen(tuple(fitting), tuple(rules), frozenset(left_out), tuple(not_checked))


def _left_out(rule: Rule, pack: Pack, options: Options) -> str:
    """Say why a rule is left out; empty where it takes part."""
    names = {rule.id, rule.id.partition("/")[2], pack.id, *rule.requirements}
    if options.select and not names & set(options.select):
        return "not among what --select names"
    return "left out by --ignore" if names & set(options.ignore) else ""
