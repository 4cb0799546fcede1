"""What an outcome has to say beyond its message."""

from govcheck.report.contents import Requirements
from govcheck.report.parts import Entry, Part, heading, marks, parts
from tests.report.runs import FAILED, MANY, QUESTION, WAIVED


def test_heading_and_marks() -> None:
    assert heading(WAIVED) == "Audit committee: Every committee has a deputy chair"
    assert marks(WAIVED) == ("not met", "minor", "waived")
    assert marks(QUESTION) == ("needs judgement", "major")


def test_parts_say_first_what_is_to_be_done_and_leave_out_what_is_empty() -> None:
    path = "committees.audit.terms_of_reference.last_reviewed"
    assert parts(FAILED, Requirements(MANY)) == (
        Part("To do", (Entry(FAILED.remedy),), asks=True),
        Part("Due", (Entry("8 March 2017"),), asks=True),
        Part("Facts", (Entry("since: 2016-03-08"), Entry("due: 2017-03-08"))),
        Part("Rests on", (Entry("Last reviewed on 8 March 2016.", path, "committees.yaml:10:20"),)),
        Part("Evidence", (Entry("minutes-2016-03, item 4"),)),
        Part(
            "Requirements",
            (Entry("JCC-1: Terms of reference are reviewed every year (Joint committees in practice, page 4)"),),
        ),
        Part("Rule", (Entry("Fact rule", "joint-committees/terms-of-reference-in-date"),)),
    )
