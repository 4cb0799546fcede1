"""Files of a commit are written out as they are, and nothing is written through a link."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.cli.git import Repository
from govcheck.cli.usage import UsageError
from tests.cli.repositories import repository


def written(top: Path, folder: Path) -> dict[str, str]:
    """Write out HEAD; give every file with its text, and every link with where it leads."""
    found = Repository(top)
    found.write_files(found.commit("HEAD"), folder)
    names = {
        path: path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()
    }
    return {
        name: f"-> {path.readlink()}" if path.is_symlink() else path.read_text("utf-8") for path, name in names.items()
    }


def test_files_are_written_as_committed_and_links_as_links(tmp_path: Path) -> None:
    repo = repository(tmp_path / "repo")
    (repo.top / "na\u00efve name.yml").write_text("a: \u00e9\r\n", encoding="utf-8", newline="")
    (repo.top / "picture.png").write_bytes(b"\x00\x01")
    (repo.top / ".gitattributes").write_text("* text=auto export-ignore\n", encoding="utf-8")
    (repo.top / "link.yaml").symlink_to("governance/organisation.yaml")
    repo.commit("Add")
    (repo.org / "organisation.yaml").write_text("changed since", encoding="utf-8")
    found = written(repo.top, tmp_path / "out")
    organisation = found.pop("governance/organisation.yaml")
    assert organisation.startswith("format: 1\n")
    assert found == {
        ".gitattributes": "",
        "link.yaml": "-> governance/organisation.yaml",
        "na\u00efve name.yml": "a: \u00e9\n",
        "picture.png": "",
    }


def test_modules_are_left_out(tmp_path: Path) -> None:
    repo, inner = repository(tmp_path / "repo"), repository(tmp_path / "repo" / "inner")
    repo.git("add", "inner")
    repo.commit("Add a module")
    assert list(written(repo.top, tmp_path / "out")) == ["governance/organisation.yaml"]
    assert inner.org.exists()


def test_a_repository_is_found_from_a_folder_that_is_gone(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    assert Repository(repo.top / "gone" / "too").top == repo.top


def test_the_repository_of_a_hook_does_not_stand_in_for_that_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo, other = repository(tmp_path / "repo"), repository(tmp_path / "other")
    other.git("branch", "elsewhere")
    monkeypatch.setenv("GIT_DIR", str(other.top / ".git"))
    found = Repository(repo.top)
    assert found.top == repo.top
    with pytest.raises(UsageError):
        found.commit("elsewhere")


def test_a_tag_means_its_commit(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    repo.git("tag", "--annotate", "v1", "--message", "one")
    assert Repository(repo.top).commit("v1") == repo.git("rev-parse", "main")


@pytest.mark.parametrize("revision", ["", "-h", "no such", "HEAD:governance"])
def test_what_is_no_commit_is_refused(tmp_path: Path, revision: str) -> None:
    repo = repository(tmp_path)
    with pytest.raises(UsageError, match="is neither a folder here nor a revision that git knows"):
        Repository(repo.top).commit(revision)


def test_a_commit_of_which_files_are_missing_is_told(tmp_path: Path) -> None:
    repo = repository(tmp_path / "repo")
    name = repo.git("rev-parse", "HEAD:governance/organisation.yaml")
    (repo.top / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(UsageError, match=f"git cannot give a file of the revision: {name} missing"):
        written(repo.top, tmp_path / "out")
