"""Rules that stand together in documents.yaml and questions.yaml, and the examples made for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.engine.examples import try_rule
from govcheck.rules.packs import Pack, ReadPack, read_pack
from govcheck.rules.packs.example import examples_of
from govcheck.rules.packs.generated import generated_examples
from govcheck.rules.packs.generated.sketch import CannotMakeError

PACK = """\
title: Own
version: 1.0.0
maintainer: nobody
kinds: [ccg]
sources: {own: {title: Own, publisher: Own, year: '2017'}}
groups: {first: First}
settings: {attestation_validity: P1Y}
"""
REQUIREMENTS = """\
requirements:
  OWN-1: {source: own, place: '1', group: first, says: There is a plan, strength: core, shown_by: document}
  OWN-2: {source: own, place: '2', group: first, says: It is good, strength: core, shown_by: attestation}
"""
DOCUMENTS = """\
documents:
  plan-in-force:
    title: There is a plan
    requirements: [OWN-1]
    params:
      document: {kind: [joint-plan, financial-plan], partnership.kind: joint-arrangement}
      covers: [housing, diet]
      published: yes
      states: [signed.on, signed.by_person, owner]
      review_if_left_out: P1Y
    remedy: Make a plan.
    rationale: Without a plan nobody knows where to go.
"""
QUESTIONS = """\
questions:
  plan-is-good:
    title: The plan is good
    requirements: [OWN-2]
    when: {owns_estate: yes}
    params:
      asks: Is the plan good?
      parts: {clear: Is it clear?, short: Is it short?}
    remedy: Make it better.
    rationale: A plan has to be good.
"""


def read(folder: Path, documents: str = DOCUMENTS, questions: str = QUESTIONS) -> ReadPack:
    pack = folder / "own"
    pack.mkdir()
    files = {"pack": PACK, "requirements": REQUIREMENTS, "documents": documents, "questions": questions}
    for name, text in files.items():
        (pack / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_pack(pack)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    found = read(tmp_path)
    assert found.problems == ()
    assert found.pack is not None
    return found.pack


def test_what_a_standing_rule_leaves_out_is_put_in(pack: Pack) -> None:
    document, question = pack.rules
    assert (document.id, document.check.name, document.subject.route) == (
        "own/plan-in-force",
        "document-in-order",
        "organisation",
    )
    assert (question.id, question.check.name, question.basis) == ("own/plan-is-good", "attested", "attestation")
    (dated,) = question.params
    assert (dated.params.question, str(dated.params.valid_for)) == ("OWN-2", "1 year")
    assert dated.params.parts == (("clear", "Is it clear?"), ("short", "Is it short?"))
    assert [(one.location.file, one.location.span.line) for one in pack.rules] == [
        ("own/documents.yaml", 2),
        ("own/questions.yaml", 2),
    ]


def test_the_examples_made_give_what_they_expect(pack: Pack) -> None:
    for rule in pack.rules:
        tried = try_rule(rule, examples_of(rule, pack))
        assert tried.complaints == ()
        assert tried.largest_difference <= 3


def test_a_question_is_shown_answered_in_every_way(pack: Pack) -> None:
    assert sorted(generated_examples(pack.rules[1])) == [
        "fail-no-clear.yaml",
        "fail-no-short.yaml",
        "fail-partly-clear.yaml",
        "fail-partly-short.yaml",
        "not-applicable-owns-estate.yaml",
        "not-evidenced-about-something-else.yaml",
        "not-evidenced-another-question.yaml",
        "not-evidenced-approver.yaml",
        "not-evidenced-by.yaml",
        "not-evidenced-clear.yaml",
        "not-evidenced-day-ahead.yaml",
        "not-evidenced-evidence-out-of-date.yaml",
        "not-evidenced-evidence-without-a-source.yaml",
        "not-evidenced-evidence.yaml",
        "not-evidenced-list-not-whole.yaml",
        "not-evidenced-on.yaml",
        "not-evidenced-out-of-date.yaml",
        "not-evidenced-question.yaml",
        "not-evidenced-short.yaml",
        "not-evidenced-subject-owns-estate.yaml",
        "not-evidenced-valid-for-less.yaml",
        "pass-approved-by-a-person.yaml",
        "pass-last-day.yaml",
        "pass-shown-by-address.yaml",
        "pass-shown-by-file.yaml",
        "pass-yes.yaml",
    ]


def test_an_example_made_is_a_whole_file(pack: Pack) -> None:
    assert (
        generated_examples(pack.rules[0])["not-evidenced-housing.yaml"]
        == """\
