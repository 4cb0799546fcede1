"""Every mistake in a profile is found at its place, with the nearest name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as File
from typing import NamedTuple

import pytest

from govcheck.load import Problem
from govcheck.rules.builtin import builtin_profiles_folder
from govcheck.rules.profiles.against import mistakes
from govcheck.rules.profiles.read_profile import find_profile, read_profile
from govcheck.rules.profiles.shapes import PROFILE_FILES
from govcheck.source import Path
from tests.damage.composed import Composed, composed
from tests.damage.minimal import Place
from tests.damage.misspelling import misspellings
from tests.organisations import PACKS

BUILT_IN = sorted(builtin_profiles_folder().glob("*.yaml"))
TAILORED = """\
title: Ours
purpose: To try everything
extends: authorised
packs: [joint-committees, responsiveness]
settings: {recent_experience: P3Y, joint-committees/recent: P6M}
switched_off: {EGG-5.4: not ours, constitution-upholds-shared-decisions: being rewritten}
headings: {open: {title: In the open, requirements: [FR-2, FR-3]}}
conditions: {requirement: AUTH-6, kinds: 7, chosen_by: the board}
"""
TEXTS = {**{path.stem: path.read_text("utf-8") for path in BUILT_IN}, "tailored": TAILORED}
KNOWN = {name for pack in PACKS for name in (*pack.requirements, *pack.settings, *(rule.name for rule in pack.rules))}


class Mistake(NamedTuple):
    what: str
    text: str
    place: Place
    named: str = ""
    """What the sentence must speak of."""
    other: Place | None = None


def found_in(folder: File, text: str) -> list[Problem]:
    """Read a profile as a command does, and hold it against the packs."""
    (folder / "damaged.yaml").write_text(text, encoding="utf-8")
    file = find_profile("damaged.yaml", folder)
    assert file is not None
    read = read_profile(file)
    return list(read.problems) if read.profile is None else mistakes(read.profile, PACKS)


def all_mistakes(profile: Composed) -> Iterator[Mistake]:
    for path in profile.keys:
        yield from mistakes_in_a_key(profile, path)
    for path, value in profile.scalars.items():
        if path[0] in ("extends", "packs", "kinds") or "requirements" in path or path[-1] == "requirement":
            for word in misspellings(value, KNOWN):
                yield Mistake(f"misspelt {path}", profile.with_value(path, word), profile.values[path].place, word)
        if path[0] == "settings":
            damaged = profile.with_value(path, "seldom")
            yield Mistake(f"of another sort {path}", damaged, profile.values[path].place, "seldom")


def mistakes_in_a_key(profile: Composed, path: Path) -> Iterator[Mistake]:
    """Write a key twice, misspell it unless the profile is free to call a heading so, and leave its value out."""
    again, place = profile.twice(path)
    yield Mistake(f"twice {path}", again, place, other=profile.keys[path].place)
    if path[0] != "headings" or len(path) != 2:
        for word in misspellings(str(path[-1]), KNOWN | set(PROFILE_FILES["profile"].fields)):
            yield Mistake(f"misspelt {path}", profile.with_key(path, word), profile.keys[path].place, word)
    if path[0] in ("switched_off", "settings") and len(path) == 2:
        yield Mistake(f"silent {path}", profile.with_value(path, ""), profile.keys[path].place)


def wrong(mistake: Mistake, problems: list[Problem]) -> str:
    """Say what is not as it must be in what is reported; empty where all is."""
    here = [one for one in problems if Place(*one.location.span[:2]) == mistake.place]
    if not here:
        return f"not found: {problems}"
    if mistake.named and f"`{mistake.named}`" not in here[0].sentence:
        return f"not named: {here}"
    if mistake.other and (here[0].other is None or Place(*here[0].other.span[:2]) != mistake.other):
        return f"the first place is missing: {here}"
    return ""


@pytest.mark.parametrize("name", TEXTS)
def test_each_mistake_is_found_where_it_is(name: str, tmp_path: File) -> None:
    assert found_in(tmp_path, TEXTS[name]) == []
    several = list(all_mistakes(composed(TEXTS[name])))
    checked = {one.what: told for one in several if (told := wrong(one, found_in(tmp_path, one.text)))}
    assert len(several) > 10
    assert checked == {}
