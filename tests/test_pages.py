"""The generated pages and schemas are what the program writes now."""

from __future__ import annotations

from pathlib import Path

from govcheck.cli.pages import pages, write_pages


def test_every_generated_page_is_up_to_date(checkout: Path) -> None:
    stale = [name for name, text in pages().items() if (checkout / name).read_text("utf-8") != text]
    assert stale == [], "run ./check and keep what it changes"


def test_no_schema_is_left_over(checkout: Path) -> None:
    there = {f"schema/{path.name}" for path in (checkout / "schema").iterdir()}
    assert there == {name for name in pages() if name.startswith("schema/")}


def test_pages_are_written_and_old_schemas_removed(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "old.schema.json").write_text("{}", encoding="utf-8")
    write_pages(tmp_path)
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()
    }
    assert written == pages()
