"""Organisations that between them state every free text, each as a tree to be written with other texts."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from govcheck.load import read
from govcheck.model.things import VOCABULARY
from govcheck.rules.packs import Pack
from tests.damage.minimal import Tree, all_stated, write
from tests.hostile.checking import Pair, checked, read_organisation
from tests.hostile.fields import Slot, free_fields, slots, twins
from tests.hostile.writing import file_name, file_of, harmless, remark, tree_of
from tests.organisations import AS_OF, EXAMPLES, OWN_PACK, PACKS

WAIVED = "essence-of-good-governance/governing-body-decides"
WAIVER: dict[str, Tree] = {
    "kind": "waiver",
    "rule": WAIVED,
    "subject": "organisation",
    "owner": "a-bell",
    "approver": "b-cole",
    "reason": "The constitution is being changed",
    "from": "2017-07-01",
    "until": "2017-12-31",
    "note": "A remark",
}
ENDING = ".yaml"
_DIGESTED = ("waivers", "accepted")


class Stated(NamedTuple):
    """An organisation, and where it holds text."""

    name: str
    tree: Tree
    day: datetime.date
    packs: Sequence[Pack]
    free: tuple[Slot, ...]
    """What may be any text."""
    bound: tuple[Slot, ...]
    """What must be one of a few words, such as the id of a thing that stands in the same object."""

    def pair(self, text: str, where: Collection[Slot] | None = None) -> Pair:
        """Check it with `text` in some of its places, or in all, behind every line and in the name of its file.

        With it comes the same with a harmless text.
        """
        name = file_name(text).removesuffix(ENDING)
        hostile, plain = self.files(text, where)
        return Pair(
            checked(hostile, self.day, self.packs, name + ENDING),
            checked(plain, self.day, self.packs, harmless(name) + ENDING),
        )

    def files(self, text: str, where: Collection[Slot] | None = None) -> Iterator[str]:
        """Write it with `text` in some of its places, or in all, and then with a harmless one."""
        both = twins(self.tree, dict.fromkeys(self.free if where is None else where, text))
        comments = (remark(text, hostile=hostile) for hostile in (True, False))
        yield from (file_of(tree, comment) for tree, comment in zip(both, comments, strict=True))


def stated(name: str, tree: Tree, day: datetime.date, packs: Sequence[Pack] = PACKS) -> Stated:
    """Find the text in an organisation, and part what may be any text from what may not."""
    every = slots(tree, "root", packs[0].vocabulary)
    # What a waiver was granted for is no text: another one grants something else.
    free = [one for one in every if one.path[:2] != _DIGESTED or one.field in ("reason", "note")]
    found = Stated(name, tree, day, packs, tuple(free), ())
    assert isinstance(tree, dict)
    written = write(tree)
    while wrong := _wrong_lines(next(found.files("other")), packs):
        bound = [one for one in found.free if (written.keys if one.is_key else written.values)[one.path].line in wrong]
        assert bound, f"{name} is wrong whatever its texts are"
        free = [one for one in found.free if one not in bound]
        found = found._replace(free=tuple(free), bound=(*found.bound, *bound))
    return found


def _wrong_lines(text: str, packs: Sequence[Pack]) -> set[int]:
    return {one.location.span.line for one in read_organisation(text, packs).problems}


@cache
def everything() -> Stated:
    """Give an organisation made from the tables of the model, which states every free text there is."""
    free = free_fields(VOCABULARY)
    tree: Tree = {
        "governing_body": {"decides": "no"},
        "people": {"a-bell": {"name": "Ann Bell"}, "b-cole": {"name": "Ben Cole"}},
    }
    for one in all_stated():
        if (one.thing, one.field.name) in free:
            tree = _both(tree, one.tree)
    tree = _both(tree, {"organisation": {"status": [{"kind": "ccg"}]}, "waivers": {"one": WAIVER, "accepted": WAIVER}})
    [waived] = [one for one in checked(file_of(tree), AS_OF).outcomes if one.rule == WAIVED]
    tree = _both(tree, {"waivers": {"accepted": {"holds_for": waived.digest}}})
    return stated("everything", tree, AS_OF)


NOTHING: Tree = {}


def _both(one: Tree, other: Tree) -> Tree:
    """Put two trees into one; a plain value of the second goes before."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _both(one.get(key, {}), other.get(key, {})) for key in (*one, *(other.keys() - one.keys()))}
    if isinstance(one, list) and isinstance(other, list):
        return [_both(*items) for items in zip_longest(one, other, fillvalue=NOTHING)]
    return other or one


FOLDERS = {
    "constitution-repository/governance": datetime.date(2017, 9, 30),
    "failing-ccg": AS_OF,
    "joint-commissioning-committee": AS_OF,
    "large-governing-body": AS_OF,
    "shared-audit-committee": AS_OF,
    "well-governed-ccg": AS_OF,
}


@cache
def examples() -> tuple[Stated, ...]:
    """Give the whole organisations among the examples; those of the model state nothing that `everything` does not."""
    return tuple(_examples())


def _examples() -> Iterator[Stated]:
    for name, day in FOLDERS.items():
        yield stated(name, tree_of(read([EXAMPLES / name]).root), day)
    saltmarsh = tree_of(read([EXAMPLES / "own-pack" / "saltmarsh"]).root)
    yield stated("saltmarsh", saltmarsh, datetime.date(2024, 3, 31), (OWN_PACK,))
