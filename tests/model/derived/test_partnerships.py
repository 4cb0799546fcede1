"""Which partnerships are there on the as-of date, in shadow form or live, and who takes part in them."""

from __future__ import annotations

import pytest

from govcheck.model.label import label
from tests.model.asking import asking, told


@pytest.mark.parametrize(
    ("dates", "value"),
    [
        ("name: Board", "yes"),
        ("from: 2017-06-01", "yes"),
        ("from: 2017-06-02", "not stated"),
        ("from: 2017-06-02, shadow_from: none", "no"),
        ("from: 2017-06-02, shadow_from: 2017-06-01", "yes"),
        ("from: 2017-06-02, shadow_from: 2017-06-02", "not stated"),
        ("until: 2017-06-01", "yes"),
        ("until: 2017-05-31", "no"),
        ("until: 2017-05-31, shadow_from: 2016-01-01", "no"),
        ("from: 2017-06, shadow_from: 2016-01-01", "yes"),
    ],
)
def test_a_partnership_is_there_from_its_shadow_form_to_its_end(dates: str, value: str) -> None:
    assert told(f"partnerships: {{board: {{{dates}}}}}\n", "partnerships.board", "in_place").value == value


@pytest.mark.parametrize(
    ("partnerships", "names", "whole"),
    [
        ("{a: {members: {x: {name: X}}}, b: {members: {z: {name: Z}}}}", ["X", "Z"], True),
        ("{a: {members: {x: {name: X}}}, b: {until: 2017-05-31, members: {z: {name: Z}}}}", ["X"], True),
        ("{a: {members: {x: {name: X}}}, b: {until: 2017-05-31}}", ["X"], True),
        ("{a: {members: {x: {name: X}}}, b: {from: 2017-06-02, members: {z: {name: Z}}}}", ["X"], False),
        ("{a: {members: {x: {name: X}}}, b: {name: B}}", ["X"], False),
        ("{complete: no, a: {members: {x: {name: X}}}}", ["X"], False),
        ("none", [], True),
        ("not stated", [], False),
    ],
)
def test_partners_are_those_of_partnerships_that_are_there(partnerships: str, names: list[str], whole: bool) -> None:
    ask = asking(f"partnerships: {partnerships}\n")
    found = ask.each(ask.root, "partners")

    assert ([label(one) for one in found.records()], found.whole) == (names, whole)
