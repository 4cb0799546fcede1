"""The example repository: it is wired with everything, and a change does to it what its page says."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from govcheck import __version__
from tests.cli.calling import call
from tests.cli.repositories import Repository, committed
from tests.integrations.steps import bash, govcheck, read
from tests.organisations import EXAMPLES

EXAMPLE = EXAMPLES / "constitution-repository"
HERE = "examples/constitution-repository"


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    """Put the example under version control."""
    shutil.copytree(EXAMPLE, tmp_path / "repo", ignore=shutil.ignore_patterns("expected"))
    return committed(tmp_path / "repo")


def replaced(repo: Repository, file: str, old: str, new: str) -> None:
    path = repo.org / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def officer_takes_the_chair(repo: Repository) -> None:
    replaced(repo, "governing-body.yaml", "chair: {person: g-marsh}", "chair: {person: p-stone}")


def meeting_in_public_is_deleted(repo: Repository) -> None:
    replaced(repo, "governing-body.yaml", "  meets_in_public: yes\n", "")


def a_line_moves(repo: Repository) -> None:
    line = "  meets_in_public: yes\n"
    replaced(repo, "governing-body.yaml", line, "")
    (repo.org / "meetings.yaml").write_text(f"format: 1\ngoverning_body:\n{line}", encoding="utf-8")


def the_review_is_put_earlier(repo: Repository) -> None:
    replaced(repo, "governing-body.yaml", "last_reviewed: 2016-06-08", "last_reviewed: 2016-05-08")


def the_review_is_done(repo: Repository) -> None:
    replaced(repo, "governing-body.yaml", "last_reviewed: 2016-06-08", "last_reviewed: 2017-09-14")
    (repo.org / "waivers.yaml").unlink()


@pytest.mark.parametrize(
    ("change", "check", "diff", "said"),
    [
        (officer_takes_the_chair, 1, 1, "+ governing-body.yaml:6: chair: {person: p-stone}"),
        (meeting_in_public_is_deleted, 3, 1, "1 result is no longer evidenced"),
        (a_line_moves, 0, 0, "10 results as before."),
        (the_review_is_put_earlier, 1, 1, "No longer waived, explained or in hand."),
        (the_review_is_done, 0, 0, "What got better (1)"),
    ],
)
def test_a_change_does_what_the_page_says(
    repo: Repository, change: Callable[[Repository], None], check: int, diff: int, said: str
) -> None:
    change(repo)
    assert call("check", repo.org).code == check
    done = call("diff", "main", repo.org)
    assert done.code == diff
    assert said in done.out


def test_the_page_has_a_row_for_each_of_these_changes() -> None:
    rows = (EXAMPLE / "README.md").read_text("utf-8").partition("## What a change does")[2]
    cells = [[cell.strip() for cell in line.split("|")[2:4]] for line in rows.splitlines() if line.startswith("| ")]
    assert [(check[0], diff[0]) for check, diff in cells[1:]] == [
        ("1", "1"), ("3", "1"), ("0", "0"), ("1", "1"), ("0", "0"),
    ]  # fmt: skip


def test_it_is_wired_with_every_integration() -> None:
    [step] = [
        one for one in read(f"{HERE}/.github/workflows/governance.yml")["jobs"]["governance"]["steps"] if "with" in one
    ]
    assert step["with"].keys() <= read("action.yml")["inputs"].keys()
    gitlab = read(f"{HERE}/.gitlab-ci.yml")
    assert [one["file"] for one in gitlab["include"]] == ["integrations/gitlab-ci.yml"]
    assert gitlab["variables"].keys() <= read("integrations/gitlab-ci.yml")["variables"].keys()
    [hooks] = read(f"{HERE}/.pre-commit-config.yaml")["repos"]
    assert [one["id"] for one in hooks["hooks"]] == ["govcheck", "govcheck-diff"]


def test_one_job_runs_in_the_image(repo: Repository, tmp_path: Path) -> None:
    gitlab = read(f"{HERE}/.gitlab-ci.yml")
    job = gitlab["governance-by-image"]
    image, _, version = job["image"]["name"].rpartition(":")
    # The image calls govcheck itself, which would take the shell of a runner for a command of its own.
    assert (image.rpartition("/")[2], version, job["image"]["entrypoint"]) == ("govcheck", __version__, [""])
    officer_takes_the_chair(repo)
    path = f"{govcheck(tmp_path / 'image' / 'govcheck').parent}:/usr/bin:/bin"
    script = "\n".join(job["script"])
    ran = bash(script, repo.org.parent, GOVCHECK_FOLDER=gitlab["variables"]["GOVCHECK_FOLDER"], PATH=path)
    assert ran.code == 1
    assert "1 result not met at severity minor or above." in ran.out
