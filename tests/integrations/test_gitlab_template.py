"""The GitLab template: its jobs run as a runner runs them, with a repository and without GitLab."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calling import RULE
from tests.cli.repositories import Repository, repository
from tests.integrations.steps import Step, bash, govcheck, program, read

TEMPLATE = read("integrations/gitlab-ci.yml")


def running(job: str, repo: Repository, programs: Path, **more: str) -> Step:
    """Run the script of a job in the repository, with the variables that the template and GitLab set."""
    govcheck(programs / "govcheck")
    program(programs / "curl", 'printf "%s\\n" "$@" >"$CURL_LOG"')
    stated = {name: str(one["value"]) for name, one in TEMPLATE["variables"].items()}
    variables = {
        **stated,
        "GOVCHECK_FOLDER": "governance",
        "GOVCHECK_ARGUMENTS": f"--people posts --select {RULE} --as-of 2017-06-01",
        "CI_API_V4_URL": "https://gitlab.example/api/v4",
        "CI_PROJECT_ID": "7",
        "CI_MERGE_REQUEST_IID": "17",
        "CURL_LOG": str(programs / "curl.log"),
        "PATH": f"{programs}:/usr/local/bin:/usr/bin:/bin",
        **more,
    }
    return bash("\n".join(TEMPLATE[job]["script"]), repo.top, **variables)


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    """Make a repository whose last commit makes the governing body meet in private, with itself as origin."""
    made = repository(tmp_path / "repo")
    made.git("remote", "add", "origin", f"file://{made.top}")
    made.git("config", "uploadpack.allowAnySHA1InWant", "true")
    made.state("no")
    made.commit("Meet in private")
    return made


def test_every_file_that_a_job_keeps_is_written(repo: Repository, tmp_path: Path) -> None:
    done = running("govcheck", repo, tmp_path / "programs")
    assert done.code == 1
    assert "1 result not met at severity minor or above." in done.out
    reports = TEMPLATE["govcheck"]["artifacts"]["reports"]
    [finding] = [
        one for one in json.loads((repo.top / reports["codequality"]).read_text("utf-8")) if RULE in one["check_name"]
    ]
    assert finding["location"]["path"] == "governance/organisation.yaml"
    assert "<testsuite " in (repo.top / reports["junit"]).read_text("utf-8")


def test_a_merge_request_is_compared_with_where_it_began(repo: Repository, tmp_path: Path) -> None:
    base = repo.git("rev-parse", "HEAD~1")
    done = running("govcheck-diff", repo, tmp_path / "programs", CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert (done.code, "1 result got worse" in done.out) == (1, True)
    [kept] = TEMPLATE["govcheck-diff"]["artifacts"]["paths"]
    assert "+ organisation.yaml:5: meets_in_public: no" in (repo.top / kept).read_text("utf-8")
    assert not (tmp_path / "programs" / "curl.log").exists()


def test_a_merge_request_that_deletes_what_failed_is_refused(repo: Repository, tmp_path: Path) -> None:
    """The check alone has nothing to find any more."""
    base = repo.committee_deleted()
    rules = f"--select {RULE} --select terms-of-reference-in-date --as-of 2017-06-01"
    codes = [
        running(
            job, repo, tmp_path / job, CI_MERGE_REQUEST_DIFF_BASE_SHA=base, GOVCHECK_ARGUMENTS=f"--people posts {rules}"
        ).code
        for job in ("govcheck", "govcheck-diff")
    ]
    assert codes == [0, 1]
    assert not any("allow_failure" in TEMPLATE[job] for job in ("govcheck", "govcheck-diff"))


def test_with_a_token_the_merge_request_gets_a_note(repo: Repository, tmp_path: Path) -> None:
    programs, base = tmp_path / "programs", repo.git("rev-parse", "HEAD")
    variables = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "GOVCHECK_TOKEN": "made up"}
    done = running("govcheck-diff", repo, programs, **variables)
    assert done.code == 0, done.out
    sent = (programs / "curl.log").read_text("utf-8").splitlines()
    assert sent[-1] == "https://gitlab.example/api/v4/projects/7/merge_requests/17/notes"
    assert "body@govcheck-diff.md" in sent


@pytest.mark.parametrize(
    ("source", "step"),
    [
        ("", Step(2, "GOVCHECK_SOURCE must say what pip is to install.\n")),
        ("git+https://gitlab.example/g/govcheck", Step(0, "git+https://gitlab.example/g/govcheck\n")),
    ],
)
def test_what_is_installed_must_be_said(tmp_path: Path, source: str, step: Step) -> None:
    pip = program(tmp_path / "programs" / "pip", 'printf "%s\\n" "${@: -1}"')
    script = "\n".join(TEMPLATE[".govcheck"]["before_script"])
    assert bash(script, tmp_path, GOVCHECK_SOURCE=source, PATH=f"{pip.parent}:/usr/bin:/bin") == step


def test_every_job_uses_the_image_that_has_git() -> None:
    jobs = [name for name, job in TEMPLATE.items() if isinstance(job, dict) and "script" in job]
    assert jobs == ["govcheck", "govcheck-diff"]
    assert {TEMPLATE[name]["extends"] for name in jobs} == {".govcheck"}
    assert TEMPLATE[".govcheck"]["image"] == "python:3.13"
