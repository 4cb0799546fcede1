"""The sentences at the head of a report."""

from govcheck.report.contents import contents
from govcheck.report.summary import asked, elements_in_words, failed_input, tally, title, verdict_title
from tests.report.runs import CLEAN, INPUT_ERROR, MANY, NOT_EVIDENCED, ONE_FINDING


def test_title_names_the_organisation_where_there_is_one() -> None:
    assert title(CLEAN) == "Governance check of NHS Westmarch CCG"
    assert title(INPUT_ERROR) == "Governance check"


def test_elements_are_counted_by_verdict_for_each_source() -> None:
    whole, joint = "Essence of good governance, as a whole", "Joint committees, as a whole"
    assert elements_in_words(MANY) == (
        f"{whole}: not in place. 3 elements: 1 is in place, 1 is not in place and 1 cannot be told.",
        f"{joint}: in place with reservations. 1 element: 1 is in place with reservations.",
    )


def test_source_without_elements_says_so() -> None:
    whole = CLEAN._replace(verdicts=CLEAN.verdicts[-1:])
    assert elements_in_words(whole) == ("Essence of good governance, as a whole: in place. It has no elements.",)


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
