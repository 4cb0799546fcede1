"""From paths to documents: everything of every file in one go."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from govcheck.load import (
    Documents,
    Entry,
    Mapping,
    Problem,
    Scalar,
    SourceFile,
    limits,
    read,
    read_file,
    read_text,
)
from govcheck.load.place import whole_file
from govcheck.source import Location, Span


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def said(documents: Documents) -> list[tuple[str, str]]:
    return [(str(problem.location), problem.sentence) for problem in documents.problems]


def test_an_organisation_in_two_files(tmp_path: Path) -> None:
    write(tmp_path, a="format: 1\nbody:\n  name: Ash\n", b="format: 1\nbody: {kind: ccg}\n")
    body = Mapping(
        {
            "name": Entry(
                Location("a.yaml", Span(3, 3, 3, 7)),
                Scalar("Ash", True, Location("a.yaml", Span(3, 9, 3, 12))),
            ),
            "kind": Entry(
                Location("b.yaml", Span(2, 8, 2, 12)),
                Scalar("ccg", True, Location("b.yaml", Span(2, 14, 2, 17))),
            ),
        },
        Location("a.yaml", Span(3, 3, 3, 12)),
    )
    assert read([tmp_path]) == Documents(
        Mapping({"body": Entry(Location("a.yaml", Span(2, 1, 2, 5)), body)}, Location("a.yaml", Span(1, 1, 3, 12))),
        (
            SourceFile("a.yaml", ("format: 1", "body:", "  name: Ash")),
            SourceFile("b.yaml", ("format: 1", "body: {kind: ccg}")),
        ),
        (),
    )


def test_every_problem_of_every_file_in_the_order_of_places(tmp_path: Path) -> None:
    write(
        tmp_path,
        a="format: 1\nname: A\nname: B\nkind: *x\n",
        b="name: C\n",
        c="format: 2\nseats: [a\n",
        d="- x\n",
        e="# nothing\n",
        f="",
        g="name:C\n",
        h="just words\n",
    )
    (tmp_path / "i.yaml").write_bytes(b"format: 1\nname: \xe9\n")
    (tmp_path / "j.yaml").symlink_to("nothing")
    assert said(read([tmp_path])) == [
        ("a.yaml:3:1", "The key `name` stands twice in the same place; keep one of the two."),
        ("a.yaml:4:7", "`*x` is an alias: write it out, or put a text in quotes."),
        ("b.yaml:1:1", "The file does not say `format: 1`, as every organisation file must."),
        ("b.yaml:1:1", "`name` is stated twice; keep one of the two."),
        ("c.yaml:2:8", "There is no closing `]` for the `[` that stands here."),
        ("d.yaml:1:1", "The file is a list; at its top it must have keys (`key: value`)."),
        ("e.yaml:1:1", "The file holds nothing but comments."),
        ("f.yaml:1:1", "The file is empty."),
        ("g.yaml:1:1", "There is no space after the colon; write `key: value`."),
        ("h.yaml:1:1", "The file is a single text; at its top it must have keys (`key: value`)."),
        ("i.yaml:2:7", "The byte 0xE9 is not UTF-8; save the file as UTF-8."),
        ("j.yaml:1:1", "This link leads to nothing."),
    ]


def test_a_broken_file_leaves_what_could_be_read(tmp_path: Path) -> None:
    write(tmp_path, a="format: 1\nname: A\nkind: 'x\n", b="format: 1\ncode: 9Z9\n")
    documents = read([tmp_path])
    assert list(documents.root.entries) == ["name", "code"]
    assert said(documents) == [("a.yaml:3:7", "The quote opened here is never closed.")]


def test_nothing_found_gives_an_empty_tree(tmp_path: Path) -> None:
    problem = Problem(whole_file(tmp_path.as_posix()), "There are no YAML files in this folder.")
    assert read([tmp_path]) == Documents(Mapping({}, whole_file("")), (), (problem,))


def test_one_path_given_twice_has_its_problems_once(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert said(read([gone, gone])) == [(f"{gone.as_posix()}:1:1", "There is no such file or folder.")]


def test_exclude_is_kept_to(tmp_path: Path) -> None:
    write(tmp_path, a="format: 1\nname: A\n", b="@\n")
    assert read([tmp_path], ["b.yaml"]).problems == ()


def test_a_single_file_has_no_format(tmp_path: Path) -> None:
    write(tmp_path, rule="format: 7\nid: x\n")
    documents = read_file(tmp_path / "rule.yaml", "pack/rule.yaml")
    assert (list(documents.root.entries), documents.problems) == (["format", "id"], ())
    assert documents.files == (SourceFile("pack/rule.yaml", ("format: 7", "id: x")),)


def test_text_is_read_like_a_file(tmp_path: Path) -> None:
    text = "a: [1, {b: 'é'}]\nc: *d\n"
    write(tmp_path, f=text)
    assert read_text(text, "f.yaml") == read_file(tmp_path / "f.yaml", "f.yaml")


@pytest.mark.parametrize("text", ["", "- a", "x", "\0", "'", "# c", "\ufeff"])
def test_the_tree_of_a_broken_text_is_an_empty_mapping(text: str) -> None:
    documents = read_text(text, "f.yaml")
    assert documents.root == Mapping({}, whole_file("f.yaml"))
    assert documents.problems


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(read_file(tmp_path / "gone", "x.yaml")) == [("x.yaml:1:1", "There is no such file or folder.")]
    assert said(read_file(tmp_path, "x.yaml")) == [("x.yaml:1:1", "This is a folder where a file is expected.")]
    os.mkfifo(tmp_path / "pipe")
    sentence = "This is not an ordinary file; only ordinary files and folders are read."
    assert said(read_file(tmp_path / "pipe", "x.yaml")) == [("x.yaml:1:1", sentence)]
    write(tmp_path, closed="format: 1\n")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    sentence = "This cannot be opened: reading it is not permitted."
    assert read([tmp_path / "closed.yaml"]) == Documents(
        Mapping({}, whole_file("closed.yaml")), (), (Problem(whole_file("closed.yaml"), sentence),)
    )


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 1024**2)
    text = "a: |\n" + "  text\n" * ((1024**2 - 5) // 7)
    text += "#" * (1024**2 - len(text))
    write(tmp_path, fits=text, large=text + "#")
    sentence = "The file is larger than 1 MiB; split it into several."
    assert "larger" not in str(said(read_file(tmp_path / "fits.yaml", "f")))
    assert said(read_file(tmp_path / "large.yaml", "f")) == [("f:1:1", sentence)]
    assert said(read_text(text + "#", "f")) == [("f:1:1", sentence)]


def test_files_that_are_too_large_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALL_BYTES", 30)
    write(tmp_path, a="format: 1\na: 1\n", b="format: 1\nb: 1\n", c="format: 1\nc: 1\n", d="@\n")
    documents = read([tmp_path])
    assert list(documents.root.entries) == ["a", "b"]
    assert said(documents) == [("c.yaml:1:1", "All files together are larger than 0 MiB; reading stops here.")]


def test_files_that_hold_too_much_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALL_NODES", 10)
    write(tmp_path, a="format: 1\na: 1\n", b="format: 1\nb: 1\n", c="format: 1\n")
    documents = read([tmp_path])
    assert list(documents.root.entries) == ["a", "b"]
    assert said(documents) == [("c.yaml:1:1", "All files together hold more than 10 keys and values.")]


def test_importing_the_room_does_not_import_the_parser() -> None:
    code = "import sys, govcheck.load; sys.exit('yaml' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0
