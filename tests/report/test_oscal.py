"""OSCAL: what an independent library takes, what refers to what, and what a reader can tell apart."""

from __future__ import annotations

import datetime
import json

import pytest
from pydantic import ValidationError

from govcheck.report import People, ReportOptions, render
from govcheck.report.oscal_text import NAMESPACE, identifier, props
from govcheck.results.run import Run
from govcheck.results.words import Basis, Disposition, Result
from tests.report.oscal_reading import KINDS, NAMES, dangling, own, plan, read, repeated, results
from tests.report.oscal_schema import mistakes
from tests.report.runs import (
    ANSWERED,
    CLEAN,
    EXPLAINED_RUN,
    FAILED,
    INAPPLICABLE,
    INPUT_ERROR,
    MANY,
    NEEDS_JUDGEMENT,
    NOT_EVIDENCED,
    ONE_FINDING,
    PASSED,
    QUESTION,
    RUNS,
    TOOL_ERROR,
    UNCLEAR,
    WAIVED_RUN,
)

EVERY_KIND = pytest.mark.parametrize("format_name", KINDS)


def statuses(run: Run) -> list[tuple[list[str], dict[str, str]]]:
    """Give the word for each result with its status in OSCAL, without the remarks."""
    found = [(own(one, "result"), one["target"]["status"]) for one in results(run).get("findings", [])]
    return [(word, {key: text for key, text in one.items() if key != "remarks"}) for word, one in found]


@EVERY_KIND
@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("people", ["names", "posts"])
def test_every_run_is_taken_and_refers_to_nothing_that_is_not_there(
    name: str, people: People, format_name: str
) -> None:
    document = read(render(format_name, RUNS[name], ReportOptions(people=people)), format_name)
    assert dangling(document) == set()
    assert document["metadata"]["oscal-version"] == "1.1.2"
    if not name.startswith("hostile"):  # one text in every field makes all of these one thing
        assert repeated(document) == []


@pytest.mark.parametrize(
    ("place", "wrong"),
    [("state", "perhaps"), ("reason", "no reason"), ("surprise", "x")],
)
def test_the_library_would_notice(place: str, wrong: str) -> None:
    document = json.loads(render("oscal", ONE_FINDING, NAMES))
    document["assessment-results"]["results"][0]["findings"][0]["target"]["status"][place] = wrong
    with pytest.raises(ValidationError):
        read(json.dumps(document), "oscal")


def test_state_and_reason_alone_tell_apart_what_is_not_met_and_what_is_not_decided() -> None:
    met = (["met"], {"state": "satisfied", "reason": "pass"})
    unclear = (["cannot tell"], {"state": "not-satisfied", "reason": "not-evidenced"})
    assert statuses(ONE_FINDING) == [(["not met"], {"state": "not-satisfied", "reason": "fail"}), met]
    assert statuses(NOT_EVIDENCED) == [unclear, met, unclear]
    assert statuses(NEEDS_JUDGEMENT) == [
        met,
        (["needs judgement"], {"state": "not-satisfied", "reason": "needs-judgement"}),
    ]
    assert statuses(TOOL_ERROR) == [met, (["tool error"], {"state": "not-satisfied", "reason": "tool-error"})]


def test_remarks_say_so_of_what_is_not_decided() -> None:
    remarks = [one["target"]["status"].get("remarks") for one in results(NOT_EVIDENCED)["findings"]]
    said = "Neither satisfied nor failed: cannot tell. The state only says that it was not shown to be satisfied."
    assert remarks == [said, None, said]


def test_what_does_not_apply_is_observed_and_is_no_finding() -> None:
    found = results(CLEAN._replace(outcomes=(INAPPLICABLE,)))
    assert [one["target"]["status"]["reason"] for one in found["findings"]] == ["nothing-decided"]
    assert "risks" not in found
    assert [own(one, "result") for one in found["observations"]] == [["does not apply"]]


def test_a_finding_names_its_rule_observation_and_risk() -> None:
    [finding, _] = results(ONE_FINDING)["findings"]
    made = ("NHS Westmarch CCG", "f-failed")
    assert finding == {
        "uuid": identifier("finding", *made),
        "title": f"Audit committee: {FAILED.title}",
        "description": FAILED.message,
        "props": [
            {"name": name, "ns": NAMESPACE, "value": value}
            for name, value in (
                ("result", "not met"),
                ("severity", "major"),
                ("disposition", "open"),
                ("basis", "fact"),
                ("fingerprint", "f-failed"),
            )
        ],
        "links": [
            {
                "href": f"#{identifier('requirement', 'joint-committees', 'JCC-1')}",
                "rel": "requirement",
                "text": "JCC-1",
            }
        ],
        "target": {
            "type": "objective-id",
            "target-id": "joint-committees.terms-of-reference-in-date",
            "status": {"state": "not-satisfied", "reason": "fail"},
        },
        "related-observations": [{"observation-uuid": identifier("observation", *made)}],
        "related-risks": [{"risk-uuid": identifier("risk", *made)}],
    }


