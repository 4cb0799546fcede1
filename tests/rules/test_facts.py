"""Packs declare further facts: every mistake is found where it is, and packs that are read together share them."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.model.declared import DeclaredFact
from govcheck.model.things import VOCABULARY
from govcheck.rules.packs import ReadPacks, read_pack, read_packs, read_vocabulary
from govcheck.rules.packs.example import examples_of

PACK = """\
title: Own
version: 1.0.0
maintainer: Someone
kinds: [ccg]
sources: {own: {title: T, publisher: P, year: '2017'}}
groups: {one: One}
"""
REQUIREMENTS = """\
requirements:
  OWN-1: {source: own, place: one, group: one, says: It, strength: core, shown_by: fact}
"""
RULE = """\
title: It is so
requirements: [OWN-1]
subject: {each: meetings}
check: stated
params: {all: [PARAMS]}
message: {pass: 'Yes.', fail: 'No.'}
remedy: Do it.
rationale: It matters.
"""
EXAMPLE = """\
expect: {as_of: 2017-06-01, result: pass}
organisation: {name: Example body, kind: ccg}
meetings: {may: {quorate: yes}}
"""
QUORATE = "{on: meeting, type: yes-no, meaning: whether enough were there}"


def a_pack(folder: Path, facts: str = "", reads: str = "") -> Path:
    """Write a pack that declares `facts`, with a rule that reads the fact `reads` of meetings where one is given."""
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text(PACK + (f"facts:\n{facts}" if facts else ""), encoding="utf-8")
    (folder / "requirements.yaml").write_text(REQUIREMENTS, encoding="utf-8")
    if reads:
        (folder / "so").mkdir()
        (folder / "so" / "rule.yaml").write_text(RULE.replace("PARAMS", reads), encoding="utf-8")
        (folder / "so" / "pass-one.yaml").write_text(EXAMPLE, encoding="utf-8")
    return folder


def said(read: ReadPacks) -> list[tuple[str, str]]:
    """Say what is wrong, with its place."""
    return [(str(one.location), f"{one.sentence} {one.suggestion}".rstrip()) for one in read.problems]


def test_a_pack_carries_the_facts_that_it_declares(tmp_path: Path) -> None:
    facts = f"""\
  committees-quorate: {QUORATE.replace("}", ", name: quorate}")}
  way_in: {{on: [meeting, practice], type: choice, words: [level, steps], meaning: How one gets in.}}
  helpers: {{on: meeting, type: reference, to: person, list: yes, meaning: who helped}}
