"""Which rules take part: what is left out is listed with its reason and stays in the denominator."""

from __future__ import annotations

import pytest

from govcheck.engine.options import Options
from govcheck.engine.selection import Chosen, choose
from govcheck.results.run import NotChecked
from tests.engine.small_pack import DAY, small_pack

PACK = small_pack()
NAMES = [rule.name for rule in PACK.rules]


def chosen(kind: str = "ccg", select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> Chosen:
    return choose([PACK], kind, Options(DAY, select=select, ignore=ignore))


def test_everything_takes_part_unless_something_is_said() -> None:
    assert chosen() == Chosen((PACK,), PACK.rules, frozenset(), ())


@pytest.mark.parametrize("name", ["small/limit", "limit", "S-2"])
def test_a_rule_is_selected_by_its_id_its_name_or_its_requirement(name: str) -> None:
    result = chosen(select=(name,))
    others = [one for one in NAMES if one != "limit"]
    assert result == Chosen(
        (PACK,),
        tuple(rule for rule in PACK.rules if rule.name == "limit"),
        frozenset(f"small/{one}" for one in others),
        tuple(NotChecked(f"small/{one}", "not among what --select names") for one in others),
    )


@pytest.mark.parametrize("name", ["small/limit", "limit", "S-2"])
def test_a_rule_is_ignored_by_its_id_its_name_or_its_requirement(name: str) -> None:
    assert chosen(ignore=(name,)) == Chosen(
        (PACK,),
        tuple(rule for rule in PACK.rules if rule.name != "limit"),
        frozenset({"small/limit"}),
        (NotChecked("small/limit", "left out by --ignore"),),
    )


def test_a_pack_is_selected_or_ignored_as_a_whole() -> None:
    assert chosen(select=("small",)) == chosen()
    assert chosen(ignore=("small",)).rules == ()


def test_ignoring_goes_before_selecting() -> None:
    assert chosen(select=("limit",), ignore=("S-2",)).rules == ()


def test_a_pack_for_other_bodies_takes_no_part_and_says_why() -> None:
    reason = "is for: ccg; this is: integrated-care-board"
    assert chosen(kind="integrated-care-board") == Chosen((), (), frozenset(), (NotChecked("small", reason),))


def test_where_the_kind_of_body_is_not_stated_every_pack_takes_part() -> None:
    assert chosen(kind="") == chosen()
