"""Rules in SARIF: each with why it is asked, what to do, where it comes from, and the address of its page."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from govcheck.report.contents import Requirements
from govcheck.report.counterparts import TABLE
from govcheck.report.sarif_text import Json, formatted, message, plain
from govcheck.report.visible import one_line, visible
from govcheck.results.run import RequirementState, RuleUsed
from govcheck.results.words import Result


def descriptor(rule: RuleUsed, requirements: Requirements, rule_pages: str) -> Json:
    """Describe a rule; its page lies below the address `rule_pages`."""
    asked = tuple(_asked(id_, state) for id_, state in requirements.named(rule.id, rule.requirements))
    return {
        "id": one_line(rule.id),
        "shortDescription": message(rule.title),
        "fullDescription": message(rule.rationale or rule.title),
        "help": {
            "text": plain(" ".join((rule.rationale, f"What to do: {rule.remedy}", f"Asked by: {'; '.join(asked)}."))),
            "markdown": "\n\n".join(_paragraphs(rule, asked)),
        },
        "helpUri": f"{rule_pages}{quote(visible(rule.id), safe='/')}.md",
        "defaultConfiguration": {"level": TABLE[Result.FAIL, rule.severity].level},
        "properties": {
            "severity": rule.severity.value,
            "basis": rule.basis.value,
            "requirements": [one_line(one) for one in rule.requirements],
            "tags": ["governance", one_line(rule.id.partition("/")[0])],
        },
    }


def _paragraphs(rule: RuleUsed, asked: tuple[str, ...]) -> Iterator[str]:
    yield formatted(rule.rationale)
    yield f"**What to do.** {formatted(rule.remedy)}"
    yield "\n".join(("**Asked by**", "", *(f"- {formatted(one)}" for one in asked)))


def _asked(id_: str, state: RequirementState | None) -> str:
    if state is None:
        return id_
    source = ", ".join(word for word in (state.source, state.place) if word)
    return f"{id_}: {state.says} ({source})"
