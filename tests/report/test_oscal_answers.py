"""Which answers a result rests on."""

from __future__ import annotations

from govcheck.report.oscal_answers import Answers
from tests.report.runs import ANSWERED, MANY, PASSED


def resting_on(*paths: str) -> list[str]:
    """Give the paths of the answers under a result whose witnesses have `paths`."""
    witnesses = tuple(PASSED.witnesses[0]._replace(path=path) for path in paths)
    answered = (ANSWERED._replace(path="attestations.a"), ANSWERED._replace(path="attestations.a.b"))
    run = MANY._replace(attestations=answered)
    return [one.path for one in Answers(run).under(PASSED._replace(witnesses=witnesses))]


def test_an_answer_holds_itself_and_what_is_below_it() -> None:
    assert resting_on("attestations.a") == ["attestations.a"]
    assert resting_on("attestations.a.answer", "attestations.a.on") == ["attestations.a"]
    assert resting_on("attestations.a.b.answer") == ["attestations.a", "attestations.a.b"]


def test_a_result_elsewhere_rests_on_no_answer() -> None:
    assert resting_on("attestations.ab", "attestations", "governing_body", "") == []
