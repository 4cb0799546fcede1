"""What no waiver may say, each mistake with its place."""

from __future__ import annotations

from govcheck.engine.waivers.mistakes import A_YEAR, waiver_mistakes
from govcheck.load import read_text
from govcheck.model.build import build
from govcheck.model.moment import Period
from tests.engine.small_pack import rule

LAW = rule("decides")._replace(mandatory=True)
ADVICE = rule("follows")._replace(comply_or_explain=True)
RULES = {one.id: one for one in (LAW, ADVICE, rule("limit"))}
HEAD = "organisation: {name: Example CCG, kind: ccg}\nwaivers:\n"


def mistakes(*waivers: str, longest: Period = A_YEAR) -> list[tuple[str, str, str]]:
    text = HEAD + "".join(f"  w-{number}: {{{one}}}\n" for number, one in enumerate(waivers, 1))
    organisation = build(read_text(text, "waivers.yaml")).organisation
    found = waiver_mistakes(organisation, RULES, {*RULES, "another/rule"}, longest)
    return [(str(one.location), one.sentence, one.suggestion) for one in found]


def test_a_waiver_of_an_unknown_rule_is_a_mistake_with_the_nearest_rule() -> None:
    assert mistakes("rule: small/limitt", "rule: not stated") == [
        ("waivers.yaml:3:15", "No installed pack has a rule `small/limitt`.", "Did you mean `small/limit`?")
    ]


def test_a_waiver_of_a_rule_that_takes_no_part_is_left_alone() -> None:
    assert mistakes("rule: another/rule", "kind: explanation, rule: another/rule") == []


def test_a_waiver_of_a_rule_of_a_pack_that_is_not_here_is_left_alone() -> None:
    assert mistakes("rule: elsewhere/limit", "kind: explanation, rule: elsewhere/limit") == []


def test_a_pack_that_is_here_has_the_rule_or_there_is_none() -> None:
    assert [sentence for _, sentence, _ in mistakes("rule: another/rulle", "rule: limit")] == [
        "No installed pack has a rule `another/rulle`.",
        "No installed pack has a rule `limit`.",
    ]


def test_a_waiver_of_law_is_a_mistake() -> None:
    assert mistakes("rule: small/decides") == [
        ("waivers.yaml:3:15", "`small/decides` cannot be waived: it is law.", "")
    ]


def test_only_what_the_source_lets_go_with_a_reason_is_explained() -> None:
    assert mistakes("kind: explanation, rule: small/follows") == []
    assert mistakes("kind: explanation, rule: small/limit") == [
        (
            "waivers.yaml:3:15",
            "The source of `small/limit` does not let anyone depart from it with a reason.",
            "It may be accepted for a time, with `kind: waiver`.",
        )
    ]


def test_a_waiver_runs_for_a_year_at_most_unless_the_profile_lets_it_run_longer() -> None:
    assert mistakes("from: 2017-01-01, until: 2018-01-01", "from: 2017-01, until: 2018-01") == []
    assert mistakes("from: 2017-01-01", "until: 2019-01-01") == []
    longer = "from: 2017-01-01, until: 2018-01-02"
    assert mistakes(longer) == [
        (
            "waivers.yaml:3:34",
            "A waiver runs for 1 year at most; this one runs from 1 January 2017 until 2 January 2018.",
            "",
        )
    ]
    assert mistakes(longer, longest=Period(18, 0)) == []
    assert mistakes("from: 2017-01-01, until: 2017-07-02", longest=Period(6, 0)) != []


def test_without_waivers_there_is_nothing_to_find() -> None:
    organisation = build(read_text("organisation: {name: Example CCG}", "a.yaml")).organisation
    assert waiver_mistakes(organisation, {}, set()) == []


def test_people_and_documents_that_are_nowhere_are_left_to_whoever_looks_at_references() -> None:
    evidence = "evidence: {document: lost}"
    assert mistakes(f"rule: small/decides, owner: nobody, approver: nobody, {evidence}") == [
        ("waivers.yaml:3:15", "`small/decides` cannot be waived: it is law.", "")
    ]
