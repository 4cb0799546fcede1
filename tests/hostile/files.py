"""A folder with every kind of file that a check reads beside the organisation's own, and the free text in each."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from govcheck.cli.check import checked
from govcheck.cli.choices import Given
from govcheck.cli.settings import SETTINGS_FILE
from govcheck.load import read_text
from govcheck.model.things import VOCABULARY
from govcheck.model.vocabulary import Vocabulary
from govcheck.results.run import Run
from govcheck.rules.packs.shapes import PACK_FILES
from govcheck.rules.profiles.shapes import PROFILE_FILES
from tests.damage.minimal import Tree, write
from tests.hostile.fields import Slot, slots, twins
from tests.hostile.writing import file_of, remark, tree_of

KINDS: Mapping[str, tuple[str, Vocabulary]] = {
    "org/organisation.yaml": ("root", VOCABULARY),
    "org/govcheck.yaml": ("settings", SETTINGS_FILE),
    "ours.yaml": ("profile", PROFILE_FILES),
    "base.yaml": ("profile", PROFILE_FILES),
    "doors/pack.yaml": ("pack", PACK_FILES),
    "doors/requirements.yaml": ("requirements-file", PACK_FILES),
    "doors/documents.yaml": ("documents-file", PACK_FILES),
    "doors/questions.yaml": ("questions-file", PACK_FILES),
    "doors/open/rule.yaml": ("rule", PACK_FILES),
    "doors/named/rule.yaml": ("rule", PACK_FILES),
}
TEXTS = {
    "org/organisation.yaml": """\
format: 1
organisation: {name: Saltmarsh, kind: ccg}
meetings:
  may:
    note: A remark
    in_public: no
    private_reason: It rained
    evidence: {address: 'https://example.org/minutes', clause: 3}
committees: {audit: {name: Audit}}
""",
    "org/govcheck.yaml": """\
packs: [../doors, financial-planning]
profile: ../ours.yaml
format: [json]
select: [D-1, D-2, D-3, D-4]
ignore: [D-5]
rule_pages: 'https://example.org/rules/'
exclude: [drafts]
as_of: 2017-06-01
""",
    "ours.yaml": """\
title: Ours
purpose: To look at doors
extends: base.yaml
packs: [../doors]
kinds: [ccg]
settings: {doors/term: P2Y}
switched_off: {D-6: There is no such door}
headings: {doors: {title: Doors, requirements: [D-1, D-2]}}
conditions: {requirement: D-3, kinds: 7, chosen_by: the board}
""",
    "base.yaml": """\
title: Base
purpose: To be built on
longest_waiver: P6M
""",
    "doors/pack.yaml": """\
title: Doors
version: 1.0.0
maintainer: Wren and Teal
kinds: [ccg]
sources: {doors: {title: Doors, publisher: The Partnership, year: 2016}}
groups: {ways: Ways in}
areas: {ways: governance}
settings: {term: P1Y}
facts:
  ramp: {on: meeting, name: ramp_there, type: choice, words: [wood, stone], meaning: what the ramp is made of}
""",
    "doors/requirements.yaml": "requirements:\n"
    + "".join(
        f"  D-{number}: {{source: doors, place: page {number}, group: ways, says: Doors are open, strength: core, "
        f"shown_by: {shown}, comply_or_explain: {'yes' if number < 3 else 'no'}}}\n"
        for number, shown in enumerate(("fact", "document", "attestation", "fact", "fact", "fact"), 1)
    ),
    "doors/lists.yaml": "wanted: [Doors, Ways in]\n",
    "doors/documents.yaml": """\
documents:
  plan-of-doors:
    title: There is a plan of doors
    requirements: [D-2]
    severity: minor
    severity_reason: It is small
    or_reason: note
    unless_failed: [open]
    params: {document: {kind: terms-of-reference}, states: [parties]}
    remedy: Write it
    rationale: Someone must know
""",
    "doors/questions.yaml": """\
questions:
  all-found-them:
    title: All found the doors
    requirements: [D-3]
    params: {asks: Did all find them?, valid_for: $term, parts: {young: Did the young?, old: Did the old?}}
    remedy: Ask them
    rationale: Nobody else knows
""",
    "doors/open/rule.yaml": """\
title: Meetings are open
requirements: [D-1]
severity: minor
severity_reason: It is small
subject: {each: meetings}
check: stated
params: {values: {in_public: yes}}
message: {pass: 'It is open: {stated}.', fail: 'It is shut: {stated}.'}
remedy: Open it
rationale: Doors are to be opened
or_reason: private_reason
""",
    "doors/named/rule.yaml": """\
title: Committees have what is wanted
requirements: [D-4]
subject: {each: committees}
check: stated
params: {values: {name: wanted}}
message: {pass: 'It has all: {stated}.', fail: 'It has not: {stated}.'}
remedy: Add them
rationale: They are wanted
unless_failed: [open]
""",
}
LISTS = "doors/lists.yaml"
DAY = Given(as_of="2017-06-01", formats=("json",))


class Place(NamedTuple):
    """One place in one of the files that holds free text."""

    file: str
    slot: Slot


@cache
def trees() -> dict[str, Tree]:
    return {name: tree_of(read_text(text, name).root) for name, text in TEXTS.items()}


@cache
def places() -> tuple[Place, ...]:
    """Give every place of every file that holds free text; a list of words is nothing else."""
    found = [Place(name, one) for name, kind in KINDS.items() for one in slots(trees()[name], *kind)]
    words = [Slot(("wanted", at), "lists", "words", "text") for at in range(2)]
    return (*found, *(Place(LISTS, one) for one in words))


def write_all(folder: Path, text: str, chosen: Collection[Place], *, hostile: bool) -> Path:
    """Write all files with `text` in some places and behind every line, or a harmless one; give the organisation's."""
    for name, tree in trees().items():
        both = twins(tree, {one.slot: text for one in chosen if one.file == name})
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        written = file_of(both.hostile if hostile else both.harmless, remark(text, hostile=hostile))
        file.write_text(written, encoding="utf-8", newline="")
    return folder / "org"


def run_over(folder: Path) -> Run:
    """Check the organisation in `folder`; UsageError where its settings cannot be followed."""
    return checked([folder], DAY).run


def refusing(found: Run, chosen: Collection[Place]) -> set[Place]:
    """Give the places of whose texts a run complains."""
    wrong = {(one.location.file, one.location.span.line) for one in found.input_errors}
    return {one for one in chosen if (_shown(one.file), _line(one)) in wrong}


def _shown(file: str) -> str:
    """Give the name by which a report calls a file."""
    return file.removeprefix("org/")


def _line(place: Place) -> int:
    tree = trees()[place.file]
    assert isinstance(tree, dict)
    written = write(tree)
    return (written.keys if place.slot.is_key else written.values)[place.slot.path].line