expect:
  as_of: 2017-09-01
  result: not-evidenced
  missing: documents.paper.covers.housing
  because: it is not stated whether it covers housing
organisation:
  name: Example body
  kind: ccg
documents:
  paper:
    kind: joint-plan
    partnership: the-partnership
    status: in-force
    approved:
      on: 2017-06-01
      by: governing_body
    published:
      at: 'https://www.example.org/papers'
    covers:
      housing: not stated
      diet: 2.1
    signed:
      on: 2017-06-01
      by_person: the-person
    owner: the-post
partnerships:
  the-partnership:
    kind: joint-arrangement
governing_body: {}
people:
  the-person: {}
posts:
  the-post: {}
"""
    )


@pytest.mark.parametrize(
    ("documents", "questions", "problem"),
    [
        (DOCUMENTS.replace("covers:", "cover:"), QUESTIONS,
         ("own/documents.yaml:7:7", "`cover` is not a parameter of the check `document-in-order`.")),
        (DOCUMENTS, QUESTIONS.replace("asks: Is the plan good?", "valid_for: P1Y"),
         ("own/questions.yaml:7:7", "`asks` is needed here: the question in words.")),
        (DOCUMENTS, QUESTIONS.replace("{clear: Is it clear?, short: Is it short?}", "clear"),
         ("own/questions.yaml:8:14", "Parts of a question are written as `part: the question in words`.")),
        (DOCUMENTS, QUESTIONS.replace("plan-is-good:", "plan-in-force:"),
         ("own/questions.yaml:2:3", "The pack has another rule `plan-in-force`.")),
        (DOCUMENTS.replace("OWN-1", "OWN-9"), QUESTIONS,
         ("own/documents.yaml:4:20", "The pack has no requirement `OWN-9`.")),
        (DOCUMENTS.replace("remedy", "remdy"), QUESTIONS,
         ("own/documents.yaml:11:5", "`remdy` is not a fact of a standing rule.")),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(
    tmp_path: Path, documents: str, questions: str, problem: tuple[str, str]
) -> None:
    found = read(tmp_path, documents, questions)
    said = [
        (f"{one.location.file}:{one.location.span.line}:{one.location.span.column}", one.sentence)
        for one in found.problems
    ]
    assert problem in said
    assert found.pack is None


def test_of_what_is_worked_out_no_example_can_be_made(tmp_path: Path) -> None:
    documents = DOCUMENTS.replace("partnership.kind: joint-arrangement", "year.latest_closed: yes")
    pack = read(tmp_path, documents).pack
    assert pack is not None
    with pytest.raises(CannotMakeError, match="`latest_closed` of a year is worked out"):
        generated_examples(pack.rules[0])


EACH = """\
documents:
  plan-of-each:
    title: There is a plan for each committee that winds down
    requirements: [OWN-1]
    subject: {each: committees, where: {winding_down: yes, functions: audit}}
    params: {document: {kind: joint-plan}}
    remedy: Make a plan.
    rationale: Without a plan nobody knows where to go.
"""


def test_of_a_list_it_is_shown_that_there_may_be_another_subject(tmp_path: Path) -> None:
    pack = read(tmp_path, EACH).pack
    assert pack is not None
    assert try_rule(pack.rules[0], examples_of(pack.rules[0], pack)).complaints == ()
    example = generated_examples(pack.rules[0])["not-evidenced-subjects-not-whole.yaml"]
    assert example.startswith("""\
expect:
  as_of: 2017-09-01
  result: not-evidenced
  subject: committees
  missing: committees
  because: there may be others that it is meant for
organisation:
  name: Example body
  kind: ccg
committees:
  one:
    winding_down: yes
    functions: audit
  complete: no
""")


def test_no_silence_is_shown_where_leaving_out_says_something(tmp_path: Path) -> None:
    pack = read(tmp_path, EACH).pack
    assert pack is not None
    made = [name for name in generated_examples(pack.rules[0]) if "-subject-" in name]
    assert made == ["not-evidenced-subject-functions.yaml"]
