"""The generated pages and schemas are what the program writes now."""

from __future__ import annotations

from pathlib import Path

from govcheck.cli.pages import left_over, pages, write_pages


def test_every_generated_page_is_up_to_date(checkout: Path) -> None:
    stale = [name for name, text in pages().items() if (checkout / name).read_text("utf-8") != text]
    assert stale == [], "run ./check and keep what it changes"


def test_no_page_is_left_over(checkout: Path) -> None:
    assert left_over(checkout, pages()) == []


def test_pages_are_written_and_old_ones_removed(tmp_path: Path) -> None:
    for old in ("schema/old.schema.json", "docs/rules/old/old.md"):
        (tmp_path / old).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / old).write_text("{}", encoding="utf-8")
    write_pages(tmp_path)
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()
    }
    assert written == pages()