def test_an_observation_has_its_witnesses_with_their_lines_and_the_evidence_on_file() -> None:
    [seen, _] = results(ONE_FINDING, NAMES._replace(folder="governance"))["observations"]
    path = "committees.audit.terms_of_reference.last_reviewed"
    assert seen["relevant-evidence"] == [
        {
            "href": "governance/committees.yaml#L10",
            "description": "Last reviewed on 8 March 2016.",
            "props": [{"name": "path", "ns": NAMESPACE, "class": "witness", "value": path}],
        },
        {"description": "minutes-2016-03, item 4"},
    ]
    assert (seen["collected"], seen["methods"], own(seen, "place"), own(seen, "fact.due")) == (
        "2017-06-30T00:00:00Z",
        ["EXAMINE"],
        ["governance/committees.yaml:10:20"],
        ["2017-03-08"],
    )


def test_what_is_met_is_told_in_short_with_all_that_it_rests_on() -> None:
    found = results(ONE_FINDING)
    [_, seen], [_, finding] = found["observations"], found["findings"]
    assert [one["name"] for one in seen["props"]] == ["place"]
    assert seen["relevant-evidence"] == [
        {"href": "governing-body.yaml#L12", "description": PASSED.witnesses[0].text},
        *({"description": text} for text in PASSED.evidence),
    ]
    assert [one["name"] for one in finding["props"]] == ["result", "fingerprint"]


def test_a_requirement_is_a_resource_with_its_words_its_source_and_how_it_stands() -> None:
    back = read(render("oscal", ONE_FINDING, NAMES), "oscal")["back-matter"]["resources"]
    [link] = results(ONE_FINDING)["findings"][0]["links"]
    assert [one for one in back if f"#{one['uuid']}" == link["href"]] == [
        {
            "uuid": link["href"][1:],
            "title": "JCC-1: Joint committees in practice, page 4",
            "description": "Terms of reference are reviewed every year",
            "props": props(("strength", "core"), ("result", "not met")),
        }
    ]


def test_a_requirement_that_no_pack_tells_of_is_named_alone() -> None:
    run = ONE_FINDING._replace(requirements=(), outcomes=(FAILED._replace(requirements=("X-1", "X-1")),))
    back = plan(run)["back-matter"]["resources"]
    assert plan(run)["findings"][0]["links"] == [
        {"href": f"#{back[-1]['uuid']}", "rel": "requirement", "text": "X-1"},
    ]
    assert back[-1] == {"uuid": identifier("requirement", "", "X-1"), "title": "X-1"}


def test_missing_facts_are_named_with_the_place_where_they_belong() -> None:
    seen = results(NOT_EVIDENCED)["observations"][0]
    assert own(seen, "missing") == ["committees.quality.terms_of_reference.last_reviewed"]
    assert seen["remarks"] == "- Missing: The day of the last review."


def test_a_waived_failure_keeps_its_state_and_its_risk_is_an_approved_deviation() -> None:
    found = results(WAIVED_RUN)
    [waived] = [one for one in found["risks"] if own(one, "acceptance") == ["waiver"]]
    [entry] = waived["risk-log"]["entries"]
    assert (waived["status"], waived["deadline"]) == ("deviation-approved", "2017-09-30T00:00:00Z")
    assert (own(waived, "owner"), own(waived, "approver")) == (["A. Khan"], ["R. Voss"])
    assert (entry["start"], entry["end"], entry["status-change"]) == (
        "2017-01-01T00:00:00Z",
        "2017-09-30T00:00:00Z",
        "deviation-approved",
    )
    assert "An appointment is under way." in entry["description"]
    assert entry["remarks"] == "- Minutes, clause 17/12"
    states = [one["target"]["status"]["state"] for one in found["findings"] if own(one, "result") == ["not met"]]
    assert states == ["not-satisfied", "not-satisfied"]


def test_an_explained_departure_is_approved_from_the_day_on() -> None:
    [risk] = results(EXPLAINED_RUN)["risks"]
    [entry] = risk["risk-log"]["entries"]
    assert (risk["status"], entry["start"], "end" in entry) == ("deviation-approved", "2017-06-30T00:00:00Z", False)
    assert "Two counties share one body." in entry["description"]


def test_an_answer_is_an_observation_that_the_results_resting_on_it_refer_to() -> None:
    passed = QUESTION._replace(result=Result.PASS, missing=(), witnesses=(PASSED.witnesses[0]._replace(
        path=f"{ANSWERED.path}.answer"),))  # fmt: skip
    found = results(CLEAN._replace(outcomes=(passed,), attestations=MANY.attestations))
    seen, answered, unused = found["observations"]
    assert [seen["methods"], answered["methods"], unused["methods"]] == [
        ["INTERVIEW"],
        ["INTERVIEW", "EXAMINE"],
        ["INTERVIEW"],
    ]
    assert own(answered, "answer") == ["yes"]
    assert [one["description"] for one in answered["relevant-evidence"]] == ["Minutes, clause 16/88"]
    related = [one["observation-uuid"] for one in found["findings"][0]["related-observations"]]
    assert related == [seen["uuid"], answered["uuid"]]


