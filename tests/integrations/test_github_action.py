"""The GitHub Action: its steps run as a runner runs them, with a repository and without GitHub."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.cli.calling import RULE
from tests.cli.repositories import Repository, repository
from tests.integrations.steps import Step, bash, filled_in, govcheck, program, read
from tests.organisations import TOP

ACTION = read("action.yml")
STEPS: dict[str, dict[str, Any]] = {step["id"]: step for step in ACTION["runs"]["steps"]}
DEFAULTS = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
FAKE_GH = r"""
printf '%s\n' "$*" >>"$RUNNER_TEMP/gh.log"
case "$*" in
    *--paginate*) printf '%s' "$OLD_COMMENT" ;;
    *) exit "$GH_CODE" ;;
esac
"""


class Job(NamedTuple):
    """A job on a runner of our own."""

    repo: Repository
    temp: Path
    inputs: dict[str, str]
    base: str

    def run(self, id_: str, **more: str) -> Step:
        """Run one step with the inputs, what earlier steps gave, and `more` variables."""
        known = {f"inputs.{name}": value for name, value in self.inputs.items()}
        known |= {f"steps.{step}.outputs.{name}": "" for step in STEPS for name in ("code", "sarif", "comment")}
        known |= self.outputs()
        known |= {
            "github.event.pull_request.base.sha": self.base,
            "github.event.pull_request.number": "17",
            "steps.python.outputs.python-path": sys.executable,
        }
        stated = {name: filled_in(str(value), known) for name, value in STEPS[id_].get("env", {}).items()}
        return bash(STEPS[id_]["run"], self.repo.top, **self.runner(id_), **stated, **more)

    def runner(self, id_: str) -> dict[str, str]:
        return {
            "GITHUB_ACTION_PATH": str(TOP),
            "GITHUB_OUTPUT": str(self.temp / f"{id_}.output"),
            "GITHUB_REPOSITORY": "example/constitution",
            "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
            "RUNNER_TEMP": str(self.temp),
        }

    def outputs(self) -> dict[str, str]:
        """Give what the steps have given so far."""
        found = {}
        for file in self.temp.glob("*.output"):
            for line in file.read_text("utf-8").splitlines():
                name, _, value = line.partition("=")
                found[f"steps.{file.stem}.outputs.{name}"] = value
        return found


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """Begin a job on a pull request that makes the governing body meet in private."""
    repo = repository(tmp_path / "repo")
    base = repo.git("rev-parse", "HEAD")
    repo.state("no")
    repo.commit("Meet in private")
    temp = tmp_path / "temp"
    temp.mkdir()
    govcheck(temp / "govcheck" / "bin" / "govcheck")
    inputs = {**DEFAULTS, "folder": "governance", "as-of": "2017-06-01", "arguments": f"--select {RULE}"}
    return Job(repo, temp, inputs, base)


def test_what_the_action_does_in_which_order() -> None:
    assert list(STEPS) == ["python", "install", "check", "diff", "comment", "upload", "verdict"]
    assert {name for name, step in STEPS.items() if "if" in step} == {"diff", "comment", "upload"}


def test_no_input_becomes_text_of_a_script() -> None:
    assert [name for name, step in STEPS.items() if "${{" in step.get("run", "")] == []


def test_every_input_is_used_and_every_output_given() -> None:
    text = (TOP / "action.yml").read_text("utf-8")
    assert [name for name in ACTION["inputs"] if f"inputs.{name}" not in text.partition("\nruns:")[2]] == []
    scripts = "".join(path.read_text("utf-8") for path in (TOP / "integrations" / "github").glob("*.sh"))
    assert all(f"{name}=%s" in scripts for name in ("code", "sarif", "comment"))


def test_checking_gives_annotations_a_summary_and_sarif(job: Job) -> None:
    done = job.run("check")
    assert done.code == 0, done.out
    assert "::error " in done.out
    assert "file=governance/organisation.yaml,line=5" in done.out
    assert "Ann Bell" not in done.out
    given = job.outputs()
    assert given["steps.check.outputs.code"] == "1"
    sarif = json.loads(Path(given["steps.check.outputs.sarif"]).read_text("utf-8"))
    assert sarif["runs"][0]["results"][0]["ruleId"].endswith(RULE)
    assert (job.temp / "summary.md").read_text("utf-8").startswith("# Governance check of Example CCG\n")


def test_arguments_of_the_check_alone_are_passed_on(job: Job) -> None:
    job.inputs["check-arguments"] = "--allow-unknown"
    job.run("check")
    assert "allowed to pass the gate" in (job.temp / "summary.md").read_text("utf-8")


def test_a_call_that_makes_no_sense_fails_at_once(job: Job) -> None:
    job.inputs["fail-on"] = "$(touch hacked); majr"
    done = job.run("check")
    assert (done.code, "is not a severity" in done.out) == (2, True)
    assert not (job.repo.top / "hacked").exists()


def test_comparing_gives_a_comment(job: Job) -> None:
    done = job.run("diff")
    assert done.code == 0, done.out
    assert done.out.endswith("1 result got worse, at severity minor or above.\n")
    given = job.outputs()
    assert given["steps.diff.outputs.code"] == "1"
    comment = Path(given["steps.diff.outputs.comment"]).read_text("utf-8")
    assert "+ organisation.yaml:5: meets_in_public: no" in comment


def test_the_base_of_a_shallow_checkout_is_fetched(job: Job, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    job.repo.git("config", "uploadpack.allowAnySHA1InWant", "true")
    job.repo.git("clone", "--quiet", "--depth=1", f"file://{job.repo.top}", str(shallow))
    done = job._replace(repo=Repository(shallow)).run("diff")
    assert "1 result got worse" in done.out


def test_a_base_that_cannot_be_had_is_told(job: Job) -> None:
    done = job._replace(base="0" * 40).run("diff")
    assert (done.code, "is neither a folder here nor a revision that git knows" in done.out) == (0, True)
    assert job.outputs() == {"steps.diff.outputs.code": "2"}


@pytest.mark.parametrize(
    ("old", "call"),
    [
        ("", "--method POST repos/example/constitution/issues/17/comments"),
        ("41\n42\n", "--method PATCH repos/example/constitution/issues/comments/41"),
    ],
)
def test_the_comment_is_written_or_replaced(job: Job, old: str, call: str) -> None:
    job.run("diff")
    done = commenting(job, OLD_COMMENT=old, GH_CODE="0")
    assert done == Step(0, "")
    calls = (job.temp / "gh.log").read_text("utf-8").splitlines()
    assert call in calls[1]
    body = (job.temp / "govcheck-body.md").read_text("utf-8")
    assert body.startswith("<!-- govcheck governance -->\n## Governance of Example CCG: what changed\n")


def test_a_comment_that_may_not_be_written_fails_nothing(job: Job) -> None:
    job.run("diff")
    done = commenting(job, OLD_COMMENT="", GH_CODE="1")
    assert (done.code, done.out.startswith("::warning title=govcheck::")) == (0, True)


def commenting(job: Job, **more: str) -> Step:
    """Comment with a program `gh` that only says what it was asked for."""
    gh = program(job.temp / "programs" / "gh", FAKE_GH)
    return job.run("comment", PATH=f"{gh.parent}:/usr/local/bin:/usr/bin:/bin", **more)


@pytest.mark.parametrize(
    ("gate", "check", "diff", "code"),
    [
        ("check", "0", "1", 0), ("check", "1", "0", 1), ("check", "3", "", 3), ("check", "0", "2", 2),
        ("diff", "1", "0", 0), ("diff", "0", "1", 1), ("diff", "3", "", 0), ("diff", "4", "1", 4),
        ("diff", "2", "0", 2), ("both", "3", "1", 1), ("both", "0", "0", 0), ("both", "3", "0", 3),
        ("both", "0", "", 0), ("often", "0", "0", 2),
    ],
)  # fmt: skip
def test_the_gate_decides(job: Job, gate: str, check: str, diff: str, code: int) -> None:
    job.inputs["gate"] = gate
    for step, given in (("check", check), ("diff", diff)):
        (job.temp / f"{step}.output").write_text(f"code={given}\n" if given else "", encoding="utf-8")
    assert job.run("verdict").code == code


def test_the_defaults_see_that_what_failed_was_deleted(job: Job) -> None:
    """The check alone has nothing to find any more."""
    base = job.repo.committee_deleted()
    after = job._replace(base=base)
    after.inputs["arguments"] = f"--select {RULE} --select terms-of-reference-in-date"
    after.run("check")
    after.run("diff")
    given = job.outputs()
    assert (given["steps.check.outputs.code"], given["steps.diff.outputs.code"]) == ("0", "1")
    assert after.inputs["gate"] == "both"
    assert after.run("verdict").code == 1


def test_the_action_installs_govcheck_as_it_stands_beside_it(job: Job, tmp_path: Path) -> None:
    clean = job._replace(temp=tmp_path / "clean")
    clean.temp.mkdir()
    done = clean.run("install", PYTHONPATH="")
    assert done.code == 0, done.out
    program_there = clean.temp / "govcheck" / "bin" / "govcheck"
    arguments = [str(program_there), "explain", RULE]
    assert subprocess.run(arguments, cwd=tmp_path, env={}, capture_output=True, check=False).returncode == 0
