"""One rule on one organisation: whole outcomes, with their places and reasons."""

from __future__ import annotations

import datetime

import pytest

from govcheck.engine.evaluate import evaluate
from govcheck.model.ask import Ask
from govcheck.model.truth import Clue, Judgement, Truth
from govcheck.model.value import Record
from govcheck.results.outcome import Fact, Note, Outcome, Subject, hashed
from govcheck.results.run import RunError
from govcheck.results.words import Basis, Disposition, Result, Severity
from govcheck.rules.answer import Answer
from govcheck.rules.packs import Rule
from tests.engine.small_pack import asking, at, rule

DECIDES = """\
governing_body:
  decides: yes
  evidence: {address: 'https://example.org', for: decides}
"""
ADVISES = DECIDES.replace("yes", "no")
SILENT = "governing_body:\n  meets_in_public: yes\n"
BODY = Subject("governing-body", "governing_body", "governing body")
STATED = "governing body: decides yes"

MET = Outcome(
    rule="small/decides",
    title="The governing body decides",
    requirements=("S-1",),
    result=Result.PASS,
    disposition=Disposition.OPEN,
    severity=Severity.MAJOR,
    basis=Basis.FACT,
    subject=BODY,
    location=at(3, 12, 3),
    message=f"Stated on 1 June 2017: {STATED}.",
    remedy="",
    facts=(Fact("stated", STATED), Fact("missing", "none")),
    witnesses=(Note(STATED, "governing_body.decides", at(3, 12, 3)),),
    missing=(),
    remarks=(),
    disputes=(),
    evidence=("https://example.org",),
    due=None,
    fingerprint_hash=hashed("small/decides", "governing_body"),
)


def outcomes(name: str, text: str, **earlier: Result) -> tuple[Outcome, ...]:
    """Evaluate a rule; `earlier` holds results of rules at which it may point."""
    known = {f"small/{one}": (MET._replace(rule=f"small/{one}", result=result),) for one, result in earlier.items()}
    return evaluate(rule(name), asking(text), known).outcomes


def test_a_pass_names_what_it_rests_on_where_it_stands_and_its_evidence() -> None:
    evaluated = evaluate(rule("decides"), asking(DECIDES), {})
    assert (evaluated.outcomes, evaluated.errors) == ((MET,), ())


def test_a_fail_brings_its_remedy() -> None:
    stated = "governing body: decides no"
    [one] = outcomes("decides", ADVISES)
    assert one == (
        MET._replace(
            digest=one.digest,
            result=Result.FAIL,
            location=at(3, 12, 2),
            message=f"governing body does not decide: {stated}.",
            remedy="Let it decide.",
            facts=(Fact("stated", stated), Fact("missing", "none")),
            witnesses=(Note(stated, "governing_body.decides", at(3, 12, 2)),),
        )
    )


def test_what_is_not_stated_is_named_with_the_place_where_it_belongs() -> None:
    [one] = outcomes("decides", SILENT)
    words = one.missing[0].text
    assert one == MET._replace(
        digest=one.digest,
        result=Result.NOT_EVIDENCED,
        location=at(2, 1, 14),
        message=f"Cannot tell: {words} (not stated).",
        remedy="Let it decide.",
        facts=(Fact("stated", "none"), Fact("missing", words)),
        witnesses=(),
        missing=(Note(words, "governing_body.decides", at(2, 1, 14)),),
        evidence=(),
    )


def test_a_rule_for_other_days_does_not_apply_and_says_why() -> None:
    reason = "the rule is for dates from 2020-04-01 until 2022-06-30"
    place = at(1, 1, 12)
    assert outcomes("late", DECIDES) == (
        Outcome(
            rule="small/late",
            title="From 2020 there is a vision",
            requirements=("S-3",),
            result=Result.NOT_APPLICABLE,
            disposition=Disposition.OPEN,
            severity=Severity.ADVICE,
            basis=Basis.DOCUMENT,
            subject=Subject("organisation", "organisation", "Example CCG"),
            location=place,
            message=f"Does not apply: {reason}.",
            remedy="",
            facts=(),
            witnesses=(Note(reason, "organisation", place),),
            missing=(),
            remarks=(),
            disputes=(),
            evidence=(),
            due=None,
            fingerprint_hash=hashed("small/late", "organisation"),
        ),
    )


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("2013-03-31", "the rule is for dates from 2013-04-01 until 2022-06-30"),
        ("2015-03-31", "no version of its parameters is in force on the as-of date"),
        ("2022-07-01", "the rule is for dates from 2013-04-01 until 2022-06-30"),
    ],
)
def test_outside_its_days_a_rule_does_not_apply(day: str, reason: str) -> None:
    ask = asking(DECIDES, datetime.date.fromisoformat(day))
    [one] = evaluate(rule("two-seats"), ask, {}).outcomes
    assert (one.result, one.message) == (Result.NOT_APPLICABLE, f"Does not apply: {reason}.")


@pytest.mark.parametrize("day", ["2015-04-01", "2022-06-30"])
def test_first_and_last_day_belong_to_it(day: str) -> None:
    ask = asking(DECIDES, datetime.date.fromisoformat(day))
    [one] = evaluate(rule("two-seats"), ask, {}).outcomes
    assert one.result is Result.NOT_EVIDENCED


