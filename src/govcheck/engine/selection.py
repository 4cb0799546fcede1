"""Which packs and rules take part in a run, and why others do not."""

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
    missing: tuple[str, ...] = ()
    """Ids of built-in packs for this body that do not take part at all."""


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
            reason = _off(rule, pack, kind, options) or _left_out(rule, pack, options)
            if reason:
                left_out.append(rule.id)
                not_checked.append(NotChecked(rule.id, reason))
            else:
                rules.append(rule)
    missing = tuple(one.id for one in options.packs_left_out if one.is_for(kind, options.as_of))
    not_checked += [NotChecked(one, "not among the packs that were chosen") for one in missing]
    return Chosen(tuple(fitting), tuple(rules), frozenset(left_out), tuple(not_checked), missing)


def _off(rule: Rule, pack: Pack, kind: str, options: Options) -> str:
    """Say why the profile leaves a rule out; empty where it does not.

    A rule that is not for this body on this day does not apply, whatever a profile says of it.
    """
    profile = options.profile
    if profile is None or not rule.applies_to.may_be_for(kind, options.as_of):
        return ""
    if off := profile.off(rule):
        return f"switched off by the profile {off.profile}: {off.reason}"
    if profile.leaves_out(pack) and not rule.mandatory:
        return f"not among the packs of the profile {profile.name}"
    return ""


def _left_out(rule: Rule, pack: Pack, options: Options) -> str:
    """Say why a rule is not selected, or is ignored; empty where it takes part."""
    names = {rule.id, rule.id.partition("/")[2], pack.id, *rule.requirements}
    if options.select and not names & set(options.select):
        return "not among what --select names"
    return "left out by --ignore" if names & set(options.ignore) else ""
