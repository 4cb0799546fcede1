"""Runs to draw: each shows one thing that a report must get right."""

from __future__ import annotations

import datetime

from govcheck.results.acceptance import Acceptance, WaiverFinding, WaiverKind, WaiverProblem
from govcheck.results.baseline import BaselineUsed, Entry
from govcheck.results.choices import Choice, ChoiceKind, Conditions, ProfileUsed
from govcheck.results.outcome import Fact, Note, Outcome, Subject
from govcheck.results.run import (
    Attestation,
    Gate,
    InputError,
    LaterFact,
    Line,
    NotChecked,
    Numbers,
    PackUsed,
    PersonShown,
    RequirementState,
    RuleUsed,
    Run,
    RunError,
)
from govcheck.results.verdict import FullArrangements, Overall, Verdict
from govcheck.results.words import Basis, Disposition, Result, Severity, Standing
from govcheck.source import Location, Span

COMMITTEES = "committees.yaml"


def at(line: int, column: int = 1, length: int = 1, file: str = COMMITTEES) -> Location:
    """Give a place on one line."""
    return Location(file, Span(line, column, line, column + length))


QUALITY = Subject("committee", "committees.quality", "Quality committee")
AUDIT = Subject("committee", "committees.audit", "Audit committee")
BODY = Subject("governing_body", "governing_body", "Governing body")

