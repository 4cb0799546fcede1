"""Which changed lines decided a change."""

from govcheck.results.causes import Texts, changed_places, deciding_lines
from govcheck.results.changed_lines import Files, changed_lines
from govcheck.results.comparison import ChangedLine, State
from govcheck.results.outcome import Note, Outcome
from govcheck.results.run import Line
from tests.report.runs import FAILED, at

SUBJECT = at(1, file="f.yaml")


def texts(before: Files, after: Files) -> Texts:
    return Texts(before, after, changed_lines(before, after))


def resting_on(line: int, path: str = "body.public", file: str = "f.yaml") -> Outcome:
    note = Note("said", path, at(line, file=file))
    return FAILED._replace(witnesses=(note,), missing=(), disputes=(), location=SUBJECT)


def test_the_line_of_a_deciding_fact_is_shown_on_both_sides() -> None:
    both = texts({"f.yaml": ["body:", "  public: yes"]}, {"f.yaml": ["body:", "  public: no"]})
    assert deciding_lines(resting_on(2), resting_on(2), both) == (
        ChangedLine(State.BEFORE, Line("f.yaml", 2, "  public: yes")),
        ChangedLine(State.AFTER, Line("f.yaml", 2, "  public: no")),
    )


def test_a_deleted_fact_is_shown_where_it_stood() -> None:
    both = texts({"f.yaml": ["body:", "  public: no"]}, {"f.yaml": ["body:"]})
    after = FAILED._replace(witnesses=(), missing=(Note("wanted", "body.public", SUBJECT),), location=SUBJECT)
    found = deciding_lines(resting_on(2), after, both)
    assert found == (ChangedLine(State.BEFORE, Line("f.yaml", 2, "  public: no")),)


def test_a_line_that_changed_and_decided_nothing_is_left_out() -> None:
    both = texts({"f.yaml": ["body:", "  public: no", "  note: a"]}, {"f.yaml": ["body:", "  public: no", "  note: b"]})
    assert deciding_lines(resting_on(2), resting_on(2), both) == ()


def test_a_fact_that_only_moved_is_left_out() -> None:
    both = texts({"f.yaml": ["body:", "  public: no"]}, {"g.yaml": ["body:", "    public: no"], "f.yaml": ["body:"]})
    assert deciding_lines(resting_on(2), resting_on(2, file="g.yaml"), both) == ()


def test_what_changed_within_a_thing_is_shown_where_no_fact_of_its_own_is() -> None:
    before = {"f.yaml": ["body:", "  seats:", "    lay:", "      from: 2015-04-01", "  other: 1"]}
    after = {"f.yaml": ["body:", "  seats:", "    lay:", "      from: 2019-04-01", "  other: 2"]}
    assert deciding_lines(resting_on(3), resting_on(3), texts(before, after)) == (
        ChangedLine(State.BEFORE, Line("f.yaml", 4, "      from: 2015-04-01")),
        ChangedLine(State.AFTER, Line("f.yaml", 4, "      from: 2019-04-01")),
    )


def test_places_of_choices_are_shown_where_they_changed() -> None:
    both = texts({"govcheck.yaml": ["as_of: x"]}, {"govcheck.yaml": ["as_of: x", "ignore: [a]"]})
    places = [at(1, file="govcheck.yaml"), at(2, file="govcheck.yaml"), at(9, file="elsewhere.yaml")]
    assert changed_places(places, both) == (ChangedLine(State.AFTER, Line("govcheck.yaml", 2, "ignore: [a]")),)
