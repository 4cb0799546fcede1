"""By what a published report calls people: their seat, else their post, else their membership."""

from __future__ import annotations

from govcheck.engine.people import people_shown
from govcheck.results.run import PersonShown
from tests.engine.small_pack import asking

TEXT = """\
people:
  d-dunn: {name: Di Dunn}
  a-bell: {name: Ann Bell}
  b-hall: {name: Bea Hall}
  c-cole: {}
posts:
  accountable-officer: {name: Accountable officer, holders: {person: a-bell, from: 2015-04-01}}
  chief-nurse: {name: Chief nurse, holders: {person: b-hall, from: 2015-04-01}}
governing_body:
  seats: {nurse: {kind: registered-nurse, holders: {person: b-hall, from: 2015-04-01}}}
committees:
  audit: {members: {outside: {name: Outside member, holders: {person: c-cole, from: 2015-04-01}}}}
"""


def test_everyone_is_called_by_what_they_hold_first() -> None:
    assert people_shown(asking(TEXT)) == (
        PersonShown("a-bell", "Ann Bell", "Accountable officer"),
        PersonShown("b-hall", "Bea Hall", "registered nurse member"),
        PersonShown("c-cole", "c-cole", "Outside member"),
        PersonShown("d-dunn", "Di Dunn", "person without a post"),
    )
