"""Which evidence stands behind a statement: that of the nearest object that covers it."""

from __future__ import annotations

import pytest

from govcheck.engine.evidence import evidence_for
from govcheck.source import Path
from tests.engine.small_pack import organisation

ORGANISATION = organisation("""\
documents: {constitution: {title: Constitution 6, kind: constitution}}
governing_body:
  decides: yes
  meets_in_public: yes
  evidence:
    - {document: constitution, clause: '6.4', for: decides}
    - {file: papers/standing-orders.pdf, for: [meets_in_public]}
  seats:
    lay: {kind: lay, evidence: {address: 'https://example.org/lay'}}
    gp: {kind: gp}
committees:
  audit:
    functions: audit
    evidence: {clause: '9.1'}
    terms_of_reference: {status: approved, evidence: {document: constitution, for: status}}
""")


@pytest.mark.parametrize(
    ("path", "evidence"),
    [
        (("governing_body", "decides"), ("Constitution 6, clause 6.4",)),
        (("governing_body", "meets_in_public"), ("papers/standing-orders.pdf",)),
        (("governing_body", "chair"), ()),
        (("governing_body", "seats", "lay", "kind"), ("https://example.org/lay",)),
        (("governing_body", "seats", "lay"), ("https://example.org/lay",)),
        (("governing_body", "seats", "gp", "kind"), ()),
        (("committees", "audit", "functions", 0), ("clause 9.1",)),
        (("committees", "audit", "terms_of_reference", "status"), ("Constitution 6",)),
        (("committees", "audit", "terms_of_reference", "last_reviewed"), ("clause 9.1",)),
        (("committees", "nowhere", "limit"), ()),
        ((), ()),
    ],
)
def test_evidence_of_the_nearest_object_that_covers_the_statement(path: Path, evidence: tuple[str, ...]) -> None:
    assert evidence_for([path], ORGANISATION) == evidence


def test_evidence_for_several_statements_is_sorted_and_each_is_given_once() -> None:
    paths: list[Path] = [
        ("governing_body", "meets_in_public"),
        ("governing_body", "decides"),
        ("governing_body", "decides"),
    ]
    assert evidence_for(paths, ORGANISATION) == ("Constitution 6, clause 6.4", "papers/standing-orders.pdf")
