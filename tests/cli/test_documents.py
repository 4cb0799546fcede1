"""Reports that are files of office programs: never printed, and refused before anything is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from govcheck.report import DOCUMENTS
from tests.cli.calling import RULE, Called, call, organisation
from tests.report.reading import READERS

EVERY_DOCUMENT = pytest.mark.parametrize("name", DOCUMENTS)


@EVERY_DOCUMENT
def test_a_document_is_written_to_its_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"report.{name}"
    choices = ("--select", RULE, "--as-of", "2017-09-30", "--format", f"{name}={file}")
    done = call("check", organisation(tmp_path / "org"), *choices)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith(f"govcheck: Wrote {file}.")
    assert "Example CCG" in READERS[name](file.read_bytes())


@EVERY_DOCUMENT
def test_a_document_shows_posts_where_these_are_asked_for(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"report.{name}"
    asked = ("check", organisation(tmp_path / "org"), "--as-of", "2017-09-30", "--format", f"{name}={file}")
    call(*asked, "--people", "posts")
    posts = READERS[name](file.read_bytes())
    call(*asked)
    assert ("Ann Bell" in posts, "Ann Bell" in READERS[name](file.read_bytes())) == (False, True)


@EVERY_DOCUMENT
def test_a_document_is_not_printed(tmp_path: Path, name: str) -> None:
    said = f"govcheck: --format: `{name}` cannot be printed; name a file for it, as {name}=report.{name}.\n"
    assert call("check", organisation(tmp_path / "org"), "--format", name) == Called(2, "", said)
    named_in_settings = organisation(tmp_path / "settings", settings=f"format: [{name}]\n")
    assert call("check", named_in_settings) == Called(2, "", said)


@EVERY_DOCUMENT
def test_a_library_that_is_not_installed_is_named_with_how_to_install_it(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, DOCUMENTS[name].module, None)
    html, file = tmp_path / "report.html", tmp_path / f"report.{name}"
    done = call("check", organisation(tmp_path / "org"), "--format", f"html={html}", "--format", f"{name}={file}")
    needed = f"`{name}` needs {DOCUMENTS[name].package}, which is not installed."
    how = f"Install it with: pip install 'govcheck[{name}]'."
    assert done == Called(2, "", f"govcheck: --format: {needed} {how}\n")
    assert (html.exists(), file.exists()) == (False, False)


@EVERY_DOCUMENT
def test_a_document_says_what_is_wrong_with_the_files(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"report.{name}"
    done = call("check", organisation(tmp_path / "org", in_public="perhaps"), "--format", f"{name}={file}")
    assert done.code == 2
    assert "Nothing was checked: the files have 1 error" in READERS[name](file.read_bytes())
