"""Reading what lies beside the head of a pack: its requirements, lists and rules."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path as Folder
from types import MappingProxyType

from govcheck.load import Problem, Scalar, read_file
from govcheck.load import Sequence as WrittenList
from govcheck.model.derived import DERIVED_FIELDS
from govcheck.model.near import did_you_mean
from govcheck.model.route import Routes
from govcheck.model.value import Group, Record
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.head import Head
from govcheck.rules.packs.pack import AppliesTo, Pack, ReadPack, Requirement, Rule, Source, Span, Word
from govcheck.rules.packs.pack_file import PackFile, read_pack_file
from govcheck.rules.packs.params import Shelf
from govcheck.rules.packs.read_rule import Context, RuleFile, read_rule, span_of
from govcheck.rules.packs.standing import read_standing


def read_beside(head: Head, vocabulary: Vocabulary, tailored: Mapping[str, Word] = MappingProxyType({})) -> ReadPack:
    """Read requirements.yaml, lists.yaml and every rule folder beside the head of a pack.

    `vocabulary` is what its rules and examples can speak of, `tailored` what a profile puts in the place of settings.
    """
    folder, name = head.folder, head.folder.name
    asked = read_pack_file(folder / "requirements.yaml", "requirements-file", f"{name}/requirements.yaml")
    lists, lists_problems = _lists(folder / "lists.yaml", f"{name}/lists.yaml")
    problems = [*head.problems, *asked.problems, *lists_problems]
    if problems:
        return ReadPack(None, tuple(problems))
    requirements = _requirements(asked.record, head.file.record)
    default = AppliesTo(head.file.words("kinds"), span_of(head.file.record, Span()))
    files = sorted(folder.glob("*/rule.yaml"))
    standing = read_standing(folder)
    problems += standing.problems
    names = (*(file.parent.name for file in files), *(file.name for file in standing.files))
    shelf = Shelf(lists, head.file.table("settings"), tailored)
    context = Context(name, default, requirements, shelf, Routes(vocabulary, DERIVED_FIELDS), names)
    read = [*(_rule(path, context) for path in files), *(read_rule(file, context) for file in standing.files)]
    problems += [problem for _, wrong in read for problem in wrong]
    problems += [*_named_twice(standing.files, names), *_dangling(head.file, asked)]
    pack = _pack(head, requirements, tuple(rule for rule, _ in read if rule), default)
    return ReadPack(None if problems else pack._replace(vocabulary=vocabulary), tuple(problems))


def _rule(path: Folder, context: Context) -> tuple[Rule | None, Sequence[Problem]]:
    name = path.parent.name
    file = read_pack_file(path, "rule", f"{context.pack}/{name}/rule.yaml")
    if file.problems:
        return None, file.problems
    return read_rule(RuleFile(name, file.record, file.places, file.location), context)


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


def _requirements(record: Record, head: Record) -> dict[str, Requirement]:
    group = record.facts["requirements"]
    assert isinstance(group, Group)  # noqa: S101 - the shape of the file says so
    free = {source.id for source in _sources(head) if source.comply_or_explain}
    return {one.id: _requirement(one, free) for one in group.items if isinstance(one, Record)}


def _requirement(one: Record, free: Collection[str]) -> Requirement:
    """Read a requirement; `free` are the sources that allow departure from all that they ask."""
    may_explain = one.facts.get("comply_or_explain") is True or str(one.facts["source"]) in free
    return Requirement(one.id, **_words(one), comply_or_explain=may_explain)


def _words(record: Record) -> dict[str, str]:
    return {key: str(value) for key, value in record.facts.items() if key != "comply_or_explain"}


def _dangling(head: PackFile, asked: PackFile) -> list[Problem]:
    """Find requirements of unknown groups or sources."""
    groups, sources = head.table("groups"), {one.id for one in _sources(head.record)}
    problems: list[Problem] = []
    for one in _requirements(asked.record, head.record).values():
        for key, name, known in (("group", one.group, groups), ("source", one.source, sources)):
            if name not in known:
                place = asked.places["requirements", one.id, key]
                sentence = f"pack.yaml has no {key} `{name}`."
                problems.append(Problem(place, sentence, did_you_mean(name, known)))
    for name in head.table("areas"):
        if name not in groups:
            place = head.places["areas", name]
            problems.append(Problem(place, f"pack.yaml has no group `{name}`.", did_you_mean(name, groups)))
    return problems + _shown_by_verdict(asked, head)


def _shown_by_verdict(asked: PackFile, head: PackFile) -> list[Problem]:
    """Find requirements shown by the overall verdict that do not say as what, and others that do."""
    problems: list[Problem] = []
    for one in _requirements(asked.record, head.record).values():
        if one.shown_by == "verdict" and not one.shown_as:
            sentence = "What the overall verdict shows says as what: `shown_as` is needed here."
            problems.append(Problem(asked.places["requirements", one.id, "shown_by"], sentence))
        if one.shown_as and one.shown_by != "verdict":
            sentence = "`shown_as` is for what the overall verdict shows, with `shown_by: verdict`."
            problems.append(Problem(asked.places["requirements", one.id, "shown_as"], sentence))
    return problems


def _pack(head: Head, requirements: dict[str, Requirement], rules: tuple[Rule, ...], default: AppliesTo) -> Pack:
    facts = head.file.record.facts
    return Pack(
        id=head.folder.name,
        title=str(facts["title"]),
        version=str(facts["version"]),
        maintainer=str(facts["maintainer"]),
        kinds=default.kinds,
        span=default.span,
        sources=_sources(head.file.record),
        groups=head.file.table("groups"),
        requirements=requirements,
        rules=rules,
        folder=str(head.folder),
        facts=tuple(one.fact for one in head.declarations),
        areas=head.file.table("areas"),
        settings=head.file.table("settings"),
    )


def _sources(head: Record) -> tuple[Source, ...]:
    group = head.facts["sources"]
    assert isinstance(group, Group)  # noqa: S101 - the shape of the file says so
    return tuple(
        Source(one.id, **_words(one), comply_or_explain=one.facts.get("comply_or_explain") is True)
        for one in group.items
        if isinstance(one, Record)
    )
