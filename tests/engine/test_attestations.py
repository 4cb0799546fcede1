"""Reports list every answer given on somebody's word, with what backs it."""

from __future__ import annotations

import datetime

from govcheck.engine.attestations import attestations
from govcheck.load import read_text
from govcheck.model.ask import Ask
from govcheck.model.build import build
from govcheck.model.derived import DERIVED
from govcheck.results.run import Attestation
from govcheck.source import Location, Span

TEXT = """\
people: {a-bell: {name: Ann Bell}}
governing_body: {name: Board}
committees: {audit: {name: Audit committee}}
documents: {minutes: {title: Minutes}}
attestations:
  tests:
    question: Q-2
    body: audit
    answers: {short: no, clear: yes}
  goals:
    question: Q-1
    answer: yes
    statement: They were gone through.
    by: a-bell
    approved_by_body: governing_body
    on: 2016-10
    valid_for: P2Y
    evidence: [{document: minutes, clause: '4'}, {address: https://www.example.org}]
"""


def test_they_come_by_question_with_everything_that_is_stated() -> None:
    built = build(read_text(TEXT, "org.yaml"))
    assert built.problems == ()
    assert attestations(Ask(built.organisation, datetime.date(2017, 9, 1), DERIVED)) == (
        Attestation(
            path="attestations.goals",
            question="Q-1",
            about="the organisation as a whole",
            answer="yes",
            statement="They were gone through.",
            evidence=("Minutes, clause 4", "https://www.example.org"),
            answered_by="Ann Bell",
            approved_by="Board",
            on="October 2016",
            valid_for="2 years",
            location=Location("org.yaml", Span(10, 3, 10, 8)),
        ),
        Attestation(
            path="attestations.tests",
            question="Q-2",
            about="Audit committee",
            answer="clear: yes; short: no",
            statement="",
            evidence=(),
            answered_by="",
            approved_by="",
            on="",
            valid_for="",
            location=Location("org.yaml", Span(6, 3, 6, 8)),
        ),
    )
