"""Deleting something never makes a finding go away unseen: not even where leaving it out has a meaning."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from govcheck.engine.behind import statements_behind
from govcheck.engine.options import Options
from govcheck.engine.run import run
from govcheck.load import Documents, read
from govcheck.model.build import build
from govcheck.model.organisation import Organisation
from govcheck.results.compare import Compared, compare
from govcheck.results.comparison import Comparison
from govcheck.results.moves import may_be_silence
from govcheck.results.run import Run
from govcheck.results.words import Severity
from tests.laws.checking import check
from tests.laws.deleting import Deleted, Keys, deletions, written_plainly
from tests.organisations import AS_OF, EXAMPLES, PACKS, RULES

CONSTITUTION = (
    "accountable-officer-does-not-chair",
    "constitution-in-force",
    "constitution-published",
    "governing-body-meets-in-public",
    "independent-lay-members",
    "principles-of-public-life-adopted",
    "registered-nurse-on-governing-body",
    "terms-of-reference-in-date",
)


class State(NamedTuple):
    """A state of an organisation, with what was found."""

    documents: Documents
    organisation: Organisation
    run: Run


def state(folder: Path, rules: Collection[str]) -> State | None:
    """Check what lies in a folder by `rules`; None where it can no longer be read."""
    documents = read([folder])
    built = build(documents)
    if built.problems:
        return None
    found = run(built.organisation, documents.files, PACKS, Options(AS_OF, select=tuple(rules)))
    return State(documents, built.organisation, found)


class Readers:
    """Which rules of those that have findings read what lies at or around some keys."""

    def __init__(self, before: State) -> None:
        names = {one.rule for one in before.run.outcomes if one.is_finding}
        rules = [rule for rule in RULES if rule.id in names or names & set(rule.unless_failed)]
        pointed_at = {name for rule in RULES for name in rule.unless_failed}
        rules += [rule for rule in RULES if rule.id in pointed_at and rule not in rules]
        reads = check(before.organisation, rules, AS_OF).reads
        self._reads = {name: {_keys(path) for path in reads[name]} for name in names}

    def of(self, keys: Keys) -> list[str]:
        return [name for name, places in self._reads.items() if any(_touch(place, keys) for place in places)]


def _keys(path: Iterable[str | int]) -> Keys:
    return tuple(step for step in path if isinstance(step, str))


def _touch(place: Keys, keys: Keys) -> bool:
    shorter = min(len(place), len(keys))
    return place[:shorter] == keys[:shorter]


def with_results_of(before: State, after: State, rules: Collection[str]) -> State:
    """Put the results of a few rules in the place of those that there were before."""
    kept = [one for one in before.run.outcomes if one.rule not in rules]
    return after._replace(run=before.run._replace(outcomes=(*kept, *after.run.outcomes)))


def compared(before: State, after: State) -> Comparison:
    wanted = may_be_silence(before.run.outcomes, after.run.outcomes)
    first, second = (
        Compared(name, one.run, {file.name: file.lines for file in one.documents.files},
                 statements_behind(one.organisation, PACKS, one.run, wanted))
        for name, one in (("old", before), ("new", after))
    )  # fmt: skip
    return compare(first, second, Severity.ADVICE)


class Seen(NamedTuple):
    """A deletion after which a finding was gone, with what the comparison says of it."""

    deleted: Deleted
    comparison: Comparison
    gone: frozenset[str]


def seen(folder: Path, rules: Collection[str] = ()) -> Iterator[Seen]:
    """Delete everything in turn, and give each deletion after which a finding is gone."""
    written_plainly(folder)
    before = state(folder, rules)
    assert before is not None
    readers = Readers(before)
    findings = {one.fingerprint for one in before.run.outcomes if one.is_finding}
    for deleted in deletions(folder):
        noticing = readers.of(deleted.keys)
        if not noticing:
            continue
        file = folder / deleted.file
        text = file.read_text("utf-8")
        file.write_text(deleted.text, encoding="utf-8")
        found = state(folder, noticing)
        file.write_text(text, encoding="utf-8")
        if found is None:
            continue
        after = with_results_of(before, found, noticing)
        gone = findings - {one.fingerprint for one in after.run.outcomes if one.is_finding}
        if gone:
            yield Seen(deleted, compared(before, after), frozenset(gone))


def mistakes(found: Iterable[Seen]) -> list[str]:
    """Say where a finding went unseen, or the place of what was deleted is not named."""
    said = []
    for deleted, comparison, gone in found:
        where = f"{deleted.file}:{deleted.first} {'.'.join(deleted.keys)}"
        changes = {one.shown.fingerprint: one for one in comparison.changes if one.counts}
        if comparison.judged.exit_code != 1:
            said.append(f"{where}: nothing is seen")
        for name in sorted(gone):
            change = changes.get(name)
            if change is None:
                said.append(f"{where}: {name} goes unseen")
            elif change.after and not any(
                deleted.holds(one.location.file, one.location.span.line) for one in change.deleted
            ):
                said.append(f"{where}: {name} is told without the place")
    return said


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copytree(EXAMPLES / name, folder / "org", ignore=shutil.ignore_patterns("expected")))


def test_every_deletion_in_an_organisation_that_fails(tmp_path: Path) -> None:
    found = list(seen(copied("failing-ccg", tmp_path)))
    assert mistakes(found) == []
    moves = Counter(change.after is None for one in found for change in one.comparison.changes if change.counts)
    assert moves[False] > 5
    assert moves[True] > 30


def replaced(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / file).read_text("utf-8")
        assert text.count(old) == 1
        (folder / file).write_text(text.replace(old, new), encoding="utf-8")

    return change


@pytest.mark.parametrize(
    ("finding", "key"),
    [
        (replaced("documents.yaml", "from: 2017-01-01", "until: 2017-06-30"), "documents.constitution.until"),
        (
            replaced("governing-body.yaml", "{kind: lay, holders: {person: w-iden}}",
                     "{kind: lay, independent: no, holders: {person: w-iden}}"),
            "governing_body.seats.lay-audit.independent",
        ),
        (
            replaced("governing-body.yaml", "holders: {person: h-pryce}", "holders: vacant"),
            "governing_body.seats.nurse.holders",
        ),
        (
            replaced("governing-body.yaml", "last_reviewed: 2017-03-02",
                     "last_reviewed: 2017-03-02, review_interval: quarterly"),
            "committees.remuneration.terms_of_reference.review_interval",
        ),
        (
            replaced("governing-body.yaml", "holders: {person: h-pryce}",
                     "holders: {person: h-pryce, until: 2017-06-30}"),
            "governing_body.seats.nurse.holders.until",
        ),
    ],
)  # fmt: skip
def test_every_deletion_behind_a_finding_of_the_constitution(
    tmp_path: Path, finding: Callable[[Path], None], key: str
) -> None:
    """Each of these keys says something where it is left out, so that without it the finding is gone."""
    folder = copied("constitution-repository/governance", tmp_path)
    finding(folder)
    found = list(seen(folder, CONSTITUTION))
    assert mistakes(found) == []
    assert key in {".".join(one.deleted.keys) for one in found}
