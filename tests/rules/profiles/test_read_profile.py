"""Reading a profile with those it extends: what it holds, and where every mistake is."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.rules.profiles.read_profile import ProfileFile, ReadProfile, find_profile, read_profile

WHOLE = """\
title: Ours
purpose: To look at what we want
kinds: [ccg]
packs: [small, ./own]
settings: {small/floor: 80 %, recent: P6M}
switched_off: {S-1: There is none yet}
headings: {first: {title: The first, requirements: [S-2, S-3]}}
conditions: {requirement: S-4, kinds: 7, chosen_by: the board}
"""
BARE = "title: Below\npurpose: To be built on\n"


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def read(folder: Path, name: str = "ours") -> ReadProfile:
    found = find_profile(f"{name}.yaml", folder)
    assert found is not None
    return read_profile(found)


def mistakes(folder: Path, name: str = "ours") -> list[tuple[str, str]]:
    found = read(folder, name)
    assert found.profile is None
    return [(str(one.location), f"{one.sentence} {one.suggestion}".rstrip()) for one in found.problems]


def test_a_profile_holds_what_its_file_says_with_the_places(tmp_path: Path) -> None:
    found = read(write(tmp_path, ours=WHOLE))
    profile = found.profile
    assert profile is not None
    assert found.problems == ()
    assert found.paths == (tmp_path / "ours.yaml",)
    assert (profile.name, profile.title, profile.purpose, profile.kinds) == (
        "ours",
        "Ours",
        "To look at what we want",
        ("ccg",),
    )
    assert [(one.id, one.folder, str(one.location)) for one in profile.packs] == [
        ("small", "", "ours.yaml:4:9"),
        ("own", str(tmp_path / "own"), "ours.yaml:4:16"),
    ]
    assert [
        (one.name, one.value.text, str(one.location), str(one.value.location)) for one in profile.settings.values()
    ] == [
        ("small/floor", "80 %", "ours.yaml:5:12", "ours.yaml:5:25"),
        ("recent", "P6M", "ours.yaml:5:31", "ours.yaml:5:39"),
    ]
    assert [(one.name, one.reason, one.profile, str(one.location)) for one in profile.switched_off.values()] == [
        ("S-1", "There is none yet", "ours", "ours.yaml:6:16")
    ]
    [heading] = profile.headings.values()
    assert (heading.id, heading.title) == ("first", "The first")
    assert [(word.text, str(word.location)) for word in heading.requirements] == [
        ("S-2", "ours.yaml:7:53"),
        ("S-3", "ours.yaml:7:58"),
    ]
    assert profile.conditions is not None
    assert (profile.conditions.requirement.text, profile.conditions.kinds, profile.conditions.chosen_by) == (
        "S-4",
        7,
        "the board",
    )


def test_what_a_profile_says_goes_before_what_it_extends(tmp_path: Path) -> None:
    below = WHOLE + "extends: lowest.yaml\n"
    lowest = BARE + "settings: {recent: P2Y, another: P3Y}\nswitched_off: {S-9: Not ours}\n"
    top = "title: Top\npurpose: On top\nextends: ours.yaml\nsettings: {recent: P9M}\nswitched_off: {S-1: Nor here}\n"
    profile = read(write(tmp_path, ours=below, lowest=lowest, top=top), "top").profile
    assert profile is not None
    assert (profile.name, profile.title, profile.kinds) == ("top", "Top", ("ccg",))
    assert {name: one.value.text for name, one in profile.settings.items()} == {
        "recent": "P9M",
        "another": "P3Y",
        "small/floor": "80 %",
    }
    assert {name: (one.reason, one.profile) for name, one in profile.switched_off.items()} == {
        "S-9": ("Not ours", "lowest"),
        "S-1": ("Nor here", "top"),
    }
    assert list(profile.headings) == ["first"]
    assert profile.conditions is not None


def test_a_profile_may_let_waivers_run_longer_and_its_heirs_too(tmp_path: Path) -> None:
    heir = BARE + "extends: ours.yaml\n"
    profile = read(write(tmp_path, ours=WHOLE + "longest_waiver: P18M\n", heir=heir), "heir").profile
    assert profile is not None
    assert profile.longest_waiver is not None
    longest = profile.longest_waiver
    assert (str(longest.period), longest.profile, str(longest.location)) == ("18 months", "ours", "ours.yaml:9:17")


def test_a_built_in_profile_can_be_extended(tmp_path: Path) -> None:
    profile = read(write(tmp_path, ours=BARE + "extends: shadow\n")).profile
    assert profile is not None
    assert profile.kinds == ("ccg-in-shadow",)
    assert profile.switched_off["EGG-6.5"].profile == "shadow"
    assert str(profile.switched_off["EGG-6.5"].location).startswith("profiles/shadow.yaml:")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("purpose: None\n", [("ours.yaml:1:1", "`title` is needed here: its title.")]),
        (
            BARE + "switch_off: {S-1: x}\n",
            [("ours.yaml:3:1", "`switch_off` is not a fact of a profile. Did you mean `switched_off`?")],
        ),
        (
            BARE + "switched_off:\n  S-1:\n  S-2: none\n  S-3: ''\n  S-4: because\n",
            [
                (f"ours.yaml:{number + 3}:3", f"A reason is needed here: why is `S-{number}` switched off?")
                for number in (1, 2, 3)
            ],
        ),
        (
            BARE + "settings: {recent: }\n",
            [("ours.yaml:3:12", "The value in the place of the setting is needed here.")],
        ),
        (
            BARE + "switched_off: {complete: no}\n",
            [("ours.yaml:3:16", "`complete` has no meaning here.")],
        ),
        (
            BARE + "kinds: [cgg]\n",
            [
                (
                    "ours.yaml:3:9",
                    (
                        "`cgg` is not a kind of body. It takes ccg-in-shadow, ccg, joint-arrangement or "
                        "integrated-care-board. Did you mean `ccg`?"
                    ),
                )
            ],
        ),
        (
            BARE + "conditions: {requirement: S-1, kinds: many, chosen_by: us}\n",
            [
                ("ours.yaml:3:39", "`many` is not a whole number."),
                ("ours.yaml:3:13", "`kinds` is needed here: how many kinds of condition there are."),
            ],
        ),
        (
            BARE + "extends: shadw\n",
            [
                (
                    "ours.yaml:3:10",
                    (
                        "There is no profile `shadw`: neither a built-in one nor a file beside this one. "
                        "Did you mean `shadow`?"
                    ),
                )
            ],
        ),
        (BARE + "extends: ours.yaml\n", [("ours.yaml:3:10", "Profiles extend one another in a circle: ours, ours.")]),
    ],
)
def test_every_mistake_has_its_place(tmp_path: Path, text: str, expected: list[tuple[str, str]]) -> None:
    assert mistakes(write(tmp_path, ours=text)) == expected


def test_a_circle_is_found_where_it_closes(tmp_path: Path) -> None:
    write(tmp_path, ours=BARE + "extends: two.yaml\n", two=BARE + "extends: three.yaml\n")
    write(tmp_path, three=BARE + "extends: two.yaml\n")
    expected = [("three.yaml:3:10", "Profiles extend one another in a circle: ours, two, three, two.")]
    assert mistakes(tmp_path) == expected


def test_a_mistake_in_what_is_extended_is_found_there(tmp_path: Path) -> None:
    write(tmp_path, ours=BARE + "extends: two.yaml\n", two="title: Two\n")
    assert mistakes(tmp_path) == [("two.yaml:1:1", "`purpose` is needed here: what it is for, in a sentence.")]


def test_a_file_that_is_no_yaml_is_a_mistake(tmp_path: Path) -> None:
    assert [place for place, _ in mistakes(write(tmp_path, ours="title: [\n"))] == ["ours.yaml:1:9"]


def test_a_profile_is_found_by_its_name_or_as_a_file(tmp_path: Path) -> None:
    write(tmp_path, ours=BARE)
    found = find_profile("shadow", tmp_path)
    assert found is not None
    assert (found.name, found.shown, found.builtin) == ("shadow", "profiles/shadow.yaml", True)
    assert find_profile("ours.yaml", tmp_path) == ProfileFile(
        "ours", tmp_path / "ours.yaml", "ours.yaml", builtin=False
    )
    assert find_profile("ours", tmp_path) is None
