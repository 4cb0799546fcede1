"""Rules that a source lets go with a reason: how packs say so, and what a recorded reason does."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from govcheck.engine.evaluate import evaluate
from govcheck.load import read_text
from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.derived import DERIVED
from govcheck.results.acceptance import Acceptance, WaiverKind
from govcheck.results.outcome import Outcome
from govcheck.results.words import Disposition, Result
from govcheck.rules.packs import ReadPack, Rule, read_pack
from govcheck.source import Location, Span

FREE = "comply_or_explain: yes"
PACK = """\
title: Own
version: 1.0.0
maintainer: Someone
kinds: [ccg]
sources: {own: {title: T, publisher: P, year: '2017'}}
groups: {one: One}
"""
REQUIREMENTS = """\
requirements:
  OWN-1: {source: own, place: one, group: one, says: Small, strength: core, shown_by: fact, comply_or_explain: yes}
  OWN-2: {source: own, place: two, group: one, says: It is good, strength: core, shown_by: fact}
"""
RULE = """\
title: The governing body has one seat
requirements: [OWN-1]
subject: governing_body
check: count
params: {of: seats, at_most: 1}
message: {pass: 'Yes.', fail: 'No.'}
remedy: Do it.
rationale: It matters.
or_reason: size_reason
"""
SEATS = "{lay: {kind: lay}, gp: {kind: gp}}"


def read(folder: Path, rule: str = RULE, pack: str = PACK, requirements: str = REQUIREMENTS) -> ReadPack:
    place = folder / "own" / "small"
    place.mkdir(parents=True)
    (place.parent / "pack.yaml").write_text(pack, encoding="utf-8")
    (place.parent / "requirements.yaml").write_text(requirements, encoding="utf-8")
    (place / "rule.yaml").write_text(rule, encoding="utf-8")
    return read_pack(place.parent)


def read_rule(folder: Path, **files: str) -> Rule:
    pack = read(folder, **files).pack
    assert pack is not None
    return pack.rules[0]


def check(rule: Rule, body: str, seats: str = SEATS) -> Outcome:
    text = f"organisation: {{name: Example CCG, kind: ccg}}\ngoverning_body: {{seats: {seats}{body}}}\n"
    organisation = build(read_text(text, "org.yaml")).organisation
    [one] = evaluate(rule, Ask(organisation, datetime.date(2017, 6, 1), DERIVED), {}).outcomes
    return one


def mistakes(folder: Path, rule: str) -> list[tuple[int, str]]:
    return [(one.location.span.line, one.sentence) for one in read(folder, rule).problems]


def test_a_requirement_or_its_source_says_that_it_may_be_departed_from(tmp_path: Path) -> None:
    plain = RULE.replace("or_reason: size_reason\n", "")
    assert read_rule(tmp_path / "one", rule=plain).comply_or_explain
    assert not read_rule(tmp_path / "two", rule=plain.replace("OWN-1", "OWN-2")).comply_or_explain
    assert not read_rule(tmp_path / "both", rule=plain.replace("OWN-1", "OWN-1, OWN-2")).comply_or_explain
    source = PACK.replace("year: '2017'", f"year: '2017', {FREE}")
    assert read_rule(tmp_path / "all", rule=plain.replace("OWN-1", "OWN-2"), pack=source).comply_or_explain


def test_a_failure_with_a_recorded_reason_is_explained_and_stays_a_failure(tmp_path: Path) -> None:
    rule = read_rule(tmp_path)
    open_, explained = check(rule, ""), check(rule, ", size_reason: Two counties")
    assert (open_.result, open_.disposition, open_.acceptance) == (Result.FAIL, Disposition.OPEN, None)
    place = Location("org.yaml", Span(2, 74, 2, 86))
    assert explained == open_._replace(
        disposition=Disposition.EXPLAINED,
        acceptance=Acceptance(
            kind=WaiverKind.EXPLANATION,
            path="governing_body.size_reason",
            owner="",
            approver="",
            reason="Two counties",
            since=None,
            until=None,
            evidence=(),
            location=place,
        ),
    )


def test_what_was_granted_on_two_seats_does_not_cover_three(tmp_path: Path) -> None:
    rule = read_rule(tmp_path)
    more = ", nurse: {kind: registered-nurse}}"
    digests = [check(rule, "", seats).digest for seats in (SEATS, SEATS[:-1] + more, SEATS.replace("gp", "nurse"))]
    assert len(set(digests)) == 3
    assert check(rule, ", name: Board", "{gp: {kind: gp}, lay: {kind: lay, note: none}}").digest == digests[0]


@pytest.mark.parametrize("reason", ["none", "not stated", ""])
def test_no_reason_is_none(reason: str, tmp_path: Path) -> None:
    assert check(read_rule(tmp_path), f", size_reason: {reason}").disposition is Disposition.OPEN


@pytest.mark.parametrize(
    ("rule", "line", "words"),
    [
        (RULE.replace("size_reason", "sise_reason"), 9, "sise_reason"),
        (RULE.replace("size_reason", "decides"), 9, "`decides` is not a reason in words."),
        (RULE.replace("OWN-1", "OWN-2"), 9, "A reason counts only where every requirement of the rule says"),
        (f"{RULE}mandatory: yes\n", 9, "What is law leaves no room for a reason to depart from it."),
    ],
)
def test_a_reason_that_cannot_count_is_refused(rule: str, line: int, words: str, tmp_path: Path) -> None:
    [(at, sentence)] = mistakes(tmp_path, rule)
    assert at == line
    assert words in sentence
