"""`--profile`, `govcheck profiles`, and what no option may leave out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from govcheck.rules.builtin import builtin_folder
from tests.cli.calling import RULE, Called, call, organisation, write

LAW = f"essence-of-good-governance/{RULE}"
DAY = ("--as-of", "2017-06-01")
OURS = """\
title: Ours
purpose: To look at what we want
settings: {recent_experience: P6Y}
switched_off: {quality-accounts-published: They come from the hospital, EGG-5.3: There is none yet}
headings: {open: {title: In the open, requirements: [FR-2, FR-3]}}
"""
IN_SHADOW = """\
format: 1
organisation: {name: Example CCG, kind: ccg-in-shadow}
governing_body: {decides: yes, meets_in_public: no}
"""


def report(called: Called) -> dict[str, Any]:
    found = json.loads(called.out)
    assert isinstance(found, dict)
    return found


def refused(called: Called) -> list[tuple[str, str]]:
    """Give the places and sentences of a run that checked nothing."""
    assert called.code == 2
    return [
        (f"{one['location']['file']}:{one['location']['line']}:{one['location']['column']}", one["sentence"])
        for one in report(called)["input_errors"]
    ]


def told(path: Path, *arguments: str | Path) -> dict[str, Any]:
    return report(call("check", path, *DAY, "--format", "json", *arguments))


# -------------------------------------------------------------------------------------------- --profile


def test_a_profile_changes_what_is_looked_at_and_the_report_says_so(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    write(tmp_path, ours=OURS)
    plain, found = told(org), told(org, "--profile", tmp_path / "ours.yaml")
    assert [(one["kind"], one["what"], one["before"], one["after"], one["reason"]) for one in found["choices"]] == [
        ("setting", "essence-of-good-governance/recent_experience", "P5Y", "P6Y", ""),
        ("switched-off", "EGG-5.3", "", "", "There is none yet"),
        ("switched-off", "quality-accounts-published", "", "", "They come from the hospital"),
    ]
    assert {(one["origin"], one["location"]["file"]) for one in found["choices"]} == {("profile ours", "ours.yaml")}
    assert [one["location"]["line"] for one in found["choices"]] == [3, 4, 4]
    assert (found["profile"]["name"], [one["title"] for one in found["profile"]["headings"]]) == (
        "ours",
        ["In the open"],
    )
    assert plain["choices"] == []
    assert found["numbers"]["apply"] == plain["numbers"]["apply"]
    states = {one["id"]: one["reason"] for one in found["requirements"] if one["result"] is None}
    assert states["EGG-5.3"] == "not assessed: switched off by the profile ours: There is none yet"


@pytest.mark.parametrize("format_name", ["terminal", "markdown", "html", "json"])
def test_every_format_says_what_was_chosen_before_any_result(tmp_path: Path, format_name: str) -> None:
    org = organisation(tmp_path / "org", settings="ignore: [EGG-5.4]\n")
    write(tmp_path, ours=OURS)
    out = call("check", org, *DAY, "--format", format_name, "--profile", tmp_path / "ours.yaml").out
    head = out.partition("Things to change" if format_name != "json" else '"results"')[0]
    for word in ("recent_experience", "P5Y", "P6Y", "There is none yet", "They come from the hospital", "EGG-5.4"):
        assert word in head


def test_a_setting_of_a_profile_changes_what_rules_ask(tmp_path: Path) -> None:
    """Work in finance that ended five years and a day ago is recent once a profile says six years."""
    rule = "financially-qualified-lay-member"
    example = (builtin_folder() / "essence-of-good-governance" / rule / "fail-five-years-and-a-day.yaml").read_text(
        "utf-8"
    )
    entries = yaml.safe_load(example)
    day = str(entries.pop("expect")["as_of"])
    org = write(tmp_path / "org", organisation=yaml.safe_dump({"format": "1", **entries}))
    write(tmp_path, ours=OURS)
    arguments = ("check", org, "--select", rule, "--as-of", day, "--format", "json")
    for more, expected in (((), "fail"), (("--profile", tmp_path / "ours.yaml"), "pass")):
        [one] = report(call(*arguments, *more))["results"]
        assert one["result"] == expected


def test_a_profile_can_stand_in_the_settings_and_lie_beside_them(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org", settings="profile: '[our] own.yaml'\n")
    (org / "[our] own.yaml").write_text(OURS, encoding="utf-8")
    found = told(org)
    assert (found["profile"]["title"], found["files"]) == ("Ours", ["organisation.yaml"])
    shadow = told(org, "--profile", "authorised")
    assert shadow["profile"]["name"] == "authorised"


def test_a_profile_reads_packs_of_its_own_and_looks_at_those_it_names(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    assert call("rules", "new", tmp_path / "my-pack" / "my-rule").code == 0
    write(tmp_path, ours="title: Ours\npurpose: To try\npacks: [./my-pack, joint-committees]\n")
    found = told(org, "--profile", tmp_path / "ours.yaml")
    assert "my-pack" in [one["id"] for one in found["packs"]]
    left_out = {one["what"]: one["reason"] for one in found["choices"]}
    assert "my-pack" not in left_out
    assert "joint-committees" not in left_out
    assert left_out["essence-of-good-governance"] == "but for its mandatory rules (14)"
    results = {one["rule"] for one in found["results"] if one["rule"].startswith("essence-of-good-governance/")}
    assert (len(results), LAW in results) == (14, True)
    packs_given = told(org, "--profile", tmp_path / "ours.yaml", "--pack", "essence-of-good-governance")
    assert [one["id"] for one in packs_given["packs"]] == ["essence-of-good-governance"]
    assert packs_given["choices"] == []


def test_a_profile_may_name_what_is_in_a_pack_that_takes_no_part(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    assert told(org, "--profile", "authorised", "--pack", "essence-of-good-governance")["input_errors"] == []


def test_a_misspelt_profile_is_met_with_the_nearest(tmp_path: Path) -> None:
    said = "There is no profile `shadw`: neither a built-in one nor a file."
    assert call("check", organisation(tmp_path / "org"), "--profile", "shadw") == Called(
        2, "", f"govcheck: --profile: {said} Did you mean `shadow`?\n"
    )
    org = organisation(tmp_path / "other", settings="profile: shadw\n")
    assert refused(call("check", org, "--format", "json")) == [("govcheck.yaml:1:10", said)]


def test_mistakes_in_a_profile_check_nothing_and_are_shown_with_their_lines(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    text = OURS.replace("P6Y", "often").replace("EGG-5.3:", "EGG-55:") + f"extends: {RULE}\n"
    write(tmp_path, ours=text)
    arguments = ("check", org, *DAY, "--profile", tmp_path / "ours.yaml")
    assert refused(call(*arguments, "--format", "json")) == [
        (
            "ours.yaml:6:10",
            f"There is no profile `{RULE}`: neither a built-in one nor a file beside this one.",
        )
    ]
    write(tmp_path, ours=text.rpartition("extends")[0])
    assert refused(call(*arguments, "--format", "json")) == [
        ("ours.yaml:3:31", "`often` is not a period, such as P1Y; the pack itself has `P5Y` here."),
        ("ours.yaml:4:73", "There is no rule or requirement `EGG-55`."),
    ]
    assert "3 | settings: {recent" in call(*arguments).err


# ------------------------------------------------------------------------------------- for which bodies


def test_a_profile_is_refused_for_another_kind_of_body(tmp_path: Path) -> None:
    said = "The profile `shadow` is for: ccg-in-shadow; on 2017-06-01 this is: ccg."
    found = refused(call("check", organisation(tmp_path / "org"), *DAY, "--format", "json", "--profile", "shadow"))
    assert found == [("organisation.yaml:2:41", said)]


def test_before_authorisation_the_report_says_what_could_lead_to_a_condition(tmp_path: Path) -> None:
    org = write(tmp_path / "org", organisation=IN_SHADOW)
    found = report(call("check", org, "--as-of", "2012-09-01", "--profile", "pre-authorisation", "--format", "json"))
    conditions = found["profile"]["conditions"]
    assert (conditions["requirement"], conditions["kinds"], conditions["chosen_by"]) == (
        "AUTH-6",
        7,
        "the national board",
    )
    assert conditions["not_met"][0] == "FR-2"
    strengths = {one["id"]: (one["strength"], one["result"]) for one in found["requirements"]}
    assert {strengths[one] for one in conditions["not_met"]} == {("core", "fail")}
    assert {strengths[one][0] for one in conditions["not_shown"]} == {"core"}
    assert not {"pass", "fail", "not-applicable"} & {strengths[one][1] for one in conditions["not_shown"]}
    assert found["overall"]["full_arrangements"] == "not due yet"
    text = " ".join(call("check", org, "--as-of", "2012-09-01", "--profile", "pre-authorisation").out.split())
    assert "The outcome of authorisation is full, or with conditions, of which there are seven kinds (AUTH-6)" in text
    assert "which kind is for the national board to choose" in text
    assert "* FR-2 (not met): The governing body meets in public" in text


# ------------------------------------------------------------------------------------------- what is law


@pytest.mark.parametrize("name", [LAW, RULE, "FR-2", "essence-of-good-governance"])
def test_law_cannot_be_ignored_whatever_name_covers_it(tmp_path: Path, name: str) -> None:
    done = call("check", organisation(tmp_path / "org"), *DAY, "--ignore", name)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(
        f"govcheck: --ignore: `{name}` cannot be left out: the rule `essence-of-good-governance/"
    )
    assert done.err.endswith("` is law.\n")


def test_law_cannot_be_ignored_in_the_settings_either(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org", settings="ignore:\n  - EGG-5.4\n  - FR-2\n")
    said = f"`FR-2` cannot be left out: the rule `{LAW}` is law."
    assert refused(call("check", org, *DAY, "--format", "json")) == [("govcheck.yaml:3:5", said)]


def test_looking_at_a_part_leaves_law_in_the_denominator_as_not_assessed(tmp_path: Path) -> None:
    found = told(organisation(tmp_path / "org"), "--select", "FR-10")
    states = {one["id"]: (one["result"], one["reason"]) for one in found["requirements"]}
    assert states["FR-2"] == (None, f"not assessed: {LAW} left out of this run")
    assert [(one["kind"], one["what"], one["origin"]) for one in found["choices"]] == [
        ("selected", "FR-10", "--select")
    ]


@pytest.mark.parametrize("name", ["FR-2", RULE, LAW])
def test_a_profile_cannot_switch_law_off(tmp_path: Path, name: str) -> None:
    write(tmp_path, ours=f"title: Ours\npurpose: To try\nswitched_off: {{{name}: we would rather not}}\n")
    done = call("check", organisation(tmp_path / "org"), "--format", "json", "--profile", tmp_path / "ours.yaml")
    assert refused(done) == [("ours.yaml:3:16", f"`{name}` cannot be switched off: the rule `{LAW}` is law.")]


def test_law_cannot_be_waived(tmp_path: Path) -> None:
    org = organisation(tmp_path / "org")
    write(org, waivers=f"format: 1\nwaivers: {{ours: {{rule: {LAW}}}}}\n")
    said = f"`{LAW}` cannot be waived: it is law."
    assert refused(call("check", org, "--format", "json")) == [("waivers.yaml:2:24", said)]


def test_law_is_marked_where_rules_are_listed_and_explained() -> None:
    assert f"{LAW}  [major, fact, law]  FR-2" in call("rules", "list").out.splitlines()
    assert "It is law: nothing may waive it, switch it off or loosen it." in call("explain", RULE).out.splitlines()
    assert "It is law" not in call("explain", "FR-10").out


# ------------------------------------------------------------------------------------------- the overall verdict


def test_packs_that_are_not_chosen_keep_the_overall_verdict_from_being_good(tmp_path: Path) -> None:
    org = write(tmp_path / "org", organisation=IN_SHADOW.replace("meets_in_public: no", "meets_in_public: yes"))
    found = report(
        call("check", org, "--as-of", "2012-09-01", "--pack", "joint-committees", "--pack", "responsiveness",
             "--format", "json")
    )  # fmt: skip
    [*_, last] = found["overall"]["reasons"]
    assert last == (
        "Not looked at, though meant for this body: authorisation, essence-of-good-governance, "
        "good-governance-in-practice, joint-governance."
    )
    assert {"what": "authorisation", "why": "not among the packs that were chosen"} in found["not_checked"]
    assert "financial-planning" not in [one["what"] for one in found["not_checked"]]


# ------------------------------------------------------------------------------------- govcheck profiles


def test_the_profiles_are_listed_with_what_they_change() -> None:
    done = call("profiles")
    assert (done.code, done.err) == (0, "")
    assert [line for line in done.out.splitlines() if line and not line.startswith(" ")] == [
        "authorised: An established group",
        "joint-arrangement: A joint arrangement",
        "pre-authorisation: Before authorisation",
        "shadow: A group in shadow form",
    ]
    assert "    Heading Leadership: FR-6, " in done.out


def test_one_profile_is_shown_with_everything_that_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, ours=OURS + "kinds: [ccg]\npacks: [joint-committees]\n"))
    assert call("profiles", "ours.yaml") == Called(
        0,
        """\
ours: Ours
    To look at what we want
    For: ccg
    Packs: joint-committees
    Setting recent_experience: P6Y
    Off: quality-accounts-published: They come from the hospital
    Off: EGG-5.3: There is none yet
    Heading In the open: FR-2, FR-3
""",
        "",
    )


def test_mistakes_of_a_profile_are_found_without_an_organisation(tmp_path: Path) -> None:
    write(tmp_path, ours=OURS.replace("FR-3", "FR-33"))
    done = call("profiles", tmp_path / "ours.yaml")
    assert done == Called(2, "", "govcheck: ours.yaml:5:60: There is no requirement `FR-33`. Did you mean `FR-3`?\n")
    assert call("profiles", "shadw").code == 2
