"""The examples of a rule: the smallest organisations that show each of its results."""

import datetime
from collections.abc import Iterator
from pathlib import Path as File
from typing import NamedTuple

from govcheck.load import Documents, Entry, Mapping, Node, Problem, Scalar, Sequence, read_file, read_text
from govcheck.model.build import build
from govcheck.model.moment import Moment
from govcheck.model.organisation import Organisation
from govcheck.model.reader import Reader
from govcheck.model.things import VOCABULARY
from govcheck.model.value import Group, Record
from govcheck.model.vocabulary import Vocabulary
from govcheck.rules.packs.generated import generated_examples
from govcheck.rules.packs.pack import Pack, Rule
from govcheck.rules.packs.shapes import PACK_FILES

RESULTS = ("pass", "fail", "not-evidenced", "not-applicable")


class Expected(NamedTuple):
    """What an example says that it must give."""

    as_of: datetime.date
    result: str
    subject: str
    at: str
    message: str
    missing: tuple[str, ...]
    remarks: tuple[str, ...]
    because: str


class Example(NamedTuple):
    """One example of a rule."""

    name: str
    """`pack/rule/pass-two-lay-members.yaml`."""
    text: str
    expected: Expected | None
    organisation: Organisation
    documents: Documents
    problems: tuple[Problem, ...]

    @property
    def file_name(self) -> str:
        """The last part of its name; it begins with the result."""
        return self.name.rpartition("/")[2]


def example_names(rule: Rule, pack: Pack) -> tuple[str, ...]:
    """Give the file names of the examples of a rule, in order, without reading any."""
    if rule.standing:
        return tuple(generated_examples(rule, pack.vocabulary))
    folder = File(pack.folder) / rule.name
    return tuple(sorted(path.name for path in folder.glob("*.yaml") if path.name != "rule.yaml"))


def examples_of(rule: Rule, pack: Pack) -> list[Example]:
    """Read the examples of a rule in the order of their names; those of a standing rule are made."""
    if rule.standing:
        made = generated_examples(rule, pack.vocabulary)
        files = {f"{rule.id}/{name}": text for name, text in made.items()}
        return [_example(name, read_text(text, name), text, pack.vocabulary) for name, text in files.items()]
    folder = File(pack.folder) / rule.name
    return [read_example(path, pack.vocabulary) for path in sorted(folder.glob("*.yaml")) if path.name != "rule.yaml"]


def read_example(file: File, vocabulary: Vocabulary = VOCABULARY) -> Example:
    """Read one example from its file; `vocabulary` is what its organisation can speak of."""
    name = "/".join(file.parts[-3:])
    documents = read_file(file, name)
    return _example(name, documents, "\n".join(line for one in documents.files for line in one.lines), vocabulary)


def _example(name: str, documents: Documents, text: str, vocabulary: Vocabulary) -> Example:
    """Read one example: what it expects, and its organisation."""
    entries = dict(documents.root.entries)
    block = entries.pop("expect", None)
    entries.pop("format", None)
    reader = Reader(PACK_FILES)
    problems: list[Problem] = []
    expected = None
    if block is None:
        problems.append(Problem(documents.root.location, "An example begins with an `expect:` block."))
    elif isinstance(block.node, Mapping):
        record = reader.record("expect", block.node, ())
        problems.extend(reader.problems)
        expected = _expected(record) if not reader.problems else None
    rest = documents._replace(root=documents.root._replace(entries=entries))
    built = build(rest, vocabulary)
    return Example(name, text, expected, built.organisation, rest, (*problems, *built.problems))


def _expected(record: Record) -> Expected:
    def text(key: str) -> str:
        value = record.facts.get(key)
        return value if isinstance(value, str) else ""

    def texts(key: str) -> tuple[str, ...]:
        value = record.facts.get(key)
        return tuple(str(one) for one in value.items) if isinstance(value, Group) else ()

    day = record.facts["as_of"]
    assert isinstance(day, Moment)  # noqa: S101 - the shape of the block says so
    return Expected(
        day.earliest,
        text("result"),
        text("subject"),
        text("at"),
        text("message"),
        texts("missing"),
        texts("remarks"),
        text("because"),
    )


def stated_facts(node: Node, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """List every fact of a file: the route of keys with the text; items of lists count by what they say."""
    if isinstance(node, Scalar):
        yield path, node.text
    elif isinstance(node, Sequence):
        for position, item in enumerate(node.items):
            yield from stated_facts(item, (*path, f"[{position}]"))
    else:
        if not node.entries:
            yield path, "{}"
        for key, entry in node.entries.items():
            yield from stated_facts(entry.node, (*path, key))


def difference(left: Example, right: Example) -> int:
    """Count the facts in which two examples differ; `note` is for people and does not count."""
    mine, theirs = (dict(_counted(one.documents.root.entries)) for one in (left, right))
    return sum(mine.get(path) != theirs.get(path) for path in mine.keys() | theirs.keys())


def _counted(entries: dict[str, Entry]) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, entry in entries.items():
        for path, text in stated_facts(entry.node, (key,)):
            if path[-1] != "note":
                yield path, text
