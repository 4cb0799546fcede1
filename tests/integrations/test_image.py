"""The image: what it is built from is enough, and it runs as nobody in particular."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from govcheck import __version__
from tests.organisations import EXAMPLES, TOP

TEXT = (TOP / "Dockerfile").read_text("utf-8")


class Instruction(NamedTuple):
    """One instruction of the Dockerfile."""

    word: str
    rest: str


def instructions() -> list[Instruction]:
    """Read the Dockerfile, with lines joined and comments left out."""
    lines = [line for line in TEXT.splitlines() if line.strip() and not line.startswith("#")]
    joined = re.sub(r"\s*\\\n\s*", " ", "\n".join(lines))
    return [Instruction(*line.split(" ", 1)) for line in joined.splitlines()]


def stages() -> list[list[Instruction]]:
    found: list[list[Instruction]] = []
    for one in instructions():
        if one.word == "FROM":
            found.append([])
        found[-1].append(one)
    return found


def copied() -> list[str]:
    """Give what the first stage takes from the checkout."""
    return [name for one in stages()[0] if one.word == "COPY" for name in one.rest.split()[:-1]]


def test_both_stages_are_slim_and_of_the_same_python() -> None:
    first, last = ([one.rest.split()[0] for one in stage if one.word == "FROM"] for stage in stages())
    assert first == last == ["python:3.13-slim"]


def test_it_ends_as_a_user_without_rights() -> None:
    words = [one.word for one in stages()[-1]]
    assert [one.rest for one in stages()[-1] if one.word == "USER"] == ["10001"]
    assert "RUN" not in words[words.index("USER") :]
    assert "--uid 10001" in TEXT


def test_it_calls_the_program_and_fetches_nothing_from_elsewhere() -> None:
    assert [one.rest for one in instructions() if one.word == "ENTRYPOINT"] == ['["govcheck"]']
    assert {one.word for one in instructions()} <= {
        "FROM",
        "WORKDIR",
        "COPY",
        "RUN",
        "ENV",
        "USER",
        "ENTRYPOINT",
        "CMD",
    }
    assert [one.rest for one in stages()[-1] if one.word == "COPY"] == ["--from=build /opt/govcheck /opt/govcheck"]


def test_what_it_copies_is_all_that_is_sent_to_the_builder() -> None:
    lines = (TOP / ".dockerignore").read_text("utf-8").splitlines()
    assert sorted(copied()) == sorted(line[1:] for line in lines if line.startswith("!"))
    assert lines.index("*") < min(at for at, line in enumerate(lines) if line.startswith("!"))


def test_what_it_copies_is_enough_to_build_the_whole_program(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in copied():
        if (TOP / name).is_dir():
            shutil.copytree(TOP / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(TOP / name, source / name)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(source)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    wanted = (
        "govcheck/cli/main.py",
        "govcheck/rule_packs/essence-of-good-governance/pack.yaml",
        "govcheck/profile_files/shadow.yaml",
    )
    assert [name for name in wanted if name not in names] == []


def test_the_image_runs_as_nobody_in_particular() -> None:
    docker = shutil.which("docker")
    if docker is None:
        pytest.skip("docker, which builds the image, is not installed")
    if subprocess.run([docker, "info"], capture_output=True, check=False).returncode:
        pytest.skip("no docker daemon answers, and without one the image cannot be built")

    def call(*arguments: str) -> str:
        done = subprocess.run([docker, *arguments], capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    image = call("build", "--quiet", str(TOP))
    try:
        assert call("run", "--rm", "--entrypoint", "id", image, "-u") == "10001"
        assert call("run", "--rm", image, "--version") == f"govcheck {__version__}"
        folder = EXAMPLES / "constitution-repository"
        assert "Nothing" not in call("run", "--rm", "--volume", f"{folder}:/work:ro", image, "check", "governance")
    finally:
        call("image", "rm", image)
