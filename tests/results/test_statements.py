"""What two states say: matched by place, and what rests on silence."""

from __future__ import annotations

from collections.abc import Iterable

from govcheck.results.statements import Behind, Stated, Statements, difference, silenced
from govcheck.source import Location, Path, Span

RESULT = "pack/rule:seats.lay"


def stated(path: Path, said: str = "", line: int = 1, *refers_to: str) -> Stated:
    """State something; what lies in an entry without an id is of the entry that refers to these."""
    place = tuple("[]" if isinstance(step, int) else step for step in path)
    entries = (frozenset(refers_to),) if "[]" in place else ()
    return Stated(path, place, entries, said, Location("f.yaml", Span(line, 1, line, 9)))


def saying(*several: Stated, read: Iterable[Path] = (), named: Iterable[Path] = ()) -> Statements:
    return Statements(several, {RESULT: Behind(frozenset(read), frozenset(named))})


PUBLIC = stated(("body", "public"), "no")
OTHER = stated(("body", "decides"), "yes")


def test_what_says_the_same_is_no_difference() -> None:
    moved = PUBLIC._replace(location=Location("g.yaml", Span(7, 1, 7, 9)))
    assert difference(saying(PUBLIC, OTHER), saying(OTHER, moved)) == ((), frozenset())


def test_another_value_is_said_anew_and_nothing_is_deleted() -> None:
    assert difference(saying(PUBLIC), saying(PUBLIC._replace(said="yes"))) == ((), frozenset({PUBLIC.path}))


def test_what_is_said_no_more_is_deleted() -> None:
    assert difference(saying(PUBLIC, OTHER), saying(OTHER)) == ((PUBLIC,), frozenset())


def test_an_entry_is_known_by_what_it_refers_to_wherever_it_stands() -> None:
    ann, bob = (stated(("holders", at, "person"), name, 1, name) for at, name in enumerate(("ann", "bob")))
    left = stated(("holders", 0, "until"), "2017", 2, "ann")
    moved = left._replace(path=("holders", 1, "until"))
    assert difference(saying(ann, left, bob), saying(bob, ann, moved)) == ((), frozenset())
    later = stated(("holders", 0, "person"), "cay", 1, "cay")
    assert difference(saying(ann, left), saying(later)) == ((ann, left), frozenset({later.path}))


def test_an_entry_that_refers_to_less_is_no_other() -> None:
    """Else what is left of it would seem to be said anew."""
    person, until = stated(("holders", 0, "person"), "ann", 1, "ann"), stated(("holders", 0, "until"), "2017", 2, "ann")
    rest = until._replace(entries=(frozenset(),))
    assert difference(saying(person, until), saying(rest)) == ((person,), frozenset())


def test_one_of_several_alike_is_deleted() -> None:
    first, second = (stated(("interests", at, "kind"), "gift", at) for at in range(2))
    deleted = difference(saying(first, second), saying(first)).deleted
    assert deleted == (second,)


def test_a_result_rests_on_silence() -> None:
    before = saying(PUBLIC, OTHER, read=[PUBLIC.path, OTHER.path], named=[PUBLIC.path])
    after = saying(OTHER, read=[OTHER.path], named=[OTHER.path])
    assert silenced(RESULT, before, after, difference(before, after)) == (PUBLIC,)


def test_not_where_what_was_deleted_was_never_read() -> None:
    before, after = saying(PUBLIC, OTHER, read=[OTHER.path]), saying(OTHER, read=[OTHER.path])
    assert silenced(RESULT, before, after, difference(before, after)) == ()


def test_not_where_something_said_anew_stands_behind_it() -> None:
    before, now = saying(PUBLIC, OTHER, read=[PUBLIC.path]), OTHER._replace(said="no")
    named, unnamed = saying(now, named=[OTHER.path]), saying(now, read=[OTHER.path])
    assert silenced(RESULT, before, named, difference(before, named)) == ()
    assert silenced(RESULT, before, unnamed, difference(before, unnamed)) == (PUBLIC,)


def test_a_thing_with_an_id_is_told_as_a_whole_and_one_without_by_its_facts() -> None:
    seat, kind = stated(("seats", "lay")), stated(("seats", "lay", "kind"), "lay", 2)
    row, until = stated(("holders", 0), "", 3, "ann"), stated(("holders", 0, "until"), "2017", 4, "ann")
    before = saying(seat, kind, row, until, read=[one.path for one in (seat, kind, row, until)])
    after = saying()
    assert silenced(RESULT, before, after, difference(before, after)) == (seat, until)


def test_nothing_is_said_of_a_result_that_is_not_known() -> None:
    assert silenced("pack/other:x", saying(PUBLIC), saying(), difference(saying(PUBLIC), saying())) == ()
