"""The profiles that come with govcheck name only what the packs have, and keep to what they are for."""

from __future__ import annotations

import pytest

from govcheck.rules.builtin import builtin_profiles_folder
from govcheck.rules.profiles import Profile
from govcheck.rules.profiles.against import mistakes
from govcheck.rules.profiles.read_profile import builtin_profiles, read_profile
from tests.organisations import PACKS, RULES

NAMES = ["authorised", "joint-arrangement", "pre-authorisation", "shadow"]
STRENGTHS = {one.id: one.strength for pack in PACKS for one in pack.requirements.values()}


def profile(name: str) -> Profile:
    read = read_profile(builtin_profiles()[name])
    assert read.problems == ()
    assert read.profile is not None
    return read.profile


def test_these_profiles_come_with_govcheck() -> None:
    assert sorted(builtin_profiles()) == NAMES
    assert {path.stem for path in builtin_profiles_folder().iterdir()} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_names_only_what_the_packs_have(name: str) -> None:
    assert mistakes(profile(name), PACKS) == []


@pytest.mark.parametrize("name", NAMES)
def test_it_switches_off_only_what_is_for_bodies_of_its_kinds(name: str) -> None:
    found = profile(name)
    packs = {one: pack for pack in PACKS for one in (*pack.requirements, *(rule.name for rule in pack.rules))}
    outside = [one for one in found.switched_off if not set(packs[one].kinds) & set(found.kinds)]
    assert outside == []


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("authorised", ("ccg",)),
        ("joint-arrangement", ("joint-arrangement",)),
        ("pre-authorisation", ("ccg-in-shadow",)),
        ("shadow", ("ccg-in-shadow",)),
    ],
)
def test_each_is_for_certain_bodies(name: str, kinds: tuple[str, ...]) -> None:
    assert profile(name).kinds == kinds


def test_pre_authorisation_builds_on_shadow_under_the_six_checklists() -> None:
    found = profile("pre-authorisation")
    assert found.switched_off == profile("shadow").switched_off
    assert list(found.headings) == [
        "configuration",
        "governance",
        "leadership",
        "commissioning-support",
        "planning",
        "core-infrastructure",
    ]
    assert all(
        any(STRENGTHS[word.text] == "core" for word in heading.requirements) for heading in found.headings.values()
    )
    named = [word.text for heading in found.headings.values() for word in heading.requirements]
    assert len(named) == len(set(named))
    assert not set(named) & set(found.switched_off)
    assert found.conditions is not None
    assert (found.conditions.requirement.text, found.conditions.kinds) == ("AUTH-6", 7)


def test_the_attendance_floor_of_a_joint_arrangement_is_fixed() -> None:
    settings = profile("joint-arrangement").settings
    assert {name: one.value.text for name, one in settings.items()} == {"joint-committees/attendance_floor": "75 %"}


def test_what_is_law_for_a_group() -> None:
    assert sorted(rule.name for rule in RULES if rule.mandatory) == [
        "accountable-officer-on-governing-body",
        "accounts-audited",
        "annual-report-published",
        "audit-oversight-in-place",
        "constitution-in-force",
        "governing-body-and-executive-in-register",
        "governing-body-holds-responsibility",
        "governing-body-meets-in-public",
        "governing-body-oversees-audit-pay-and-conflicts",
        "one-accountable-officer",
        "outturn-within-resources",
        "practices-represented-in-register",
        "qualified-chief-finance-officer",
        "two-lay-members-on-governing-body",
    ]
