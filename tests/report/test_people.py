"""Reports without names: posts stand for people, and nobody can be told by name or id."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govcheck.report import FORMATS, ReportOptions
from govcheck.report.people import without_names
from govcheck.results.run import Line, NotChecked, PersonShown, Run, RunError
from tests.report.reading import text_of
from tests.report.runs import MANY, at, hostile

PEOPLE = (
    PersonShown("a-khan", "Dr Amina Khan", "lay member (finance, audit)"),
    PersonShown("b-khan", "Bilal Khan", "chair"),
    PersonShown("r-voss", "R. Voss", "lay member"),
    PersonShown("j-moss", "J. van der Moss", "lay member"),
    PersonShown("x", "Pat O'Neill", ""),
    PersonShown("j-ace", 'J. "Ace" Bell', "nurse member"),
)


def told(text: str, people: tuple[PersonShown, ...] = PEOPLE) -> str:
    """Give `text` as a warning in a report without names."""
    return without_names(MANY._replace(people=people, warnings=(text,))).warnings[0]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Dr Amina Khan", "lay member (finance, audit)"),
        ("Amina Khan's seat", "lay member (finance, audit)'s seat"),
        ("AMINA  KHAN", "lay member (finance, audit)"),
        ("A. Khan and B. Khan", "lay member (finance, audit) and chair"),
        ("A.Khan", "lay member (finance, audit)"),
        ("Dr A. Khan", "lay member (finance, audit)"),
        ("Mr Khan", "lay member (finance, audit) or chair"),
        ("Mrs Z. Khan", "Mrs Z. Khan"),  # somebody else: no Khan of ours has this initial
        ("Khan Street Surgery", "Khan Street Surgery"),  # a surname alone is a word like any other
        ("Dr Khan-Lee", "Dr Khan-Lee"),
        ("Mr van der Moss", "lay member 1"),
        ("R. Voss", "lay member 2"),
        ("people.a-khan.independent", "people.lay-member-finance-audit.independent"),
        ("people/a-khan_2017.yaml", "people/lay-member-finance-audit_2017.yaml"),
        ("A-KHAN", "lay member (finance, audit)"),
        ("{person: r-voss}", "{person: lay-member-2}"),
        ("r-vossing", "r-vossing"),
        ("Pat O'Neill sat in seat x.", "person sat in seat person."),
        ("Pat O\u2019Neill's seat", "person's seat"),
        ("name: 'Pat O''Neill'", "name: 'person'"),
        ('by: "J. \\"Ace\\" Bell"', 'by: "nurse member"'),
        ('by: J. "Ace" Bell', "by: nurse member"),
        ("holder of a khan: how chosen", "holder of lay member (finance, audit): how chosen"),
        ("Nobody is meant.", "Nobody is meant."),
    ],
)
def test_people_are_replaced_by_their_posts(written: str, shown: str) -> None:
    assert told(written) == shown


def test_longest_name_goes_first() -> None:
    people = (PersonShown("ann", "Ann Lee", "chair"), PersonShown("ann-b", "Ann Lee Brown", "nurse member"))
    assert told("Ann Lee Brown, Ann Lee, ann-b, ann", people) == "nurse member, chair, nurse-member, chair"


def test_an_id_that_holds_no_part_of_the_name_is_no_name_when_written_in_words() -> None:
    assert told("lay member", (PersonShown("lay-member", "Ann Lee", "chair"),)) == "lay member"


def test_people_of_one_name_are_all_meant() -> None:
    people = (PersonShown("a", "Jo Lane", "chair"), PersonShown("b", "Jo Lane", "nurse member"))
    assert told("Jo Lane", people) == "chair or nurse member"


def test_numbers_do_not_meet_a_post_that_has_one() -> None:
    people = tuple(
        PersonShown(id_, name, post)
        for id_, name, post in (
            ("p1", "Una Ash", "lay member"),
            ("p2", "Bea Elm", "lay member"),
            ("p3", "Cal Oak", "lay member 1"),
        )
    )
    assert told("Una Ash, Bea Elm, Cal Oak", people) == "lay member 2, lay member 3, lay member 1"


def test_name_within_a_post_is_not_told() -> None:
    people = (PersonShown("a", "Jo Lane", "deputy to Pat Elm"), PersonShown("b", "Pat Elm", "chair"))
    assert told("Jo Lane", people) == "deputy to colleague"


def test_changed_line_loses_its_caret_and_an_unchanged_one_keeps_it() -> None:
    lines = (Line("committees.yaml", 10, "by: a-khan"), Line("committees.yaml", 11, "on: 2017-01-12"))
    changed = without_names(MANY._replace(people=PEOPLE, lines=lines))
    assert changed.lines == (
        Line("committees.yaml", 10, "by: lay-member-finance-audit", as_written=False),
        Line("committees.yaml", 11, "on: 2017-01-12", as_written=True),
    )


def test_a_line_that_writes_letters_in_figures_is_not_quoted() -> None:
    line = Line("people.yaml", 3, '  x: {name: "\\x50at O\\u0027Neill"}')
    changed = without_names(MANY._replace(people=PEOPLE, lines=(line,)))
    text = "(not quoted: a name may be written in figures here)"
    assert changed.lines == (Line("people.yaml", 3, text, as_written=False),)


def test_words_of_packs_are_kept() -> None:
    people = (PersonShown("essence", "Members", "chair"),)
    changed = without_names(MANY._replace(people=people, errors=(RunError("essence/quorum", "essence", ""),)))
    assert [outcome.rule for outcome in changed.outcomes] == [outcome.rule for outcome in MANY.outcomes]
    assert [outcome.title for outcome in changed.outcomes] == [outcome.title for outcome in MANY.outcomes]
    assert (changed.packs, changed.rules, changed.verdicts) == (MANY.packs, MANY.rules, MANY.verdicts)
    assert changed.errors == (RunError("essence/quorum", "chair", ""),)


def test_hashed_fingerprints_are_those_of_a_report_with_names() -> None:
    people = (PersonShown("passed", "Jo Lane", "chair"),)
    changed = without_names(MANY._replace(people=people))
    assert [one.fingerprint_hash for one in changed.outcomes] == [one.fingerprint_hash for one in MANY.outcomes]


def test_run_without_people_stays_as_it_is() -> None:
    run = MANY._replace(people=())
    assert without_names(run) == run


PARTS = st.text(alphabet="bcdfghjklmnpqrstvwxz", min_size=4, max_size=8)  # no vowels: no word of a report
NAMES = st.tuples(PARTS, PARTS).map(lambda words: f"Q{words[0]} Q{words[1]}")
PERSONS = st.builds(
    PersonShown, PARTS.map(lambda word: f"q-{word}"), NAMES, st.sampled_from(["chair", "lay member", ""])
)
GAPS = st.sampled_from([" ", ", ", ".", "/", "'", ": ", "{", "_", "-", "\n", "\x1b", "|", "<b>"])


def naming(people: tuple[PersonShown, ...], gaps: list[str]) -> Run:
    """Give a run that names everyone in every field that files can fill."""
    words = [word for person in people for word in (person.id, person.name)]
    text = "".join(gap + word for gap, word in zip(gaps * len(words), words, strict=False)) + gaps[0]
    run = hostile(text)
    outcomes = tuple(
        new._replace(
            rule=old.rule, title=old.title, requirements=old.requirements, fingerprint_hash=old.fingerprint_hash
        )
        for new, old in zip(run.outcomes, MANY.outcomes, strict=True)
    )
    requirements = tuple(state._replace(reason=text) for state in MANY.requirements)
    assert MANY.profile is not None
    assert run.baseline is not None
    headings = tuple(one._replace(group=text, title=text) for one in MANY.profile.headings)
    told = MANY.profile._replace(name=text, title=text, purpose=text, headings=headings)
    return run._replace(
        version=MANY.version,
        kind=MANY.kind,
        overall=MANY.overall,
        profile=told,
        choices=tuple(one._replace(reason=text, after=text, origin=text) for one in MANY.choices),
        packs=MANY.packs,
        rules=MANY.rules,
        verdicts=MANY.verdicts,
        requirements=requirements,
        outcomes=outcomes,
        waiver_findings=tuple(one._replace(rule="essence/quorum") for one in run.waiver_findings),
        baseline=run.baseline._replace(stale=tuple(one._replace(rule="essence/quorum") for one in run.baseline.stale)),
        errors=(RunError("essence/quorum", text, text),),
        not_checked=(NotChecked(text, text),),
        people=people,
    )


@given(
    people=st.lists(PERSONS, min_size=1, max_size=4, unique_by=lambda one: one.id).map(tuple),
    gaps=st.lists(GAPS, min_size=1, max_size=4),
)
@settings(max_examples=25)
def test_no_format_tells_a_name_or_an_id(people: tuple[PersonShown, ...], gaps: list[str]) -> None:
    run = naming(people, gaps)
    for name in FORMATS:
        drawn = text_of(name, run, ReportOptions(people="posts")).casefold()
        leaks = {word for one in people for word in (one.id, one.name) if word.casefold() in drawn}
        assert (name, leaks) == (name, set())


def test_names_are_told_where_names_are_wanted() -> None:
    run = naming(PEOPLE, [" "])._replace(lines=(Line("committees.yaml", 10, "x"),))
    assert at(10).file == "committees.yaml"
    for name in FORMATS:
        assert "Amina Khan" in text_of(name, run, ReportOptions(width=10_000, people="names"))