PASSED = Outcome(
    rule="essence/independent-lay-members",
    title="The governing body has at least two independent lay members",
    requirements=("EGG-1.2",),
    result=Result.PASS,
    disposition=Disposition.OPEN,
    severity=Severity.CRITICAL,
    basis=Basis.FACT,
    subject=BODY,
    location=at(3, 3, 5, "governing-body.yaml"),
    message="2 independent lay members: A. Khan and R. Voss.",
    remedy="",
    facts=(Fact("matching", "A. Khan, R. Voss"), Fact("at_least", "2")),
    witnesses=(
        Note(
            "A. Khan is a lay member.",
            "governing_body.seats.lay-audit.holders[1]",
            at(12, 7, 6, "governing-body.yaml"),
        ),
    ),
    missing=(),
    remarks=(Note("Independent by the definition of lay.", "people.r-voss", at(5, 3, 6, "people.yaml")),),
    disputes=(),
    evidence=("constitution-6, clause 6.1",),
    due=None,
    fingerprint_hash="f-passed",
)
FAILED = Outcome(
    rule="joint-committees/terms-of-reference-in-date",
    title="Terms of reference are reviewed within their interval",
    requirements=("JCC-1",),
    result=Result.FAIL,
    disposition=Disposition.OPEN,
    severity=Severity.MAJOR,
    basis=Basis.FACT,
    subject=AUDIT,
    location=at(10, 20, 10),
    message="Reviewed on 8 March 2016; due by 8 March 2017, 3 months overdue on 30 June 2017.",
    remedy="Put the terms of reference of the Audit committee to the governing body for review.",
    facts=(Fact("since", "2016-03-08"), Fact("due", "2017-03-08")),
    witnesses=(
        Note(
            "Last reviewed on 8 March 2016.",
            "committees.audit.terms_of_reference.last_reviewed",
            at(10, 20, 10),
        ),
    ),
    missing=(),
    remarks=(),
    disputes=(),
    evidence=("minutes-2016-03, item 4",),
    due=datetime.date(2017, 3, 8),
    fingerprint_hash="f-failed",
)
ACCEPTANCE = Acceptance(
    kind=WaiverKind.WAIVER,
    path="waivers.deputy",
    owner="A. Khan",
    approver="R. Voss",
    reason="An appointment is under way.",
    since=datetime.date(2017, 1, 1),
    until=datetime.date(2017, 9, 30),
    evidence=("Minutes, clause 17/12",),
    location=at(31, 3, 6, "waivers.yaml"),
)
WAIVED = FAILED._replace(
    rule="essence/deputy-chair",
    title="Every committee has a deputy chair",
    requirements=("EGG-2.1",),
    disposition=Disposition.WAIVED,
    severity=Severity.MINOR,
    message="No deputy chair.",
    due=None,
    fingerprint_hash="f-waived",
    digest="facts-0f1e2d3c4b5a",
    acceptance=ACCEPTANCE,
)
EXPLAINED = FAILED._replace(
    rule="essence/size",
    title="The governing body has 10 to 12 members",
    requirements=("JCC-1",),
    disposition=Disposition.EXPLAINED,
    severity=Severity.MINOR,
    subject=BODY,
    message="16 members.",
    due=None,
    fingerprint_hash="f-explained",
    digest="facts-aaaaaaaaaaaa",
    acceptance=ACCEPTANCE._replace(
        kind=WaiverKind.EXPLANATION,
        path="governing_body.size_reason",
        owner="",
        approver="",
        reason="Two counties share one body.",
        since=None,
        until=None,
        evidence=(),
    ),
)
UNCLEAR = Outcome(
    rule="joint-committees/terms-of-reference-in-date",
    title="Terms of reference are reviewed within their interval",
    requirements=("JCC-1",),
    result=Result.NOT_EVIDENCED,
    disposition=Disposition.OPEN,
    severity=Severity.MAJOR,
    basis=Basis.FACT,
    subject=QUALITY,
    location=at(21, 5, 18),
    message="It is not stated when the terms of reference were last reviewed.",
    remedy="State when the terms of reference were last reviewed.",
    facts=(),
    witnesses=(),
    missing=(
        Note(
            "The day of the last review.",
            "committees.quality.terms_of_reference.last_reviewed",
            at(21, 5, 18),
        ),
    ),
    remarks=(),
    disputes=(),
    evidence=(),
    due=None,
    fingerprint_hash="f-unclear",
)
UNCLEAR_TOO = UNCLEAR._replace(
    rule="essence/committees-reviewed",
    title="The governing body reviews its committees every year",
    requirements=("EGG-2.1", "EGG-9.9"),
    severity=Severity.MINOR,
    subject=BODY,
    location=at(1, 1, 14, "governing-body.yaml"),
    missing=(
        *UNCLEAR.missing,
        Note("To whom the committee reports.", "committees.quality.reports_to", at(20, 3, 7)),
    ),
    disputes=(
        Note(
            "The constitution says four meetings a year.",
            "governing_body.meetings",
            at(7, 3, 8, "governing-body.yaml"),
        ),
        Note(
            "The standing orders say six.",
            "documents.standing-orders.meetings",
            at(2, 3, 8, "documents.yaml"),
        ),
    ),
    fingerprint_hash="f-unclear-too",
)
QUESTION = UNCLEAR._replace(
    rule="essence/culture-of-challenge",
    title="Members challenge one another constructively",
    requirements=("EGG-3.1",),
    basis=Basis.ATTESTATION,
    severity=Severity.MAJOR,
    subject=BODY,
    location=at(1, 1, 14, "governing-body.yaml"),
    message="Nobody has attested that members challenge one another constructively.",
    remedy="Ask the chair to answer the question, with the evidence the answer rests on.",
    missing=(Note("An attestation.", "attestations.culture-of-challenge", at(1, 1, 1, "attestations.yaml")),),
    fingerprint_hash="f-question",
)
INAPPLICABLE = PASSED._replace(
    rule="essence/joint-chair",
    title="A joint committee has an agreed chair",
    requirements=("JCC-2",),
    result=Result.NOT_APPLICABLE,
    severity=Severity.MINOR,
    subject=AUDIT,
    location=at(8, 3, 5),
    message="The Audit committee is not a joint committee.",
    facts=(),
    witnesses=(),
    remarks=(),
    evidence=(),
    fingerprint_hash="f-inapplicable",
)
BROKEN = INAPPLICABLE._replace(
    rule="essence/quorum",
    title="A quorum is stated",
    requirements=("EGG-2.2",),
    result=Result.ERROR,
    message="The rule could not be run.",
    fingerprint_hash="f-broken",
)

