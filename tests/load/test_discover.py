"""Which files are read, what they are called, and what is in the way."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from govcheck.load import Problem, limits
from govcheck.load.discover import Found, discover
from govcheck.load.place import whole_file
from govcheck.load.walk import FoundFile

NOT_ORDINARY = "This is not an ordinary file; only ordinary files and folders are read."


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("format: 1\n")


def names(found: Found) -> list[str]:
    return [file.name for file in found.files]


def told(found: Found) -> list[tuple[str, str]]:
    """All problems as file and sentence; each must stand for its file as a whole."""
    assert all(problem == Problem(whole_file(problem.location.file), problem.sentence) for problem in found.problems)
    return sorted((problem.location.file, problem.sentence) for problem in found.problems)


def test_all_yaml_files_below_a_folder_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "z.yaml", "a.yml", "people/b.yaml", "people/more/c.YAML", "é ü.yaml")
    write(tmp_path, "notes.md", "yaml", "x.yaml.bak")
    write(tmp_path, ".hidden.yaml", ".git/a.yaml", "people/.old/a.yaml", "govcheck.yaml", "people/govcheck.yaml")
    found = discover([tmp_path])
    assert (names(found), told(found)) == (
        ["a.yml", "people/b.yaml", "people/more/c.YAML", "z.yaml", "é ü.yaml"],
        [],
    )


def test_what_exclude_names_is_not_looked_at(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "drafts/b.yaml", "old/a.yaml")
    (tmp_path / "drafts" / "gone.yaml").symlink_to("nothing")
    found = discover([tmp_path], ["drafts", "**/old/*.yaml"])
    assert (names(found), told(found)) == (["a.yaml"], [])


def test_a_file_given_is_read_whatever_its_name(tmp_path: Path) -> None:
    write(tmp_path, ".org.txt")
    assert discover([tmp_path / ".org.txt"], ["*"]) == Found((FoundFile(".org.txt", tmp_path / ".org.txt"),), ())


def test_a_file_given_twice_or_within_a_folder_given_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "b.yaml")
    found = discover([tmp_path / "b.yaml", tmp_path, tmp_path / "b.yaml", tmp_path])
    assert (names(found), told(found)) == (["a.yaml", "b.yaml"], [])


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    write(tmp_path, "one/a.yaml", "one/b.yaml", "two/a.yaml", "three/c.yaml")
    found = discover([tmp_path / "two", tmp_path / "one", tmp_path / "three" / "c.yaml"])
    assert (names(found), told(found)) == (["one/a.yaml", "one/b.yaml", "three/c.yaml", "two/a.yaml"], [])


def test_the_order_of_paths_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, "one/a.yaml", "two/b.yaml")
    one, two = tmp_path / "one", tmp_path / "two"
    assert discover([one, two]) == discover([two, one])


def test_a_path_that_leads_nowhere(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert told(discover([gone])) == [(gone.as_posix(), "There is no such file or folder.")]
    write(tmp_path, "a.yaml")
    below_a_file = tmp_path / "a.yaml" / "b"
    assert told(discover([below_a_file])) == [(below_a_file.as_posix(), "There is no such file or folder.")]


def test_no_path_at_all() -> None:
    assert told(discover([])) == [("", "No file or folder is given.")]


def test_a_path_the_system_does_not_take() -> None:
    assert told(discover([Path("a\0b")])) == [("a\ufffdb", "This cannot be opened.")]
    assert told(discover([Path("a" * 5000)])) == [("a" * 5000, "This name is longer than the system takes.")]


def test_a_folder_without_yaml_files(tmp_path: Path) -> None:
    write(tmp_path, "notes.md", ".hidden.yaml")
    assert told(discover([tmp_path])) == [(tmp_path.as_posix(), "There are no YAML files in this folder.")]


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "people.yaml/b.yaml")
    found = discover([tmp_path])
    sentence = "This is a folder, but its name ends like that of a YAML file; rename it."
    assert (names(found), told(found)) == (["a.yaml"], [("people.yaml", sentence)])


def test_pipes_and_sockets_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    os.mkfifo("pipe.yaml")
    os.mkfifo("pipe")
    with socket.socket(socket.AF_UNIX) as unix_socket:
        unix_socket.bind("socket.yml")
        assert told(discover([tmp_path])) == [("pipe.yaml", NOT_ORDINARY), ("socket.yml", NOT_ORDINARY)]
    assert told(discover([Path("pipe.yaml")])) == [("pipe.yaml", NOT_ORDINARY)]
    assert told(discover([Path(os.devnull)])) == [(os.devnull, NOT_ORDINARY)]


def test_a_link_to_a_file_of_the_folder_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "docs/b.txt", ".data/c.yaml")
    (tmp_path / "z.yaml").symlink_to("a.yaml")
    (tmp_path / "b.yaml").symlink_to("docs/b.txt")
    (tmp_path / "c.yaml").symlink_to(".data/c.yaml")
    found = discover([tmp_path])
    assert (names(found), told(found)) == (["a.yaml", "b.yaml", "c.yaml"], [])


def test_a_linked_folder_is_entered_once_and_files_are_named_by_where_they_lie(tmp_path: Path) -> None:
    write(tmp_path, "people/a.yaml", ".store/b.yaml")
    (tmp_path / "also").symlink_to("people")
    (tmp_path / "store").symlink_to(".store")
    (tmp_path / "twin").symlink_to(".store")
    found = discover([tmp_path])
    assert (names(found), told(found)) == (["people/a.yaml", "store/b.yaml"], [])


def test_links_that_lead_back_out_or_nowhere_are_one_line_each(tmp_path: Path) -> None:
    write(tmp_path, "outside/o.yaml", "org/a.yaml", "org/people/b.yaml")
    org = tmp_path / "org"
    for link, target in [
        ("people/up", "../../org"),
        ("people/self", "."),
        ("loop.yaml", "loop.yaml"),
        ("gone.yaml", "nothing"),
        ("lost", "nothing"),
        ("readme.md", "nothing"),
        ("out", "../outside"),
        ("out.yaml", "../outside/o.yaml"),
        ("out.md", "../outside/o.yaml"),
    ]:
        (org / link).symlink_to(target)
    found = discover([org])
    assert (names(found), told(found)) == (
        ["a.yaml", "people/b.yaml"],
        [
            ("gone.yaml", "This link leads to nothing."),
            ("loop.yaml", "This link leads back to itself."),
            ("lost", "This link leads to nothing."),
            ("out", "This link leads out of the folder given; put the file itself here."),
            ("out.yaml", "This link leads out of the folder given; put the file itself here."),
            ("people/self", "This link leads back to a folder that it lies in."),
            ("people/up", "This link leads back to a folder that it lies in."),
        ],
    )


def test_the_folder_given_may_itself_be_a_link(tmp_path: Path) -> None:
    write(tmp_path, "org/a.yaml")
    (tmp_path / "link").symlink_to("org")
    assert names(discover([tmp_path / "link"])) == ["a.yaml"]


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml", "closed/b.yaml")
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    found = discover([tmp_path])
    sentence = "This cannot be opened: reading it is not permitted."
    assert (names(found), told(found)) == (["a.yaml"], [("closed", sentence)])


@pytest.mark.parametrize(("name", "shown"), [(b"a\xff.yaml", "a\ufffd.yaml"), (b"a\x1b\n.yaml", "a\ufffd\ufffd.yaml")])
def test_a_name_that_cannot_be_shown(name: bytes, shown: str, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    try:
        path.write_text("format: 1\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    found = discover([tmp_path])
    sentence = "The name of this file holds a character that cannot be shown; rename the file."
    assert (names(found), told(found)) == ([], [(shown, sentence)])


def test_more_files_than_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml", "b.yaml", "c.yaml")
    monkeypatch.setattr(limits, "FILES", 3)
    assert names(discover([tmp_path])) == ["a.yaml", "b.yaml", "c.yaml"]
    monkeypatch.setattr(limits, "FILES", 2)
    found = discover([tmp_path])
    sentence = "There are more than 2 YAML files here; leave some out with `exclude`."
    assert (names(found), told(found)) == ([], [(tmp_path.as_posix(), sentence)])


def test_a_folder_that_is_far_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.md", "b.md", "c/d.md")
    monkeypatch.setattr(limits, "FOLDER_ENTRIES", 3)
    sentence = "More than 3 files lie below this folder; give a smaller one."
    assert told(discover([tmp_path])) == [(tmp_path.as_posix(), sentence)]