def test_files_with_mistakes_give_one_finding_that_nothing_was_decided_and_no_requirement() -> None:
    found = results(INPUT_ERROR)
    [finding] = found["findings"]
    assert finding["target"]["target-id"] == "nothing-checked"
    assert finding["target"]["status"] == {
        "state": "not-satisfied",
        "reason": "input-error",
        "remarks": "Neither satisfied nor failed: nothing was decided. "
        "The state only says that it was not shown to be satisfied.",
    }
    assert [one["observation-uuid"] for one in finding["related-observations"]] == [
        one["uuid"] for one in found["observations"]
    ]
    assert found["reviewed-controls"]["control-selections"][0]["include-controls"] == [
        {"control-id": "nothing-checked"}
    ]
    assert [one["types"] for one in found["observations"]] == [["govcheck.input-error"]] * 2
    assert [own(one, "kind") for one in plan(INPUT_ERROR)["poam-items"]] == [["govcheck/input-error"]] * 2


def test_requirements_that_were_not_assessed_are_excluded() -> None:
    [selection] = results(MANY)["reviewed-controls"]["control-selections"]
    assert selection["exclude-controls"] == [{"control-id": "EGG-2.2"}]
    assert {"control-id": "EGG-3.1"} in selection["include-controls"]


def test_the_plan_has_an_item_for_what_is_to_be_done_and_no_other() -> None:
    items = [(own(one, "disposition"), own(one, "kind")) for one in plan(WAIVED_RUN)["poam-items"]]
    assert items == [
        ([], ["govcheck/waiver"]),
        ([], ["govcheck/waiver"]),
        ([], ["govcheck/stale-baseline"]),
        (["waived"], []),  # a fact to follow by a day
        (["baselined"], []),
    ]
    assert len(plan(WAIVED_RUN)["risks"]) == 5


@pytest.mark.parametrize("run", [CLEAN, EXPLAINED_RUN])
def test_a_plan_without_anything_to_do_says_so_in_its_one_item(run: Run) -> None:
    [item] = plan(run)["poam-items"]
    assert (item["title"], item["description"]) == ("No item stands open", run.gate.sentence)


def test_a_day_by_which_something_is_due_is_a_milestone() -> None:
    late, *_ = plan(ONE_FINDING)["risks"]
    following = [one for one in plan(WAIVED_RUN)["risks"] if own(one, "acceptance") == ["to-follow"]]
    told = [
        (one["deadline"], remedy["lifecycle"], [task["timing"]["on-date"]["date"] for task in remedy["tasks"]])
        for one in (late, *following)
        for remedy in one["remediations"]
    ]
    assert told == [
        ("2017-03-08T00:00:00Z", "recommendation", ["2017-03-08T00:00:00Z"]),
        ("2017-09-30T00:00:00Z", "planned", ["2017-09-30T00:00:00Z"]),
    ]


def test_a_day_that_the_standard_cannot_write_is_left_to_the_text() -> None:
    accepted, *_ = [one for one in WAIVED_RUN.outcomes if one.acceptance is not None]
    assert accepted.acceptance is not None
    endless = accepted.acceptance._replace(since=datetime.date(1848, 1, 1), until=datetime.date(9999, 12, 31))
    run = WAIVED_RUN._replace(outcomes=(accepted._replace(acceptance=endless),), waiver_findings=())
    [risk] = results(run)["risks"]
    [entry] = risk["risk-log"]["entries"]
    assert ("deadline" in risk, entry["start"], "end" in entry) == (False, "2017-06-30T00:00:00Z", False)
    assert "31 December 9999" in entry["description"]
    assert [mistakes(render(format_name, run, NAMES), format_name) for format_name in KINDS] == [[], []]


def test_both_documents_identify_a_finding_alike_on_any_day_and_with_names_or_posts() -> None:
    later = ONE_FINDING._replace(as_of=FAILED.due or CLEAN.as_of, outcomes=(PASSED, FAILED))
    posts = NAMES._replace(people="posts")
    failed = identifier("finding", CLEAN.organisation, "f-failed")
    for found in (results(later), results(ONE_FINDING, posts), plan(ONE_FINDING), plan(later, posts)):
        assert failed in [one["uuid"] for one in found["findings"]]


@EVERY_KIND
def test_the_identifier_of_a_document_changes_when_anything_in_it_does(format_name: str) -> None:
    said = UNCLEAR._replace(message="Another sentence.")
    runs = (NOT_EVIDENCED, NOT_EVIDENCED._replace(outcomes=(said,)), NOT_EVIDENCED)
    first, other, again = (read(render(format_name, run, NAMES), format_name)["uuid"] for run in runs)
    assert (first == again, first == other) == (True, False)


def test_a_disposition_moves_nothing_between_the_states() -> None:
    waived = FAILED._replace(disposition=Disposition.WAIVED, basis=Basis.DOCUMENT)
    assert statuses(ONE_FINDING._replace(outcomes=(waived,))) == [
        (["not met"], {"state": "not-satisfied", "reason": "fail"})
    ]
