"""Every section beyond people and bodies can be written, each fact with who, when or which document."""

from __future__ import annotations

from pathlib import Path

import pytest

from govcheck.load import read
from govcheck.model.build import Built, build
from govcheck.model.things import VOCABULARY

FOLDER = Path(__file__).parent / "sections"
COMMON = FOLDER / "common.yaml"
SECTIONS = sorted(path.stem for path in FOLDER.glob("*.yaml") if path != COMMON)


def built(*names: str) -> Built:
    """Build the organisation that the common part and some sections make together."""
    return build(read([COMMON, *(FOLDER / f"{name}.yaml" for name in names)]))


def test_the_common_part_is_without_mistakes() -> None:
    assert built().problems == ()


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_can_be_written(section: str) -> None:
    found = built(section)

    assert [(str(one.location), one.sentence) for one in found.problems] == []
    assert section in found.organisation.root.facts


def test_all_sections_can_be_written_together() -> None:
    assert built(*SECTIONS).problems == ()


def test_every_section_is_stated_somewhere() -> None:
    stated = set(built(*SECTIONS).organisation.root.facts)

    assert set(VOCABULARY["root"].fields) - stated == {"attestations", "waivers", "evidence", "note"}
