"""Outcomes are sorted into what is asked, and nothing is lost."""

from govcheck.report.contents import Requirements, contents
from govcheck.report.wanted import WantedFact, wanted_facts
from govcheck.results.outcome import Note
from govcheck.results.run import RunError
from govcheck.results.words import Basis
from tests.report.runs import (
    AUDIT,
    BROKEN,
    CLEAN,
    FAILED,
    INAPPLICABLE,
    MANY,
    PASSED,
    QUESTION,
    TOOL_ERROR,
    UNCLEAR,
    UNCLEAR_TOO,
    WAIVED,
    at,
)


def test_findings_are_kept_apart() -> None:
    change, supply, answer = contents(MANY).findings
    assert (change.title, change.outcomes) == ("Things to change", (FAILED, WAIVED))
    assert (supply.title, supply.outcomes) == ("Facts to supply", (UNCLEAR, UNCLEAR_TOO))
    assert (answer.title, answer.outcomes) == ("Questions to answer", (QUESTION,))
    assert [section.lead for section in (change, supply, answer)] == [
        "2 results are not met, 1 of them waived, explained or in hand.",
        "2 results cannot be told; 2 facts are missing.",
        "1 question needs the judgement of someone who can answer for it.",
    ]


def test_every_outcome_has_its_place() -> None:
    sorted_run = contents(MANY)
    placed = [
        *(one for section in sorted_run.findings for one in section.outcomes),
        *sorted_run.met,
        *sorted_run.does_not_apply,
    ]
    assert [one for one in MANY.outcomes if one not in placed] == [BROKEN]
    assert (sorted_run.met, sorted_run.does_not_apply) == ((PASSED,), (INAPPLICABLE,))


def test_document_that_is_not_evidenced_is_a_fact_to_supply() -> None:
    document = UNCLEAR._replace(basis=Basis.DOCUMENT)
    assert contents(CLEAN._replace(outcomes=(document,))).findings[1].outcomes == (document,)


def test_nothing_found_is_said_in_words() -> None:
    assert [section.lead for section in contents(CLEAN).findings] == [
        "Nothing that was decided is not met.",
        "No facts are missing.",
        "No question waits for an answer.",
    ]


def test_tool_errors_are_told_once_and_none_is_left_out() -> None:
    assert contents(MANY).tool_errors == MANY.errors
    assert contents(TOOL_ERROR).tool_errors == (
        *TOOL_ERROR.errors,
        RunError(BROKEN.rule, BROKEN.subject.name, BROKEN.message),
    )


def test_facts_wanted_by_most_rules_come_first() -> None:
    assert wanted_facts(MANY, (UNCLEAR_TOO, UNCLEAR)) == (
        WantedFact(
            name="terms_of_reference.last_reviewed of the Quality committee",
            path="committees.quality.terms_of_reference.last_reviewed",
            location=at(21, 5, 18),
            texts=("The day of the last review.",),
            rules=(UNCLEAR_TOO.rule, UNCLEAR.rule),
        ),
        WantedFact(
            name="reports_to of the Quality committee",
            path="committees.quality.reports_to",
            location=at(20, 3, 7),
            texts=("To whom the committee reports.",),
            rules=(UNCLEAR_TOO.rule,),
        ),
    )


def test_fact_of_a_person_or_of_nothing_known_is_named() -> None:
    missing = tuple(Note("", path, at(1)) for path in ("people.a-khan.independent", "registers.interests.kept_by"))
    names = [fact.name for fact in wanted_facts(MANY, (UNCLEAR._replace(missing=missing),))]
    assert names == ["independent of A. Khan", "registers.interests.kept_by"]


def test_one_path_is_one_fact_and_notes_without_a_path_stay_apart() -> None:
    missing = (
        Note("One.", "goals", at(1)),
        Note("Two.", "goals", at(2)),
        Note("A day.", "", at(3)),
        Note("A name.", "", at(3)),
    )
    facts = wanted_facts(CLEAN, (UNCLEAR._replace(missing=missing),))
    assert facts == (
        WantedFact("goals", "goals", at(1), ("One.", "Two."), (UNCLEAR.rule,)),
        WantedFact("A day.", "", at(3), ("A day.",), (UNCLEAR.rule,)),
        WantedFact("A name.", "", at(3), ("A name.",), (UNCLEAR.rule,)),
    )


def test_owner_is_the_nearest_thing() -> None:
    chair = FAILED._replace(subject=AUDIT._replace(kind="role", id="committees.audit.chair", name="Audit chair"))
    missing = (Note("", "committees.audit.chair.from", at(1)), Note("", "committees.audit.chair", at(1)))
    unclear = UNCLEAR._replace(missing=missing, subject=AUDIT)
    run = CLEAN._replace(outcomes=(chair, unclear))
    assert [fact.name for fact in wanted_facts(run, (unclear,))] == [
        "from of Audit chair",
        "chair of the Audit committee",
    ]


def test_requirement_of_the_rules_own_pack_goes_before_one_of_the_same_id() -> None:
    own, other = (
        MANY.requirements[1]._replace(says="own"),
        MANY.requirements[1]._replace(pack="other", says="other"),
    )
    requirements = Requirements(MANY._replace(requirements=(own, other)))
    assert requirements.of(WAIVED) == (("EGG-2.1", own),)
    assert requirements.of(WAIVED._replace(rule="local/rule")) == (("EGG-2.1", other),)
    assert requirements.of(UNCLEAR_TOO) == (("EGG-2.1", own), ("EGG-9.9", None))
