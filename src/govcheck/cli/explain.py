"""Explaining one rule, or the rules behind one requirement."""

from collections.abc import Iterator

from govcheck.cli.output import complain, say, show
from govcheck.cli.packs import load_packs
from govcheck.model.near import did_you_mean
from govcheck.results.gate import INVALID, MET
from govcheck.rules.packs import Pack, Requirement, Rule
from govcheck.rules.packs.example import examples_of


def explain_name(name: str, packs: tuple[str, ...]) -> int:
    """Print what `name` means; give the exit code."""
    loaded = load_packs(packs)
    complain(loaded.problems)
    if loaded.problems:
        return INVALID
    found = [(pack, rule) for pack in loaded.packs for rule in pack.rules if _meant(name, rule)]
    if found:
        for at, (pack, rule) in enumerate(found):
            show(*(("", "") if at else ()), *explained(rule, pack))
        return MET
    bare = [(pack, pack.requirements[name]) for pack in loaded.packs if name in pack.requirements]
    for pack, requirement in bare:
        show(*_requirement(requirement, pack), "No rule covers it.")
    if bare:
        return MET
    known = {one for pack in loaded.packs for rule in pack.rules for one in (rule.id, rule.name)}
    known |= {one for pack in loaded.packs for one in pack.requirements}
    say(f"There is no rule or requirement `{name}`. {did_you_mean(name, known)}".rstrip())
    return INVALID


def _meant(name: str, rule: Rule) -> bool:
    return name in (rule.id, rule.name, *rule.requirements)


def explained(rule: Rule, pack: Pack) -> Iterator[str]:
    """Give the lines that explain a rule: what, why, source, right, wrong, remedy."""
    yield rule.id
    yield f"{rule.title}."
    yield f"Severity: {rule.severity}. Rests on: {rule.basis}."
    if rule.mandatory:
        yield "It is law: nothing may waive it, switch it off or loosen it."
    yield f"For: {', '.join(rule.applies_to.kinds)}, {rule.applies_to.span}."
    yield ""
    yield f"Why: {rule.rationale}"
    for one in rule.requirements:
        yield ""
        yield from _requirement(pack.requirements[one], pack)
    examples = {one.file_name.split("-")[0]: one for one in reversed(examples_of(rule, pack))}
    for result, heading in (("pass", "Right"), ("fail", "Wrong")):
        if result in examples:
            yield ""
            yield f"{heading}:"
            yield from _body(examples[result].text)
    yield ""
    yield f"To do: {rule.remedy}"


def _requirement(requirement: Requirement, pack: Pack) -> Iterator[str]:
    """Give the lines on one requirement with its source."""
    source = next(str(one) for one in pack.sources if one.id == requirement.source)
    yield f"{requirement.id} ({requirement.strength}, shown by {requirement.shown_by}): {requirement.says}."
    yield f"Source: {source}, {requirement.place}."


def _body(text: str) -> Iterator[str]:
    """Give the organisation of an example without its head, indented."""
    inside_expect = False
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        if not line.startswith((" ", "-")):
            inside_expect = line.startswith("expect:")
        if not inside_expect and line.strip():
            yield f"    {line}"
