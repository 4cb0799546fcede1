"""From documents to an organisation, with every mistake located."""

from collections.abc import Mapping
from typing import NamedTuple

from govcheck.load import Documents, Problem
from govcheck.model.consistency import inconsistencies
from govcheck.model.near import did_you_mean
from govcheck.model.organisation import Organisation
from govcheck.model.reader import MentionedReference, Reader
from govcheck.model.things import REFERABLE, VOCABULARY
from govcheck.model.value import Group, Record
from govcheck.model.vocabulary import Vocabulary
from govcheck.source import Location, Path, Span

#: Looking for the nearest of many ids takes long; whoever has more mistakes than this has another problem.
_SUGGESTED = 100


class Built(NamedTuple):
    """An organisation, and what is wrong with its files; with problems it must not be checked."""

    organisation: Organisation
    problems: tuple[Problem, ...]


def build(documents: Documents, vocabulary: Vocabulary = VOCABULARY) -> Built:
    """Read the merged tree by the vocabulary, then look up references and compare what must agree."""
    reader = Reader(vocabulary)
    root = reader.record("root", documents.root, ())
    first = documents.files[0].name if documents.files else ""
    index = entries_of(root)
    organisation = Organisation(
        root=root,
        places=reader.places,
        entries=index,
        evidenced=reader.evidenced,
        dated=tuple(reader.dated),
        vocabulary=vocabulary,
        top=Location(first, Span(1, 1, 1, 1)),
    )
    dangling = [one for one in reader.references if one.reference.id not in index[one.reference.kind]]
    problems = [
        *documents.problems,
        *reader.problems,
        *(_leads_nowhere(one, index if at < _SUGGESTED else {}) for at, one in enumerate(dangling)),
        *inconsistencies(organisation, reader.records),
    ]
    order = {file.name: position for position, file in enumerate(documents.files)}
    problems.sort(key=lambda one: (order.get(one.location.file, -1), one.location.span, one.sentence))
    return Built(organisation, tuple(problems))


def entries_of(root: Record) -> dict[str, dict[str, Record]]:
    """Collect all entries that others may refer to: kind of reference, then id."""
    return {kind: _entries(root, paths) for kind, paths in REFERABLE.items()}


def _entries(root: Record, paths: tuple[Path, ...]) -> dict[str, Record]:
    """Collect the entries of the maps at `paths`; a path to one object gives that object."""
    found: dict[str, Record] = {}
    for path in paths:
        value = _at(root, path)
        if isinstance(value, Group):
            found.update((item.id, item) for item in value.items if isinstance(item, Record))
        elif isinstance(value, Record):
            found[value.id] = value
    return found


def _at(record: Record, path: Path) -> object:
    value: object = record
    for key in path:
        if not isinstance(value, Record):
            return None
        value = value.facts.get(str(key))
    return value


def _leads_nowhere(mention: MentionedReference, index: Mapping[str, Mapping[str, Record]]) -> Problem:
    """Say that a reference leads nowhere, with the nearest id."""
    kind, name = mention.reference
    sentence = f"There is no {kind.replace('-', ' ')} with the id `{name}`."
    return Problem(mention.location, sentence, did_you_mean(name, index.get(kind, ())))
