"""Waivers that cannot be meant: mistakes of the files, for which nothing is checked."""

from collections.abc import Collection, Iterator, Mapping

from govcheck.engine.waivers.stated import Stated, stated_waivers
from govcheck.load import Problem
from govcheck.model.moment import Period, after
from govcheck.model.near import did_you_mean
from govcheck.model.organisation import Organisation
from govcheck.results.acceptance import WaiverKind
from govcheck.rules.packs import Rule

A_YEAR = Period(12, 0)
"""How long a waiver may run where the profile does not say."""


def waiver_mistakes(
    organisation: Organisation, rules: Mapping[str, Rule], installed: Collection[str], longest: Period = A_YEAR
) -> list[Problem]:
    """Find what no waiver may say.

    `rules` are those of the packs in use, by id; a waiver of another one among the ids of `installed` rules is left
    alone, and so is one of a pack that has none among these: it is for runs with that pack. `longest` is how long a
    waiver may run.
    """
    found: list[Problem] = []
    for one in stated_waivers(organisation):
        found += _of_rule(one, rules, installed)
        found += _too_long(one, longest)
    return found


def _of_rule(one: Stated, rules: Mapping[str, Rule], installed: Collection[str]) -> Iterator[Problem]:
    rule = rules.get(one.rule)
    if one.rule and rule is None and one.rule not in installed and _is_of_a_pack_here(one.rule, {*rules, *installed}):
        near = did_you_mean(one.rule, {*rules, *installed})
        yield Problem(one.place("rule"), f"No installed pack has a rule `{one.rule}`.", near)
    if rule and rule.mandatory:
        yield Problem(one.place("rule"), f"`{rule.id}` cannot be waived: it is law.")
    elif rule and one.kind is WaiverKind.EXPLANATION and not rule.comply_or_explain:
        sentence = f"The source of `{rule.id}` does not let anyone depart from it with a reason."
        yield Problem(one.place("kind"), sentence, "It may be accepted for a time, with `kind: waiver`.")


def _is_of_a_pack_here(rule: str, known: Collection[str]) -> bool:
    """Whether the pack of `rule` is one of those that `known` rules are of; a rule without a pack is of none at all."""
    pack, slash, _ = rule.partition("/")
    return not slash or any(one.startswith(f"{pack}/") for one in known)


def _too_long(one: Stated, longest: Period) -> Iterator[Problem]:
    """Compare the days; of a month, the reading that makes it shortest."""
    if one.since and one.until and one.until.earliest > after(one.since, longest).latest:
        yield Problem(
            one.place("until"),
            f"A waiver runs for {longest} at most; this one runs from {one.since} until {one.until}.",
            other=one.place("from"),
        )
