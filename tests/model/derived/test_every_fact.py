"""What holds of every derived fact, whatever it says."""

from __future__ import annotations

import pytest

from govcheck.model.ask import Ask
from govcheck.model.derived import DERIVED, DERIVED_FIELDS
from govcheck.model.reading import Several
from govcheck.model.value import Absent, Group, Record
from tests.model.asking import asking

#: One of each kind of thing for which something is derived, of which as good as nothing is stated.
BARE = """\
organisation: {name: X, status: {kind: ccg}}
practices: {elm: {signed: {plan: }}}
people: {a: {leads: {one: }}}
posts: {officer: {holders: {person: a}, employer: {note: Unknown.}, funding: {one: }}}
governing_body: {seats: {one: }, quorum: {number: 5}}
committees: {audit: {chair: {note: Unknown.}, terms_of_reference: {version: 1}, free_of_conflict: {note: A statement.}}}
meetings: {may: {agenda: {one: }}}
services: {one: {accounts: {one: }}}
reviews: {one: {received: {note: Unknown.}}}
decisions: {one: {views: {one: }, bases: {one: }}}
goals: {falls: }
measures: {falls: }
engagement: {visits: {one: }}
partnerships: {board: {members: {one: }, review_points: {one: }, pooled_budgets: {pool: {lines: {one: }}}}}
contracts: {acute: {terms: {one: }, breaches: {one: }}}
documents: {plan: }
registers:
  interests: {entries: {e: {interests: {one: }}}}
  breaches: {entries: {one: }}
finance: {years: {2016-17: {accounts: {note: The accounts.}, schemes: {one: }}}}
"""
FACTS = sorted(DERIVED_FIELDS)
JUDGED = [fact for fact in FACTS if DERIVED_FIELDS[fact].gives == "yes/no"]


def found(ask: Ask, thing: str) -> Record:
    """Give the first record of a kind."""
    waiting: list[object] = [ask.root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Group):
            waiting += one.items
        if isinstance(one, Record):
            if one.thing == thing:
                return one
            waiting += one.facts.values()
    raise AssertionError(f"nothing here is a {thing}")


def name(fact: tuple[str, str]) -> str:
    return ".".join(fact)


def test_each_fact_is_computed_and_declared() -> None:
    assert set(DERIVED) == set(DERIVED_FIELDS)
    assert {fact[1]: field.name for fact, field in DERIVED_FIELDS.items()} == {fact[1]: fact[1] for fact in DERIVED}
    assert all(field.meaning for field in DERIVED_FIELDS.values())


@pytest.mark.parametrize("fact", FACTS, ids=name)
def test_a_fact_of_something_unknown_has_an_answer(fact: tuple[str, str]) -> None:
    thing, field = fact
    ask = asking(BARE)
    answer = DERIVED[fact](found(ask, thing), ask)

    if isinstance(answer, Several):
        assert answer.whole or answer.missing
    else:
        assert answer.value is not Absent.NOT_STATED or answer.missing
        assert ask(found(ask, thing), field) == answer


@pytest.mark.parametrize("fact", JUDGED, ids=name)
def test_a_judged_fact_stands_where_one_of_its_name_would(fact: tuple[str, str]) -> None:
    thing, field = fact
    ask = asking(BARE)
    record = found(ask, thing)

    assert ask(record, field).path == (*record.path, field)


@pytest.mark.parametrize("fact", [fact for fact in FACTS if DERIVED_FIELDS[fact].always_known], ids=name)
def test_what_is_always_known_is_known_of_something_unknown(fact: tuple[str, str]) -> None:
    thing, field = fact
    ask = asking(BARE)
    assert ask(found(ask, thing), field).stated
