"""`govcheck diff`: what changed between two folders or revisions, and what it says to a build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from govcheck.report.comparison.json_shape import json_schema
from govcheck.rules.answer import Answer
from govcheck.rules.checks import KINDS
from tests.cli.calling import RULE, Called, call, check, organisation, write
from tests.cli.repositories import repository

ONE = ("--select", RULE, "--as-of", "2017-06-01")
WORSE = "1 result got worse, at severity minor or above."
LOST = "1 result is no longer evidenced, at severity minor or above."
NOTHING = "Nothing got worse at severity minor or above."


def diff(*arguments: str | Path) -> Called:
    """Compare by the one rule on a fixed day."""
    return call("diff", *arguments, *ONE)


def compared(*arguments: str | Path) -> dict[str, Any]:
    """Give the comparison as JSON."""
    found = json.loads(diff(*arguments, "--format", "json").out)
    assert isinstance(found, dict)
    Draft202012Validator(json_schema()).validate(found)
    return found


def moves(found: dict[str, Any]) -> list[tuple[str, bool]]:
    return [(one["move"], one["counts"]) for one in found["changes"]]


def last_line(called: Called) -> str:
    return called.out.splitlines()[-1]


# ------------------------------------------------------------------------------------------ folders


@pytest.mark.parametrize(
    ("before", "after", "code", "said"),
    [
        ("yes", "yes", 0, NOTHING),
        ("no", "no", 0, NOTHING),
        ("no", "yes", 0, NOTHING),
        ("not stated", "yes", 0, NOTHING),
        ("yes", "no", 1, WORSE),
        ("not stated", "no", 1, WORSE),
        ("yes", "not stated", 1, LOST),
        ("no", "not stated", 1, LOST),
    ],
)
def test_exit_code_between_two_folders(tmp_path: Path, before: str, after: str, code: int, said: str) -> None:
    done = diff(organisation(tmp_path / "old", in_public=before), organisation(tmp_path / "new", in_public=after))
    assert (done.code, last_line(done), done.err) == (code, said, "")


@pytest.mark.parametrize(
    ("was", "is_now", "move"),
    [
        ("yes", "no", "worse"),
        ("yes", "not stated", "no-longer-evidenced"),
        ("no", "yes", "better"),
        ("not stated", "yes", "newly-evidenced"),
        ("not stated", "no", "worse"),
    ],
)
def test_every_kind_of_move_says_which_changed_lines_did_it(tmp_path: Path, was: str, is_now: str, move: str) -> None:
    old, new = organisation(tmp_path / "old", in_public=was), organisation(tmp_path / "new", in_public=is_now)
    [change] = compared(old, new)["changes"]
    texts = [("before", f"  meets_in_public: {was}"), ("after", f"  meets_in_public: {is_now}")]
    assert change["move"] == move
    assert [(one["state"], one["text"]) for one in change["lines"]] == texts
    for name in ("terminal", "markdown"):
        shown = diff(old, new, "--format", name).out
        assert f"- organisation.yaml:5: meets_in_public: {was}" in shown
        assert f"+ organisation.yaml:5: meets_in_public: {is_now}" in shown


def test_everything_about_a_change_is_told(tmp_path: Path) -> None:
    old, new = organisation(tmp_path / "old"), organisation(tmp_path / "new", in_public="no")
    found = compared(old, new)
    [change] = found["changes"]
    assert (found["before"]["name"], found["after"]["name"]) == (str(old), str(new))
    assert (change["move"], change["counts"], change["subject"]["id"]) == ("worse", True, "organisation")
    assert (change["before"]["result"], change["after"]["result"]) == ("pass", "fail")
    assert change["lines"] == [
        {"state": "before", "file": "organisation.yaml", "line": 5, "text": "  meets_in_public: yes"},
        {"state": "after", "file": "organisation.yaml", "line": 5, "text": "  meets_in_public: no"},
    ]


def test_what_only_moved_is_nothing(tmp_path: Path) -> None:
    old, new = organisation(tmp_path / "old", in_public="no"), tmp_path / "new"
    text = (old / "organisation.yaml").read_text("utf-8")
    head, _, body = text.partition("governing_body:")
    write(new, about=f"# moved\n\n{head}", board=f"format: 1\ngoverning_body:{body}")
    found = compared(old, new)
    assert (found["changes"], found["same"], found["judged"]["exit_code"]) == ([], 1, 0)


def test_a_finding_on_a_committee_taken_out_is_no_longer_evidenced(tmp_path: Path) -> None:
    audit = "committees: {audit: {functions: audit}}\n"
    old, new = organisation(tmp_path / "old"), organisation(tmp_path / "new")
    with (old / "organisation.yaml").open("a", encoding="utf-8") as file:
        file.write(audit)
    found = json.loads(call("diff", old, new, "--as-of", "2017-06-01", "--format", "json").out)
    gone = [one for one in found["changes"] if one["subject"]["id"] == "committees.audit"]
    assert gone
    assert {(one["move"], one["reason"]) for one in gone} == {
        ("no-longer-evidenced", "what it was about is no longer described")
    }


def test_settings_that_look_at_less_are_seen(tmp_path: Path) -> None:
    rule = "governing-body-decides"
    old = organisation(tmp_path / "old", settings=f"select:\n  - {rule}\n  - {RULE}\n")
    new = organisation(tmp_path / "new", settings=f"select:\n  - {rule}\n  - {RULE}\nignore:\n  - {rule}\n")
    found = json.loads(call("diff", old, new, "--as-of", "2017-06-01", "--format", "json").out)
    [change] = found["changes"]
    assert (found["judged"]["exit_code"], change["before"]["result"], change["after"]) == (1, "not-evidenced", None)
    assert (change["move"], change["reason"]) == ("no-longer-evidenced", "no longer looked at: left out by --ignore")
    assert change["lines"] == [{"state": "after", "file": "govcheck.yaml", "line": 5, "text": f"  - {rule}"}]


@pytest.mark.parametrize(("threshold", "code"), [("critical", 0), ("major", 1)])
def test_what_weighs_less_than_the_threshold_does_not_count(tmp_path: Path, threshold: str, code: int) -> None:
    old, new = organisation(tmp_path / "old"), organisation(tmp_path / "new", in_public="no")
    assert diff(old, new, "--fail-on", threshold).code == code
    assert moves(compared(old, new, "--fail-on", threshold)) == [("worse", bool(code))]


def test_a_threshold_cannot_be_loosened_by_the_change_it_judges(tmp_path: Path) -> None:
    old = organisation(tmp_path / "old", settings="fail_on: major\n")
    new = organisation(tmp_path / "new", in_public="no", settings="fail_on: critical\n")
    done = diff(old, new)
    assert (done.code, last_line(done)) == (1, "1 result got worse, at severity major or above.")


# ---------------------------------------------------------------------------------------- revisions


def test_a_revision_beside_the_folder_as_it_is(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    repo.state("no")
    found = compared("main", "--folder", repo.org)
    assert moves(found) == [("worse", True)]
    assert found["before"]["name"] == f"main ({repo.git('rev-parse', 'main')[:10]})"
    assert found["after"]["name"] == str(repo.org)
    assert moves(compared("main", repo.org)) == [("worse", True)]
    assert moves(compared(repo.org, "main")) == [("better", False)]


@pytest.mark.parametrize(
    "sides", [("main..change",), ("main...change",), ("main", "change"), ("main..",), ("HEAD~1..HEAD",)]
)
def test_two_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sides: tuple[str, ...]) -> None:
    repo = repository(tmp_path)
    repo.git("switch", "--quiet", "--create", "change")
    repo.state("no")
    repo.commit("Meet in private")
    repo.state("not stated")  # what is not committed is no part of a revision
    monkeypatch.chdir(repo.org)
    done = diff(*sides)
    assert (done.code, last_line(done)) == (1, WORSE)
    assert diff(*sides, "--folder", repo.org) == done


def test_three_dots_leave_out_what_the_other_branch_has_done_since(tmp_path: Path) -> None:
    repo = repository(tmp_path, in_public="no")
    repo.git("branch", "change")
    repo.state("yes")
    repo.commit("Meet in public")
    assert moves(compared("main..change", "--folder", repo.org)) == [("worse", True)]
    found = compared("main...change", "--folder", repo.org)
    assert found["changes"] == []
    assert found["before"]["name"].startswith("main, where change left it (")


def test_deleting_the_failing_fact_never_turns_a_pull_request_green(tmp_path: Path) -> None:
    """Neither by what changed nor at the gate."""
    repo = repository(tmp_path, in_public="no")
    assert check(repo.org).code == 1
    repo.git("switch", "--quiet", "--create", "change")
    repo.state("gone")
    repo.commit("Say less")
    assert check(repo.org).code == 3
    done = diff("main...change", "--folder", repo.org)
    assert (done.code, last_line(done)) == (1, LOST)
    found = compared("main...change", "--folder", repo.org)
    assert moves(found) == [("no-longer-evidenced", True)]
    assert found["changes"][0]["lines"] == [
        {"state": "before", "file": "organisation.yaml", "line": 5, "text": "  meets_in_public: no"}
    ]


def test_a_renamed_file_is_no_change(tmp_path: Path) -> None:
    repo = repository(tmp_path, in_public="no")
    (repo.org / "organisation.yaml").rename(repo.org / "board.yaml")
    repo.commit("Rename")
    assert compared("HEAD~1..HEAD", "--folder", repo.org)["changes"] == []


def test_nothing_is_written_into_the_repository(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    repo.state("no")
    before = repo.files()
    assert diff("main", "--folder", repo.org).code == 1
    assert repo.files() == before


def test_a_pack_and_settings_are_those_of_the_revision(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    (repo.org / "govcheck.yaml").write_text(f"select: [{RULE}]\n", encoding="utf-8")
    repo.commit("Look at one rule")
    assert call("rules", "new", repo.top / "my-pack" / "my-rule").code == 0
    (repo.org / "govcheck.yaml").write_text(f"packs: [../my-pack]\nselect: [{RULE}, my-pack]\n", encoding="utf-8")
    repo.commit("Add a pack")
    done = call("diff", "main~1..main", "--folder", repo.org, "--as-of", "2017-06-01", "--format", "json")
    found = json.loads(done.out)
    first = {one["rule"] for one in found["changes"] if one["move"] == "first-looked-at"}
    assert done.code == 0
    assert first == {"my-pack/my-rule"}


# ------------------------------------------------------------------------------- what cannot be done


def test_a_revision_that_git_does_not_know(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    done = diff("mian", "--folder", repo.org)
    assert done == Called(2, "", "govcheck: `mian` is neither a folder here nor a revision that git knows.\n")


def test_a_revision_that_would_be_an_option_of_git(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    done = diff("--folder", repo.org, "..--output=x")
    assert done == Called(2, "", "govcheck: `--output=x` is neither a folder here nor a revision that git knows.\n")


def test_a_folder_outside_any_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    org = organisation(tmp_path / "org")
    done = diff("main", "--folder", org)
    assert done == Called(2, "", f"govcheck: {org} lies in no git repository, so no revision of it can be read.\n")


def test_a_machine_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = repository(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    done = diff("main", "--folder", repo.org)
    said = "To read a revision the program `git` is needed, and it is not installed."
    assert done == Called(2, "", f"govcheck: {said}\n")


def test_a_folder_that_the_revision_does_not_have(tmp_path: Path) -> None:
    repository(tmp_path)
    done = diff("main", "--folder", organisation(tmp_path / "later"))
    assert done == Called(2, "", "govcheck: There is no folder later in main.\n")


def test_histories_that_have_nothing_in_common(tmp_path: Path) -> None:
    repo = repository(tmp_path)
    repo.git("switch", "--quiet", "--orphan", "other")
    repo.commit("Begin again")
    done = diff("main...other", "--folder", repo.org)
    said = "git knows no commit from which both `main` and `other` come; is the clone shallow?"
    assert done == Called(2, "", f"govcheck: {said}\n")


def test_a_file_is_no_side(tmp_path: Path) -> None:
    file = organisation(tmp_path / "org") / "organisation.yaml"
    done = diff(file, tmp_path / "org")
    assert done == Called(2, "", f"govcheck: {file} is a file; what is compared are folders and revisions.\n")


def test_a_folder_for_revisions_where_there_are_none(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    done = diff(org, org, "--folder", org)
    said = "--folder says of which folder a revision is meant, and both sides are folders."
    assert done == Called(2, "", f"govcheck: {said}\n")


def test_a_format_that_only_a_check_has(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    done = diff(org, org, "--format", "html")
    assert done == Called(2, "", "govcheck: --format: there is no format `html`; there are terminal, markdown, json.\n")


@pytest.mark.parametrize("format_name", ["terminal", "markdown", "json"])
def test_files_with_mistakes_are_not_compared(tmp_path: Path, format_name: str) -> None:
    repo = repository(tmp_path)
    repo.state("perhaps")
    done = diff("main", "--folder", repo.org, "--format", format_name)
    assert done.code == 2
    assert "organisation.yaml:5:20" in done.err
    assert f"Not compared: 1 mistake in {repo.org}." in " ".join((done.out + done.err).split())
    assert bool(done.out) == (format_name != "terminal")


def test_4_where_a_rule_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Answer:
        raise LookupError("no such thing")

    org = organisation(tmp_path / "org")
    monkeypatch.setitem(KINDS, "stated", KINDS["stated"]._replace(check=broken))
    done = diff(org, org)
    assert (done.code, last_line(done)) == (4, "2 rule checks could not be carried out.")


def test_reports_go_to_files(tmp_path: Path) -> None:
    old, new = organisation(tmp_path / "old"), organisation(tmp_path / "new", in_public="no")
    file = tmp_path / "comment.md"
    done = diff(old, new, "--format", f"markdown={file}")
    assert done == Called(1, "", f"govcheck: Wrote {file}. {WORSE}\n")
    assert file.read_text("utf-8") == diff(old, new, "--format", "markdown").out


def test_people_are_shown_by_their_posts_on_request(tmp_path: Path) -> None:
    old, new = organisation(tmp_path / "old"), organisation(tmp_path / "new")
    file = new / "organisation.yaml"
    file.write_text(file.read_text("utf-8").replace("2015-04-01", "2018-04-01"), encoding="utf-8")
    arguments = ("diff", old, new, "--as-of", "2017-06-01", "--format", "json")
    assert "a-bell" in call(*arguments).out
    shown = call(*arguments, "--people", "posts").out
    assert "a-bell" not in shown
    assert "Ann Bell" not in shown
