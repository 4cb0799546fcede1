"""`govcheck diff`: what is deleted mends nothing, and what is stated in its place does."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.cli.calling import Called, call
from tests.organisations import EXAMPLES

BOARD, PEOPLE, PAPERS = "governing-body.yaml", "organisation.yaml", "documents.yaml"
STATE_IT = "State what holds now, such as another date or another holder, or `none` where there is none."


class Edit(NamedTuple):
    """One text put in the place of another."""

    file: str
    old: str
    new: str

    def make(self, folder: Path) -> None:
        path = folder / self.file
        text = path.read_text("utf-8")
        assert text.count(self.old) == 1, self
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")


class Case(NamedTuple):
    """A finding, the deletion that hides it, and what a repair states."""

    finding: Edit
    deletion: Edit
    place: str
    stood: tuple[str, int]
    repairs: tuple[tuple[Edit, ...], ...]


CHAIRED = Edit(BOARD, "chair: {person: g-marsh}", "chair: {person: p-stone}")
"""The accountable officer takes the chair."""
NURSE = "holders: {person: h-pryce}"
CASES = {
    "a constitution that has ended": Case(
        Edit(PAPERS, "    from: 2017-01-01\n", "    from: 2017-01-01\n    until: 2017-06-30\n"),
        Edit(PAPERS, "    until: 2017-06-30\n", ""),
        "documents.constitution.until",
        (PAPERS, 10),
        (
            (Edit(PAPERS, "until: 2017-06-30", "until: none"),),
            (Edit(PAPERS, "until: 2017-06-30", "until: 2018-06-30"),),
        ),
    ),
    "a lay member who is not independent": Case(
        Edit(BOARD, "lay-audit: {kind: lay,", "lay-audit: {kind: lay, independent: no,"),
        Edit(BOARD, "independent: no, ", ""),
        "governing_body.seats.lay-audit.independent",
        (BOARD, 10),
        (
            (Edit(BOARD, "independent: no", "independent: yes"),),
            (Edit(BOARD, "independent: no, holders: {person: w-iden}", "holders: {person: h-pryce}"),),
        ),
    ),
    "a vacant seat": Case(
        Edit(BOARD, NURSE, "holders: vacant"),
        Edit(BOARD, ", holders: vacant", ""),
        "governing_body.seats.nurse.holders",
        (BOARD, 12),
        ((Edit(BOARD, "holders: vacant", NURSE),),),
    ),
    "a review each quarter": Case(
        Edit(BOARD, "{last_reviewed: 2017-03-02}", "{last_reviewed: 2017-03-02, review_interval: quarterly}"),
        Edit(BOARD, ", review_interval: quarterly", ""),
        "committees.remuneration.terms_of_reference.review_interval",
        (BOARD, 20),
        (
            (Edit(BOARD, "review_interval: quarterly", "review_interval: annual"),),
            (Edit(BOARD, "2017-03-02, review_interval: quarterly", "2017-09-01"),),
        ),
    ),
    "a holder who has left": Case(
        Edit(BOARD, NURSE, "holders: {person: h-pryce, until: 2017-06-30}"),
        Edit(BOARD, ", until: 2017-06-30", ""),
        "governing_body.seats.nurse.holders[1].until",
        (BOARD, 12),
        (
            (Edit(BOARD, "holders: {person: h-pryce, until: 2017-06-30}", "holders: {person: w-iden}"),),
            (Edit(BOARD, "until: 2017-06-30", "until: none"),),
            (Edit(BOARD, "until: 2017-06-30", "until: 2018-06-30"),),
            (
                Edit(BOARD, "{person: h-pryce, until: 2017-06-30}", "[{person: w-iden, from: 2017-07-01}]"),
            ),
        ),
    ),
}  # fmt: skip
EACH = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def states(folder: Path, first: Edit, *then: Edit) -> tuple[Path, Path]:
    """Write the example with a finding, and beside it what a change makes of that."""
    old, new = folder / "old", folder / "new"
    example = EXAMPLES / "constitution-repository" / "governance"
    shutil.copytree(example, old, ignore=shutil.ignore_patterns("expected"))
    first.make(old)
    shutil.copytree(old, new)
    for edit in then:
        edit.make(new)
    return old, new


def compared(old: Path, new: Path) -> dict[str, Any]:
    found = json.loads(call("diff", old, new, "--format", "json").out)
    assert isinstance(found, dict)
    return found


def diff(old: Path, new: Path, format_name: str) -> Called:
    return call("diff", old, new, "--format", format_name)


@EACH
def test_a_deletion_is_seen_and_named(tmp_path: Path, case: Case) -> None:
    """Where leaving out has a meaning, the check has nothing to find any more; the comparison has."""
    old, new = states(tmp_path, case.finding, case.deletion)
    assert call("check", old).code in (1, 3)
    assert call("check", new).code == 0
    found = compared(old, new)
    assert found["judged"]["exit_code"] == 1
    for change in found["changes"]:
        assert (change["move"], change["counts"]) == ("no-longer-evidenced", True)
        [deleted] = change["deleted"]
        assert deleted["path"] == case.place
        assert (deleted["location"]["file"], deleted["location"]["line"]) == case.stood


def test_who_is_accountable_officer_cannot_be_told_where_nobody_says_so(tmp_path: Path) -> None:
    """Whoever holds a post that names nobody may be the person in the chair."""
    old, new = states(tmp_path, CHAIRED, Edit(PEOPLE, ", holders: {person: p-stone}", ""))
    assert [call("check", one).code for one in (old, new)] == [1, 3]
    found = compared(old, new)
    [change] = found["changes"]
    assert (change["move"], change["counts"], change["after"]["result"]) == (
        "no-longer-evidenced",
        True,
        "not-evidenced",
    )
    assert [one["path"] for one in change["deleted"]] == ["posts.chief.holders[1].person"]
    assert ("before", PEOPLE, 13) in {(one["state"], one["file"], one["line"]) for one in found["changes"][0]["lines"]}


@EACH
@pytest.mark.parametrize("format_name", ["terminal", "markdown"])
def test_people_are_told_what_was_deleted_and_what_to_do(tmp_path: Path, case: Case, format_name: str) -> None:
    drawn = " ".join(diff(*states(tmp_path, case.finding, case.deletion), format_name).out.replace("\\", "").split())
    assert "There is no finding only because something is no longer stated." in drawn
    assert case.place in drawn
    assert f"({case.stood[0]}:{case.stood[1]}:" in drawn
    assert STATE_IT.replace("`", "") in drawn.replace("`", "")


@pytest.mark.parametrize(
    ("finding", "repair"),
    [
        (CHAIRED, (Edit(PEOPLE, "holders: {person: p-stone}", "holders: {person: l-okoro}"),)),
        (CHAIRED, (Edit(BOARD, "chair: {person: p-stone}", "chair: {person: g-marsh}"),)),
        *((case.finding, repair) for case in CASES.values() for repair in case.repairs),
    ],
)
def test_a_repair_states_something(tmp_path: Path, finding: Edit, repair: tuple[Edit, ...]) -> None:
    old, new = states(tmp_path, finding, *repair)
    found = compared(old, new)
    assert {one["move"] for one in found["changes"]} <= {"better", "newly-evidenced"}
    assert found["changes"]
    assert found["judged"]["exit_code"] == 0


@EACH
def test_what_is_said_elsewhere_does_not_help(tmp_path: Path, case: Case) -> None:
    elsewhere = (
        Edit(PEOPLE, "name: NHS Fernhollow CCG", "name: NHS Fernhollow and District CCG"),
        Edit(BOARD, "last_reviewed: 2017-01-12", "last_reviewed: 2017-09-12"),
        Edit(PAPERS, "approved: {on: 2016-11-10", "approved: {on: 2016-11-17"),
    )
    old, new = states(tmp_path, case.finding, case.deletion, *elsewhere)
    assert compared(old, new)["judged"]["exit_code"] == 1


@EACH
def test_what_is_moved_to_another_file_is_still_stated(tmp_path: Path, case: Case) -> None:
    old, new = states(tmp_path, case.finding)
    for file in (BOARD, PEOPLE, PAPERS):
        (new / file).rename(new / f"moved-{file}")
    found = compared(old, new)
    assert (found["changes"], found["judged"]["exit_code"]) == ([], 0)


@pytest.mark.parametrize(("becomes", "said"), [("", False), ("    complete: yes\n", True)])
def test_a_list_left_open_is_whole_only_where_that_is_stated(tmp_path: Path, becomes: str, said: bool) -> None:
    """Left out, `complete` means that a list is whole; but before somebody said that it is not."""
    old, new = tmp_path / "old", tmp_path / "new"
    opened = "    complete: no\n"
    shutil.copytree(EXAMPLES / "well-governed-ccg", old, ignore=shutil.ignore_patterns("expected"))
    Edit(BOARD, "\n  seats:\n", f"\n  seats:\n{opened}").make(old)
    shutil.copytree(old, new)
    Edit(BOARD, opened, becomes).make(new)
    told = [one for one in compared(old, new)["changes"] if one["after"]]
    deleted = {one["path"] for change in told for one in change["deleted"]}
    assert {one["move"] for one in told} == {"newly-evidenced" if said else "no-longer-evidenced"}
    assert deleted == (set() if said else {"governing_body.seats.complete"})
