"""Rules in SARIF: each with why it is asked, what to do, where it comes from, and the address of its page."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from govcheck.report.contents import Requirements
from govcheck.report.counterparts import TABLE
from govcheck.report.matters import WAIVER
from govcheck.report.sarif_text import Json, formatted, message, plain
from govcheck.report.visible import one_line, visible
from govcheck.results.run import RequirementState, RuleUsed, Run
from govcheck.results.words import Result

_IN_ADDRESSES = ":/?#@!$&'()*+,;=%~"
"""What stands for itself in an address; `%` as the beginning of what is written out already."""


def descriptors(run: Run, rule_pages: str) -> list[Json]:
    """Describe every rule, its page lying below the address `rule_pages`; and waivers, where one is to be put right.

    Where there is no address, none is given: a link that leads nowhere helps nobody.
    """
    requirements = Requirements(run)
    described = [_descriptor(rule, requirements, rule_pages) for rule in run.rules]
    return [*described, _waivers(rule_pages)] if run.waiver_findings else described


def _waivers(rule_pages: str) -> Json:
    said = message("A waiver holds for a time, for the facts it was granted on, and no wider than needed.")
    return {
        "id": WAIVER,
        "name": friendly(WAIVER),
        "shortDescription": said,
        "fullDescription": said,
        "help": message("Put the waiver right as the result says, or take it out."),
        **address_of("helpUri", rule_pages),
    }


def address_of(key: str, rule_pages: str, page: str = "") -> Json:
    """Give the address of a page below `rule_pages` under `key`, or nothing where there is none."""
    if not rule_pages:
        return {}
    below = rule_pages if rule_pages.endswith("/") else f"{rule_pages}/"
    return {key: f"{quote(visible(below), safe=_IN_ADDRESSES)}{quote(visible(page), safe='/')}"}


def _descriptor(rule: RuleUsed, requirements: Requirements, rule_pages: str) -> Json:
    asked = tuple(_asked(id_, state) for id_, state in requirements.named(rule.id, rule.requirements))
    return {
        "id": one_line(rule.id),
        "name": friendly(rule.id),
        "shortDescription": message(rule.title),
        "fullDescription": message(rule.rationale or rule.title),
        "help": {
            "text": plain(" ".join((rule.rationale, f"What to do: {rule.remedy}", f"Asked by: {'; '.join(asked)}."))),
            "markdown": "\n\n".join(_paragraphs(rule, asked)),
        },
        **address_of("helpUri", rule_pages, f"{rule.id}.md"),
        "defaultConfiguration": {"level": TABLE[Result.FAIL, rule.severity].level},
        "properties": {
            "severity": rule.severity.value,
            "basis": rule.basis.value,
            "requirements": [one_line(one) for one in rule.requirements],
            "tags": ["governance", one_line(rule.id.partition("/")[0])],
        },
    }


def friendly(id_: str) -> str:
    """Give an id without its pack as one word with capitals, as viewers want it: `DeputyChair`."""
    words = re.findall(r"[^\W_]+", id_.rpartition("/")[2])
    return "".join(word[:1].upper() + word[1:] for word in words) or "Rule"


def _paragraphs(rule: RuleUsed, asked: tuple[str, ...]) -> Iterator[str]:
    yield formatted(rule.rationale)
    yield f"**What to do.** {formatted(rule.remedy)}"
    yield "\n".join(("**Asked by**", "", *(f"- {formatted(one)}" for one in asked)))


def _asked(id_: str, state: RequirementState | None) -> str:
    if state is None:
        return id_
    source = ", ".join(word for word in (state.source, state.place) if word)
    return f"{id_}: {state.says} ({source})"
