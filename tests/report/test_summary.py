"""The sentences at the head of a report."""

from govcheck.report.contents import contents
from govcheck.report.summary import asked, elements_in_words, failed_input, tally, title, verdict_title
from tests.report.runs import CLEAN, INPUT_ERROR, MANY, NOT_EVIDENCED, ONE_FINDING


def test_title_names_the_organisation_where_there_is_one() -> None:
    assert title(CLEAN) == "Governance check of NHS Westmarch CCG"
    assert title(INPUT_ERROR) == "Governance check"


def test_elements_are_said_by_verdict_for_each_source_the_worst_first_by_name() -> None:
    assert elements_in_words(MANY) == (
        (
            "“Essence of good governance” is not in place as a whole. Of its three elements, one is not in place "
            "(Committees), one cannot be told (Culture) and one is in place."
        ),
        "“Joint committees” is in place with reservations as a whole. Its one element is in place with reservations.",
    )


def test_elements_of_one_verdict_are_not_named() -> None:
    first, whole = CLEAN.verdicts
    alike = CLEAN._replace(verdicts=(first, first._replace(group="2", title="Committees"), whole))
    assert elements_in_words(alike) == (
        "“Essence of good governance” is in place as a whole. Each of its two elements is in place.",
    )


def test_source_without_elements_says_so() -> None:
    whole = CLEAN._replace(verdicts=CLEAN.verdicts[-1:])
    assert elements_in_words(whole) == ("“Essence of good governance” is in place as a whole. It has no elements.",)


def test_whole_source_without_a_title_is_named_by_its_pack() -> None:
    untitled = MANY.verdicts[-1]
    assert verdict_title(MANY, untitled) == "Joint committees, as a whole"
    assert verdict_title(MANY, untitled._replace(pack="lost")) == "lost, as a whole"


def test_tally_leaves_out_what_is_not_there() -> None:
    assert tally(MANY.verdicts[3]) == "1 met, 1 not met, 1 cannot tell, 1 not assessed"
    assert tally(MANY.verdicts[0]._replace(met=())) == "no requirements"


def test_what_is_asked_is_counted() -> None:
    assert [asked(contents(run)) for run in (CLEAN, ONE_FINDING, NOT_EVIDENCED)] == [
        "Nothing is asked.",
        "Asked: 1 thing to change, no facts to supply and no questions to answer.",
        "Asked: no things to change, 2 facts to supply and no questions to answer.",
    ]


def test_errors_in_files_are_counted() -> None:
    assert failed_input(INPUT_ERROR) == "Nothing was checked: the files have 2 errors"
