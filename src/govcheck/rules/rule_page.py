"""The page of one rule: what it asks, why, where that comes from, right and wrong, what to do, what it reads."""

from collections.abc import Iterable, Iterator, Sequence

from govcheck.rules.packs import Pack, Requirement, Rule
from govcheck.rules.packs.example import Example


def rule_page(rule: Rule, pack: Pack, examples: Sequence[Example], reads: Iterable[str]) -> str:
    """Give the page of `rule` as markdown; `reads` are the facts it reads, as `thing.fact`."""
    return "\n".join(_lines(rule, pack, examples, reads)) + "\n"


def rules_index(packs: Sequence[Pack]) -> str:
    """Give the page that lists all rules by pack."""
    lines = ["# Rules", "", "Generated from the rule packs; `./check` writes these pages anew."]
    for pack in packs:
        lines += ["", f"## {pack.title}", ""]
        lines += [f"- [{rule.title}]({rule.id}.md) ({', '.join(rule.requirements)})" for rule in pack.rules]
    return "\n".join(lines) + "\n"


def _lines(rule: Rule, pack: Pack, examples: Sequence[Example], reads: Iterable[str]) -> Iterator[str]:
    yield f"# {rule.title}"
    yield ""
    kind = f"[{rule.check.name}](../../check-kinds.md#{rule.check.name})"
    yield f"`{rule.id}` · {rule.severity} · {rule.basis} rule · {kind}"
    yield ""
    yield f"For: {', '.join(rule.applies_to.kinds)}, {rule.applies_to.span}."
    yield ""
    yield f"**Why.** {rule.rationale}"
    yield ""
    yield f"**What to do.** {rule.remedy}"
    yield ""
    yield "## Where it comes from"
    yield ""
    for one in rule.requirements:
        yield from _requirement(pack.requirements[one], pack)
    for result, heading in (("pass", "Right"), ("fail", "Wrong"), ("not-evidenced", "Cannot be told")):
        yield from _example(next((one for one in examples if one.file_name.startswith(f"{result}-")), None), heading)
    yield ""
    yield "## What it reads"
    yield ""
    yield f"{', '.join(f'`{one}`' for one in sorted(reads))}."


def _requirement(requirement: Requirement, pack: Pack) -> Iterator[str]:
    source = next(str(one) for one in pack.sources if one.id == requirement.source)
    yield f"- **{requirement.id}** ({requirement.strength}): {requirement.says}. {source}, {requirement.place}."


def _example(example: Example | None, heading: str) -> Iterator[str]:
    """Show an example, the schema line apart."""
    if example is None:
        return
    because = example.expected.because if example.expected else ""
    yield ""
    yield f"## {heading}"
    yield ""
    if because:
        yield f"{because[:1].upper()}{because[1:]}."
        yield ""
    yield "```yaml"
    yield from (line for line in example.text.splitlines() if not line.startswith("#"))
    yield "```"
