"""What waivers accept, and what is said of those that accept nothing."""

from __future__ import annotations

import datetime

import pytest

from govcheck.engine.digest import joint_digest
from govcheck.results.acceptance import Acceptance, WaiverFinding, WaiverKind, WaiverProblem
from govcheck.results.run import Run
from govcheck.results.words import Disposition, Result, Severity
from tests.engine.small_pack import DAY, at
from tests.engine.waivers.waiving import DIGEST, GRANTED, TEXT, checked, granted, outcome

LIMIT = {**GRANTED, "kind": "to-follow", "rule": "small/limit", "subject": "committees.audit"}


def problems(found: Run) -> list[tuple[str, WaiverProblem]]:
    return [(one.waiver, one.problem) for one in found.waiver_findings]


def follows(**changes: str) -> dict[str, str]:
    digest = outcome(checked(), "limit", "committees.audit").digest
    return {key: value for key, value in {**LIMIT, "holds_for": digest, **changes}.items() if value}


def test_a_waiver_in_order_accepts_its_finding_and_nothing_else() -> None:
    before, after = checked(), checked(granted(evidence="{address: 'https://example.org'}"))
    one = outcome(after)
    assert one == outcome(before)._replace(
        disposition=Disposition.WAIVED,
        acceptance=Acceptance(
            kind=WaiverKind.WAIVER,
            path="waivers.w-1",
            owner="Ann Bell",
            approver="Ben Cole",
            reason="A second seat is being filled",
            since=datetime.date(2017, 1, 1),
            until=datetime.date(2017, 12, 31),
            evidence=("https://example.org",),
            location=at(6, 3, 3),
        ),
    )
    assert after.waiver_findings == ()
    assert [other for other in after.outcomes if other != one] == [
        other for other in before.outcomes if other.rule != one.rule
    ]


def test_the_gate_counts_what_is_left() -> None:
    before, after = checked().gate, checked(granted()).gate
    assert before.sentence == "2 results not met at severity minor or above."
    assert after.sentence == "1 result not met at severity minor or above."


@pytest.mark.parametrize("until", ["2017-06-01", "2017-06"])
def test_its_last_day_is_one_of_its_days_and_of_a_month_the_first_is_meant(until: str) -> None:
    assert outcome(checked(granted(until=until))).disposition is Disposition.WAIVED
    late = checked(granted(until=until), day=DAY + datetime.timedelta(days=1))
    assert outcome(late).disposition is Disposition.OPEN
    assert problems(late) == [("waivers.w-1", WaiverProblem.LAPSED)]


def test_a_lapsed_one_reopens_and_says_so_at_both_places() -> None:
    found = checked(granted(from_="2016-06-01", until="2017-05-31"))
    sentence = "It lapsed after 31 May 2017; what it accepted stands open again."
    assert found.waiver_findings == (
        WaiverFinding(
            problem=WaiverProblem.LAPSED,
            waiver="waivers.w-1",
            rule="small/two-seats",
            subject="governing_body",
            severity=Severity.MAJOR,
            message=sentence,
            remedy="Put right what it was for, or have it granted anew; then take this one out.",
            location=found.waiver_findings[0].location,
        ),
    )
    assert str(found.waiver_findings[0].location).startswith("org.yaml:6:")
    assert [note.text for note in outcome(found).remarks] == [f"A waiver of this does not hold. {sentence}"]
    assert found.gate.sentence == "2 results not met and 1 waiver to be put right at severity minor or above."


@pytest.mark.parametrize("key", ["kind", "owner", "approver", "reason", "from", "until", "holds_for"])
def test_saying_less_in_it_accepts_nothing(key: str) -> None:
    waiver = granted()
    del waiver[key]
    found = checked(waiver)
    assert outcome(found).disposition is Disposition.OPEN
    assert problems(found) == [("waivers.w-1", WaiverProblem.INCOMPLETE)]
    assert found.waiver_findings[0].message == f"It does not say: `{key}`. It accepts nothing as it stands."


def test_without_a_digest_it_says_which_one_to_put_in() -> None:
    [finding] = checked(granted(holds_for="")).waiver_findings
    assert finding.remedy == f"State what is lacking; the facts as they are now have the digest {DIGEST}."


def test_without_a_rule_it_weighs_as_little_as_can_be() -> None:
    [finding] = checked(granted(rule="")).waiver_findings
    assert (finding.problem, finding.severity) == (WaiverProblem.INCOMPLETE, Severity.MINOR)


