"""What is met, rule by rule and in short."""

from govcheck.report.entries import Entry, Part
from govcheck.report.folded import Folded, by_rule, parts_in_short, places
from govcheck.results.outcome import Note
from tests.report.runs import AUDIT, INAPPLICABLE, PASSED, at


def test_outcomes_are_gathered_by_rule_in_their_order() -> None:
    other = PASSED._replace(subject=AUDIT)
    assert by_rule((PASSED, INAPPLICABLE, other)) == (
        Folded(PASSED.title, PASSED.rule, ("met", "critical"), (PASSED, other)),
        Folded(INAPPLICABLE.title, INAPPLICABLE.rule, ("does not apply", INAPPLICABLE.severity), (INAPPLICABLE,)),
    )


def test_two_severities_of_one_rule_are_kept_apart() -> None:
    lighter = PASSED._replace(severity=INAPPLICABLE.severity)
    assert [one.outcomes for one in by_rule((PASSED, lighter))] == [(PASSED,), (lighter,)]


def test_where_there_is_little_room_four_are_named() -> None:
    (four,), (six,) = by_rule((PASSED,) * 4), by_rule((PASSED,) * 6)
    assert (four.unnamed, six.unnamed) == (0, 2)


def test_places_are_named_file_by_file_each_once() -> None:
    notes = [Note("", "", place) for place in (at(20, 7), at(3, 1, 1, "people.yaml"), at(21, 7), at(20, 7))]
    assert places(notes) == ("committees.yaml:20:7, 21:7", "people.yaml:3:1")
    assert places([Note("said of no file", "", at(1, file=""))]) == ()


def test_short_parts_are_what_leads_back_to_the_papers() -> None:
    outcome = PASSED._replace(
        evidence=("Constitution, clause 6",), remarks=(Note("Rests on the definition.", "", at(1)),), due=None
    )
    assert parts_in_short(outcome) == (
        Part("Remarks", (Entry("Rests on the definition."),)),
        Part("Evidence", (Entry("Constitution, clause 6"),)),
        Part("Rests on", tuple(Entry("", where=one) for one in places(PASSED.witnesses))),
    )
    assert parts_in_short(outcome._replace(evidence=(), remarks=(), witnesses=())) == ()
