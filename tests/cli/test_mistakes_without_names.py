"""Mistakes in the files, told where nobody may be named: neither ids nor names, misspelt or not, in any format."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from govcheck.report import DOCUMENTS, TEXT_FORMATS, WITHOUT_NAMES
from govcheck.report.comparison import COMPARISON_FORMATS
from tests.cli.calling import Called, call, write
from tests.organisations import EXAMPLES
from tests.report.reading import READERS

WRONG = """\
format: 1
organisation: {name: Example CCG, kind: ccg}
people:
  amina-khan: {name: Dr Amina Khan, employed_by_organisation: perhaps}
  bilal-khan: {nmae: Bilal Khan}
governing_body:
  meets_in_publc: yes
  chair: {member: amina-khn}
  seats:
    lay: {kind: lay, voting: Amina Khan, holders: {person: amina-khn, from: 2015-04-01}}
    amina-khan: {kind: lya, voting: yes, holders: {person: bilal-kahn, from: "Mr `Khan` Bilal"}}
  amina-khan: {kind: lay}
committees:
  audit: {chair: {person: amina-khn}}
attestations:
  one: {question: EGG-1, by: amina-khan, approved_by: amina-khan, answer: yes}
"""
NAMES = re.compile("amina|bilal|kahn|khan|khn", re.IGNORECASE)
FORMATS = (*TEXT_FORMATS, *DOCUMENTS)


def wrong(folder: Path, settings: str = "") -> Path:
    texts = {"organisation": WRONG, **({"govcheck": settings} if settings else {})}
    return write(folder, **texts, **{"amina-khan": "format: 1\npeople: {amina-khan: {name: Someone Else}}\n"})


def written(org: Path, name: str, *more: str) -> tuple[str, Called]:
    """Give a report, and what the call printed beside it."""
    file = org.parent / f"report.{name}"
    called = call("check", org, "--as-of", "2017-06-01", "--format", f"{name}={file}", *more)
    assert called.code == 2
    drawn = file.read_bytes()
    return READERS[name](drawn) if name in READERS else drawn.decode("utf-8"), called


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_names_anyone_where_posts_are_asked_for(tmp_path: Path, name: str) -> None:
    report, called = written(wrong(tmp_path / "org"), name, "--people", "posts")
    assert NAMES.findall(report) == []
    assert NAMES.findall(called.err) == []
    assert "`...`" in called.err


@pytest.mark.parametrize("name", sorted(WITHOUT_NAMES))
def test_formats_that_many_see_name_nobody_unasked(tmp_path: Path, name: str) -> None:
    org = wrong(tmp_path / "org")
    report, called = written(org, name)
    assert NAMES.findall(report + called.err) == []
    report, called = written(org, name, "--people", "names")
    assert "amina-khn" in called.err
    assert "amina-khn" in report


@pytest.mark.parametrize("name", COMPARISON_FORMATS)
def test_comparisons_name_nobody_either(tmp_path: Path, name: str) -> None:
    org = wrong(tmp_path / "org")
    called = call("diff", org, org, "--people", "posts", "--format", name)
    assert called.code == 2
    assert NAMES.findall(called.out + called.err) == []


def test_writing_a_baseline_goes_by_the_settings(tmp_path: Path) -> None:
    org = wrong(tmp_path / "org", settings="people: posts\n")
    called = call("baseline", "write", org, "--file", tmp_path / "baseline.json")
    assert called.code == 2
    assert NAMES.findall(called.err) == []
    assert NAMES.findall(call("check", wrong(tmp_path / "other"), "--format", f"json={tmp_path / 'r'}").err) != []


def test_new_findings_that_a_baseline_refuses_are_told_by_posts(tmp_path: Path) -> None:
    org, file = tmp_path / "org", tmp_path / "baseline.json"
    shutil.copytree(EXAMPLES / "failing-ccg", org)
    file.write_text('{"schema": "govcheck-baseline/1", "entries": []}', encoding="utf-8")
    named = call("baseline", "write", org, "--file", file)
    settings = org / "govcheck.yaml"
    settings.write_text(f"{settings.read_text('utf-8')}people: posts\n", encoding="utf-8")
    unnamed = call("baseline", "write", org, "--file", file)
    names = re.compile("|".join(re.findall(r"name: Dr ([A-Z]\w+ [A-Z]\w+)", people_of(org))))
    assert (named.code, unnamed.code) == (1, 1)
    assert names.findall(named.err) != []
    assert names.findall(unnamed.err) == []


def people_of(org: Path) -> str:
    return "".join(file.read_text("utf-8") for file in org.rglob("*.yaml"))