"""
    pack = read_pack(a_pack(tmp_path / "own", facts)).pack
    assert pack is not None
    way_in = DeclaredFact("meeting", "way_in", "choice", False, ("level", "steps"), "", "How one gets in")
    assert pack.facts == (
        DeclaredFact("meeting", "quorate", "yes-no", False, (), "", "whether enough were there"),
        way_in,
        way_in._replace(on="practice"),
        DeclaredFact("meeting", "helpers", "reference", True, (), "person", "who helped"),
    )
    assert pack.vocabulary["meeting"].fields.keys() - VOCABULARY["meeting"].fields.keys() == {
        "quorate",
        "way_in",
        "helpers",
    }


def test_its_rules_and_examples_speak_of_them(tmp_path: Path) -> None:
    pack = read_pack(a_pack(tmp_path / "own", f"  quorate: {QUORATE}\n", reads="quorate")).pack
    assert pack is not None
    [example] = examples_of(pack.rules[0], pack)
    assert example.problems == ()


def test_without_facts_the_vocabulary_is_the_built_in_one(tmp_path: Path) -> None:
    read = read_packs([a_pack(tmp_path / "own")])
    assert read.vocabulary is VOCABULARY
    assert [pack.facts for pack in read.packs] == [()]


@pytest.mark.parametrize(
    ("entry", "column", "sentence"),
    [
        ("x: {on: meetings, type: text, meaning: m}", 11,
         "`meetings` is not a kind of thing. Did you mean `meeting`?"),
        ("x: {on: root, type: text, meaning: m}", 11, "`root` is not a kind of thing. Did you mean `report`?"),
        ("x: {on: meeting, type: text}", 6, "`meaning` is needed here: what it says, in one sentence."),
        ("x: {on: meeting, type: text, meaning: m, wrds: [a]}", 44,
         "`wrds` is not a fact of a declaration. Did you mean `words`?"),
        ("in_public: {on: meeting, type: yes-no, meaning: m}", 19,
         "A meeting has a fact `in_public` already, which is built in; use that one."),
        ("filled: {on: [seat], type: yes-no, meaning: m}", 17,
         "A seat has a fact `filled` already, which is worked out from others; use that one."),
        ("x: {on: meeting, name: was-it, type: yes-no, meaning: m}", 26,
         "`was-it` cannot be the name of a fact; use small letters, digits and underscores. Did you mean `was_it`?"),
        ("until: {on: meeting, type: date, meaning: m}", 3,
         "`until` cannot be the name of a fact; the word is reserved."),
        ("x: {on: meeting, type: choice, meaning: m}", 26, "A choice wants `words`."),
        ("x: {on: meeting, type: choice, words: [], meaning: m}", 26, "A choice wants `words`."),
        ("x: {on: meeting, type: choice, words: [a, b, a], meaning: m}", 48, "The word `a` is there already."),
        ("x: {on: meeting, type: choice, words: [a, none], meaning: m}", 45,
         "`none` cannot be a word of a choice; the word is reserved."),
        ("x: {on: meeting, type: choice, words: [a, 2b], meaning: m}", 45,
         "`2b` cannot be a word of a choice; use small letters, digits and hyphens."),
        ("x: {on: meeting, type: reference, meaning: m}", 26, "A reference wants `to`."),
        ("x: {on: meeting, type: reference, to: persn, meaning: m}", 41,
         "`persn` is not a kind of entry. Did you mean `person`?"),
        ("x: {on: meeting, type: text, to: person, meaning: m}", 36,
         "`to` belongs to a reference; this is a fact of the type `text`."),
        ("x: {on: meeting, type: date, words: [a], meaning: m}", 32,
         "`words` belongs to a choice; this is a fact of the type `date`."),
        ("x: {on: meeting, type: yes-no, list: yes, meaning: m}", 40,
         "A list of yes and no says nothing; declare several facts."),
    ],
)  # fmt: skip
def test_each_mistake_is_found_where_it_is(tmp_path: Path, entry: str, column: int, sentence: str) -> None:
    read = read_packs([a_pack(tmp_path / "own", f"  {entry}\n")])
    assert said(read) == [(f"own/pack.yaml:8:{column}", sentence)]
    assert read.packs == ()


def test_a_type_that_is_none_is_met_with_the_nearest(tmp_path: Path) -> None:
    read = read_packs([a_pack(tmp_path / "own", "  x: {on: meeting, type: txt, meaning: m}\n")])
    types = "text, yes-no, date, event, period, number, whole-number, money, percentage, address, choice or reference"
    assert said(read) == [
        ("own/pack.yaml:8:26", f"`txt` is not a type of fact. It takes {types}. Did you mean `text`?"),
        ("own/pack.yaml:8:6", "`type` is needed here: the type of its value."),
    ]


def test_a_fact_of_which_nothing_is_said_is_refused(tmp_path: Path) -> None:
    read = read_packs([a_pack(tmp_path / "own", "  quorate:\n")])
    assert {place for place, _ in said(read)} == {"own/pack.yaml:8:11"}
    assert len(read.problems) == 3


def test_a_fact_declared_twice_in_one_pack_is_refused(tmp_path: Path) -> None:
    facts = f"  quorate: {QUORATE}\n  again: {QUORATE.replace('}', ', name: quorate}')}\n"
    read = read_packs([a_pack(tmp_path / "own", facts)])
    assert said(read) == [("own/pack.yaml:9:80", "The fact `quorate` of a meeting is declared twice.")]
    assert str(read.problems[0].other) == "own/pack.yaml:8:3"
    assert read_pack(tmp_path / "own").pack is None


def test_packs_that_are_read_together_speak_of_the_facts_of_each_other(tmp_path: Path) -> None:
    one = a_pack(tmp_path / "one", f"  quorate: {QUORATE}\n")
    two = a_pack(tmp_path / "two", reads="quorate")
    assert [read_packs(folders).problems for folders in ([one, two], [two, one])] == [(), ()]
    assert said(read_packs([two])) == [("two/so/rule.yaml:5:16", "`quorate` is not a fact of a meeting.")]


def test_packs_may_declare_the_same_fact(tmp_path: Path) -> None:
    words = "  way_in: {on: meeting, type: choice, words: WORDS, meaning: how one gets in}\n"
    one = a_pack(tmp_path / "one", words.replace("WORDS", "[level, steps]"))
    two = a_pack(tmp_path / "two", words.replace("WORDS", "[steps, level]"))
    read = read_packs([one, two])
    assert (read.problems, [pack.id for pack in read.packs]) == ((), ["one", "two"])


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        (QUORATE.replace("yes-no", "text"), "`type`"),
        (QUORATE.replace("enough", "many"), "`meaning`"),
        ("{on: meeting, type: text, list: yes, meaning: whether enough were there}", "`list` and `type`"),
        ("{on: meeting, type: choice, words: [so], meaning: whether enough were there}", "`words` and `type`"),
    ],
)
def test_packs_that_declare_a_fact_differently_are_refused(tmp_path: Path, other: str, differs: str) -> None:
    one, two = a_pack(tmp_path / "one", f"  quorate: {QUORATE}\n"), a_pack(tmp_path / "two", f"  quorate: {other}\n")
    read = read_packs([one, two])
    sentence = f"The fact `quorate` of a meeting is declared otherwise by the pack `one`: it differs in {differs}."
    assert said(read) == [("two/pack.yaml:8:3", sentence)]
    assert str(read.problems[0].other) == "one/pack.yaml:8:3"


def test_the_vocabulary_is_read_without_the_rules(tmp_path: Path) -> None:
    pack = a_pack(tmp_path / "own", f"  quorate: {QUORATE}\n", reads="quorat")
    assert read_packs([pack]).packs == ()
    vocabulary, problems = read_vocabulary([pack])
    assert (problems, "quorate" in vocabulary["meeting"].fields) == ((), True)
