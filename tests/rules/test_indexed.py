"""The entries of a long list that a rule can mean."""

from __future__ import annotations

import pytest

from govcheck.rules.indexed import entries_with
from tests.model.asking import asking

TEXT = """\
documents:
  first: {kind: policy}
  second: {kind: annual-report}
  third: {title: Of no known kind}
  fourth: {kind: policy}
  fifth: {kind: constitution}
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("policy",), ["first", "third", "fourth"]),
        (("constitution", "annual-report"), ["second", "third", "fifth"]),
        (("minutes",), ["third"]),
    ],
)
def test_what_is_surely_something_else_is_left_out_and_the_order_kept(
    words: tuple[str, ...], expected: list[str]
) -> None:
    assert [one.id for one in entries_with("documents", "kind", words, asking(TEXT))] == expected


def test_a_list_that_is_not_stated_has_none() -> None:
    assert entries_with("documents", "kind", ("policy",), asking("organisation: {name: X}")) == []
