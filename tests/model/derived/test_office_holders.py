"""Who, by name, holds an office on a body."""

from __future__ import annotations

import pytest

from tests.model.asking import asking, at, texts

REST = """\
people: {ann: {name: Ann}}
posts: {clerk: {name: Clerk, holders: {person: ann}}, porter: {name: Porter}, empty: {name: Empty, holders: vacant}}
governing_body: {seats: {gp: {name: GP}}}
"""
UNNAMED = "who holds the office of agenda owner, by name"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("person: ann", (["ann"], True, ())),
        ("post: clerk", (["ann"], True, ())),
        ("member: one", (["ann"], True, ())),
        ("post: porter", ([], False, (UNNAMED,))),
        ("seat: gp", ([], False, (UNNAMED,))),
        ("post: empty", ([], True, ())),
        ("note: x", ([], False, ("who holds the office of agenda owner",))),
    ],
)
def test_only_those_whom_the_papers_name_are_given(stated: str, expected: object) -> None:
    members = "members: {one: {name: One, holders: {person: ann}}}"
    ask = asking(f"{REST}committees: {{jcc: {{{members}, agenda_owner: {{{stated}}}}}}}\n")
    found = ask.each(at(ask, "committees.jcc.agenda_owner"), "people")
    assert ([one.id for one in found.records()], found.whole, texts(found.missing)) == expected