REQUIREMENTS = (
    (
        "EGG-1.2",
        "essence",
        "1",
        "The governing body includes at least two independent lay members",
        "section 1",
    ),
    ("EGG-2.1", "essence", "2", "Committees are led and reviewed", "section 2"),
    ("EGG-2.2", "essence", "2", "Every committee has a quorum", "section 2"),
    ("EGG-3.1", "essence", "3", "Members challenge one another constructively", "section 3"),
    ("JCC-1", "joint-committees", "1", "Terms of reference are reviewed every year", "page 4"),
    ("JCC-2", "joint-committees", "1", "The chair of a joint committee is agreed", "page 5"),
)
LINES = (
    Line(COMMITTEES, 10, "    last_reviewed: 2016-03-08"),
    Line(COMMITTEES, 21, "    terms_of_reference: {status: draft}"),
    Line("governing-body.yaml", 1, "governing_body:"),
    Line("governing-body.yaml", 3, "  seats:"),
    Line("governing-body.yaml", 12, "      - {person: a-khan, from: 2016-04-01}"),
)


def state(index: int, result: Result | None, *rules: str, reason: str = "") -> RequirementState:
    """Give the state of one of the requirements above."""
    id_, pack, group, says, place = REQUIREMENTS[index]
    return RequirementState(
        id=id_,
        pack=pack,
        group=group,
        says=says,
        source="Essence of good governance" if pack == "essence" else "Joint committees in practice",
        place=place,
        strength="core",
        shown_by="attestation" if id_ == "EGG-3.1" else "fact",
        severity=Severity.MAJOR,
        result=result,
        reason=reason,
        rules=rules,
    )


def verdict(group: str, title: str, standing: Standing, **ids: tuple[str, ...]) -> Verdict:
    """Give a verdict on an element of the pack `essence`."""
    none: tuple[str, ...] = ()
    return Verdict(
        pack="essence",
        group=group,
        title=title,
        standing=standing,
        met=ids.get("met", none),
        not_met=ids.get("not_met", none),
        cannot_tell=ids.get("cannot_tell", none),
        does_not_apply=ids.get("does_not_apply", none),
        not_assessed=ids.get("not_assessed", none),
    )


def area(name: str, title: str, standing: Standing, **ids: tuple[str, ...]) -> Verdict:
    """Give a verdict on an area, or on a heading of a profile."""
    return verdict(name, title, standing, **ids)._replace(pack="")


ANSWERED = Attestation(
    path="attestations.goals",
    question="EGG-4.9",
    about="the organisation as a whole",
    answer="yes",
    statement="The goals were gone through one by one.",
    evidence=("Minutes, clause 16/88",),
    answered_by="A. Khan",
    approved_by="Governing body",
    on="4 October 2016",
    valid_for="2 years",
    location=at(3, 3, 5, "answers.yaml"),
)
UNBACKED = Attestation(
    path="attestations.tests",
    question="DTO-B23",
    about="Quality committee",
    answer="proportionate: partly; real need: yes",
    statement="",
    evidence=(),
    answered_by="",
    approved_by="",
    on="",
    valid_for="",
    location=at(9, 3, 5, "answers.yaml"),
)


def rule_of(outcome: Outcome) -> RuleUsed:
    """Give the rule that an outcome is of."""
    return RuleUsed(
        id=outcome.rule,
        title=outcome.title,
        requirements=outcome.requirements,
        severity=outcome.severity,
        basis=outcome.basis,
        rationale=f"The source asks for it: {outcome.title}.",
        remedy=outcome.remedy or f"See that this is so: {outcome.title}.",
    )


