"""Every fact of the model, damaged in every way: refused, at the right place, with the nearest name, without a verdict.

The files are made from the tables of the model, so that a new fact is damaged as soon as it is there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path as File
from typing import NamedTuple

import pytest

from govcheck.cli.check import check_organisation
from govcheck.cli.choices import Given
from govcheck.load import Documents, Problem, read_text
from govcheck.load.merge import merge
from govcheck.model.build import build
from govcheck.model.leaf import LeafType
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import FieldType, Items, Many, One, Rows, Table
from govcheck.source import Path
from tests.damage.minimal import (
    ID,
    IDS_WITHIN,
    NEAR_ID,
    NEAR_YEAR,
    YEAR,
    Place,
    Stated,
    Tree,
    Written,
    all_stated,
    at,
    only,
    renamed,
    replaced,
    value_of,
    write,
)
from tests.damage.misspelling import did_you_mean, misspellings, nearest

FACTS = list(all_stated())
YES_NO_ELSEWHERE = {"Yes": "yes", "NO": "no", "ture": "true", "on": "yes", "Off": "no", "y": "yes"}
"""What other formats, and hasty fingers, write for yes and no."""
NO_SUCH_DAYS = ("2017-02-30", "2017-02-29", "2017-13-01", "2017-00", "0000-01-01", "30.02.2017")


class Wrong(NamedTuple):
    """What is reported of one mistake."""

    file: str
    line: int
    column: int
    suggestion: str = ""
    other: tuple[str, int, int] | None = None


class Damaged(NamedTuple):
    """The files of an organisation with one mistake, and what must be reported."""

    what: str
    texts: tuple[str, ...]
    wrong: tuple[Wrong, ...]


def misspelt_keys() -> Iterator[Damaged]:
    for stated in FACTS:
        names = VOCABULARY[stated.thing].fields
        for word in misspellings(stated.field.name, names):
            path = (*stated.path[:-1], word)
            written = write(_mapping(renamed(stated.tree, stated.path, word)))
            yield _damaged(stated, "misspelt", written, written.keys[path], nearest(word, stated.field.name, names))


def values_of_the_wrong_type() -> Iterator[Damaged]:
    for stated in FACTS:
        for value, inner, is_key, suggestion in _not_of(stated.field.type):
            written = write(_mapping(replaced(stated.tree, stated.path, value)))
            place = (written.keys if is_key else written.values)[*stated.path, *inner]
            yield _damaged(stated, "of the wrong type", written, place, suggestion)


def impossible_dates() -> Iterator[Damaged]:
    for stated in FACTS:
        leaf, inner = _leaf(stated)
        if leaf is not None and "date" in leaf.name.split():
            for day in NO_SUCH_DAYS:
                written = write(_mapping(replaced(stated.tree, (*stated.path, *inner), day)))
                yield _damaged(stated, day, written, written.values[*stated.path, *inner])


def references_that_lead_nowhere() -> Iterator[Damaged]:
    for stated in FACTS:
        if isinstance(stated.field.type, Many):
            yield from _key_that_leads_nowhere(stated, stated.field.type)
            continue
        leaf, inner = _leaf(stated)
        if (leaf is not None and leaf.kind) or (stated.thing, stated.field.name) in IDS_WITHIN:
            known = at(stated.tree, (*stated.path, *inner))
            near = NEAR_YEAR if known == YEAR else NEAR_ID
            written = write(_mapping(replaced(stated.tree, (*stated.path, *inner), near)))
            place = written.values[*stated.path, *inner]
            yield _damaged(stated, "leads nowhere", written, place, did_you_mean(str(known)))


def stated_twice_in_one_file() -> Iterator[Damaged]:
    for stated in FACTS:
        written = write(stated.tree, twice=stated.path)
        first, second = written.keys[stated.path], written.again[stated.path]
        wrong = Wrong("1.yaml", *second, other=("1.yaml", *first))
        yield Damaged(_name(stated, "stated twice"), (written.text,), (wrong,))


def stated_twice_in_two_files() -> Iterator[Damaged]:
    for stated in FACTS:
        first, second = write(stated.tree), write(_mapping(only(stated.tree, stated.path)))
        path = _first_that_cannot_merge(stated.tree, stated.path)
        wrong = Wrong("2.yaml", *second.keys[path], other=("1.yaml", *first.keys[path]))
        yield Damaged(_name(stated, "stated in two files"), (first.text, second.text), (wrong,))


KINDS_OF_DAMAGE = (
    misspelt_keys,
    values_of_the_wrong_type,
    impossible_dates,
    references_that_lead_nowhere,
    stated_twice_in_one_file,
    stated_twice_in_two_files,
)


@cache
def damaged_by(number: int) -> tuple[Damaged, ...]:
    return tuple(KINDS_OF_DAMAGE[number]())


ways = pytest.mark.parametrize("number", range(len(KINDS_OF_DAMAGE)), ids=[way.__name__ for way in KINDS_OF_DAMAGE])


def test_every_fact_can_be_stated_alone() -> None:
    found = {_name(one, ""): build(read_text(write(one.tree).text, "1.yaml")).problems for one in FACTS}

    assert {name: problems for name, problems in found.items() if problems} == {}


def test_every_fact_of_the_model_is_damaged() -> None:
    assert len(FACTS) == sum(len(thing.fields) for thing in VOCABULARY.values())
    assert len(damaged_by(0)) >= 2 * len(FACTS) - 100  # some names of two letters can be misspelt in one way only


@ways
def test_each_mistake_is_found_where_it_is(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    several = damaged_by(number)
    found = {one: tuple(_as_wrong(problem) for problem in build(_read(one.texts)).problems) for one in several}

    with capsys.disabled():
        print(f"\n{len(several):,} damaged files ({KINDS_OF_DAMAGE[number].__name__.replace('_', ' ')})", end=" ")  # noqa: T201 - how much was tried
    assert [(one.what, one.texts, one.wrong, wrong) for one, wrong in found.items() if wrong != one.wrong] == []


@ways
def test_the_command_gives_no_verdict_on_a_damaged_organisation(number: int, tmp_path: File) -> None:
    several = damaged_by(number)
    for position, one in enumerate(islice(several, 0, None, max(1, len(several) // 12))):
        folder = tmp_path / str(position)
        folder.mkdir()
        for file, text in enumerate(one.texts, start=1):
            (folder / f"{file}.yaml").write_text(f"{text}format: 1\n", "utf-8")
        given = Given(packs=("joint-committees",), formats=(f"json={tmp_path / 'report.json'}",))

        assert check_organisation([folder], given) == 2, one
        report = json.loads((tmp_path / "report.json").read_text("utf-8"))
        assert [_reported(error) for error in report["input_errors"]] == list(one.wrong)
        assert {key: report[key] for key in ("results", "requirements", "verdicts", "errors", "not_checked")} == {
            "results": [], "requirements": [], "verdicts": [], "errors": [], "not_checked": [],
        }  # fmt: skip
        assert report["numbers"] == {"apply": 0, "met": 0, "decided": 0, "not_shown": 0}
        assert report["gate"]["exit_code"] == 2


def _damaged(stated: Stated, what: str, written: Written, place: Place, suggestion: str = "") -> Damaged:
    wrong = [Wrong("1.yaml", *place, suggestion)]
    if stated.field.required and not what.startswith("stated"):
        wrong.append(Wrong("1.yaml", *written.values[stated.path[:-1]]))
    return Damaged(_name(stated, what), (written.text,), tuple(sorted(wrong, key=lambda one: one[:3])))


def _name(stated: Stated, what: str) -> str:
    return f"{stated.thing}.{stated.field.name} {what}".rstrip()


def _mapping(tree: Tree) -> dict[str, Tree]:
    assert isinstance(tree, dict)
    return tree


def _read(texts: tuple[str, ...]) -> Documents:
    """Read files as the command does, `format` apart."""
    files = [read_text(text, f"{number}.yaml") for number, text in enumerate(texts, start=1)]
    root, contradictions = merge(files[0].root, [file.root for file in files[1:]])
    problems = (*(problem for file in files for problem in file.problems), *contradictions)
    return Documents(root, tuple(source for file in files for source in file.files), problems)


def _as_wrong(problem: Problem) -> Wrong:
    other = (problem.other.file, *problem.other.span[:2]) if problem.other else None
    return Wrong(problem.location.file, *problem.location.span[:2], problem.suggestion, other)


def _reported(error: dict[str, object]) -> Wrong:
    def place(one: object) -> tuple[str, int, int]:
        assert isinstance(one, dict)
        return one["file"], one["line"], one["column"]

    other = error.get("other")
    return Wrong(*place(error["location"]), str(error["suggestion"] or ""), place(other) if other else None)


def _leaf(stated: Stated) -> tuple[LeafType | None, Path]:
    """Give the type of the plain value, with where one stands within the fact."""
    kind = stated.field.type
    if isinstance(kind, Items):
        return kind.of, (0,)
    return (kind, ()) if isinstance(kind, LeafType) else (None, ())


def _key_that_leads_nowhere(stated: Stated, kind: Many) -> Iterator[Damaged]:
    if kind.keys and kind.keys.kind:
        written = write(_mapping(renamed(stated.tree, (*stated.path, ID), NEAR_ID)))
        yield _damaged(stated, "leads nowhere", written, written.keys[*stated.path, NEAR_ID], did_you_mean(ID))


class NotOf(NamedTuple):
    """A value that is not of a type."""

    value: Tree
    inner: Path = ()
    """Where in the value the mistake is."""
    is_key: bool = False
    suggestion: str = ""


def _not_of(kind: FieldType) -> list[NotOf]:
    """Give values that are not of a type."""
    a_list, a_map, text = NotOf("[one, two]"), NotOf("{one: two}"), NotOf("Words")
    if isinstance(kind, LeafType):
        return [a_list, a_map, *(NotOf(word, suggestion=near) for word, near in _no_words_of(kind))]
    if isinstance(kind, Items):
        words = (NotOf([word], (0,), suggestion=near) for word, near in _no_words_of(kind.of))
        return [NotOf({"one": "two"}), NotOf(["[one, two]"], (0,)), *words]
    if isinstance(kind, One):
        return [text, a_list]
    if isinstance(kind, Rows):
        return [text, NotOf(["Words"], (0,)), NotOf(["[one]"], (0,))]
    (key,) = _mapping(value_of(kind))
    if isinstance(kind, Many):
        no_id = NotOf({"Not An Id": {"note": "A remark"}}, ("Not An Id",), is_key=True)
        return [text, a_list, NotOf({key: "Words"}, (key,)), NotOf({key: "[one]"}, (key,)), no_id]
    assert isinstance(kind, Table)
    words = (
        NotOf({word: "Words"}, (word,), is_key=True, suggestion=nearest(word, key, kind.keys.words))
        for word in misspellings(key, kind.keys.words)
        if kind.keys.words
    )
    return [text, a_list, NotOf({key: "[one]"}, (key,)), *words]


def _no_words_of(leaf: LeafType) -> Iterator[tuple[str, str]]:
    """Give texts that are not of a type, with the suggestion for each."""
    if leaf.kind:
        yield "Not An Id", ""
    elif leaf.name == "yes or no":
        yield "perhaps", ""
        yield from ((word, did_you_mean(meant)) for word, meant in YES_NO_ELSEWHERE.items())
    elif leaf.name != "text":
        yield "zzzz", ""
        slips = (slip for one in leaf.words for slip in misspellings(one, leaf.words))
        for word in islice(slips, 3):
            yield word, nearest(word, word, leaf.words)


def _first_that_cannot_merge(tree: Tree, path: Path) -> Path:
    """Give the first key on the way to a fact, or within it, whose value is a list or a plain value."""
    for length in range(1, len(path) + 1):
        if not isinstance(at(tree, path[:length]), dict):
            return path[:length]
    inner = at(tree, path)
    while isinstance(inner, dict):
        (key,) = inner
        path, inner = (*path, key), inner[key]
    return path


@pytest.mark.parametrize(("said", "column"), [("not stated", 9), ("", 3)])
def test_a_needed_fact_cannot_be_left_open(said: str, column: int) -> None:
    (problem,) = build(read_text(f"organisation:\n  name: {said}\n", "1.yaml")).problems

    assert _as_wrong(problem) == Wrong("1.yaml", 2, column)
    assert problem.sentence == "`name` is needed here: its name."
