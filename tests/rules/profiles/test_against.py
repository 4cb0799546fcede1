"""A profile held against packs: unknown names, values of another sort, and rules that are law."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from govcheck.rules.packs import Pack
from govcheck.rules.profiles import Profile
from govcheck.rules.profiles.against import mistakes
from govcheck.rules.profiles.law import binds, law_under, law_using
from govcheck.rules.profiles.read_profile import find_profile, read_profile
from tests.engine.small_pack import small_pack

SETTINGS = {"floor": "75 %", "recent": "P1Y", "few": "3", "words": "as they come"}
RULES = small_pack().rules
LAWFUL = small_pack()._replace(
    settings=SETTINGS,
    rules=tuple(
        one._replace(mandatory=one.name == "decides", settings=("few",) if one.name == "decides" else ("recent",))
        for one in RULES
    ),
)
OTHER = LAWFUL._replace(id="other", rules=(), settings={"recent": "P2Y"})
BARE = "title: Ours\npurpose: To try\n"


def profile(folder: Path, text: str) -> Profile:
    (folder / "ours.yaml").write_text(BARE + text, encoding="utf-8")
    file = find_profile("ours.yaml", folder)
    assert file is not None
    read = read_profile(file)
    assert read.problems == ()
    assert read.profile is not None
    return read.profile


def found(folder: Path, text: str, packs: Sequence[Pack] = (LAWFUL, OTHER)) -> list[tuple[str, str]]:
    return [
        (str(one.location).removeprefix("ours.yaml:"), f"{one.sentence} {one.suggestion}".rstrip())
        for one in mistakes(profile(folder, text), packs)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "switched_off: {small/limit: x, two-seats: y, S-3: z}\n",
        "settings: {small/floor: 80, other/recent: P6M, words: in any order}\n",
        "settings: {floor: 12.5 %, small/recent: P10D}\n",
        "packs: [small]\nheadings: {a: {title: A, requirements: [S-1]}}\n",
        "headings: {a: {title: A, requirements: [S-1]}}\nconditions: {requirement: S-2, kinds: 7, chosen_by: us}\n",
    ],
)
def test_what_can_be_meant_is_no_mistake(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "switched_off: {limt: x, S-33: y}\n",
            [
                ("3:16", "There is no rule or requirement `limt`. Did you mean `limit`?"),
                ("3:25", "There is no rule or requirement `S-33`. Did you mean `S-3`?"),
            ],
        ),
        ("switched_off: {small: x}\n", [("3:16", "`small` is a pack; a profile chooses packs with `packs`.")]),
        ("settings: {flor: 80 %}\n", [("3:12", "There is no setting `flor` in any pack. Did you mean `floor`?")]),
        (
            "settings: {other/floor: 80 %}\n",
            [("3:12", "There is no setting `other/floor` in any pack. Did you mean `floor`?")],
        ),
        (
            "settings: {floor: P1Y}\n",
            [("3:19", "`P1Y` is not a number or a percentage; the pack itself has `75 %` here.")],
        ),
        (
            "settings: {small/recent: 3}\n",
            [("3:26", "`3` is not a period, such as P1Y; the pack itself has `P1Y` here.")],
        ),
        (
            "headings: {a: {title: A, requirements: [S-1, S-8]}}\n",
            [("3:46", "There is no requirement `S-8`. Did you mean `S-5`?")],
        ),
        (
            "conditions: {requirement: S-1, kinds: 7, chosen_by: us}\n",
            [("3:27", "Conditions follow from what stands under headings, of which there are none.")],
        ),
        ("packs: [smal]\n", [("3:9", "There is no pack `smal`. Did you mean `small`?")]),
        ("packs: [./nowhere]\n", [("3:9", "This is not the folder of a pack: it has no pack.yaml.")]),
    ],
)
def test_every_mistake_has_its_place(tmp_path: Path, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(tmp_path, text) == expected


@pytest.mark.parametrize("name", ["small/decides", "decides", "S-1"])
def test_law_cannot_be_switched_off(tmp_path: Path, name: str) -> None:
    sentence = f"`{name}` cannot be switched off: the rule `small/decides` is law."
    assert found(tmp_path, f"switched_off: {{{name}: we would rather not}}\n") == [("3:16", sentence)]


@pytest.mark.parametrize("name", ["few", "small/few"])
@pytest.mark.parametrize("value", ["2", "4"])
def test_a_figure_of_the_law_cannot_be_changed(tmp_path: Path, name: str, value: str) -> None:
    sentence = f"`{name}` cannot be changed: the rule `small/decides`, which uses it, is law."
    assert found(tmp_path, f"settings: {{{name}: {value}}}\n") == [("3:12", sentence)]


@pytest.mark.parametrize("kinds", ["[ccg]", "[ccg-in-shadow, ccg]", "[joint-arrangement]"])
def test_law_binds_every_kind_of_body_but_one_in_shadow_form(tmp_path: Path, kinds: str) -> None:
    text = f"kinds: {kinds}\nswitched_off: {{S-1: x}}\n"
    assert found(tmp_path, text) == [("4:16", "`S-1` cannot be switched off: the rule `small/decides` is law.")]
    in_shadow = "kinds: [ccg-in-shadow]\nswitched_off: {S-1: x}\nsettings: {few: 2}\n"
    assert found(tmp_path, in_shadow) == []


def test_law_is_found_under_every_name_that_covers_it() -> None:
    decides = LAWFUL.rules[0]
    for name in ("small/decides", "decides", "S-1", "small"):
        assert law_under(name, (LAWFUL, OTHER)) == [decides]
    for name in ("small/limit", "limit", "S-2", "other"):
        assert law_under(name, (LAWFUL, OTHER)) == []
    assert (law_using(LAWFUL, "few"), law_using(LAWFUL, "recent")) == ([decides], [])
    assert [binds(()), binds(["ccg"]), binds(["ccg-in-shadow"])] == [True, True, False]