CLEAN = Run(
    version="0.1.0",
    organisation="NHS Westmarch CCG",
    kind="ccg",
    as_of=datetime.date(2017, 6, 30),
    warnings=(),
    overall=Overall(
        standing=Standing.CANNOT_TELL,
        areas=(area("governance", "Governance", Standing.IN_PLACE, met=("EGG-1.2",)),),
        reasons=("Nothing was decided on advocacy.",),
        full_arrangements=FullArrangements.DUE,
    ),
    profile=None,
    choices=(),
    packs=(
        PackUsed(
            "essence",
            "Essence of good governance",
            "1.0",
            ("Essence of good governance, Example Leadership Council, 2011",),
        ),
    ),
    rules=(rule_of(PASSED),),
    files=("committees.yaml", "governing-body.yaml", "people.yaml"),
    later_facts=(),
    numbers=Numbers(apply=1, met=1, decided=1, not_shown=0),
    verdicts=(
        verdict("1", "Leadership", Standing.IN_PLACE, met=("EGG-1.2",)),
        verdict("", "Essence of good governance", Standing.IN_PLACE, met=("EGG-1.2",)),
    ),
    requirements=(state(0, Result.PASS, PASSED.rule),),
    outcomes=(PASSED,),
    attestations=(),
    waiver_findings=(),
    baseline=None,
    errors=(),
    not_checked=(),
    input_errors=(),
    gate=Gate(0, "The gate is met: nothing at or above minor is open.", Severity.MINOR, allow_unknown=False),
    people=(
        PersonShown("a-khan", "A. Khan", "lay member"),
        PersonShown("r-voss", "R. Voss", "lay member"),
    ),
    lines=LINES,
)
ONE_FINDING = CLEAN._replace(
    numbers=Numbers(apply=2, met=1, decided=2, not_shown=1),
    verdicts=(
        verdict("1", "Leadership", Standing.IN_PLACE, met=("EGG-1.2",)),
        verdict("2", "Committees", Standing.NOT_IN_PLACE, not_met=("JCC-1",)),
        verdict("", "Essence of good governance", Standing.NOT_IN_PLACE, met=("EGG-1.2",), not_met=("JCC-1",)),
    ),
    requirements=(state(0, Result.PASS, PASSED.rule), state(4, Result.FAIL, FAILED.rule)),
    rules=(rule_of(PASSED), rule_of(FAILED)),
    outcomes=(FAILED, PASSED),
    gate=Gate(1, "The gate is not met: 1 failure at or above minor is open.", Severity.MINOR, allow_unknown=False),
)
NOT_EVIDENCED = CLEAN._replace(
    numbers=Numbers(apply=3, met=1, decided=1, not_shown=1),
    verdicts=(
        verdict("1", "Leadership", Standing.IN_PLACE, met=("EGG-1.2",)),
        verdict("2", "Committees", Standing.CANNOT_TELL, cannot_tell=("JCC-1", "EGG-2.1")),
        verdict("", "", Standing.CANNOT_TELL, met=("EGG-1.2",), cannot_tell=("JCC-1", "EGG-2.1")),
    ),
    requirements=(
        state(0, Result.PASS, PASSED.rule),
        state(1, Result.NOT_EVIDENCED, UNCLEAR_TOO.rule),
        state(4, Result.NOT_EVIDENCED, UNCLEAR.rule),
    ),
    rules=(rule_of(PASSED), rule_of(UNCLEAR_TOO), rule_of(UNCLEAR)),
    outcomes=(UNCLEAR, PASSED, UNCLEAR_TOO),
    gate=Gate(3, "It cannot be told: 2 results at or above minor are open.", Severity.MINOR, allow_unknown=False),
)
NEEDS_JUDGEMENT = CLEAN._replace(
    numbers=Numbers(apply=2, met=1, decided=1, not_shown=1),
    requirements=(state(0, Result.PASS, PASSED.rule), state(3, Result.NOT_EVIDENCED, QUESTION.rule)),
    rules=(rule_of(PASSED), rule_of(QUESTION)),
    outcomes=(PASSED, QUESTION),
    gate=Gate(3, "It cannot be told: 1 result at or above minor is open.", Severity.MINOR, allow_unknown=False),
)
TOOL_ERROR = CLEAN._replace(
    rules=(rule_of(PASSED), rule_of(BROKEN)),
    outcomes=(PASSED, BROKEN),
    errors=(RunError("joint-committees/quorum-kept", "committees.quality", "division by zero"),),
    gate=Gate(4, "A rule failed to run: 2 errors.", Severity.MINOR, allow_unknown=False),
)
CHOICES = (
    Choice(
        ChoiceKind.SETTING,
        "essence/attendance_floor",
        "75 %",
        "80 %",
        "",
        "profile stricter",
        at(7, 13, 4, "stricter.yaml"),
    ),
    Choice(
        ChoiceKind.SWITCHED_OFF, "EGG-2.2", "", "", "There is none yet.", "profile shadow", at(9, 3, 7, "shadow.yaml")
    ),
    Choice(ChoiceKind.PACK_LEFT_OUT, "another", "", "", "but for its mandatory rules (2)", "profile stricter", at(5)),
    Choice(ChoiceKind.SELECTED, "essence", "", "", "", "--select", None),
    Choice(ChoiceKind.IGNORED, "EGG-9.9", "", "", "", "govcheck.yaml", at(2, 10, 7, "govcheck.yaml")),
)
STRICTER = ProfileUsed(
    name="stricter",
    title="A stricter look",
    purpose="For boards that want to know.",
    headings=(
        area("lead", "To lead", Standing.NOT_IN_PLACE, met=("EGG-1.2",), not_met=("EGG-2.1",)),
        area("learn", "To learn", Standing.CANNOT_TELL, cannot_tell=("EGG-3.1",), not_assessed=("EGG-2.2",)),
    ),
    conditions=Conditions("AUTH-6", 7, "the national board", not_met=("EGG-2.1",), not_shown=("EGG-3.1", "EGG-2.2")),
)
MANY = CLEAN._replace(
    overall=Overall(
        standing=Standing.NOT_IN_PLACE,
        areas=(
            area("governance", "Governance", Standing.NOT_IN_PLACE, met=("EGG-1.2",), not_met=("EGG-2.1",)),
            area("advocacy", "Advocacy", Standing.CANNOT_TELL, cannot_tell=("EGG-3.1",)),
        ),
        reasons=(),
        full_arrangements=FullArrangements.DUE,
    ),
    profile=STRICTER,
    choices=CHOICES,
    warnings=(
        "The as-of date is fixed in the settings.",
        "Results that cannot be told do not count at the gate (--allow-unknown).",
    ),
    packs=(
        *CLEAN.packs,
        PackUsed(
            "joint-committees",
            "Joint committees",
            "1.1",
            ("Joint committees in practice, Example Institute, 2015",),
        ),
    ),
    later_facts=(LaterFact("committees.audit.chair.from", "2017-09", at(14, 7, 7)),),
    numbers=Numbers(apply=5, met=1, decided=3, not_shown=3),
    verdicts=(
        verdict("1", "Leadership", Standing.IN_PLACE, met=("EGG-1.2",)),
        verdict("2", "Committees", Standing.NOT_IN_PLACE, not_met=("EGG-2.1",), not_assessed=("EGG-2.2",)),
        verdict("3", "Culture", Standing.CANNOT_TELL, cannot_tell=("EGG-3.1",)),
        verdict(
            "",
            "Essence of good governance",
            Standing.NOT_IN_PLACE,
            met=("EGG-1.2",),
            not_met=("EGG-2.1",),
            cannot_tell=("EGG-3.1",),
            not_assessed=("EGG-2.2",),
        ),
        verdict(
            "1",
            "Standing arrangements",
            Standing.WITH_RESERVATIONS,
            not_met=("JCC-1",),
            does_not_apply=("JCC-2",),
        )._replace(
            pack="joint-committees",
        ),
        verdict("", "", Standing.WITH_RESERVATIONS, not_met=("JCC-1",), does_not_apply=("JCC-2",))._replace(
            pack="joint-committees",
        ),
    ),
    requirements=(
        state(0, Result.PASS, PASSED.rule),
        state(1, Result.FAIL, WAIVED.rule, UNCLEAR_TOO.rule),
        state(2, None, reason="Switched off in the settings."),
        state(3, Result.NOT_EVIDENCED, QUESTION.rule),
        state(4, Result.FAIL, FAILED.rule),
        state(5, Result.NOT_APPLICABLE, INAPPLICABLE.rule, reason="There is no joint committee."),
    ),
    rules=tuple(map(rule_of, (PASSED, QUESTION, BROKEN, WAIVED, UNCLEAR_TOO, INAPPLICABLE, FAILED))),
    outcomes=(PASSED, FAILED, UNCLEAR, QUESTION, BROKEN, WAIVED, UNCLEAR_TOO, INAPPLICABLE),
    attestations=(ANSWERED, UNBACKED),
    errors=(RunError(BROKEN.rule, BROKEN.subject.id, BROKEN.message),),
    not_checked=(NotChecked("essence/quorum-of-joint-committees", "Switched off in the settings."),),
    gate=Gate(4, "A rule failed to run: 1 error.", Severity.MINOR, allow_unknown=True),
)
INPUT_ERROR = CLEAN._replace(
    overall=None,
    organisation="",
    kind="",
    packs=(),
    rules=(),
    files=(),
    numbers=Numbers(0, 0, 0, 0),
    verdicts=(),
    requirements=(),
    outcomes=(),
    attestations=(),
    people=(),
    input_errors=(
        InputError(at(10, 5, 13), "There is no field `last_reviewd` here.", "Did you mean `last_reviewed`?", None),
        InputError(
            at(12, 15, 6, "governing-body.yaml"),
            "`person` is stated twice, as a-khan and as r-voss.",
            "",
            at(1, 1, 14, "governing-body.yaml"),
        ),
    ),
    gate=Gate(2, "The organisation was not checked: 2 errors in its files.", Severity.MINOR, allow_unknown=False),
    lines=(Line(COMMITTEES, 10, "    last_reviewd: 2016-03-08"), *LINES[2:]),
)

