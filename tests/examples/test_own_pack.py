"""The tutorial on a pack of one's own: followed word for word, it gives what it shows and what lies in its folder."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.calling import call
from tests.organisations import EXAMPLES

FOLDER = EXAMPLES / "own-pack"
README = (FOLDER / "README.md").read_text("utf-8")
BLOCK = re.compile(
    r"(?:^(?P<verb>Write|Add to) `(?P<file>[^`\n]+)`:\n\n)?"
    r"^```(?P<language>\w+)\n(?P<text>.*?)^```$"
    r"(?:\n\n^```text\n(?P<output>.*?)^```$)?",
    re.MULTILINE | re.DOTALL,
)
SCHEMA_LINE = "# yaml-language-server: "


class Step(NamedTuple):
    """What a reader does: write into a file, or call commands and compare."""

    verb: str
    file: str
    text: str
    output: str


STEPS = [
    Step(found["verb"] or found["language"], found["file"] or "", found["text"], found["output"] or "")
    for found in BLOCK.finditer(README)
]


def follow(step: Step) -> str:
    """Do in the present folder what a step says; give what its commands print."""
    file = Path(step.file)
    if step.verb == "sh":
        return printed(step.text.splitlines())
    file.parent.mkdir(exist_ok=True)
    with file.open("w" if step.verb == "Write" else "a", encoding="utf-8") as written:
        written.write(step.text)
    return ""


def printed(lines: list[str]) -> str:
    """Call each command as a shell would, and give all that it prints on the screen."""
    found, code = "", 0
    for line in lines:
        if line == "echo $?":
            found += f"{code}\n"
            continue
        program, *arguments = shlex.split(line)
        assert program == "govcheck"
        arguments, target = (arguments[:-2], arguments[-1]) if ">" in arguments else (arguments, "")
        done = call(*arguments)
        code = done.code
        if target:
            Path(target).write_text(done.out, encoding="utf-8")
        found += done.err + ("" if target else done.out)
    return found


def fits(shown: str, real: str) -> bool:
    """Whether an output is as shown; a line that says `…` stands for any lines."""
    pattern = "".join("(?:.*\n)*" if line == "…\n" else re.escape(line) for line in shown.splitlines(keepends=True))
    return re.fullmatch(pattern, real) is not None


def bare(file: Path) -> str:
    """Give a file without the line that names its schema."""
    text = file.read_text("utf-8")
    return text.partition("\n")[2] if text.startswith(SCHEMA_LINE) else text


def test_the_tutorial_gives_what_it_shows_and_what_lies_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    wrong = [(step.text, real) for step in STEPS if not fits(step.output, real := follow(step))]
    assert wrong == []
    made, kept = ({path.relative_to(top) for path in top.rglob("*.yaml")} for top in (tmp_path, FOLDER))
    assert made == kept
    assert [path for path in sorted(made) if bare(tmp_path / path) != bare(FOLDER / path)] == []


def test_every_block_of_the_tutorial_is_a_step() -> None:
    fences = README.count("\n```") // 2
    assert len(STEPS) + sum(bool(step.output) for step in STEPS) == fences
    assert {step.verb for step in STEPS} == {"Write", "Add to", "sh"}


def test_what_is_left_out_of_an_output_is_marked() -> None:
    assert fits("a\n…\nd\n", "a\nb\nc\nd\n")
    assert not fits("a\nd\n", "a\nb\nd\n")
    assert not fits("a\n…\n", "b\na\n")
