"""Rules that stand together in one file of a pack: those on documents, and those on questions to be answered."""

from pathlib import Path as Folder
from typing import NamedTuple

from govcheck.load import Entry, Mapping, Problem, Scalar, read_file
from govcheck.model.reader import Reader
from govcheck.model.value import Group, Kept, Record
from govcheck.rules.packs.read_rule import RuleFile
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.source import Location, Span

REQUIREMENT = "{requirement}"


class Standing(NamedTuple):
    """A file of such rules: what they have in common, so that none of them needs to say it."""

    file: str
    key: str
    check: str
    passed: str
    failed: str
    left_out: dict[str, str]
    """What the parameters may leave out; `REQUIREMENT` stands for the first requirement of the rule."""


STANDING = (
    Standing(
        "documents.yaml",
        "documents",
        "document-in-order",
        "{document} is in order.",
        "No such document is in order: {why}.",
        {},
    ),
    Standing(
        "questions.yaml",
        "questions",
        "attested",
        "Attested: {answer}.",
        "Asked “{question}”, the answer is not a yes: {answer}.",
        {"question": REQUIREMENT, "valid_for": "$attestation_validity"},
    ),
)


class ReadStanding(NamedTuple):
    """The rules of such files, and what is wrong with them."""

    files: tuple[RuleFile, ...]
    problems: tuple[Problem, ...]


def read_standing(folder: Folder) -> ReadStanding:
    """Read the standing files of the pack in `folder`; a pack need not have any."""
    files: list[RuleFile] = []
    problems: list[Problem] = []
    for kind in STANDING:
        path = folder / kind.file
        if path.exists():
            read = _read(path, kind, f"{folder.name}/{kind.file}")
            files += read.files
            problems += read.problems
    return ReadStanding(tuple(files), tuple(problems))


def _read(path: Folder, kind: Standing, name: str) -> ReadStanding:
    documents = read_file(path, name)
    reader = Reader(PACK_FILES)
    record = reader.record(f"{kind.key}-file", documents.root, ())
    problems = (*documents.problems, *reader.problems)
    entries = record.facts.get(kind.key)
    if problems or not isinstance(entries, Group):
        return ReadStanding((), problems)
    place = Location(name, Span(1, 1, 1, 1))
    files = [
        RuleFile(one.id, _completed(one, kind), reader.places, reader.places.get(one.path, place), standing=True)
        for one in entries.items
        if isinstance(one, Record)
    ]
    return ReadStanding(tuple(files), ())


def _completed(rule: Record, kind: Standing) -> Record:
    """Put in what the file leaves out: the check, the organisation as subject, the messages."""
    message = Record("message", (*rule.path, "message"), {"pass": kind.passed, "fail": kind.failed})
    subject = Kept(_written("organisation", rule), (*rule.path, "subject"))
    facts = {"check": kind.check, "subject": subject, "message": message, **rule.facts}
    return rule._replace(facts={**facts, "params": _params(rule, kind.left_out)})


def _params(rule: Record, left_out: dict[str, str]) -> Kept:
    """Put in what the parameters leave out."""
    params, requirements = rule.facts["params"], rule.facts["requirements"]
    assert isinstance(params, Kept)  # noqa: S101 - the shape of the file says so
    assert isinstance(requirements, Group)  # noqa: S101 - as above
    if not isinstance(params.node, Mapping) or not requirements.items:
        return params
    first = str(requirements.items[0])
    texts = {key: text.replace(REQUIREMENT, first) for key, text in left_out.items()}
    entries = {key: Entry(params.node.location, _written(text, rule)) for key, text in texts.items()}
    return params._replace(node=params.node._replace(entries={**entries, **params.node.entries}))


def _written(text: str, rule: Record) -> Scalar:
    params = rule.facts["params"]
    assert isinstance(params, Kept)  # noqa: S101 - the shape of the file says so
    return Scalar(text, False, params.node.location)