HOSTILE_TEXT = (
    "<script>alert(1)</script> </style> &amp; \"'` [bold]red[/bold] [x](https://evil.example) ![i](u) "
    "**b** _e_ | cell | @someone #12 www.evil.example <!-- c --> $x$ :smile: {{ 7 * 7 }} {% raw %} "
    "\x1b[31mred\x1b[0m \x07\x9b2J \u202eltr\u2066 \u200bzero \ud800 \u2028 nul\x00\r\n"
    "## heading\n\t- item 名前 "
)
HOSTILE_TEXT += "long" * 60


def hostile_acceptance(text: str, place: Location) -> Acceptance:
    """Give an acceptance that has `text` in every free field."""
    return ACCEPTANCE._replace(path=text, owner=text, approver=text, reason=text, evidence=(text,), location=place)


def hostile(text: str) -> Run:
    """Give a run that has `text` in every free field."""
    place = Location(text, Span(2, 3, 2, 6))
    note = Note(text, text, place)
    outcomes = tuple(
        one._replace(
            title=text,
            subject=Subject(text, text, text),
            location=place,
            message=text,
            remedy=text,
            facts=(Fact(text, text),),
            witnesses=(note,),
            missing=(note,),
            remarks=(note,),
            disputes=(note,),
            evidence=(text,),
            rule=text,
            requirements=(text,),
            fingerprint_hash=text,
            digest=text,
            acceptance=one.acceptance and hostile_acceptance(text, place),
        )
        for one in MANY.outcomes
    )
    return MANY._replace(
        version=text,
        organisation=text,
        kind=text,
        warnings=(text,),
        packs=(PackUsed(text, text, text, (text,)),),
        rules=(RuleUsed(text, text, (text,), Severity.MAJOR, Basis.FACT, text, text),),
        files=(text,),
        later_facts=(LaterFact(text, text, place),),
        overall=Overall(Standing.CANNOT_TELL, (area(text, text, Standing.IN_PLACE),), (text,), FullArrangements.DUE),
        profile=ProfileUsed(
            text, text, text, (area(text, text, Standing.CANNOT_TELL),), Conditions(text, 7, text, (text,), (text,))
        ),
        choices=tuple(Choice(kind, text, text, text, text, text, place) for kind in ChoiceKind),
        verdicts=tuple(one._replace(pack=text, title=text) for one in MANY.verdicts),
        requirements=tuple(
            one._replace(
                id=text,
                pack=text,
                group=text,
                says=text,
                source=text,
                place=text,
                reason=text,
                rules=(text,),
            )
            for one in MANY.requirements
        ),
        outcomes=outcomes,
        attestations=(Attestation(text, text, text, text, text, (text,), text, text, text, text, place),),
        waiver_findings=tuple(
            WaiverFinding(problem, text, text, text, Severity.MINOR, text, text, place) for problem in WaiverProblem
        ),
        baseline=BaselineUsed(text, 1, (Entry(text, text, Result.FAIL, Severity.MINOR, text, text, text),)),
        errors=(RunError(text, text, text),),
        not_checked=(NotChecked(text, text),),
        gate=MANY.gate._replace(sentence=text),
        people=(),
        lines=(Line(text, 2, text),),
    )


