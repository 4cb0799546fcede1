"""Reading a pack from its folder, with every mistake located."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path as Folder
from typing import NamedTuple

from govcheck.load import Problem, Scalar, read_file
from govcheck.load import Sequence as WrittenList
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.near import did_you_mean
from govcheck.model.reader import Reader
from govcheck.model.route import Routes
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Group, Record
from govcheck.rules.packs.pack import AppliesTo, Pack, Requirement, Rule, Source, Span
from govcheck.rules.packs.params import Shelf, Word
from govcheck.rules.packs.read_rule import Context, RuleFile, read_rule, span_of
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.rules.packs.standing import read_standing
from govcheck.source import Location
from govcheck.source import Span as Stretch


class ReadPack(NamedTuple):
    """A pack, or what is wrong with it; with problems it must not be used."""

    pack: Pack | None
    problems: tuple[Problem, ...]


class _File(NamedTuple):
    """One file of a pack, read by its shape."""

    record: Record
    reader: Reader
    location: Location
    problems: tuple[Problem, ...]


def read_pack(folder: Folder) -> ReadPack:
    """Read pack.yaml, requirements.yaml, lists.yaml and every rule folder below `folder`."""
    name = folder.name
    head = _read(folder / "pack.yaml", "pack", f"{name}/pack.yaml")
    asked = _read(folder / "requirements.yaml", "requirements-file", f"{name}/requirements.yaml")
    lists, lists_problems = _lists(folder / "lists.yaml", f"{name}/lists.yaml")
    problems = [*head.problems, *asked.problems, *lists_problems]
    if problems:
        return ReadPack(None, tuple(problems))
    requirements = _requirements(asked.record)
    default = AppliesTo(_words(head.record, "kinds"), span_of(head.record, Span()))
    settings = _table(head.record, "settings")
    files = sorted(folder.glob("*/rule.yaml"))
    standing = read_standing(folder)
    problems += standing.problems
    names = (*(file.parent.name for file in files), *(file.name for file in standing.files))
    context = Context(name, default, requirements, Shelf(lists, settings), Routes(VOCABULARY, DERIVED_FIELDS), names)
    rules: list[Rule] = []
    for path in files:
        rule, wrong = _rule(path, context)
        problems.extend(wrong)
        if rule:
            rules.append(rule)
    for file in standing.files:
        rule, trouble = read_rule(file, context)
        problems += trouble
        if rule:
            rules.append(rule)
    problems += _named_twice(standing.files, names)
    problems += _dangling(head, asked)
    pack = _pack(name, folder, head.record, requirements, tuple(rules), default)
    return ReadPack(None if problems else pack, tuple(problems))


def _read(path: Folder, shape: str, name: str) -> _File:
    """Read one file by the shape of its kind."""
    documents = read_file(path, name)
    reader = Reader(PACK_FILES)
    record = reader.record(shape, documents.root, ()) if not documents.problems else Record(shape, (), {})
    location = Location(name, Stretch(1, 1, 1, 1))
    return _File(record, reader, location, (*documents.problems, *reader.problems))


def _rule(path: Folder, context: Context) -> tuple[Rule | None, tuple[Problem, ...]]:
    name = path.parent.name
    file = _read(path, "rule", f"{context.pack}/{name}/rule.yaml")
    if file.problems:
        return None, file.problems
    rule, trouble = read_rule(RuleFile(name, file.record, file.reader.places, file.location), context)
    return rule, tuple(trouble)


def _named_twice(standing: Sequence[RuleFile], names: Sequence[str]) -> list[Problem]:
    """Find standing rules whose name another rule of the pack bears too."""
    return [
        Problem(file.location, f"The pack has another rule `{file.name}`.")
        for file in standing
        if names.count(file.name) > 1
    ]


def _lists(path: Folder, name: str) -> tuple[dict[str, tuple[Word, ...]], tuple[Problem, ...]]:
    """Read the named lists of a pack; a pack need not have any."""
    if not path.exists():
        return {}, ()
    documents = read_file(path, name)
    found: dict[str, tuple[Word, ...]] = {}
    problems = list(documents.problems)
    for key, entry in documents.root.entries.items():
        if isinstance(entry.node, WrittenList) and all(isinstance(one, Scalar) for one in entry.node.items):
            found[key] = tuple(Word(one.text, one.location) for one in entry.node.items if isinstance(one, Scalar))
        else:
            problems.append(Problem(entry.key, f"`{key}` is not a list of words."))
    return found, tuple(problems)


def _requirements(record: Record) -> dict[str, Requirement]:
    group = record.facts["requirements"]
    assert isinstance(group, Group)  # noqa: S101 - the shape of the file says so
    return {
        one.id: Requirement(one.id, **{key: str(value) for key, value in one.facts.items()})
        for one in group.items
        if isinstance(one, Record)
    }


def _dangling(head: _File, asked: _File) -> list[Problem]:
    """Find requirements of unknown groups or sources."""
    groups, sources = _table(head.record, "groups"), {one.id for one in _sources(head.record)}
    problems: list[Problem] = []
    for one in _requirements(asked.record).values():
        for key, name, known in (("group", one.group, groups), ("source", one.source, sources)):
            if name not in known:
                place = asked.reader.places["requirements", one.id, key]
                sentence = f"pack.yaml has no {key} `{name}`."
                problems.append(Problem(place, sentence, did_you_mean(name, known)))
    return problems


def _pack(
    name: str,
    folder: Folder,
    head: Record,
    requirements: dict[str, Requirement],
    rules: tuple[Rule, ...],
    default: AppliesTo,
) -> Pack:
    return Pack(
        id=name,
        title=str(head.facts["title"]),
        version=str(head.facts["version"]),
        maintainer=str(head.facts["maintainer"]),
        kinds=default.kinds,
        span=default.span,
        sources=_sources(head),
        groups=_table(head, "groups"),
        requirements=requirements,
        rules=rules,
        folder=str(folder),
    )


def _sources(head: Record) -> tuple[Source, ...]:
    group = head.facts["sources"]
    assert isinstance(group, Group)  # noqa: S101 - the shape of the file says so
    return tuple(
        Source(one.id, **{key: str(value) for key, value in one.facts.items()})
        for one in group.items
        if isinstance(one, Record)
    )


def _table(record: Record, key: str) -> dict[str, str]:
    table = record.facts.get(key)
    if not isinstance(table, Record):
        return {}
    return {name: str(value) for name, value in table.facts.items() if name != "complete"}


def _words(record: Record, key: str) -> tuple[str, ...]:
    group = record.facts.get(key)
    return tuple(str(one) for one in group.items) if isinstance(group, Group) else ()
