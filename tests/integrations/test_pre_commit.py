"""The hooks, run by the real pre-commit from a clone of this checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.calling import RULE, write
from tests.cli.repositories import Repository, committed, repository
from tests.integrations.steps import Step
from tests.organisations import TOP

PARTS = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "src", "rules", "profiles")
"""What an installation from a clone needs."""


class Hooks(NamedTuple):
    """A clone of govcheck with hooks, and where pre-commit keeps what it installs."""

    clone: Repository
    home: Path

    def run(self, repo: Repository, hook: str) -> Step:
        """Run one hook on what is staged, as a commit would."""
        repo.git("add", "--all")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GIT_"))}
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", hook, "--color=never"],
            cwd=repo.top,
            env={**environment, "PRE_COMMIT_HOME": str(self.home), "GIT_DIR": str(repo.top / ".git")},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return Step(done.returncode, done.stdout)


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Hooks:
    clone = tmp_path_factory.mktemp("clone")
    for part in PARTS:
        if (TOP / part).is_dir():
            shutil.copytree(TOP / part, clone / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(TOP / part, clone / part)
    made = committed(clone)
    made.git("tag", "v1")
    return Hooks(made, tmp_path_factory.mktemp("home"))


@pytest.fixture
def repo(tmp_path: Path, hooks: Hooks) -> Repository:
    """Make a repository whose governing body meets in public, with both hooks."""
    made = repository(tmp_path)
    (made.org / "govcheck.yaml").write_text(f"as_of: 2017-06-01\nselect: [{RULE}]\n", encoding="utf-8")
    (made.top / ".pre-commit-config.yaml").write_text(
        f"""\
repos:
  - repo: {hooks.clone.top}
    rev: v1
    hooks:
      - {{id: govcheck, args: [governance]}}
      - {{id: govcheck-diff, args: [--folder, governance]}}
""",
        encoding="utf-8",
    )
    made.commit("Use the hooks")
    return made


def test_the_hooks_are_as_pre_commit_wants_them() -> None:
    arguments = [sys.executable, "-m", "pre_commit", "validate-manifest", str(TOP / ".pre-commit-hooks.yaml")]
    done = subprocess.run(arguments, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_commit_that_changes_nothing_passes(hooks: Hooks, repo: Repository) -> None:
    assert hooks.run(repo, "govcheck").code == 0
    assert hooks.run(repo, "govcheck-diff").code == 0


def test_a_commit_that_breaks_a_rule_is_refused(hooks: Hooks, repo: Repository) -> None:
    repo.state("no")
    done = hooks.run(repo, "govcheck")
    assert (done.code, "exit code: 1" in done.out) == (1, True), done.out
    assert "1 result not met at severity minor or above." in done.out


def test_a_commit_that_deletes_the_fact_is_refused(hooks: Hooks, repo: Repository) -> None:
    repo.state("gone")
    done = hooks.run(repo, "govcheck-diff")
    assert (done.code, "exit code: 1" in done.out) == (1, True), done.out
    assert "1 result is no longer evidenced" in done.out


@pytest.mark.parametrize("hook", ["govcheck", "govcheck-diff"])
def test_a_commit_that_deletes_the_file_with_the_fact_is_refused(hooks: Hooks, repo: Repository, hook: str) -> None:
    """What pre-commit matches files with is what is left of them."""
    repo.state("gone")
    write(repo.org, meetings="format: 1\ngoverning_body: {meets_in_public: no}\n")
    repo.commit("Meet in private")
    repo.git("rm", "--quiet", "governance/meetings.yaml")
    done = hooks.run(repo, hook)
    assert (done.code, "Failed" in done.out) == (1, True), done.out
    assert f"exit code: {3 if hook == 'govcheck' else 1}" in done.out