def hostile_input(text: str) -> Run:
    """Give a run of files that cannot be read, with `text` in every free field."""
    place = Location(text, Span(2, 3, 2, 6))
    return INPUT_ERROR._replace(
        version=text,
        warnings=(text,),
        input_errors=(InputError(place, text, text, place),),
        gate=INPUT_ERROR.gate._replace(sentence=text),
        lines=(Line(text, 2, text),),
    )


WAIVER_FINDINGS = (
    WaiverFinding(
        problem=WaiverProblem.LAPSED,
        waiver="waivers.terms",
        rule=FAILED.rule,
        subject=FAILED.subject.id,
        severity=Severity.MAJOR,
        message="It lapsed after 31 May 2017; what it accepted stands open again.",
        remedy="Put right what it was for, or have it granted anew; then take this one out.",
        location=at(9, 12, 10, "waivers.yaml"),
    ),
    WaiverFinding(
        problem=WaiverProblem.INCOMPLETE,
        waiver="waivers.begun",
        rule="",
        subject="",
        severity=Severity.MINOR,
        message="It does not say: `rule`, `until`. It accepts nothing as it stands.",
        remedy="State what is lacking.",
        location=at(2, 3, 5, "waivers.yaml"),
    ),
)
STALE = Entry(
    PASSED.rule, BODY.id, Result.FAIL, Severity.CRITICAL, "facts-bbbbbbbbbbbb", "1 independent lay member.", "New rule."
)
FOLLOWING = UNCLEAR._replace(
    disposition=Disposition.WAIVED,
    digest="facts-cccccccccccc",
    acceptance=ACCEPTANCE._replace(kind=WaiverKind.TO_FOLLOW, path="waivers.review", evidence=()),
)
WAIVED_RUN = CLEAN._replace(
    numbers=Numbers(apply=3, met=1, decided=2, not_shown=0),
    requirements=(
        state(0, Result.PASS, PASSED.rule),
        state(1, Result.FAIL, WAIVED.rule),
        state(4, Result.NOT_EVIDENCED, UNCLEAR.rule),
    ),
    outcomes=(
        PASSED,
        FOLLOWING,
        WAIVED,
        WAIVED._replace(
            subject=QUALITY, disposition=Disposition.BASELINED, fingerprint_hash="f-baselined", acceptance=None
        ),
    ),
    rules=(rule_of(PASSED), rule_of(WAIVED), rule_of(UNCLEAR)),
    waiver_findings=WAIVER_FINDINGS,
    baseline=BaselineUsed("govcheck-baseline.json", 2, (STALE,)),
    gate=Gate(1, "2 waivers to be put right at severity minor or above.", Severity.MINOR, allow_unknown=False),
)
EXPLAINED_RUN = CLEAN._replace(
    numbers=Numbers(apply=2, met=1, decided=2, not_shown=0),
    requirements=(
        state(0, Result.PASS, PASSED.rule),
        state(4, Result.FAIL, EXPLAINED.rule)._replace(comply_or_explain=True),
    ),
    rules=(rule_of(PASSED), rule_of(EXPLAINED)),
    outcomes=(PASSED, EXPLAINED),
)


RUNS = {
    "clean": CLEAN,
    "one-finding": ONE_FINDING,
    "many": MANY,
    "not-evidenced": NOT_EVIDENCED,
    "needs-judgement": NEEDS_JUDGEMENT,
    "waived": WAIVED_RUN,
    "explained": EXPLAINED_RUN,
    "tool-error": TOOL_ERROR,
    "input-error": INPUT_ERROR,
    "hostile": hostile(HOSTILE_TEXT),
    "hostile-input": hostile_input(HOSTILE_TEXT),
}