def test_a_rule_for_another_kind_of_body_does_not_apply() -> None:
    [one] = outcomes("decides", "organisation: {name: A board, kind: integrated-care-board}\n")
    reason = "the rule is for: ccg; this is: integrated care board"
    assert (one.result, one.message) == (Result.NOT_APPLICABLE, f"Does not apply: {reason}.")


def test_without_a_kind_of_body_it_cannot_be_told() -> None:
    [one] = outcomes("decides", "organisation: {name: A body}\ngoverning_body: {decides: yes}\n")
    assert (one.result, [note.path for note in one.missing]) == (Result.NOT_EVIDENCED, ["organisation.kind"])


@pytest.mark.parametrize(
    ("earlier", "result", "message"),
    [
        (Result.FAIL, Result.NOT_APPLICABLE, "Does not apply: see small/decides, which is not met."),
        (
            Result.NOT_EVIDENCED,
            Result.NOT_EVIDENCED,
            "Cannot tell: it follows on from small/decides, of which it cannot be told (not stated).",
        ),
        (Result.PASS, Result.PASS, "Stated: governing body: meets in public yes."),
        (Result.NOT_APPLICABLE, Result.PASS, "Stated: governing body: meets in public yes."),
    ],
)
def test_one_cause_gives_one_finding(earlier: Result, result: Result, message: str) -> None:
    [one] = outcomes("follows", SILENT, decides=earlier)
    assert (one.result, one.message) == (result, message)


# ---------------------------------------------------------------- what a check may answer besides


def answering(answer: Answer) -> Rule:
    """Give a rule whose check always gives `answer`."""

    def check(_subject: Record, _params: object, _ask: Ask) -> Answer:
        return answer

    chosen = rule("decides")
    return chosen._replace(check=chosen.check._replace(check=check))


def test_an_answer_of_partly_weighs_one_step_less() -> None:
    facts = {"stated": "half", "missing": "none"}
    answer = Answer(Judgement(Truth.NO), facts, ("governing_body",), eased=True)
    for given, weighs in (("critical", "major"), ("major", "minor"), ("minor", "advice"), ("advice", "advice")):
        [one] = evaluate(answering(answer)._replace(severity=given), asking(DECIDES), {}).outcomes
        assert one.severity == weighs


def test_a_day_by_which_something_is_due_is_kept() -> None:
    day = datetime.date(2018, 3, 8)
    answer = Answer(Judgement(Truth.YES), {"stated": "x", "missing": "none"}, ("governing_body",), due=day)
    [one] = evaluate(answering(answer), asking(DECIDES), {}).outcomes
    assert one.due == day


def test_statements_that_disagree_are_called_so() -> None:
    clue = Clue("the two lists", ("governing_body",))
    judgement = Judgement(Truth.NOT_STATED, missing=(clue,), disputes=(clue,))
    answer = Answer(judgement, {"stated": "", "missing": ""}, ("governing_body",))
    [one] = evaluate(answering(answer), asking(DECIDES), {}).outcomes
    assert one.message == "Cannot tell: the two lists (statements that disagree)."
    assert one.disputes == (Note("the two lists", "governing_body", at(2, 1, 14)),)


def test_a_clue_that_is_given_twice_is_noted_once_and_notes_are_sorted() -> None:
    clues = [Clue("b", ("governing_body",)), Clue("a", ("governing_body",)), Clue("b", ("governing_body",))]
    answer = Answer(Judgement(Truth.YES, tuple(clues)), {"stated": "x", "missing": ""}, ("governing_body",))
    [one] = evaluate(answering(answer), asking(DECIDES), {}).outcomes
    assert [note.text for note in one.witnesses] == ["a", "b"]


def test_a_check_that_crashes_becomes_an_error_and_never_a_pass() -> None:
    def broken(_subject: Record, _params: object, _ask: Ask) -> Answer:
        raise ZeroDivisionError("division by zero")

    chosen = rule("limit")
    text = "committees: {audit: {functions: audit}, joint: {functions: audit}}\n"
    evaluated = evaluate(chosen._replace(check=chosen.check._replace(check=broken)), asking(text), {})
    message = "ZeroDivisionError: division by zero"
    assert evaluated.errors == (
        RunError("small/limit", "committees.audit", message),
        RunError("small/limit", "committees.joint", message),
    )
    assert [(one.subject.id, one.result, one.message) for one in evaluated.outcomes] == [
        ("committees.audit", Result.ERROR, f"The rule failed: {message}."),
        ("committees.joint", Result.ERROR, f"The rule failed: {message}."),
    ]


def test_a_crash_before_there_is_a_subject_is_an_error_of_the_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("in_place")

    monkeypatch.setattr("govcheck.engine.evaluate.subjects", broken)
    evaluated = evaluate(rule("limit"), asking("committees: {audit: {functions: audit}}\n"), {})
    message = "KeyError: 'in_place'"
    assert evaluated.errors == (RunError("small/limit", "committees", message),)
    assert [(one.subject.id, one.result) for one in evaluated.outcomes] == [("committees", Result.ERROR)]


def test_what_a_rule_reads_is_recorded() -> None:
    evaluated = evaluate(rule("decides"), asking(DECIDES), {})
    assert evaluated.read.places()["governing_body", "decides"] == "governing-body"
    assert ("governing-body", "decides") in evaluated.reads