def test_it_holds_for_the_facts_it_was_granted_on_alone() -> None:
    fewer = TEXT.replace("{lay: {kind: lay}}", "none")
    found = checked(granted(), text=fewer)
    assert outcome(found).disposition is Disposition.OPEN
    assert problems(found) == [("waivers.w-1", WaiverProblem.OTHER_FACTS)]
    assert outcome(found).digest in found.waiver_findings[0].message


def test_deleting_the_fact_that_failed_reopens() -> None:
    found = checked(granted(), text=TEXT.replace(", seats: {lay: {kind: lay}}", ""))
    assert (outcome(found).result, outcome(found).disposition) == (Result.NOT_EVIDENCED, Disposition.OPEN)
    assert problems(found) == [("waivers.w-1", WaiverProblem.UNFIT)]


@pytest.mark.parametrize(
    ("changes", "problem", "words"),
    [
        ({"from": "2017-06-02"}, WaiverProblem.NOT_BEGUN, "It begins on 2 June 2017"),
        ({"subject": "governing_bodi"}, WaiverProblem.UNUSED, "The rule looks at nothing called `governing_bodi`."),
        ({"rule": "small/late", "subject": ""}, WaiverProblem.UNUSED, "There is nothing to waive"),
        ({"kind": "to-follow"}, WaiverProblem.UNFIT, "It promises facts to follow, but they are stated"),
        ({"kind": "explanation"}, None, ""),
    ],
)
def test_what_is_wrong_with_it(changes: dict[str, str], problem: WaiverProblem | None, words: str) -> None:
    found = checked(granted(**changes))
    assert [one.problem for one in found.waiver_findings] == ([problem] if problem else [])
    assert all(words in one.message for one in found.waiver_findings)
    expected = Disposition.OPEN if problem else Disposition.EXPLAINED
    assert outcome(found).disposition is expected


def test_a_fact_may_follow_by_a_day() -> None:
    found = checked(follows())
    one = outcome(found, "limit", "committees.audit")
    assert (one.result, one.disposition) == (Result.NOT_EVIDENCED, Disposition.WAIVED)
    assert outcome(found, "limit", "committees.second").disposition is Disposition.OPEN
    late = checked(follows(until="2017-05-31"))
    assert late.waiver_findings[0].message == "The fact was to follow by 31 May 2017, which has passed."


def test_what_cannot_be_told_is_not_waived_as_though_it_were_not_met() -> None:
    found = checked(follows(kind="waiver"))
    assert outcome(found, "limit", "committees.audit").disposition is Disposition.OPEN
    assert problems(found) == [("waivers.w-1", WaiverProblem.UNFIT)]


def test_one_without_a_subject_is_for_all_findings_of_its_rule_together() -> None:
    both = [one for one in checked().outcomes if one.rule == "small/limit"]
    together = joint_digest(f"{one.subject.id} {one.digest}" for one in both)
    found = checked(follows(subject="", holds_for=together))
    assert {one.disposition for one in found.outcomes if one.rule == "small/limit"} == {Disposition.WAIVED}
    assert found.waiver_findings == ()
    assert problems(checked(follows(subject=""))) == [("waivers.w-1", WaiverProblem.OTHER_FACTS)]


def test_one_for_the_rule_where_one_subject_would_do_is_wider_than_needed() -> None:
    wide = granted(subject="", holds_for=joint_digest([f"governing_body {DIGEST}"]))
    found = checked(wide)
    assert outcome(found).disposition is Disposition.WAIVED
    assert problems(found) == [("waivers.w-1", WaiverProblem.TOO_WIDE)]
    assert found.waiver_findings[0].remedy == f"Name the subject, `governing_body`, with the digest {DIGEST}."


def test_of_two_for_the_same_the_shorter_holds_and_the_other_is_named() -> None:
    for several in ([granted(), granted(until="2017-07-31")], [granted(until="2017-07-31"), granted()]):
        found = checked(*several)
        acceptance = outcome(found).acceptance
        assert acceptance is not None
        assert acceptance.until == datetime.date(2017, 7, 31)
        other = "waivers.w-1" if acceptance.path == "waivers.w-2" else "waivers.w-2"
        assert problems(found) == [(other, WaiverProblem.DUPLICATE)]
        assert found.gate.exit_code == 1


def test_a_waiver_of_a_rule_that_takes_no_part_is_left_alone() -> None:
    found = checked(granted(rule="elsewhere/rule"))
    assert found.waiver_findings == ()
    assert found.outcomes == checked().outcomes
