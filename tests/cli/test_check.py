"""`govcheck check`: exit codes, choices, and where everything goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import govcheck.cli.check
from govcheck.report import FORMATS, WITHOUT_NAMES
from govcheck.report.json_shape import json_schema
from govcheck.rules.answer import Answer
from govcheck.rules.checks import KINDS
from tests.cli.calling import RULE, Called, call, check, organisation, write
from tests.organisations import PACKS

NO_PACK = "There is no pack `joint-comittees`: neither a built-in one nor a folder. Did you mean `joint-committees`?"
NOT_CHECKED = "Not checked: 1 mistake in the files."


def report(called: Called) -> dict[str, Any]:
    """Read a JSON report from standard output."""
    found = json.loads(called.out)
    assert isinstance(found, dict)
    return found


# ------------------------------------------------------------------------------------ exit codes


def test_0_where_the_gate_is_met(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org"))
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("Nothing stands open at severity minor or above.\n")


def test_1_where_something_is_not_met(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="no"))
    assert (done.code, done.err) == (1, "")
    assert done.out.endswith("1 result not met at severity minor or above.\n")


def test_2_where_a_file_is_wrong(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="perhaps"))
    assert (done.code, done.out) == (2, "")
    assert "organisation.yaml:5:20" in done.err
    assert done.err.endswith(f"{NOT_CHECKED}\n")


def test_3_where_it_cannot_be_told(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="not stated"))
    assert (done.code, done.err) == (3, "")


def test_3_where_nothing_was_decided_even_if_that_was_allowed(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="not stated"), "--allow-unknown")
    assert (done.code, done.out.splitlines()[-1]) == (3, "Nothing could be decided.")


def test_4_where_a_rule_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Answer:
        raise LookupError("no such thing")

    monkeypatch.setitem(KINDS, "stated", KINDS["stated"]._replace(check=broken))
    done = check(organisation(tmp_path / "org"), "--format", "json")
    assert done.code == 4
    assert report(done)["errors"] == [
        {
            "rule": f"essence-of-good-governance/{RULE}",
            "subject": "organisation",
            "message": "LookupError: no such thing",
        }
    ]


def test_4_where_the_program_fails_and_never_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(govcheck.cli.check, "build", broken)
    done = check(organisation(tmp_path / "org"))
    assert (done.code, done.out) == (4, "")
    assert done.err.startswith("govcheck: The program itself failed; nothing is known of the organisation.\n")
    assert done.err.endswith("govcheck: RecursionError. Please report it with the lines above.\n")


@pytest.mark.parametrize(("threshold", "code"), [("critical", 0), ("major", 1), ("advice", 1)])
def test_what_weighs_less_than_the_threshold_does_not_stop_the_gate(tmp_path: Path, threshold: str, code: int) -> None:
    assert check(organisation(tmp_path / "org", in_public="no"), "--fail-on", threshold).code == code


def test_what_cannot_be_told_may_be_allowed_and_every_report_says_so(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    both = ("check", org, "--as-of", "2017-06-01", "--select", RULE, "--select", "governing-body-decides")
    assert call(*both).code == 3
    allowed = call(*both, "--allow-unknown", "--format", "json")
    assert allowed.code == 0
    assert report(allowed)["warnings"] == ["What cannot be told was allowed to pass the gate (--allow-unknown)."]


# ------------------------------------------------------------------------- several reports in one run


def test_several_formats_in_one_run(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    files = {name: tmp_path / f"report.{name}" for name in ("json", "markdown", "html")}
    targets = [part for name, file in files.items() for part in ("--format", f"{name}={file}")]
    done = check(org, "--format", "terminal", *targets)
    assert (done.code, done.err) == (0, "")
    assert done.out == check(org).out
    for name, file in files.items():
        assert file.read_text("utf-8") == check(org, "--format", name).out


def test_where_nothing_is_printed_a_line_says_how_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    done = check(organisation(tmp_path / "org", in_public="no"), "--format", f"html={file}")
    said = f"govcheck: Wrote {file}. 1 result not met at severity minor or above.\n"
    assert done == Called(1, "", said)


def test_two_reports_to_standard_output_are_refused(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org"), "--format", "json", "--format", "html")
    said = "--format: only one report can go to standard output; give the others a file, as json=report.json."
    assert done == Called(2, "", f"govcheck: {said}\n")


def test_two_reports_to_one_file_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "report"
    done = check(organisation(tmp_path / "org"), "--format", f"json={file}", "--format", f"html={file}")
    assert done == Called(2, "", f"govcheck: --format: only one report can go to {file}.\n")
    assert not file.exists()


@pytest.mark.parametrize("bad", ["nowhere/report.html", "folder"])
def test_where_one_report_cannot_be_written_none_is(tmp_path: Path, bad: str) -> None:
    folder = write(tmp_path / "out" / "folder").parent
    old = folder / "report.json"
    old.write_text("as it was", encoding="utf-8")
    targets = (f"json={old}", f"markdown={folder / 'report.md'}", f"html={folder / bad}")
    done = check(organisation(tmp_path / "org"), *(part for one in targets for part in ("--format", one)))
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"govcheck: The report cannot be written to {folder / bad}: ")
    assert sorted(path.name for path in folder.iterdir()) == ["folder", "report.json"]
    assert old.read_text("utf-8") == "as it was"


def test_a_report_to_a_link_goes_where_the_link_leads(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("", encoding="utf-8")
    link.symlink_to(real)
    assert check(organisation(tmp_path / "org"), "--format", f"json={link}").code == 0
    assert link.is_symlink()
    assert json.loads(real.read_text("utf-8"))["organisation"] == "Example CCG"


def test_mistakes_go_into_the_chosen_format_and_to_standard_error(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org", in_public="perhaps"), "--format", "json")
    found = report(done)
    [mistake] = found["input_errors"]
    Draft202012Validator(json_schema()).validate(found)
    assert done.code == 2
    assert (
        done.err == f"govcheck: organisation.yaml:5:20: {mistake['sentence']} {mistake['suggestion']}".rstrip() + "\n"
    )


# ----------------------------------------------------------------------------- misspelt choices


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--format", "jsno"),
            [
                f"--format: there is no format `jsno`; there are {', '.join(FORMATS)}. Did you mean `json`?",
            ],
        ),
        (("--format", "json="), ["--format: after `json=` the name of a file is missing."]),
        (
            ("--fail-on", "majr"),
            ["--fail-on: `majr` is not a severity; it takes critical, major, minor, advice. Did you mean `major`?"],
        ),
        (("--people", "post"), ["--people: `post` is neither names nor posts. Did you mean `posts`?"]),
        (
            ("--pack", "joint-comittees"),
            [NO_PACK],
        ),
        (
            ("--select", "EGG-1.22", "--ignore", "vision-approve", "--ignore", "zzz"),
            [
                "--select: there is no rule, requirement or pack `EGG-1.22`. Did you mean `EGG-1.2`?",
                "--ignore: there is no rule, requirement or pack `vision-approve`. Did you mean `vision-approved`?",
                "--ignore: there is no rule, requirement or pack `zzz`.",
            ],
        ),
        (("--as-of", "2017-09"), ["--as-of: 2017-09 is a month; a day is needed, such as 2017-09-01."]),
        (("--as-of", "2017-02-30"), ["--as-of: There is no such day as 2017-02-30."]),
        (
            ("--as-of", "today"),
            ["--as-of: `today` is not a date; write a day as 2017-01-27 or a month as 2017-01."],
        ),
    ],
)
def test_a_choice_that_means_nothing_is_named(tmp_path: Path, arguments: tuple[str, ...], said: list[str]) -> None:
    done = call("check", organisation(tmp_path / "org"), *arguments)
    assert done == Called(2, "", "".join(f"govcheck: {one}\n" for one in said))


def test_an_option_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    done = check(organisation(tmp_path / "org"), "--formt", "json")
    assert (done.code, done.out) == (2, "")
    assert "--formt" in done.err


def test_without_a_path_nothing_is_checked() -> None:
    assert call("check").code == 2


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("nowhere", "There is no such file or folder."), ("empty", "There are no YAML files in this folder.")],
)
def test_a_folder_without_an_organisation_is_refused(tmp_path: Path, name: str, sentence: str) -> None:
    write(tmp_path / "empty")
    done = call("check", tmp_path / name)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err


# --------------------------------------------------------------------------------------- settings


def test_settings_are_honoured(tmp_path: Path) -> None:
    settings = f"as_of: 2017-06-01\nselect: [{RULE}, EGG-1.2]\nformat: [json]\nfail_on: critical\npeople: posts\n"
    done = call("check", organisation(tmp_path / "org", settings=settings))
    found = report(done)
    assert done.code == 1
    assert found["as_of"] == "2017-06-01"
    assert found["warnings"] == ["The as-of date 2017-06-01 is fixed in the settings."]
    assert found["gate"]["threshold"] == "critical"
    assert {one["rule"].split("/")[1] for one in found["results"]} == {RULE, "independent-lay-members"}
    assert "Ann Bell" not in done.out


def test_the_command_line_goes_before_the_settings(tmp_path: Path) -> None:
    settings = "as_of: 2012-01-01\nselect: [EGG-1.2]\nformat: [html]\nfail_on: critical\npeople: posts\n"
    org = organisation(tmp_path / "org", in_public="no", settings=settings)
    done = check(org, "--format", "json", "--fail-on", "major", "--people", "names")
    plain = check(organisation(tmp_path / "plain", in_public="no"), "--format", "json", "--fail-on", "major")
    assert done == plain


def test_settings_say_where_rules_have_their_pages_and_that_passes_are_wanted(tmp_path: Path) -> None:
    settings = "passes: yes\nrule_pages: https://example.org/rules/\n"
    with_both = json.loads(check(organisation(tmp_path / "org", settings=settings), "--format", "sarif").out)
    without = json.loads(check(organisation(tmp_path / "plain"), "--format", "sarif").out)
    [wanted], [plain] = with_both["runs"], without["runs"]
    assert {one["helpUri"].rpartition("/essence-")[0] for one in wanted["tool"]["driver"]["rules"]} == {
        "https://example.org/rules"
    }
    assert "helpUri" not in plain["tool"]["driver"]["rules"][0]
    assert "pass" in {one["kind"] for one in wanted["results"]}
    assert "pass" not in {one["kind"] for one in plain["results"]}


def test_settings_may_consist_of_comments(tmp_path: Path) -> None:
    with_comments = check(organisation(tmp_path / "org", settings="# nothing chosen yet\n\n"))
    assert with_comments == check(organisation(tmp_path / "plain"))


def test_a_month_in_the_settings_is_no_as_of_date(tmp_path: Path) -> None:
    done = call("check", organisation(tmp_path / "org", settings="as_of: 2017-06\n"))
    assert (done.code, done.out) == (2, "")
    assert "govcheck.yaml:1:8" in done.err
    assert "`as_of` is a month; a day is needed, such as 2017-06-01." in done.err


def test_a_misspelt_setting_is_an_error_with_its_place(tmp_path: Path) -> None:
    done = call("check", organisation(tmp_path / "org", settings="fail_onn: minor\n"), "--format", "json")
    assert done.code == 2
    said = "govcheck.yaml:1:1: `fail_onn` is not a setting. Did you mean `fail_on`?"
    assert done.err == f"govcheck: {said}\n"


def test_a_misspelt_section_is_an_error_with_its_place(tmp_path: Path) -> None:
    org = write(tmp_path / "org", organisation="format: 1\ncomittees: {}\n")
    done = call("check", org, "--format", "json")
    said = "organisation.yaml:2:1: `comittees` is not a section of an organisation file. Did you mean `committees`?"
    assert (done.code, done.err) == (2, f"govcheck: {said}\n")


def test_excluded_files_are_not_read(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org", settings="exclude: [drafts]\n")
    write(org / "drafts", draft="format: 1\ngoverning_body: {meets_in_public: no}\n")
    done = check(org, "--format", "json")
    assert (done.code, report(done)["files"]) == (0, ["organisation.yaml"])


def test_a_pack_in_the_settings_is_found_beside_them(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org", settings="packs: [../my-pack]\nas_of: 2017-09-30\n")
    assert call("rules", "new", tmp_path / "my-pack" / "my-rule").code == 0
    used = [one["id"] for one in report(call("check", org, "--format", "json"))["packs"]]
    assert used == [*(pack.id for pack in PACKS if "ccg" in pack.kinds), "my-pack"]


# ------------------------------------------------------------------------------------ what is read


def test_several_paths_are_one_organisation(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    more = write(tmp_path / "more", committees="format: 1\ncommittees: {audit: {functions: audit}}\n")
    done = check(org, more / "committees.yaml", "--format", "json")
    assert (done.code, report(done)["files"]) == (0, ["committees.yaml", "organisation.yaml"])


def test_ignoring_the_only_rule_decides_nothing(tmp_path: Path) -> None:
    rule = "involvement-arrangements-in-place"
    done = call("check", organisation(tmp_path / "org"), "--select", rule, "--ignore", rule, "--format", "json")
    found = report(done)
    states = {one["id"]: (one["result"], one["reason"]) for one in found["requirements"]}
    assert done.code == 3
    left_out = f"not assessed: essence-of-good-governance/{rule} left out of this run"
    assert states["FR-10"] == (None, left_out)


def test_line_ends_of_windows_are_read(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org", in_public="no")
    expected = check(org)
    file = org / "organisation.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert check(org) == expected


@pytest.mark.parametrize("format_name", sorted(WITHOUT_NAMES))
def test_formats_for_dashboards_show_names_on_request_alone(tmp_path: Path, format_name: str) -> None:
    org = organisation(tmp_path / "org", settings="passes: yes\n")
    arguments = ("check", org, "--select", "EGG-8.4", "--as-of", "2017-06-01", "--format", format_name)
    assert "Ann Bell" not in call(*arguments).out
    assert "Ann Bell" in call(*arguments, "--people", "names").out


def test_people_are_shown_by_their_posts_on_request(tmp_path: Path) -> None:
    arguments = ("check", organisation(tmp_path / "org"), "--select", "EGG-1.2", "--as-of", "2017-06-01")
    by_name = call(*arguments, "--format", "json")
    by_post = call(*arguments, "--format", "json", "--people", "posts")
    assert "Ann Bell" in by_name.out
    assert "Ann Bell" not in by_post.out
    assert by_name.code == by_post.code


# ------------------------------------------------------------------- facts that packs declare


def declaring(folder: Path, kind: str) -> Path:
    """Write a pack that declares a fact of meetings, of the type `kind`."""
    call("rules", "new", folder / "my-rule")
    with (folder / "pack.yaml").open("a", encoding="utf-8") as head:
        head.write(f"facts: {{quorate: {{on: meeting, type: {kind}, meaning: whether enough were there}}}}\n")
    return folder


def with_a_meeting(folder: Path, meeting: str) -> Path:
    text = f"format: 1\norganisation: {{name: Example CCG, kind: ccg}}\nmeetings: {{may: {{{meeting}}}}}\n"
    return write(folder, organisation=text)


def test_a_fact_may_be_stated_while_the_pack_that_declares_it_is_loaded(tmp_path: Path) -> None:
    pack, org = declaring(tmp_path / "my-pack", "yes-no"), with_a_meeting(tmp_path / "org", "quorate: yes")
    assert check(org, "--pack", pack).code != 2
    refused = check(org)
    assert (refused.code, refused.out) == (2, "")
    assert "organisation.yaml:3:18\n    `quorate` is not a fact of a meeting." in refused.err


def test_a_misspelt_one_is_met_with_the_nearest(tmp_path: Path) -> None:
    pack, org = declaring(tmp_path / "my-pack", "yes-no"), with_a_meeting(tmp_path / "org", "quorate: yes, quorat: no")
    refused = check(org, "--pack", pack)
    assert refused.code == 2
    assert "`quorat` is not a fact of a meeting." in refused.err
    assert "Did you mean `quorate`?" in refused.err


def test_packs_that_declare_a_fact_differently_are_not_used(tmp_path: Path) -> None:
    one, two = declaring(tmp_path / "one", "yes-no"), declaring(tmp_path / "two", "text")
    refused = check(with_a_meeting(tmp_path / "org", "quorate: yes"), "--pack", one, "--pack", two)
    assert (refused.code, refused.out) == (2, "")
    assert "two/pack.yaml:9:9" in refused.err
    assert "is declared otherwise by the pack `one`" in " ".join(refused.err.split())
    assert "1 mistake in the files" in refused.err
