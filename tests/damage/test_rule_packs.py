"""Every rule of the built-in packs, and every file beside them, damaged in every way: refused at the right place."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path as File
from typing import NamedTuple

import pytest

from govcheck.cli.check import check_organisation
from govcheck.cli.choices import Given
from govcheck.cli.packs import load_packs
from govcheck.cli.usage import UsageError
from govcheck.load import Problem
from govcheck.model.declared import FACT_TYPES
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.things import VOCABULARY
from govcheck.rules.builtin import builtin_folder
from govcheck.rules.checks import KINDS
from govcheck.rules.packs import read_pack, read_vocabulary
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.source import Path
from tests.damage.composed import Composed, composed
from tests.damage.minimal import Place
from tests.damage.misspelling import did_you_mean, edits, misspellings
from tests.organisations import EXAMPLES

PACKS = sorted(path.parent for path in builtin_folder().glob("*/pack.yaml"))
OWN_PACK = EXAMPLES / "own-pack" / "open-doors"
RULES = sorted((*builtin_folder().glob("*/*/rule.yaml"), *OWN_PACK.glob("*/rule.yaml")))
WORDS_OF_A_SELECTION = {"each", "where", "of", "value", "from", "until"}


class Mistake(NamedTuple):
    """One damaged file, and what must be reported: the places, and the name that must be suggested."""

    what: str
    text: str
    places: tuple[Place, ...]
    """Of all that is reported in the file; the first is the mistake, others follow from it."""
    meant: str = ""
    """Empty where nothing can be near."""
    other: Place | None = None
    may_follow: bool = False
    """Whether more may be reported, because something else was resolved against the damaged part."""


def mistakes_in_a_rule(rule: Composed) -> Iterator[Mistake]:
    """Damage one rule in every way."""
    yield from _misspelt_keys(rule)
    yield from _keys_twice(rule)
    yield from _keys_missing(rule)
    yield from _unknown_names(rule)
    yield from _bad_placeholders(rule)
    yield from _misspelt_routes(rule)
    yield from _misspelt_words(rule)


def _misspelt_keys(rule: Composed) -> Iterator[Mistake]:
    """Misspell every key that the format or the kind of check has."""
    for path, stretch in rule.keys.items():
        if not _is_word_of_the_format(path):
            continue
        for word in misspellings(str(path[-1]), _neighbours(rule, path)):
            text = rule.with_key(path, word)
            missing = composed(text).values[path[:-1]].place
            places = (stretch.place, missing) if _needed(rule, path) else (stretch.place,)
            yield Mistake(f"misspelt {path}", text, places, str(path[-1]), may_follow=path[0] in ("params", "subject"))


def _keys_twice(rule: Composed) -> Iterator[Mistake]:
    for path, stretch in rule.keys.items():
        if len(path) == 1 or path in rule.flow:
            text, place = rule.twice(path)
            yield Mistake(f"twice {path}", text, (place,), other=stretch.place)


def _keys_missing(rule: Composed) -> Iterator[Mistake]:
    for path in rule.keys:
        if _needed(rule, path) and path not in rule.flow:
            text = rule.without(path)
            if path[:-1] in composed(text).values and composed(text).scalars.get(path[:-1]) is None:
                yield Mistake(f"without {path}", text, (composed(text).values[path[:-1]].place,), may_follow=True)
    for path in rule.keys:
        if _needed(rule, path) and len(path) == 1:
            for word in ("not stated", "none"):
                text = rule.with_value(path, f"{word}\n").replace(f"{word}\n\n", f"{word}\n")
                yield Mistake(f"{word} {path}", text, (composed(text).values[path].place,), may_follow=True)


def _unknown_names(rule: Composed) -> Iterator[Mistake]:
    """Misspell what must be the name of something: the kind of check, requirements, other rules, severities."""
    for word in misspellings(rule.scalars["check",], KINDS):
        yield Mistake(
            "kind of check", rule.with_value(("check",), word), (rule.values["check",].place,), rule.scalars["check",]
        )
    for path, value in rule.scalars.items():
        if path[0] in ("requirements", "unless_failed"):
            word = value[:-1] + "x9"
            yield Mistake(f"unknown {path}", rule.with_value(path, word), (rule.values[path].place,), "?")
    start = rule.keys["subject",].start
    for word, meant in (("majr", "major"), ("grave", "")):
        if ("severity",) in rule.keys:
            text, place = rule.with_value(("severity",), word), rule.values["severity",].place
        else:
            text = f"{rule.text[:start]}severity: {word}\n{rule.text[start:]}"
            place = Place(rule.keys["subject",].place.line, len("severity: ") + 1)
        yield Mistake(f"severity {word}", text, (place,), meant)


def _bad_placeholders(rule: Composed) -> Iterator[Mistake]:
    known = {name for name, _ in KINDS[rule.scalars["check",]].facts} | {"subject", "as_of"}
    for key in ("pass", "fail"):
        path = ("message", key)
        stretch = rule.values[path]
        written = rule.text[stretch.start : stretch.end]
        for name in dict.fromkeys(re.findall(r"\{(\w+)\}", written)):
            for word in misspellings(name, known):
                text = rule.with_value(path, written.replace(f"{{{name}}}", f"{{{word}}}", 1))
                yield Mistake(f"placeholder {word}", text, (stretch.place,), "?")
        for word in ("qqqq", "", "count.x", "0"):
            text = rule.with_value(path, f"'{{{word}}} stands here'")
            yield Mistake(f"placeholder {word!r}", text, (stretch.place,))


def _misspelt_routes(rule: Composed) -> Iterator[Mistake]:
    """Misspell every step of every route into the model, and every word of a closed list."""
    for path, is_key in _routes(rule):
        stretch = rule.keys[path] if is_key else rule.values[path]
        written = str(path[-1]) if is_key else rule.scalars[path]
        steps = written.split(".")
        for at, step in enumerate(steps):
            for word in misspellings(step.lstrip("/"), _all_names()):
                head = "/" if step.startswith("/") else ""
                new = ".".join((*steps[:at], head + word, *steps[at + 1 :]))
                text = rule.with_key(path, new) if is_key else rule.with_value(path, new)
                yield Mistake(f"route {new}", text, (stretch.place,), "?", may_follow=True)


def _misspelt_words(rule: Composed) -> Iterator[Mistake]:
    """Misspell the words of closed lists, and the names of lists."""
    closed = {param.name for param in KINDS[rule.scalars["check",]].params if param.words}
    for path, value in rule.scalars.items():
        if _type(_types(rule), path) == "WORDS" and (path[1] in closed or len(path) == 2):
            for word in misspellings(value, ()):
                yield Mistake(f"word {word}", rule.with_value(path, word), (rule.values[path].place,), value)


def _routes(rule: Composed) -> Iterator[tuple[Path, bool]]:
    """Give every place where a rule names fields: whether as a key or as a value."""
    kinds = _types(rule)
    for path in rule.keys:
        in_where = len(path) > 1 and path[-2] == "where"
        in_when = path[0] == "when" and len(path) == 2
        if in_where or in_when or (len(path) == 3 and _type(kinds, path).endswith("WHERE")):
            yield path, True
    for path in rule.scalars:
        kind = _type(kinds, path)
        in_selection = kind.startswith("SELECTION") and (
            len(path) == 2 or path[-1] == "of" or isinstance(path[-1], int)
        )
        names_fields = kind == "LIST" or kind.endswith(("FIELD", "FIELDS")) or in_selection
        if path in (("subject",), ("subject", "each")) or (names_fields and "where" not in path):
            yield path, False


def _types(rule: Composed) -> dict[str, str]:
    return {param.name: param.type.name for param in KINDS[rule.scalars["check",]].params}


def _type(kinds: dict[str, str], path: Path) -> str:
    """Name the type of the parameter in which a path lies."""
    return kinds.get(str(path[1]), "") if path[0] == "params" and len(path) > 1 else ""


@cache
def _all_names() -> frozenset[str]:
    vocabulary, _ = read_vocabulary([OWN_PACK])
    stated = {name for thing in vocabulary.values() for name in thing.fields}
    return frozenset(stated | {name for _, name in DERIVED_FIELDS})


def _is_word_of_the_format(path: Path) -> bool:
    if path[0] in ("message", "applies_to") or len(path) == 1:
        return True
    if path[0] == "params":
        return len(path) == 2 or path[-1] == "of"
    return path[0] == "subject" and len(path) == 2


def _neighbours(rule: Composed, path: Path) -> set[str]:
    if len(path) == 1:
        return set(PACK_FILES["rule"].fields)
    if path[0] == "params" and len(path) == 2:
        return {param.name for param in KINDS[rule.scalars["check",]].params}
    return {*PACK_FILES["message"].fields, *PACK_FILES["applies-to"].fields, *WORDS_OF_A_SELECTION}


def _needed(rule: Composed, path: Path) -> bool:
    if len(path) == 1:
        return PACK_FILES["rule"].fields[str(path[0])].required
    if path[0] == "params" and len(path) == 2:
        return any(param.name == path[1] and param.required for param in KINDS[rule.scalars["check",]].params)
    return path[0] == "message"


def _with_rules(pack: File, to: File) -> File:
    """Copy the files of a pack without its rules."""
    to.mkdir(parents=True)
    for file in pack.glob("*.yaml"):
        shutil.copy(file, to / file.name)
    return to


def _wrong(mistake: Mistake, problems: list[Problem]) -> str:
    """Say what is not as it must be in what is reported of one damaged file; empty where all is."""
    if not problems:
        return "nothing is reported"
    lines = mistake.text.split("\n")
    for one in problems:
        span = one.location.span
        if not (1 <= span.line <= len(lines) and 1 <= span.column <= len(lines[span.line - 1]) + 1):
            return f"a place outside the file: {one}"
    places = [Place(*one.location.span[:2]) for one in problems]
    if set(mistake.places) - set(places) or (not mistake.may_follow and sorted(places) != sorted(mistake.places)):
        return f"other places: {problems}"
    (first, *_) = [one for one in problems if Place(*one.location.span[:2]) == mistake.places[0]]
    if mistake.meant == "?":
        named = re.findall(r"`([^`]+)`", first.sentence)
        near = re.findall(r"`([^`]+)`", first.suggestion)
        written = named[0].strip("{}")
        return "" if near and edits(written, near[0]) <= 3 else f"no near name: {first}"
    if mistake.meant and first.suggestion != did_you_mean(mistake.meant):
        return f"not the nearest name: {first}"
    if mistake.other and (first.other is None or Place(*first.other.span[:2]) != mistake.other):
        return f"the first place is missing: {first}"
    return ""


@cache
def _mistakes(path: File) -> tuple[Mistake, ...]:
    return tuple(mistakes_in_a_rule(composed(path.read_text("utf-8"))))


@pytest.mark.parametrize("rule", RULES, ids=lambda path: path.parent.name)
def test_each_mistake_in_a_rule_is_found_where_it_is(rule: File, tmp_path: File) -> None:
    several = _mistakes(rule)
    pack = _with_rules(rule.parent.parent, tmp_path / "copy")
    for other in _named(rule):
        shutil.copytree(rule.parent.parent / other, pack / other)
    for number, one in enumerate(several):
        (pack / f"damaged-{number:03}").mkdir()
        (pack / f"damaged-{number:03}" / "rule.yaml").write_text(one.text, "utf-8")

    found = read_pack(pack)

    by_file: dict[str, list[Problem]] = {}
    for problem in found.problems:
        by_file.setdefault(problem.location.file, []).append(problem)
    checked = {
        one.what: wrong
        for number, one in enumerate(several)
        if (wrong := _wrong(one, by_file.get(f"copy/damaged-{number:03}/rule.yaml", [])))
    }
    assert found.pack is None
    assert len(several) > 20
    assert checked == {}


def _named(rule: File) -> list[str]:
    """Give the other rules that a rule names."""
    found = composed(rule.read_text("utf-8"))
    return [value for path, value in found.scalars.items() if path[0] == "unless_failed"]


def test_how_many_rules_are_damaged(capsys: pytest.CaptureFixture[str]) -> None:
    count = sum(len(_mistakes(rule)) for rule in RULES)

    with capsys.disabled():
        print(f"\n{count:,} damaged rules", end=" ")  # noqa: T201 - how much was tried
    assert count > 20 * len(RULES)


SHAPES = {
    ("pack.yaml", ""): "pack",
    ("pack.yaml", "sources"): "source",
    ("pack.yaml", "facts"): "declaration",
    ("requirements.yaml", ""): "requirements-file",
    ("requirements.yaml", "requirements"): "requirement",
}
"""What the keys at the top of each file, and those of the entries of a section, belong to."""


def mistakes_beside_rules(name: str, text: str) -> Iterator[Mistake]:
    """Damage one of the files beside the rules in every way."""
    file = composed(text)
    for path, stretch in file.keys.items():
        again, place = file.twice(path)
        yield Mistake(f"twice {path}", again, (place,), other=stretch.place)
        shape = SHAPES.get((name, "" if len(path) == 1 else str(path[0]))) if len(path) in (1, 3) else None
        if shape:
            yield from _damaged_fact(file, path, shape)
        if len(path) == 3 and path[0] == "facts":
            yield from _damaged_declaration(file, path)
        if len(path) == 3 and path[0] == "requirements":
            yield from _damaged_requirement(file, path)


def _damaged_fact(file: Composed, path: Path, shape: str) -> Iterator[Mistake]:
    field = PACK_FILES[shape].fields[str(path[-1])]
    for word in misspellings(str(path[-1]), PACK_FILES[shape].fields):
        damaged = file.with_key(path, word)
        missing = (composed(damaged).values[path[:-1]].place,) if field.required else ()
        if path[0] == "facts" and path[-1] == "words":
            missing = (file.values[*path[:-1], "type"].place,)
        yield Mistake(f"misspelt {path}", damaged, (file.keys[path].place, *missing), str(path[-1]))
    without = file.without(path)
    if field.required and re.search("^[^#]", without, re.MULTILINE):
        yield Mistake(f"without {path}", without, (composed(without).values[path[:-1]].place,))


def _damaged_requirement(file: Composed, path: Path) -> Iterator[Mistake]:
    place, value = file.values[path].place, file.scalars[path]
    if path[-1] in ("source", "group"):
        for word in (f"{value}x", value[:-1]):
            yield Mistake(f"unknown {path}", file.with_value(path, word), (place,), "?")
    if path[-1] in ("strength", "shown_by"):
        for word in misspellings(value, ()):
            places = place, file.values[path[:-1]].place
            yield Mistake(f"word {path}", file.with_value(path, word), places, value)


def _damaged_declaration(file: Composed, path: Path) -> Iterator[Mistake]:
    """Misspell the words of a declaration, and declare what there is already or what cannot be."""
    place, entry = file.values[path].place if path in file.values else file.keys[path].place, path[:-1]
    if path[-1] in ("on", "type"):
        for word in misspellings(file.scalars[path], (*VOCABULARY, *FACT_TYPES)):
            places = (place, file.values[entry].place) if path[-1] == "type" else (place,)
            yield Mistake(f"word {path}", file.with_value(path, word), places, file.scalars[path])
    if path[-1] == "on":
        there = next(iter(VOCABULARY[file.scalars[path]].fields))
        yield Mistake(f"there already {path}", file.with_key(entry, there), (place,))
        yield Mistake(f"reserved {path}", file.with_key(entry, "until"), (file.keys[entry].place,))
    if path[-1] == "words":
        without = file.without(path)
        yield Mistake(f"without {path}", without, (composed(without).values[*entry, "type"].place,))


FILES = [path for pack in (*PACKS, OWN_PACK) for path in sorted(pack.glob("*.yaml"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_mistake_beside_the_rules_is_found_where_it_is(
    path: File, tmp_path: File, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = _with_rules(path.parent, tmp_path / "copy")
    several = list(mistakes_beside_rules(path.name, path.read_text("utf-8")))
    # A file of many like entries is damaged in some of them only.
    chosen = several[:60] + several[60 :: max(1, len(several) // 60)]
    checked = {}
    for one in chosen:
        (pack / path.name).write_text(one.text, "utf-8")
        found = read_pack(pack)
        assert found.pack is None, one
        elsewhere = [problem for problem in found.problems if problem.location.file != f"copy/{path.name}"]
        wrong = _wrong(one, [problem for problem in found.problems if problem not in elsewhere])
        if wrong or (elsewhere and not _follows_from_the_head(path, elsewhere)):
            checked[one.what] = wrong or str(elsewhere)

    with capsys.disabled():
        print(f"\n{len(chosen):,} damaged copies of {path.name}", end=" ")  # noqa: T201 - how much was tried
    assert checked == {}


@pytest.mark.parametrize("pack", [pack for pack in PACKS if (pack / "lists.yaml").exists()], ids=lambda path: path.name)
def test_a_misspelt_word_in_a_list_is_found_where_it_is(pack: File, tmp_path: File) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(pack, copy)
    lists = composed((pack / "lists.yaml").read_text("utf-8"))
    for name in lists.keys:
        path = (*name, 0)
        (word, *_) = misspellings(lists.scalars[path], ())
        (copy / "lists.yaml").write_text(lists.with_value(path, word), "utf-8")

        problems = {(one.location.file, one.location.span[:2], one.suggestion) for one in read_pack(copy).problems}
        assert problems == {("copy/lists.yaml", lists.values[path].place, did_you_mean(lists.scalars[path]))}


def _follows_from_the_head(path: File, problems: list[Problem]) -> bool:
    """Say whether what is wrong elsewhere are the sources and groups that pack.yaml no longer has."""
    return path.name == "pack.yaml" and {one.location.file for one in problems} == {"copy/requirements.yaml"}


def test_the_command_checks_nothing_with_a_damaged_pack(tmp_path: File) -> None:
    (tmp_path / "organisation.yaml").write_text("format: 1\norganisation: {name: Example CCG, kind: ccg}\n", "utf-8")
    mistakes = [(rule, one) for rule in RULES[::12] for one in islice(_mistakes(rule), 0, None, 17)]
    for number, (rule, one) in enumerate(mistakes):
        pack = _with_rules(rule.parent.parent, tmp_path / f"pack-{number}")
        for name in _named(rule):
            shutil.copytree(rule.parent.parent / name, pack / name)
        (pack / "damaged").mkdir()
        (pack / "damaged" / "rule.yaml").write_text(one.text, "utf-8")
        given = Given(packs=("joint-committees", str(pack)), formats=(f"json={tmp_path / 'report.json'}",))

        assert check_organisation([tmp_path / "organisation.yaml"], given) == 2, one
        report = json.loads((tmp_path / "report.json").read_text("utf-8"))
        assert report["input_errors"]
        assert {error["location"]["file"] for error in report["input_errors"]} == {f"pack-{number}/damaged/rule.yaml"}
        assert {str(report[key]) for key in ("results", "requirements", "verdicts", "errors")} == {"[]"}


def test_two_packs_of_one_name_are_not_mixed(tmp_path: File) -> None:
    copy = tmp_path / PACKS[0].name
    shutil.copytree(PACKS[0], copy)

    with pytest.raises(UsageError, match=f"there are two packs called `{PACKS[0].name}`"):
        load_packs([str(copy)])


def test_a_built_in_pack_given_by_its_folder_is_read_once() -> None:
    assert load_packs([str(PACKS[0])]) == load_packs(())
