"""What the import contracts cannot show of how the program is laid out."""

import ast
from pathlib import Path

import pytest

NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}


def modules(checkout: Path) -> list[Path]:
    return sorted((checkout / "src" / "govcheck").rglob("*.py"))


def test_no_module_or_room_has_a_name_that_says_nothing(checkout: Path) -> None:
    source = checkout / "src"
    named = {
        path.relative_to(source).as_posix()
        for path in modules(checkout)
        if NAMES_THAT_SAY_NOTHING & set(path.relative_to(source).with_suffix("").parts)
    }
    assert named == set()


def test_every_module_says_in_one_line_what_it_is(checkout: Path) -> None:
    silent = {
        path.relative_to(checkout).as_posix()
        for path in modules(checkout)
        if not (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[0]
    }
    assert silent == set()


@pytest.mark.parametrize("number", [1, 2])
def test_readme_has_each_command_in_a_block_of_its_own(checkout: Path, number: int) -> None:
    text = (checkout / "README.md").read_text(encoding="utf-8")
    _, marker, after = text.partition(f"<!-- command {number} -->\n")
    assert marker
    assert after.startswith("```sh\n")
