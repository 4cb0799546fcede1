"""Names of files as the repository knows them."""

from govcheck.report.repository import in_repository, somewhere
from govcheck.source import Location, Span
from tests.report.runs import CLEAN, at


def test_a_file_lies_in_the_folder_that_was_given() -> None:
    assert in_repository("board/people.yaml", "governance") == "governance/board/people.yaml"
    assert in_repository("people.yaml", "") == "people.yaml"
    assert in_repository("a\x1b.yaml", "b\n") == "b /a\\x1b.yaml"


def test_what_has_no_place_is_shown_at_the_head_of_the_first_file() -> None:
    nowhere = Location("", Span(7, 7, 7, 7))
    assert somewhere(at(10), CLEAN) == at(10)
    assert somewhere(nowhere, CLEAN) == Location("committees.yaml", Span(1, 1, 1, 1))
    assert somewhere(nowhere, CLEAN._replace(files=())) == Location("govcheck.yaml", Span(1, 1, 1, 1))
